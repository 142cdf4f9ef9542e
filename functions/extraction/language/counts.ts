import { BOUNDS_AFTER, BOUNDS_BEFORE, type Qualifier } from '../lexicon/number-bounds.ts';
import type { Word, WordRange } from './document.ts';
import { rangeOf } from './document.ts';
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

/** The other end of "20 to 30", "20-30", "two or three", "between 20 and 30"; null when there is none. */
function rangeEnd(words: readonly Word[], first: Numeral, between: boolean): Numeral | null {
  const link = words[first.to]?.lower ?? '';
  const links = between ? /^and$/ : /^(?:to|-|–|or)$/;
  if (!links.test(link) || first.value === null) return null;
  const second = numeralAt(words, first.to + 1);
  return second !== null &&
    second.value !== null &&
    second.value > first.value &&
    (link !== 'or' || second.value - first.value <= 2)
    ? second
    : null;
}

/** The count whose words begin at `at`, its bound included; null when no number does. */
export function countAt(words: readonly Word[], at: number, sentenceTo: number): CountReading | null {
  const between = words[at]?.lower === 'between';
  const bound = between ? undefined : BEFORE.find(({ tokens }) => standsAt(words, at, tokens));
  const start = at + (between ? 1 : (bound?.tokens.length ?? 0));
  const numeral = numeralAt(words, start);
  if (numeral === null || numeral.to > sentenceTo) return null;
  const end = rangeEnd(words, numeral, between);
  if (end !== null && end.to <= sentenceTo)
    return { ...rangeOf(words, at, end.to), value: null, min: numeral.value, max: end.value, qualifier: 'range' };
  if (between) return null;
  const after = bound === undefined ? AFTER.find(({ tokens }) => standsAt(words, numeral.to, tokens)) : undefined;
  const to = numeral.to + (after?.tokens.length ?? 0);
  return { ...rangeOf(words, at, to), ...bounded(numeral, bound?.qualifier ?? after?.qualifier ?? 'exact') };
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
