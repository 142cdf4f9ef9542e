import { type Day, dayOf, isoDay, latestWeekday } from './calendar.ts';

export interface ResolvedTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

const range = (from: Day, to: Day, approximate = false): ResolvedTime => ({
  from: isoDay(from),
  to: isoDay(to),
  approximate,
});
const unresolved = (approximate: boolean): ResolvedTime => ({ from: null, to: null, approximate });

/** "March 8", "8 March 2026", "Mar. 8, 2026" */
function explicitDay(words: string, published: Day): Day | null {
  const match = /\b(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\d{4}))?\b/.exec(
    words,
  );
  const month = MONTHS.findIndex(
    (name) =>
      match?.[2] !== undefined &&
      (name === match[2] || name.slice(0, 3) === match[2] || (match[2] === 'sept' && name === 'september')),
  );
  const day = Number(match?.[1] ?? match?.[3]);
  if (match === null || month < 0 || !(day >= 1 && day <= 31)) return null;
  const year = match[4] === undefined ? Number(isoDay(published).slice(0, 4)) : Number(match[4]);
  const iso = (y: number) => dayOf(`${y}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return match[4] === undefined && iso(year) > published ? iso(year - 1) : iso(year);
}

function agoDay(words: string, published: Day): Day | null {
  const match = /\b(a|an|one|two|three|four|five|six|seven|\d{1,2}) (day|week|month|year)s? ago\b/.exec(words);
  if (match === null) return null;
  const count = COUNTS[match[1] as string] ?? Number(match[1]);
  return published - count * (UNIT_DAYS[match[2] as string] as number);
}

function dayNamed(words: string, published: Day): Day | null {
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(words));
  if (weekday >= 0) return latestWeekday(weekday, published);
  if (/\b(?:today|tonight|overnight|this morning|this evening|this afternoon)\b/.test(words)) return published;
  if (/\byesterday\b/.test(words)) return published - 1;
  return explicitDay(words, published);
}

/**
 * The calendar days that a time phrase means for an article published on a day: "on Thursday" is the latest
 * Thursday on or before it; "since … a week ago" runs from then until publication, roughly.
 */
export function resolveTime(phrase: string, publishedAt: string | null): ResolvedTime {
  const words = phrase.toLowerCase();
  const since = /^since\b/.test(words);
  const ago = / ago\b/.test(words);
  if (publishedAt === null) return unresolved(since || ago);
  const published = dayOf(publishedAt);
  const day = ago ? agoDay(words, published) : dayNamed(words, published);
  if (day === null) return unresolved(since || ago);
  return since ? range(day, published, ago) : range(day, day, ago && !/ days? ago/.test(words));
}
