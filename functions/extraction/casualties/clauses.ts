import type { Document, Sentence, Word } from '../language/document.ts';
import type { FigureCandidate } from './candidate.ts';

/** Words [from, to) between two stops, and how they are tied to the rest. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** Begins with "who", "which", "where": it tells of one noun only. */
  readonly relative: boolean;
}

const RELATIVE = /^(?:who|whom|whose|which|where)$/;
const STOP = /^(?:[,;:()—–]|--)$/;
const opensRelative = (word: Word | undefined): boolean =>
  word !== undefined && (RELATIVE.test(word.lower) || (word.lower === 'that' && word.xpos === 'WDT'));

/** Cuts a sentence at its stops, and before its relative pronouns. */
function partsOf(words: readonly Word[], sentence: Sentence): Part[] {
  const parts: Part[] = [];
  let from = sentence.from;
  const close = (to: number) => {
    if (to > from) parts.push({ from, to, relative: opensRelative(words[from]) });
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at] as Word;
    if (STOP.test(word.text)) {
      close(at);
      from = at + 1;
    } else if (opensRelative(word) && at > from) {
      close(at);
      from = at;
    }
  }
  close(sentence.to);
  return parts;
}

/** "but 12 were killed", "while 12 fled": a clause of its own, parted from the one before. */
const opensOther = (words: readonly Word[], { from }: Part): boolean =>
  /^(?:but|while|whereas|although|though)$/.test(words[from]?.lower ?? '') ||
  words[from - 1]?.text === ';' ||
  (words[from]?.lower === 'and' && words.slice(from, from + 8).some(({ xpos }) => /^VB[DZP]$/.test(xpos)));

/**
 * The words of a sentence that bear on a figure: its own clause and what frames it, without relative clauses about other
 * nouns and without sentences joined by "but", "while" or a semicolon. Of a figure in a relative clause, that clause and
 * the noun before it.
 */
export function clauseRanges(
  doc: Document,
  figure: FigureCandidate,
  sentence: Sentence,
  withRelative = false,
): readonly Part[] {
  const { words } = doc;
  const parts = partsOf(words, sentence);
  const holds = ({ from, to }: Part) =>
    [figure.people.count.from, figure.term.from].some((at) => from <= at && at < to);
  const own = parts.filter(holds);
  // "landslides that killed 12" share the time of their sentence; ", which killed 12" does not
  const inner = own.find(({ relative, from }) => relative && (words[from] as Word).lower !== 'that');
  const chosen =
    inner === undefined || withRelative ? framing(words, parts, own, withRelative) : [...own, ...before(parts, inner)];
  return [...chosen].sort((a, b) => a.from - b.from);
}

/** The words of those parts, as they are and in lower case. */
export function clauseOf(
  doc: Document,
  figure: FigureCandidate,
  sentence: Sentence,
): { readonly text: string; readonly words: readonly Word[]; readonly isRelative: boolean } {
  const ranges = clauseRanges(doc, figure, sentence);
  const words = ranges.flatMap(({ from, to }) =>
    doc.words.slice(from, Math.min(sentence.to, doc.words[to]?.text === ',' ? to + 1 : to)),
  );
  const isRelative = ranges.some(({ relative }) => relative);
  return { words, isRelative, text: words.map(({ lower }) => lower).join(' ') };
}

/** The noun that a relative clause tells of: "the 2013 storm, which killed 12". */
const before = (parts: readonly Part[], inner: Part): readonly Part[] =>
  parts.filter((_, at) => parts[at + 1] === inner);

/** The parts around, outwards, until one opens another clause. */
function framing(words: readonly Word[], parts: readonly Part[], own: readonly Part[], withRelative: boolean): Part[] {
  const first = parts.indexOf(own[0] as Part);
  const last = parts.indexOf(own.at(-1) as Part);
  let low = first;
  while (low > 0 && !opensOther(words, parts[low] as Part)) low--;
  let high = last;
  while (high + 1 < parts.length && !opensOther(words, parts[high + 1] as Part)) high++;
  return parts.slice(low, high + 1).filter((part) => withRelative || !part.relative || own.includes(part));
}
