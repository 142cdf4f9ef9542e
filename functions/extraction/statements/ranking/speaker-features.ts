import type { Document, Word } from '../../language/document.ts';
import { ROLES } from '../../lexicon/roles.ts';
import { FINITE } from '../finite-verbs.ts';
import type { ChoiceFeatures } from './content-ranker.ts';
import { bucket, featureList } from './feature-list.ts';
import type { SpeakerChoice, SpeakerChoices } from './speaker-choices.ts';

const NONE: Pick<Word, 'text' | 'lower' | 'xpos' | 'nameKind'> = { text: '', lower: '<>', xpos: '<>', nameKind: null };

/** What a head noun is: a pronoun by its word, a name by its kind, a role, another noun. */
function headKind(doc: Document, { range }: SpeakerChoice): string {
  const head = doc.words[range.to - 1] ?? NONE;
  if (/^(?:PRP|PRP\$|WP|WDT|DT|EX)$/.test(head.xpos)) return head.lower;
  if (head.nameKind !== null) return head.nameKind;
  return Object.hasOwn(ROLES, head.lower) ? 'role' : head.xpos;
}

/** The words between one who may speak and the cue, by their tags; commas and finite verbs say most. */
function between(doc: Document, from: number, to: number): { tags: string; finite: string; commas: string } {
  const words = doc.words.slice(from, to);
  return {
    tags: words.length > 5 ? 'far' : words.map(({ xpos }) => xpos).join(' '),
    finite: String(Math.min(2, words.filter(({ xpos }) => FINITE.test(xpos)).length)),
    commas: String(Math.min(3, words.filter(({ text }) => text === ',').length)),
  };
}

function choiceFeatures(doc: Document, ways: SpeakerChoices, choice: SpeakerChoice, order: number): number[] {
  const list = featureList(210);
  const { cue, sentence, content } = ways;
  const { range, kind } = choice;
  const isBefore = range.to <= cue.from;
  const side = `${isBefore ? 'before' : 'after'}${content.from < cue.from ? 'c' : ''}`;
  const gap = isBefore ? between(doc, range.to, cue.from) : between(doc, cue.to, range.from);
  const head = headKind(doc, choice);
  const word = (at: number) => (at < sentence.from || at >= sentence.to ? NONE : (doc.words[at] ?? NONE));
  const first = range.from === sentence.from ? 'first' : 'later';
  const edge = content.to === range.from - 1 || content.to === range.from ? 'edge' : 'apart';
  const prior = word(range.from - 1);
  list.add(side, kind, cue.form);
  list.add(side, kind, head);
  list.add(side, gap.tags, cue.form);
  list.add(side, gap.tags, head);
  list.add(side, kind, gap.finite, gap.commas);
  list.add(side, prior.lower, cue.form);
  list.add(side, prior.xpos, head, gap.finite);
  list.add(side, first, kind, cue.form);
  list.add(side, first, gap.commas, gap.finite);
  list.add(side, edge, kind, cue.form);
  list.add(side, edge, head, gap.tags);
  list.add(side, String(order), kind);
  list.add(side, cue.lemma, head);
  list.add(side, cue.lemma, kind);
  list.add(side, word(range.to).lower, kind);
  list.add(side, word(range.to).xpos, gap.finite, gap.commas, cue.form);
  list.add(side, bucket(isBefore ? cue.from - range.to : range.from - cue.to), kind, gap.finite);
  list.add(side, (doc.words[range.to - 1] ?? NONE).lower);
  return list.places;
}

/** What speaks for naming nobody. */
function nobodyFeatures(doc: Document, { cue, sentence, choices }: SpeakerChoices): number[] {
  const list = featureList(235);
  const word = (at: number) => (at < sentence.from || at >= sentence.to ? NONE : (doc.words[at] ?? NONE));
  list.add('bias');
  list.add(cue.form);
  list.add(cue.form, cue.lemma);
  list.add(cue.form, word(cue.from - 1).xpos);
  list.add(cue.form, word(cue.from - 1).lower);
  list.add(cue.form, cue.from === sentence.from ? 'first' : 'later');
  list.add(cue.form, String(choices.some(({ kind }) => kind === 'rule')));
  return list.places;
}

/** The features of all who may be speaking. */
export function speakerFeatures(doc: Document, ways: SpeakerChoices): ChoiceFeatures {
  return {
    none: nobodyFeatures(doc, ways),
    parts: [[]],
    choices: ways.choices.map((choice, order) => ({
      start: 0,
      end: 0,
      own: choiceFeatures(doc, ways, choice, order),
    })),
  };
}
