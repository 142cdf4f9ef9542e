import { articleOf } from '../../functions/extraction/article/read-article.ts';
import { analyse, type Document, rangeOf, type WordRange } from '../../functions/extraction/language/document.ts';
import { contextOf } from '../../functions/extraction/statements/english.ts';
import { outerQuotationsIn } from '../../functions/extraction/statements/finders/direct-quotation.ts';
import { cueSpeaker } from '../../functions/extraction/statements/finders/ranked-content.ts';
import {
  type Choice,
  type CueChoices,
  contentChoices,
  moreChoices,
  type Taken,
} from '../../functions/extraction/statements/ranking/content-choices.ts';
import { type ChoiceFeatures, featuresOf } from '../../functions/extraction/statements/ranking/content-ranker.ts';
import { looseChoices } from '../../functions/extraction/statements/ranking/loose-choices.ts';
import { type SpeakerChoices, speakerChoices } from '../../functions/extraction/statements/ranking/speaker-choices.ts';
import { speakerFeatures } from '../../functions/extraction/statements/ranking/speaker-features.ts';
import type { StatementContext } from '../../functions/extraction/statements/rule.ts';

/** An article with its statements marked by hand; UTF-16 offsets. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly {
    readonly content: readonly (readonly [number, number])[];
    readonly cue: readonly (readonly [number, number])[] | null;
    readonly speaker: readonly [number, number] | null;
    readonly nested?: boolean;
  }[];
}

/** One decision to learn: the features of all choices, and the right one. */
export interface Example {
  readonly decides: 'content' | 'speaker';
  readonly features: ChoiceFeatures;
  /** 0 for none, else the choice's index and one. */
  readonly gold: number;
  /** How far each choice agrees with the marked statement, 0 to 1. */
  readonly shares: readonly number[];
}

const isWord = (doc: Document, at: number): boolean => /[\p{L}\p{N}]/u.test(doc.words[at]?.text ?? '');

function wordsOf(doc: Document, ranges: readonly (readonly [number, number])[], byOffset: boolean): Set<number> {
  const found = new Set<number>();
  for (const [from, to] of ranges) {
    if (!byOffset) for (let at = from; at < to; at++) if (isWord(doc, at)) found.add(at);
    if (byOffset)
      for (const [at, word] of doc.words.entries())
        if (word.start < to && from < word.end && isWord(doc, at)) found.add(at);
  }
  return found;
}

const withoutThat = (doc: Document, words: Set<number>): Set<number> => {
  const first = Math.min(...words);
  if (words.size > 1 && doc.words[first]?.lower === 'that') words.delete(first);
  return words;
};

const choiceWords = (doc: Document, { start, end }: Choice): Set<number> =>
  withoutThat(doc, wordsOf(doc, [[start.at, end.at]], false));

/** How far two sets of words agree: 1 when they are the same. */
function agreement(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(a.size, b.size, 1);
}

/** The cues of an article that the ranker judges: those outside quotations. */
export function openCues(doc: Document, context: StatementContext) {
  return doc.sentences.flatMap((sentence) =>
    context
      .rankedCuesOf(sentence)
      .filter(({ verb }) => doc.quotationAt[verb] === -1)
      .map((cue) => ({ sentence, cue })),
  );
}

/** The choice that agrees best with one of the parts marked; null where one is there but no choice finds it. */
function exampleOf(doc: Document, ways: CueChoices, parts: readonly ReadonlySet<number>[]): Example | null {
  const features = featuresOf(doc, ways);
  const words = ways.choices.map((choice) => choiceWords(doc, choice));
  const shares = words.map((found) => Math.max(0, ...parts.map((part) => agreement(found, part))));
  const best = Math.max(0, ...shares);
  if (best >= 0.8) return { decides: 'content', features, gold: shares.indexOf(best) + 1, shares };
  const { unit } = ways;
  const isHere = (at: number) => at >= unit.from && at < unit.to;
  const touched = parts.some((part) => [...part].some(isHere));
  return touched ? null : { decides: 'content', features, gold: 0, shares };
}

/** The one who agrees best with the speaker marked; null where no choice does. */
function speakerExample(
  doc: Document,
  people: SpeakerChoices,
  marked: readonly [number, number] | null,
): Example | null {
  const features = speakerFeatures(doc, people);
  if (marked === null) return { decides: 'speaker', features, gold: 0, shares: people.choices.map(() => 0) };
  const [from, to] = marked;
  const shares = people.choices.map(({ range }) => {
    const both = Math.min(range.end, to) - Math.max(range.start, from);
    // of "Rosa Quispe, the mayor of Puno" the name comes first, and counts
    return both <= 0 ? 0 : 1 / (1 + Math.abs(range.start - from));
  });
  const best = Math.max(0, ...shares);
  return best === 0 ? null : { decides: 'speaker', features, gold: shares.indexOf(best) + 1, shares };
}

export function examplesOf(article: AnnotatedArticle): Example[] {
  const doc = analyse(articleOf(article.text, { bucket: null, key: article.id, line: null, versionId: null }, {}));
  const context = contextOf(doc);
  const marked = article.statements
    .filter(({ cue, nested }) => cue !== null && cue.length > 0 && nested !== true)
    .map(({ cue, content, speaker }) => ({
      cue: cue ?? [],
      speaker,
      parts: content.map((part) => withoutThat(doc, wordsOf(doc, [part], true))).filter(({ size }) => size > 0),
    }));
  const cued = openCues(doc, context).flatMap(({ sentence, cue }): Example[] => {
    const target = marked.find((statement) => statement.cue.some(([from, to]) => cue.start < to && from < cue.end));
    // what others are reported to say is marked only where nobody reports them: such a cue teaches nothing
    if (target === undefined && marked.some(({ parts }) => parts.some((part) => part.has(cue.verb)))) return [];
    const parts = target?.parts ?? [];
    const quoted = context.quotedCues.get(cue.from);
    const examples: Example[] = [];
    let taken: Taken | null = null;
    if (quoted !== undefined) {
      const first = quoted.content[0] as WordRange;
      taken = { from: first.from, to: first.to, speaker: quoted.speaker };
    } else {
      const ways = contentChoices(cue, sentence, context, cueSpeaker(cue, sentence, context));
      const main = exampleOf(doc, ways, parts);
      if (main !== null) examples.push(main);
      const choice = main === null ? undefined : ways.choices[main.gold - 1];
      if (choice && target !== undefined) {
        const content = rangeOf(doc.words, choice.start.at, choice.end.at);
        const people = speakerChoices(doc, cue, sentence, content, [choice.author, ways.speaker]);
        const speaker = speakerExample(doc, people, target.speaker);
        if (speaker !== null) examples.push(speaker);
      }
      if (choice) taken = { from: choice.start.at, to: choice.end.at, speaker: choice.author ?? ways.speaker };
    }
    if (taken === null || target === undefined) return examples;
    const ways = moreChoices(cue, sentence, context, taken);
    const before = taken.from < cue.from;
    const other = parts.filter((part) => (before ? Math.min(...part) >= cue.to : Math.max(...part) < cue.from));
    const more = ways.choices.length === 0 ? null : exampleOf(doc, ways, other);
    return more === null ? examples : [...examples, more];
  });
  const cues = doc.sentences.flatMap((sentence) => context.rankedCuesOf(sentence));
  const all = article.statements.flatMap(({ content, cue }) =>
    content.map((part) => ({ words: withoutThat(doc, wordsOf(doc, [part], true)), cue: cue ?? [] })),
  );
  const loose = doc.sentences.flatMap((sentence) =>
    outerQuotationsIn(doc, sentence).flatMap((quotation): Example[] => {
      if ([...context.quotedCues.values()].some(({ content }) => holdsWord(content, quotation.from))) return [];
      const mine = all.filter(({ words }) => words.has(quotation.from + 1));
      const isCued = mine.some(({ cue }) =>
        cue.some(([from, to]) =>
          cues.some((known) => known.start < to && from < known.end && isNear(doc, known, quotation)),
        ),
      );
      if (isCued) return [];
      const ways = looseChoices(quotation, context);
      const example = exampleOf(
        doc,
        ways,
        mine.map(({ words }) => words),
      );
      return example === null ? [] : [example];
    }),
  );
  return [...cued, ...loose];
}

const holdsWord = (ranges: readonly WordRange[], at: number): boolean =>
  ranges.some(({ from, to }) => from <= at && at < to);
/** In the quotation's own sentence. */
const isNear = (doc: Document, cue: WordRange, quotation: { readonly from: number }): boolean =>
  doc.sentenceAt[cue.from] === doc.sentenceAt[quotation.from];
