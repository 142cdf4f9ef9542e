import { BOUNDS_AFTER, BOUNDS_BEFORE, type Qualifier } from '../lexicon/number-bounds.ts';
import { MULTIPLIERS } from '../lexicon/number-words.ts';
import type { Word, WordRange } from './document.ts';
import { rangeOf } from './document.ts';
import { fractionAt, partOfBase } from './fractions.ts';
import { type Numeral, numeralAt } from './numerals.ts';

/** A number as printed with its bounds: "at least 42" is value 42, min 42, max null. */
export interface CountReading extends WordRange {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

const tokensOf = (words: string): readonly string[] => words.split(' ');
const BEFORE = BOUNDS_BEFORE.map(({ words, qualifier }) => ({ tokens: tokensOf(words), qualifier }));
const AFTER = BOUNDS_AFTER.map(({ words, qualifier }) => ({ tokens: tokensOf(words), qualifier }));

const standsAt = (words: readonly Word[], at: number, tokens: readonly string[]): boolean =>
  tokens.every((token, i) => words[at + i]?.lower === token);

/** Bounds by qualifier, as the record model maps them. */
function bounded(numeral: Numeral, qualifier: Qualifier): Pick<CountReading, 'value' | 'min' | 'max' | 'qualifier'> {
  const { value, min, max } = numeral;
  if (value === null)
    return {
      value,
      min: qualifier === 'more-than' || qualifier === 'at-least' ? min : min,
      max: qualifier === 'at-least' || qualifier === 'more-than' ? null : max,
      qualifier: 'vague',
    };
  switch (qualifier) {
    case 'at-least':
      return { value, min: value, max: null, qualifier };
    case 'more-than':
      return { value, min: value + 1, max: null, qualifier };
    case 'at-most':
      return { value, min: null, max: value, qualifier };
    case 'fewer-than':
      return { value, min: null, max: value - 1, qualifier };
    case 'about':
      return { value, min: null, max: null, qualifier };
    default:
      return value === 0
        ? { value, min: 0, max: 0, qualifier: 'none' }
        : { value, min: value, max: value, qualifier: 'exact' };
  }
}

/** "two or three", "20 or 30": neighbours; "one or the other of 40" is no range. */
function neighbours(first: number, second: number): boolean {
  const step = second - first;
  return step <= 2 || (/^10+$/.test(String(step)) && first % step === 0);
}

/** "two to three hundred" and "20-30,000": the first number shares the second's unit. */
function sharedUnit(words: readonly Word[], first: Numeral, second: Numeral): number {
  const last = words[second.to - 1] as Word;
  const named = second.to - second.from === 2 && Object.hasOwn(MULTIPLIERS, last.lower) ? MULTIPLIERS[last.lower] : 1;
  const zeros = /,000$/.test(last.text) && /^[-–]$/.test(words[first.to]?.text ?? '') ? 1_000 : 1;
  const unit = (named as number) * zeros;
  const [from, to] = [first.value as number, second.value as number];
  return first.to - first.from === 1 && from * unit < to ? unit : 1;
}

/** The ends of "20 to 30", "20-30", "two or three", "between 20 and 30"; null when the words are no range. */
function rangeOfTwo(words: readonly Word[], first: Numeral, between: boolean): Numeral | null {
  const link = words[first.to]?.lower ?? '';
  const links = between ? /^and$/ : /^(?:to|-|–|or)$/;
  if (!links.test(link) || first.value === null) return null;
  const second = numeralAt(words, first.to + 1);
  if (second === null || second.value === null) return null;
  const min = first.value * sharedUnit(words, first, second);
  if (second.value <= min || (link === 'or' && !neighbours(min, second.value))) return null;
  return { from: first.from, to: second.to, value: null, min, max: second.value };
}

const isFraction = (words: readonly Word[], { from, to }: Numeral): boolean => {
  const fraction = fractionAt(words, from);
  return fraction !== null && fraction.to > to;
};

/** The count whose words begin at `at`, its bound included; null when no number does. */
export function countAt(words: readonly Word[], at: number, sentenceTo: number): CountReading | null {
  const between = words[at]?.lower === 'between';
  const bound = between ? undefined : BEFORE.find(({ tokens }) => standsAt(words, at, tokens));
  const start = at + (between ? 1 : (bound?.tokens.length ?? 0));
  const part = partOfBase(words, start);
  const numeral = part ?? numeralAt(words, start);
  // "two-thirds of them": no count of two
  if (numeral === null || numeral.to > sentenceTo || (part === null && isFraction(words, numeral))) return null;
  const range = part === null ? rangeOfTwo(words, numeral, between) : null;
  if (range !== null && range.to <= sentenceTo)
    return { ...rangeOf(words, at, range.to), value: null, min: range.min, max: range.max, qualifier: 'range' };
  if (between) return null;
  const after = bound === undefined ? AFTER.find(({ tokens }) => standsAt(words, numeral.to, tokens)) : undefined;
  const to = numeral.to + (after?.tokens.length ?? 0);
  const plain = part === null ? 'exact' : 'about';
  return { ...rangeOf(words, at, to), ...bounded(numeral, bound?.qualifier ?? after?.qualifier ?? plain) };
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
