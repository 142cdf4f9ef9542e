import type { DateRule, Reading, TimeWord } from './rule.ts';
import { ago } from './rules/ago.ts';
import { thisOrLast } from './rules/calendar-unit.ts';
import { dayWord } from './rules/day-word.ts';
import { decade } from './rules/decade.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { nearEvent } from './rules/near-event.ts';
import { numericDate } from './rules/numeric-date.ts';
import { partOfTime } from './rules/part-of-time.ts';
import { seasonOfYear } from './rules/season.ts';
import { trailing } from './rules/trailing.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';

/** The rules for one time; of two readings as long, the earlier rule's stands. */
export const MOMENTS: readonly DateRule[] = [
  numericDate,
  monthDay,
  weekday,
  dayWord,
  month,
  year,
  decade,
  seasonOfYear,
  thisOrLast,
  trailing,
  ago,
  partOfTime,
  nearEvent,
];

/** The longest phrase that one of the rules reads at a word. */
export function longestAt(rules: readonly DateRule[], words: readonly TimeWord[], at: number): Reading | null {
  let longest: Reading | null = null;
  for (const rule of rules) {
    const reading = rule.read(words, at);
    if (reading !== null && (longest === null || reading.to > longest.to)) longest = reading;
  }
  return longest;
}

/** The longest single time at a word: "early March", not yet "since early March". */
export const momentAt = (words: readonly TimeWord[], at: number): Reading | null => longestAt(MOMENTS, words, at);
