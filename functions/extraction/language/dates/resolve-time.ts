import { tokenise } from '../tokens.ts';
import { type Day, dayOf, isoDay } from './calendar.ts';
import { timeAt } from './english.ts';

export interface ResolvedTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
}

/** No time phrase is longer; what a caller may hand over is not bounded. */
const LONGEST_PHRASE = 300;

const FIRST_DAY = dayOf('1000-01-01');
const LAST_DAY = dayOf('9999-12-31');
const isDay = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;

function publicationDay(publishedAt: string | null): Day | null {
  const day = publishedAt === null ? Number.NaN : dayOf(publishedAt);
  return isDay(day) ? day : null;
}

/**
 * The calendar days (ISO 8601) that a time phrase means for an article published on a day: "on Thursday" is the
 * latest Thursday on or before it; "since … a week ago" runs from then until publication, roughly. Null ends where
 * the phrase has no days, may mean several, or counts from a publication date that is not known. Never throws.
 */
export function resolveTime(phrase: string, publishedAt: string | null): ResolvedTime {
  const words = tokenise(phrase, { start: 0, end: Math.min(phrase.length, LONGEST_PHRASE) });
  for (let at = 0; at < words.length; at++) {
    const reading = timeAt(words, at);
    if (reading === null) continue;
    const { approximate } = reading;
    const days = reading.days(publicationDay(publishedAt));
    if (days === null || !isDay(days.from) || !isDay(days.to)) return { from: null, to: null, approximate };
    return { from: isoDay(days.from), to: isoDay(days.to), approximate };
  }
  return { from: null, to: null, approximate: false };
}
