import type { Offsets } from '../corpora.ts';

/** A word of the text by the metric's own plain rule, so that tokenisation by the extraction has no say. */
export interface PlainWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** Numbers of words of one article. */
export type WordSet = ReadonlySet<number>;

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export function plainWords(text: string): PlainWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase().replaceAll('’', "'"),
  }));
}

/** Number of the first word that ends after the offset. */
function firstAfter(words: readonly PlainWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as PlainWord).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that the ranges touch: punctuation and quotation marks at their edges count for nothing. */
export function wordsIn(words: readonly PlainWord[], ranges: readonly Offsets[]): WordSet {
  const touched = new Set<number>();
  for (const [start, end] of ranges) {
    for (let at = firstAfter(words, start); (words[at]?.start ?? end) < end; at++) touched.add(at);
  }
  return touched;
}

/** The words of a statement's content; a leading "that" counts for nothing. */
export function contentWords(words: readonly PlainWord[], ranges: readonly Offsets[]): WordSet {
  const all = [...wordsIn(words, ranges)].sort((a, b) => a - b);
  const [first] = all;
  return new Set(all.length > 1 && words[first as number]?.lower === 'that' ? all.slice(1) : all);
}

/** How many words two sets share. */
export function shared(a: WordSet, b: WordSet): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both;
}
