import { CARDINALS } from '../../lexicon/number-words.ts';
import { type Day, monthsLater } from './calendar.ts';
import { lowerAt, type TimeWord } from './rule.ts';

/** "two weeks", "48 hours", "several months". */
export interface Amount {
  /** The word after it. */
  readonly to: number;
  /** null: nobody can say how many, as in "several days". */
  readonly count: number | null;
  readonly unit: string;
}

const UNIT = /^(second|minute|hour|day|night|week|fortnight|month|year|decade)s?$/;
const VAGUE = /^(?:few|several|some|many)$/;

/** "a", "two", "twenty-one", "a couple of", "48", "a few"; `count` null for vague words. */
function countAt(words: readonly TimeWord[], at: number): { to: number; count: number | null } | null {
  const lower = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  if (VAGUE.test(lower)) return { to: at + 1, count: null };
  if (lower === 'a' && VAGUE.test(next)) return { to: at + 2, count: null };
  if (lower === 'a' && next === 'couple') return { to: lowerAt(words, at + 2) === 'of' ? at + 3 : at + 2, count: 2 };
  if (/^an?$/.test(lower)) return { to: at + 1, count: 1 };
  if (/^\d{1,3}$/.test(lower)) return { to: at + 1, count: Number(lower) };
  if (!Object.hasOwn(CARDINALS, lower)) return null;
  const tens = CARDINALS[lower] as number;
  const ones = next === '-' ? lowerAt(words, at + 2) : '';
  if (tens >= 20 && Object.hasOwn(CARDINALS, ones)) return { to: at + 3, count: tens + (CARDINALS[ones] as number) };
  return { to: at + 1, count: tens };
}

export function amountAt(words: readonly TimeWord[], at: number): Amount | null {
  const counted = countAt(words, at);
  const [, unit] = UNIT.exec(lowerAt(words, counted?.to ?? at)) ?? [];
  return counted === null || unit === undefined ? null : { ...counted, to: counted.to + 1, unit };
}

/** Days that such a unit is worth, months apart; hours count as whole days: 48 hours are two. */
const DAYS: Readonly<Record<string, number>> = {
  second: 0,
  minute: 0,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
};
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** The day so many units after `day`; before it for a negative count. */
export function later(day: Day, count: number, unit: string): Day {
  const months = MONTHS[unit];
  return months === undefined ? day + Math.round(count * (DAYS[unit] ?? 0)) : monthsLater(day, count * months);
}

/** Whether a count of this unit is meant to the day: "two days ago" is, "two weeks ago" is not. */
export const isToTheDay = ({ unit, count }: Amount): boolean =>
  /^(?:day|night)$/.test(unit) || (unit === 'hour' && count !== null && count % 24 === 0);
