import { CARDINALS, SETS } from '../../lexicon/number-words.ts';
import type { Word } from '../document.ts';
import { entryOf, exactly, isTightHyphen, multiplierAt, type Numeral } from './numeral.ts';

const REACH = 14;

/** "two" may follow in "forty two", "hundred two" and "thousand two"; not in "two two". */
const takes = (part: number | null, cardinal: number): boolean =>
  part === null || (part % 100 >= 20 && part % 10 === 0 && cardinal < 10) || (part % 100 === 0 && cardinal < 100);

/** "hundred" may follow in "two hundred" and "twenty-five hundred"; "thousand" in "two hundred thousand". */
const multiplies = (part: number | null, multiplier: number): boolean =>
  part !== null && part > 0 && (multiplier >= 1_000 || part < 100);

/** The hyphens of "forty-two" and "two-hundred", and the "and" of "one hundred and five". */
function joins(words: readonly Word[], at: number, part: number, total: number): boolean {
  const next = entryOf(CARDINALS, words[at + 1]?.lower);
  if (isTightHyphen(words, at))
    return next === undefined ? multiplierAt(words, at + 1) !== undefined : part > 0 && takes(part, next);
  return words[at]?.lower === 'and' && next !== undefined && part % 100 === 0 && part + total > 0;
}

/** "three score"; elsewhere "score" is a verb or a result. */
const isScore = (words: readonly Word[], at: number, part: number | null): boolean =>
  words[at]?.lower !== 'score' || (part !== null && part >= 1 && part <= 9);

/** The number in words from `at` on: "twenty-one", "a hundred and fifty", "two hundred thousand". */
export function spelledAt(words: readonly Word[], at: number, withAnd = true): Numeral | null {
  const article = /^an?$/.test(words[at]?.lower ?? '') && multiplierAt(words, at + 1) !== undefined ? 1 : 0;
  let total = 0;
  let part: number | null = article > 0 ? 1 : null;
  let to = at;
  for (let i = at + article; i < Math.min(words.length, at + REACH); i++) {
    const cardinal = entryOf(CARDINALS, words[i]?.lower);
    const multiplier = multiplierAt(words, i);
    if (cardinal !== undefined && takes(part, cardinal)) part = (part ?? 0) + cardinal;
    else if (multiplier !== undefined && multiplies(part, multiplier) && isScore(words, i, part)) {
      if (multiplier >= 1_000) total += (part as number) * multiplier;
      part = multiplier >= 1_000 ? 0 : (part as number) * multiplier;
    } else if (part !== null && (withAnd || words[i]?.lower !== 'and') && joins(words, i, part, total)) continue;
    else break;
    to = i + 1;
  }
  return part === null || to === at ? null : exactly(at, to, total + part);
}

/** The words from `at` on without hyphens: "half-a-dozen" reads "half", "a", "dozen"; each with its place. */
function unhyphenated(words: readonly Word[], at: number): { lower: string; at: number }[] {
  const found: { lower: string; at: number }[] = [];
  for (let i = at; i < Math.min(words.length, at + 10); i++)
    if (!isTightHyphen(words, i)) found.push({ lower: (words[i] as Word).lower, at: i });
  return found;
}

/** What "N" words say of the multiplier after them, as a share of it; the phrase is followed by the multiplier. */
const SHARES: readonly { readonly phrase: RegExp; readonly share: number }[] = [
  { phrase: /^(?:a )?half (?:of )?(?:an? )?$/, share: 0.5 }, // half a dozen, a half-million
  { phrase: /^(?:a |one )?quarter (?:of )?(?:a )?$/, share: 0.25 }, // a quarter of a million
  { phrase: /^(?:three|3) quarters? (?:of )?(?:a )?$/, share: 0.75 }, // three quarters of a million
];
const AND_A_PART = /^(\S+) and (?:(a) half|(a) quarter|(three) quarters?) $/; // two and a half thousand

function shareOf(phrase: string): number | null {
  const share = SHARES.find((known) => known.phrase.test(phrase))?.share;
  if (share !== undefined) return share;
  const parts = AND_A_PART.exec(phrase);
  const whole = parts && (entryOf(CARDINALS, parts[1]) ?? (/^\d{1,3}$/.test(parts[1] ?? '') ? Number(parts[1]) : null));
  return parts && whole ? whole + (parts[2] ? 0.5 : parts[3] ? 0.25 : 0.75) : null;
}

const PART = /^(?:half|quarters?)$/;

/** Whether a part stands near: spares the closer look at most words. */
function nearsPart(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 8; i++) if (PART.test(words[i]?.lower ?? '')) return true;
  return false;
}

/** "half a million", "a quarter of a million", "one and a half million" */
function shareBefore(words: readonly Word[], at: number): Numeral | null {
  let phrase = '';
  for (const { lower, at: place } of unhyphenated(words, at).slice(0, 6)) {
    const multiplier = place > at ? multiplierAt(words, place) : undefined;
    if (multiplier !== undefined) {
      const value = multiplier * (shareOf(phrase) ?? 0);
      return value >= 6 ? exactly(at, place + 1, Math.round(value)) : null;
    }
    phrase += `${lower} `;
  }
  return null;
}

/** "a million and a half" */
function halfAfter(words: readonly Word[], at: number): Numeral | null {
  const [a, size, ...rest] = unhyphenated(words, at).slice(0, 5);
  const multiplier = a?.lower === 'a' && size !== undefined ? multiplierAt(words, size.at) : undefined;
  if (multiplier === undefined || multiplier < 100) return null;
  const half = rest.map(({ lower }) => lower).join(' ') === 'and a half';
  return half ? exactly(at, (rest[2]?.at ?? at) + 1, multiplier * 1.5) : null;
}

/** A number that gives a part of a unit: "half a million", "a million and a half". */
export const sharedAt = (words: readonly Word[], at: number): Numeral | null =>
  nearsPart(words, at) ? (shareBefore(words, at) ?? halfAfter(words, at)) : null;

/** "a pair of brothers" */
export function setAt(words: readonly Word[], at: number): Numeral | null {
  const size = words[at]?.lower === 'a' ? entryOf(SETS, words[at + 1]?.lower) : undefined;
  return size !== undefined && words[at + 2]?.lower === 'of' ? exactly(at, at + 2, size) : null;
}
