import type { Word } from '../document.ts';
import { type Numeral, numeralAt } from './numerals.ts';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};
const HOW_MANY: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, nine: 9 };

interface Fraction {
  readonly size: number;
  /** The word after it. */
  readonly to: number;
}

const own = (table: Readonly<Record<string, number>>, key: string | undefined): number | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** "half", "a third", "two-thirds", "three quarters" */
export function fractionAt(words: readonly Word[], at: number): Fraction | null {
  const lower = words[at]?.lower;
  if (lower === 'half') return { size: 1 / 2, to: at + 1 };
  const count = own(HOW_MANY, lower);
  const part = words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const parts = own(PARTS, words[part]?.lower);
  const plural = /s$/.test(words[part]?.lower ?? '');
  if (count === undefined || parts === undefined || plural !== count > 1) return null;
  return { size: count / parts, to: part + 1 };
}

/** "half of the 90" is 45; null without a printed base, as in "half of them". */
export function partOfBase(words: readonly Word[], at: number): Numeral | null {
  const fraction = fractionAt(words, at);
  if (fraction === null) return null;
  const of = words[fraction.to]?.lower === 'of' ? 1 : 0;
  const the = /^(?:the|those|these|its|their)$/.test(words[fraction.to + of]?.lower ?? '') ? 1 : 0;
  // "a quarter of a million" is a number, no part of one
  if (of + the === 0 || words[fraction.to + of + the]?.lower === 'a') return null;
  const base = numeralAt(words, fraction.to + of + the);
  if (base === null || base.value === null || base.value < 2) return null;
  const value = Math.round(base.value * fraction.size);
  return { from: at, to: base.to, value, min: value, max: value };
}
