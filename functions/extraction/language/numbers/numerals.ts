import { VULGAR_FRACTIONS } from '../../lexicon/number-words.ts';
import { PEOPLE } from '../../lexicon/people.ts';
import type { Word } from '../document.ts';
import { isMonth } from './month-names.ts';
import { entryOf, exactly, multiplierAt, type Numeral } from './numeral.ts';
import { setAt, sharedAt, spelledAt } from './spelled-numerals.ts';
import { vagueAt } from './vague-numerals.ts';

export type { Numeral } from './numeral.ts';

const DIGITS = /^(?:0|[1-9]\d*)$/;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;
const DECIMAL = /^\d+\.\d+$/;
const SUFFIXED = /^(\d+(?:\.\d+)?)(k|m|mn|mln|bn)$/;
const SUFFIX: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, mn: 1_000_000, mln: 1_000_000, bn: 1e9 };

/** "1,200", "1,20,000", "2.5", "3k"; null for "007" and "1,5". */
function digitsValue(lower: string): number | null {
  if (DIGITS.test(lower)) return Number(lower);
  if (GROUPED.test(lower) || INDIAN.test(lower)) return Number(lower.replace(/\D/g, ''));
  if (DECIMAL.test(lower)) return Number(lower);
  const suffixed = SUFFIXED.exec(lower);
  return suffixed ? Number(suffixed[1]) * (entryOf(SUFFIX, suffixed[2]) ?? 1) : null;
}

const isDigit = (words: readonly Word[], at: number): boolean => /^\d/.test(words[at]?.text ?? '');

/** "12 500 people", one white space of any kind between the groups; not the date and the count of "March 12 500". */
function spacedAt(words: readonly Word[], at: number): Numeral | null {
  const joins = (i: number) => /^\d{3}$/.test(words[i]?.text ?? '') && words[i]?.start === (words[i - 1]?.end ?? 0) + 1;
  if (!/^[1-9]\d{0,2}$/.test(words[at]?.text ?? '') || !joins(at + 1)) return null;
  let to = at + 1;
  while (to < at + 4 && joins(to)) to++;
  if (isDigit(words, at - 1) || isDigit(words, to) || words[at - 1]?.text === '+' || isMonth(words, at - 1))
    return null;
  const digits = words.slice(at, to).map(({ text }) => text);
  return exactly(at, to, Number(digits.join('')));
}

/** "2.3 m people" are millions, "2.3 m long" metres. */
const millionsAt = (words: readonly Word[], at: number): number | undefined =>
  words[at]?.lower === 'm' && PEOPLE.has(words[at + 1]?.lower ?? '') ? 1_000_000 : undefined;

/** "1.5 million", "2½ million", "4 lakh", "2 dozen"; a decimal alone ("2.5", "1.200") counts nobody. */
function multiplied(words: readonly Word[], at: number, value: number): Numeral | null {
  const part = words[at + 1]?.spaceBefore === false ? (entryOf(VULGAR_FRACTIONS, words[at + 1]?.text) ?? 0) : 0;
  const next = part > 0 ? at + 2 : at + 1;
  const multiplier = multiplierAt(words, next) ?? millionsAt(words, next);
  if (multiplier !== undefined && words[next]?.lower !== 'score')
    return exactly(at, next + 1, Math.round((value + part) * multiplier));
  return Number.isInteger(value) && part === 0 && !DECIMAL.test(words[at]?.lower ?? '')
    ? exactly(at, at + 1, value)
    : null;
}

/** A decimal alone, the first half of "1.2 to 1.5 million"; elsewhere it counts nobody. */
export const decimalAt = (words: readonly Word[], at: number): Numeral | null =>
  DECIMAL.test(words[at]?.lower ?? '') ? exactly(at, at + 1, Number(words[at]?.lower)) : null;

const isCount = ({ value }: Numeral): boolean => value === null || (Number.isSafeInteger(value) && value >= 0);

/**
 * The number that begins at `at`, or null: digits, words, "a dozen", or a vague word.
 * Without `withAnd` it ends before "and": the first number of "between one hundred and two hundred".
 */
export function numeralAt(words: readonly Word[], at: number, withAnd = true): Numeral | null {
  const word = words[at];
  if (word === undefined) return null;
  const digits = digitsValue(word.lower);
  const whole = spacedAt(words, at) ?? (withAnd ? sharedAt(words, at) : null);
  const numeral =
    whole ??
    (digits !== null
      ? multiplied(words, at, digits)
      : (setAt(words, at) ?? vagueAt(words, at) ?? spelledAt(words, at, withAnd)));
  return numeral !== null && isCount(numeral) ? numeral : null;
}
