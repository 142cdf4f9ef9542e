import type { Document, Sentence, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { TURN_LABELS } from '../lexicon/turn-labels.ts';
import { continuations } from './turn-continuations.ts';
import { type LabelledParagraph, labelled } from './turn-label.ts';

/** What one speaker says in a transcript before another's label. */
export interface Turn {
  /** The label's words; null where they name nobody ("Q"). */
  readonly speaker: WordRange | null;
  /** What follows the label, and the paragraphs that go on with it: one range each. */
  readonly parts: readonly WordRange[];
}

/** So many paragraphs without a label end a transcript. */
const MAX_GAP = 8;
const MIN_TURNS = 3;

const isMark = ({ key }: LabelledParagraph): boolean => Object.hasOwn(TURN_LABELS, key);

/** The names that stand anywhere but in a label, in lower case: "DW met Ileana Turcanu". */
function namesOutside(doc: Document, lines: readonly LabelledParagraph[]): ReadonlySet<string> {
  const names = new Set<string>();
  const ends = new Map(lines.map(({ paragraph, text }) => [paragraph, text.from]));
  for (const { from, to, paragraph } of doc.sentences) {
    const isBody = doc.paragraphs[paragraph]?.section === 'body';
    for (let at = Math.max(from, ends.get(paragraph) ?? 0); at < to; at++) {
      const { text, lower, nameKind } = doc.words[at] as Word;
      if (/^\p{Lu}/u.test(text) && (nameKind !== null || (isBody && at > from))) names.add(lower);
    }
  }
  return names;
}

/** Labelled lines with no long way between them. */
function runsOf(lines: readonly LabelledParagraph[]): LabelledParagraph[][] {
  const runs: LabelledParagraph[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && line.paragraph - last.paragraph <= MAX_GAP + 1) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

const counted = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Two speakers by turns, one after the other, or answers to questions that have no label. */
const takesTurns = (run: readonly LabelledParagraph[]): boolean =>
  run.every(({ key, stop }) => /^(?:a|answer)$/.test(key) && stop === ':') ||
  run.some((line, at) => {
    const next = run[at + 1];
    return next !== undefined && next.name !== line.name && next.paragraph === line.paragraph + 1;
  });

/** Lists and tables have labels too: people who talk ask, and say "I" and "you". */
function isTranscript(run: readonly LabelledParagraph[], names: ReadonlySet<string>): boolean {
  const counts = counted(run.map(({ key }) => key));
  const speech = run.filter(({ isSpeech }) => isSpeech).length;
  return (
    run.length >= MIN_TURNS &&
    [...counts.values()].some((count) => count > 1) &&
    run.some((line) => isMark(line) || names.has(line.key)) &&
    takesTurns(run) &&
    speech >= Math.max(2, run.length / 4)
  );
}

const speakerOf = (line: LabelledParagraph): WordRange | null =>
  TURN_LABELS[line.key]?.names === false ? null : line.label;

/**
 *   Q: Is the road open?
 *   Rosa Quispe: It is. I drove here.
 *   └ label ──┘  └ text ────────────┘
 *
 * The turns of an article's transcripts, in text order; none for an article that is no transcript.
 */
export function turnsOf(doc: Document): Turn[] {
  const all = doc.paragraphs.flatMap((paragraph, at) => labelled(doc, paragraph, at) ?? []);
  if (all.length < MIN_TURNS) return [];
  const names = namesOutside(doc, all);
  const counts = counted(all.map(({ key }) => key));
  const lines = all.filter((line) => isMark(line) || names.has(line.key) || (counts.get(line.key) ?? 0) > 1);
  return runsOf(lines)
    .filter((run) => isTranscript(run, names))
    .flatMap((run) => {
      const keys = new Set(run.map(({ key }) => key));
      return run.map((line, at): Turn => {
        const rest = continuations(doc, line, run[at + 1], keys);
        const parts = [line.text, ...rest].map(({ from, to }) => rangeOf(doc.words, from, to));
        return { speaker: speakerOf(line), parts };
      });
    });
}

/** The turns by the sentence that each begins in. */
export const turnsBySentence = (doc: Document): ReadonlyMap<Sentence, Turn> =>
  new Map(
    turnsOf(doc).map((turn) => [doc.sentences[doc.sentenceAt[turn.parts[0]?.from ?? 0] as number] as Sentence, turn]),
  );
