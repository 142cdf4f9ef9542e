import { CARDINALS, MULTIPLIERS, VAGUE_NUMBERS } from '../lexicon/number-words.ts';
import type { Word } from './document.ts';

/** A number without its bounds: a value, or the bounds of a vague word. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d+$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const DECIMAL = /^\d+\.\d+$/;
const SUFFIXED = /^(\d+(?:\.\d+)?)(k|m|mn|bn)$/;
const SUFFIX: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, mn: 1_000_000, bn: 1_000_000_000 };

const exact = (from: number, to: number, value: number): Numeral => ({ from, to, value, min: value, max: value });
const own = <Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** "1,200", "2.5", "3k" */
function digitsValue(lower: string): number | null {
  if (DIGITS.test(lower) || INDIAN.test(lower)) return Number(lower.replaceAll(',', ''));
  if (DECIMAL.test(lower)) return Number(lower);
  const suffixed = SUFFIXED.exec(lower);
  return suffixed ? Number(suffixed[1]) * (SUFFIX[suffixed[2] as string] as number) : null;
}

/** "twenty-one", "one hundred and five": the words from `at` on. */
function spelled(words: readonly Word[], at: number): Numeral | null {
  let total = 0;
  let part: number | null = null;
  let to = at;
  for (let i = at; i < Math.min(words.length, at + 14); i++) {
    const lower = words[i]?.lower;
    const cardinal = own(CARDINALS, lower);
    const multiplier = own(MULTIPLIERS, lower);
    const joins =
      (lower === '-' || lower === 'and') &&
      part !== null &&
      part >= 20 &&
      own(CARDINALS, words[i + 1]?.lower) !== undefined;
    if (
      cardinal !== undefined &&
      (part === null || (part >= 20 && part % 10 === 0 && cardinal < 10) || part % 100 === 0)
    )
      part = (part ?? 0) + cardinal;
    else if (multiplier !== undefined && part !== null && lower !== 'score') {
      if (multiplier >= 1_000) {
        total += part * multiplier;
        part = 0;
      } else part *= multiplier;
    } else if (
      !(joins && (lower === '-' ? part !== null && part % 10 === 0 && part < 100 : part !== null && part % 100 === 0))
    )
      break;
    else continue;
    to = i + 1;
  }
  return part === null ? null : exact(at, to, total + part);
}

/** "a dozen", "half a million", "a hundred" */
function articled(words: readonly Word[], at: number): Numeral | null {
  const half = words[at]?.lower === 'half';
  const article = half ? at + 1 : at;
  if (!/^(?:a|an)$/.test(words[article]?.lower ?? '')) return null;
  const multiplier = own(MULTIPLIERS, words[article + 1]?.lower);
  if (multiplier === undefined) return null;
  const next = own(MULTIPLIERS, words[article + 2]?.lower);
  const value = multiplier * (half ? 0.5 : 1) * (next ?? 1);
  return exact(at, article + (next === undefined ? 2 : 3), value);
}

/** "dozens", "several hundred", "tens of thousands", "a few" */
function vague(words: readonly Word[], at: number): Numeral | null {
  const article =
    /^(?:a)$/.test(words[at]?.lower ?? '') && /^(?:few|couple|handful)$/.test(words[at + 1]?.lower ?? '') ? at + 1 : at;
  const found = own(VAGUE_NUMBERS, words[article]?.lower);
  if (found === undefined || (article === at && words[at]?.lower === 'couple')) return null;
  const of = words[article + 1]?.lower === 'of' ? 1 : 0;
  const unit = own(VAGUE_NUMBERS, words[article + 1 + of]?.lower);
  const multiplier = own(MULTIPLIERS, words[article + 1]?.lower);
  if (of === 1 && unit !== undefined && found.min < unit.min) {
    const size = own(MULTIPLIERS, words[article + 2]?.lower.replace(/s$/, '')) ?? 1;
    return { from: at, to: article + 3, value: null, min: found.min * size, max: found.max * size };
  }
  if (multiplier !== undefined) {
    const max = multiplier === 12 ? 99 : found.max * multiplier;
    return { from: at, to: article + 2, value: null, min: found.min * multiplier, max };
  }
  return { from: at, to: article + 1, value: null, min: found.min, max: found.max };
}

/** "1.5 million", "4 lakh", "2 dozen" */
function multiplied(words: readonly Word[], at: number, value: number): Numeral {
  const multiplier = own(MULTIPLIERS, words[at + 1]?.lower);
  if (multiplier === undefined) return exact(at, at + 1, value);
  return exact(at, at + 2, Math.round(value * multiplier));
}

/** The number that begins at `at`, or null: digits, words, "a dozen", or a vague word. */
export function numeralAt(words: readonly Word[], at: number): Numeral | null {
  const word = words[at];
  if (word === undefined) return null;
  const digits = digitsValue(word.lower);
  const numeral =
    digits !== null ? multiplied(words, at, digits) : (articled(words, at) ?? vague(words, at) ?? spelled(words, at));
  return numeral === null || (numeral.value !== null && (!Number.isSafeInteger(numeral.value) || numeral.value < 0))
    ? null
    : numeral;
}
