import { type Day, yearOf } from './calendar.ts';
import { lowerAt, type TimeWord } from './rule.ts';

/** The year that follows a month or a day. */
export interface PrintedYear {
  /** The word after it. */
  readonly to: number;
  /** Printed in digits; null where it counts from publication ("last year") or from an event ("that year"). */
  readonly year: number | null;
  /** Years from publication's; null for an event's. */
  readonly offset: number | null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const OFFSETS: ReadonlyMap<string, number | null> = new Map([
  ['that', null],
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "2024"; not "2,024" and not "3024". */
export function yearNumber(lower: string): number | null {
  return YEAR.test(lower) ? Number(lower) : null;
}

/** ", 2024", "of 2024", "last year", "of that year"; not the number of "On March 3, 2000 people marched". */
export function yearAfter(words: readonly TimeWord[], at: number): PrintedYear | null {
  const joined = lowerAt(words, at) === ',' || lowerAt(words, at) === 'of' ? at + 1 : at;
  const year = yearNumber(lowerAt(words, joined));
  const counts = /^(?:NNS|NNPS)$/.test(words[joined + 1]?.xpos ?? '') || lowerAt(words, joined + 1) === 'people';
  if (year !== null) return counts && lowerAt(words, at) === ',' ? null : { to: joined + 1, year, offset: 0 };
  const offset = OFFSETS.get(lowerAt(words, joined));
  if (offset === undefined || lowerAt(words, joined + 1) !== 'year' || lowerAt(words, at) === ',') return null;
  return { to: joined + 2, year: null, offset };
}

/** The year in figures; null without a publication date to count "last year" from. */
export function yearIn({ year, offset }: PrintedYear, published: Day | null): number | null {
  return year ?? (published === null || offset === null ? null : yearOf(published) + offset);
}
