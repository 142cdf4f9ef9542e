import type { Token } from '../token.ts';
import type { Day } from './calendar.ts';

/** A token, tagged where it comes from an article; a phrase by itself has no tags. */
export interface TimeWord extends Pick<Token, 'text' | 'lower' | 'spaceBefore'> {
  readonly xpos?: string;
}

/** First and last day. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** A time phrase that a rule has read. */
export interface Reading {
  /** The word after the phrase. */
  readonly to: number;
  /** Known only roughly: "last week", "two months ago". */
  readonly approximate: boolean;
  /** It names one day ("Sunday", "March 8"), not a longer time ("March", "last week"). */
  readonly oneDay: boolean;
  /** It lacks its week or year, so that in "from Friday to Sunday" the Friday is the one before that Sunday. */
  readonly nearest: boolean;
  /** The days meant on a day of publication; null where the words or a missing publication date leave them open. */
  readonly days: (published: Day | null) => Days | null;
}

/** Reads the time phrase that begins at the word `at`, or declines with null. */
export interface DateRule {
  readonly name: string;
  readonly read: (words: readonly TimeWord[], at: number) => Reading | null;
}

type Manner = Partial<Pick<Reading, 'approximate' | 'nearest'>>;

/** One day, counted from publication. */
export const relativeDay = (to: number, day: (published: Day) => Day | null, manner: Manner = {}): Reading => ({
  ...{ to, approximate: false, nearest: false, oneDay: true, ...manner },
  days: (published) => {
    const found = published === null ? null : day(published);
    return found === null ? null : { from: found, to: found };
  },
});

/** Several days, counted from publication. */
export const relativeDays = (to: number, days: (published: Day) => Days | null, manner: Manner = {}): Reading => ({
  ...{ to, approximate: false, nearest: false, oneDay: false, ...manner },
  days: (published) => (published === null ? null : days(published)),
});

/** Days that are printed in full, so that no publication date is needed; null for February 30. */
export const printedDays = (to: number, days: Days | null, approximate = false): Reading => ({
  ...{ to, approximate, nearest: false },
  oneDay: days === null || days.from === days.to,
  days: () => days,
});

/** A time phrase whose days cannot be known: "two days earlier", "recent weeks". */
export const unresolved = (to: number, approximate = false): Reading => printedDays(to, null, approximate);

export const lowerAt = (words: readonly TimeWord[], at: number): string => words[at]?.lower ?? '';
