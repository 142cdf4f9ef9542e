import { BETWEEN_BOUND_AND_NUMBER, BOUNDS_AFTER, BOUNDS_BEFORE, type Qualifier } from '../../lexicon/number-bounds.ts';
import type { Word, WordRange } from '../document.ts';
import { rangeOf } from '../document.ts';
import { fractionAt, partOfBase } from './fractions.ts';
import { rangeAt } from './number-ranges.ts';
import { exactly, multiplierAt, type Numeral } from './numeral.ts';
import { numeralAt } from './numerals.ts';

/** A number as printed with its bounds: "at least 42" is value 42, min 42, max null. */
export interface CountReading extends WordRange {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

type Limits = Pick<CountReading, 'value' | 'min' | 'max' | 'qualifier'>;
type Phrase = { readonly tokens: readonly string[]; readonly qualifier: Qualifier | null };

const MOST_BOUNDS = 3;
const phrase = (words: string, qualifier: Qualifier | null): Phrase => ({ tokens: words.split(' '), qualifier });

/** By their first word, so that a word costs one look-up. */
function indexed(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const entry of phrases)
    index.set(entry.tokens[0] as string, [...(index.get(entry.tokens[0] as string) ?? []), entry]);
  return index;
}

const BEFORE = indexed(BOUNDS_BEFORE.map(({ words, qualifier }) => phrase(words, qualifier)));
const AFTER = indexed(BOUNDS_AFTER.map(({ words, qualifier }) => phrase(words, qualifier)));
const FILLERS = indexed(BETWEEN_BOUND_AND_NUMBER.map((words) => phrase(words, null)));

const phraseAt = (words: readonly Word[], at: number, index: ReadonlyMap<string, readonly Phrase[]>) =>
  index.get(words[at]?.lower ?? '')?.find(({ tokens }) => tokens.every((token, i) => words[at + i]?.lower === token));

interface Bounds {
  readonly qualifiers: readonly Qualifier[];
  /** The word after them. */
  readonly to: number;
}

/** "at least", "at least another", "up to an estimated"; none where nothing bounds. */
export function boundsBefore(words: readonly Word[], at: number): Bounds {
  const qualifiers: Qualifier[] = [];
  let to = at;
  for (let i = 0; i < MOST_BOUNDS; i++) {
    const found = phraseAt(words, to, BEFORE) ?? (i > 0 ? phraseAt(words, to, FILLERS) : undefined);
    if (found === undefined) break;
    if (found.qualifier !== null) qualifiers.push(found.qualifier);
    to += found.tokens.length;
  }
  return { qualifiers, to };
}

/** "or more", "-plus"; not the "at least" of "40 people, at least 12 of them children". */
function boundsAfter(words: readonly Word[], at: number): Bounds {
  const found = phraseAt(words, at, AFTER);
  const to = at + (found?.tokens.length ?? 0);
  const leads = numeralAt(words, to) !== null || /^(?:than|that|another|some|as)$/.test(words[to]?.lower ?? '');
  return found?.qualifier && !leads ? { qualifiers: [found.qualifier], to } : { qualifiers: [], to: at };
}

const isFloor = (qualifier: Qualifier): boolean => qualifier === 'at-least' || qualifier === 'more-than';
const isCeiling = (qualifier: Qualifier): boolean => qualifier === 'at-most' || qualifier === 'fewer-than';

/** "at least some 40" is at least 40; "up to 40 or more" bounds nothing. */
function strongest(qualifiers: readonly Qualifier[]): Qualifier | undefined {
  if (qualifiers.some(isFloor) && qualifiers.some(isCeiling)) return 'about';
  return qualifiers.find((qualifier) => qualifier !== 'about') ?? qualifiers[0];
}

/** "dozens" or "20 to 30", their open end by the bound: "up to several hundred" has no min. */
const openEnded = (min: number | null, max: number | null, kind: Qualifier, bound: Qualifier): Limits => ({
  value: null,
  min: isCeiling(bound) ? null : min,
  max: isFloor(bound) ? null : max,
  qualifier: kind,
});

/** Bounds by qualifier, as the record model maps them. */
function limits(value: number, qualifier: Qualifier): Limits {
  switch (qualifier) {
    case 'at-least':
      return { value, min: value, max: null, qualifier };
    case 'more-than':
      return { value, min: value + 1, max: null, qualifier };
    case 'at-most':
      return { value, min: null, max: value, qualifier };
    case 'fewer-than':
      return { value, min: null, max: Math.max(0, value - 1), qualifier };
    case 'about':
      return { value, min: null, max: null, qualifier };
    default:
      return { value, min: value, max: value, qualifier: value === 0 ? 'none' : 'exact' };
  }
}

const isFraction = (words: readonly Word[], { from, to }: Numeral): boolean => {
  const fraction = fractionAt(words, from);
  return fraction !== null && fraction.to > to;
};

/** "over hundred people", without its article, only after a bound. */
function bareMultiplier(words: readonly Word[], at: number, bounded: boolean): Numeral | null {
  const size = bounded && words[at]?.lower !== 'score' ? multiplierAt(words, at) : undefined;
  return size === undefined ? null : exactly(at, at + 1, size);
}

/** The count whose words begin at `at`, its bound included; null when no number does. */
export function countAt(words: readonly Word[], at: number, sentenceTo: number): CountReading | null {
  const before = boundsBefore(words, at);
  const part = partOfBase(words, before.to);
  const range = part === null ? rangeAt(words, before.to) : null;
  const plain = numeralAt(words, before.to) ?? bareMultiplier(words, before.to, before.to > at);
  const numeral = part ?? (range !== null && range.to <= sentenceTo ? range : plain);
  // "two-thirds of them": no count of two
  if (numeral === null || numeral.to > sentenceTo || (part === null && isFraction(words, numeral))) return null;
  const after = boundsAfter(words, numeral.to);
  const qualifier = strongest([...before.qualifiers, ...after.qualifiers]) ?? (part === null ? 'exact' : 'about');
  const first = numeralAt(words, /^(?:between|from)$/.test(words[before.to]?.lower ?? '') ? before.to + 1 : before.to);
  const kind = numeral === range && first?.value !== null ? 'range' : 'vague';
  return {
    ...rangeOf(words, at, after.to),
    ...(numeral.value === null
      ? openEnded(numeral.min, numeral.max, kind, qualifier)
      : limits(numeral.value, qualifier)),
  };
}

/** The count with a bound that stands after its people, at `at`: "[40] people or more"; and the word after that. */
export function boundLater(
  words: readonly Word[],
  count: CountReading,
  at: number,
): { count: CountReading; to: number } {
  const { qualifiers, to } = boundsAfter(words, at);
  const [qualifier] = qualifiers;
  if (qualifier === undefined || count.qualifier === 'none') return { count, to: at };
  const own = strongest(count.qualifier === 'exact' ? [qualifier] : [count.qualifier, qualifier]) as Qualifier;
  if (count.value !== null) return { count: { ...count, ...limits(count.value, own) }, to };
  return { count: { ...count, ...openEnded(count.min, count.max, count.qualifier, qualifier) }, to };
}

/** Every count in a sentence, in text order, none inside another. */
export function countsIn(words: readonly Word[], sentence: WordRange): CountReading[] {
  const counts: CountReading[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const count = countAt(words, at, sentence.to);
    if (count === null) continue;
    counts.push(count);
    at = count.to - 1;
  }
  return counts;
}
