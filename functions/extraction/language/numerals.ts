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

/** "and" before the last part ("one hundred and five", "two thousand and one"), or the hyphen of "forty-two". */
function joinsNext(lower: string, total: number, part: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  if (lower === '-') return part % 100 >= 20 && part % 10 === 0 && next < 10;
  return lower === 'and' && part % 100 === 0 && part + total > 0;
}

/** Whether a cardinal may follow: "forty two", "hundred five", but not "two five". */
const takes = (part: number | null, cardinal: number): boolean =>
  part === null || (part % 100 >= 20 && part % 10 === 0 && cardinal < 10) || part % 100 === 0;

/** "twenty-one", "one hundred and five", "a hundred and fifty": the words from `at` on. */
function spelled(words: readonly Word[], at: number): Numeral | null {
  const article =
    /^an?$/.test(words[at]?.lower ?? '') && own(MULTIPLIERS, words[at + 1]?.lower) !== undefined ? at + 1 : at;
  let total = 0;
  let part: number | null = article > at ? 1 : null;
  let to = article;
  for (let i = article; i < Math.min(words.length, at + 14); i++) {
    const lower = words[i]?.lower ?? '';
    const cardinal = own(CARDINALS, lower);
    const multiplier = own(MULTIPLIERS, lower);
    if (cardinal !== undefined && takes(part, cardinal)) part = (part ?? 0) + cardinal;
    else if (multiplier !== undefined && part !== null && part + total > 0 && (lower !== 'score' || article > at)) {
      if (multiplier >= 1_000) {
        total += part * multiplier;
        part = 0;
      } else part *= multiplier;
    } else if (part !== null && joinsNext(lower, total, part, own(CARDINALS, words[i + 1]?.lower))) continue;
    else break;
    to = i + 1;
  }
  return part === null || to === at ? null : exact(at, to, total + part);
}

/** The words from `at` on without hyphens: "half-a-dozen" reads "half", "a", "dozen"; each with its place. */
function unhyphenated(words: readonly Word[], at: number, size: number): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  for (let i = at; i < words.length && found.length < size; i++)
    if (words[i]?.text !== '-') found.push([(words[i] as Word).lower, i]);
  return found;
}

/** "half a million", "half-a-dozen", "a quarter of a million", "one and a half million", "a million and a half" */
function halved(words: readonly Word[], at: number): Numeral | null {
  const parts = unhyphenated(words, at, 5);
  const [first, second, third, fourth, fifth] = parts.map(([lower]) => lower);
  const to = (size: number): number => (parts[size - 1] as readonly [string, number])[1] + 1;
  const large = (lower: string | undefined): number => own(MULTIPLIERS, lower) ?? 0;
  if (first === 'half' && /^an?$/.test(second ?? '') && large(third)) return exact(at, to(3), large(third) / 2);
  if (second === 'quarter' && third === 'of' && fourth === 'a' && large(fifth) >= 100)
    return first === 'a' ? exact(at, to(5), large(fifth) / 4) : null;
  const whole = own(CARDINALS, first);
  if (whole && second === 'and' && third === 'a' && fourth === 'half' && large(fifth))
    return exact(at, to(5), (whole + 0.5) * large(fifth));
  return first === 'a' && large(second) >= 100 && third === 'and' && fourth === 'a' && fifth === 'half'
    ? exact(at, to(5), large(second) * 1.5)
    : null;
}

/** "as few as 42", "too few": says nothing of a number itself. */
const isComparison = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'few' && /^(?:as|too|so|how|very)$/.test(words[at - 1]?.lower ?? '');

/** "dozens", "several hundred", "tens of thousands", "a few", "a couple of dozen", "dozens and dozens" */
function vague(words: readonly Word[], at: number): Numeral | null {
  const small = (i: number) => /^(?:few|couple|handful)$/.test(words[i]?.lower ?? '');
  const article = words[at]?.lower === 'a' && small(at + 1) ? at + 1 : at;
  const found = own(VAGUE_NUMBERS, words[article]?.lower);
  if (found === undefined || isComparison(words, at) || (article === at && words[at]?.lower === 'couple')) return null;
  const reading = (to: number, size: number): Numeral => {
    const max = size === 12 ? Math.min(99, found.max * size) : found.max * size;
    return { from: at, to, value: null, min: found.min * size, max };
  };
  const twice = /^(?:and|upon)$/.test(words[article + 1]?.lower ?? '');
  if (twice && words[article + 2]?.lower === words[article]?.lower) return reading(article + 3, 1);
  const of = words[article + 1]?.lower === 'of' ? 1 : 0;
  const unit = words[article + 1 + of]?.lower.replace(/s$/, '');
  const size = own(MULTIPLIERS, unit);
  // "several dozen", "hundreds of thousands", but not "several of dozen"
  const multiplies = size !== undefined && found.max <= size * 10 && (of === 0 ? found.max < 10 : unit !== undefined);
  return multiplies && unit !== 'score' ? reading(article + 2 + of, size) : reading(article + 1, 1);
}

/** "1.5 million", "4 lakh", "2 dozen"; a decimal alone ("2.5", "1.000") counts nobody. */
function multiplied(words: readonly Word[], at: number, value: number): Numeral | null {
  const multiplier = own(MULTIPLIERS, words[at + 1]?.lower);
  if (multiplier === undefined) return DECIMAL.test(words[at]?.lower ?? '') ? null : exact(at, at + 1, value);
  return exact(at, at + 2, Math.round(value * multiplier));
}

/** The number that begins at `at`, or null: digits, words, "a dozen", or a vague word. */
export function numeralAt(words: readonly Word[], at: number): Numeral | null {
  const word = words[at];
  if (word === undefined) return null;
  const digits = digitsValue(word.lower);
  const numeral =
    digits !== null ? multiplied(words, at, digits) : (halved(words, at) ?? vague(words, at) ?? spelled(words, at));
  return numeral === null || (numeral.value !== null && (!Number.isSafeInteger(numeral.value) || numeral.value < 0))
    ? null
    : numeral;
}
