import { type Day, dayOf, isoDay, latestWeekday, monthOf, monthStart, weekdayOf, yearOf } from './calendar.ts';
import { type Period, period, printedDay, printedMonthOrYear } from './printed-dates.ts';

export interface ResolvedTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SMALL = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const UNIT_DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3652,
};
const NUMBER = `(an?|one|${SMALL.slice(1).join('|')}|\\d{1,3})`;
const UNIT = `(${Object.keys(UNIT_DAYS).join('|')})s?`;
const AGO = new RegExp(`\\b${NUMBER} ${UNIT} ago\\b`);
const TRAILING = new RegExp(`\\b(?:past|the last) (?:${NUMBER} )?${UNIT}\\b`);

function daysIn(count: string | undefined, unit: string): number {
  const named = SMALL.indexOf(count ?? 'a') + 1;
  const size = count === undefined || /^(?:an|one)$/.test(count) ? 1 : named || Number(count);
  return size * (UNIT_DAYS[unit] as number);
}

/** "two days ago"; a week or more ago is meant roughly */
function ago(words: string, published: Day): Period | null {
  const [match, count, unit] = AGO.exec(words) ?? [];
  if (match === undefined) return null;
  const day = published - Math.round(daysIn(count, unit as string));
  return period(day, day, !/^(?:hour|day)$/.test(unit as string));
}

/** "in the past week", "over the last 24 hours" */
function trailing(words: string, published: Day): Period | null {
  const [match, count, unit] = TRAILING.exec(words) ?? [];
  return match === undefined ? null : period(published - Math.ceil(daysIn(count, unit as string)), published, true);
}

/** "Monday" is the latest one on or before publication, "last Monday" the latest before it. */
function weekday(words: string, published: Day): Period | null {
  const [match, when, name] = new RegExp(`\\b(?:(\\w+) )?(${WEEKDAYS.join('|')})\\b`).exec(words) ?? [];
  if (match === undefined || /^(?:next|following|coming|every|each)$/.test(when ?? '')) return null;
  const number = WEEKDAYS.indexOf(name as string);
  const latest = latestWeekday(number, when === 'last' ? published - 1 : published);
  return period(latest, latest);
}

function dayNamed(words: string, published: Day): Period | null {
  const is = (pattern: RegExp) => pattern.test(words);
  const on = (day: Day) => period(day, day);
  if (is(/\b(?:yesterday|last night)\b/)) return on(published - 1);
  if (is(/\btomorrow\b/)) return on(published + 1);
  return is(/\b(?:today|tonight|overnight|this (?:morning|afternoon|evening))\b/) ? on(published) : null;
}

/** "last month", "this year", "over the weekend"; where a week begins is a matter of custom. */
function calendarUnit(words: string, published: Day): Period | null {
  const [match, when, unit] = /\b(last|this|the) (week|weekend|month|year)\b/.exec(words) ?? [];
  if (match === undefined || (when === 'the' && unit !== 'weekend')) return null;
  const last = when === 'last';
  const monday = latestWeekday(1, published);
  const [year, month] = [yearOf(published), monthOf(published)];
  if (unit === 'week') return last ? period(monday - 7, monday - 1, true) : period(monday, published, true);
  if (unit === 'weekend') {
    const saturday = latestWeekday(6, last && weekdayOf(published) % 6 === 0 ? published - 2 : published);
    return period(saturday, Math.min(saturday + 1, published));
  }
  if (unit === 'month')
    return last
      ? period(monthStart(year, month - 1), monthStart(year, month) - 1)
      : period(monthStart(year, month), published);
  return last ? period(monthStart(year - 1, 0), monthStart(year, 0) - 1) : period(monthStart(year, 0), published);
}

/** In order: the first that knows the words is right. */
const RELATIVE = [ago, trailing, weekday, dayNamed, calendarUnit];

/** "from March 1 to March 5", "between Monday and Wednesday" */
function twoEnded(words: string, published: Day | null): Period | null {
  const [, first, second] = /^(?:from|between) (.{3,40}) (?:to|and|until) (.{3,40})$/.exec(words) ?? [];
  if (first === undefined || second === undefined) return null;
  const [from, to] = [plain(first, published), plain(second, published)];
  return from !== null && to !== null && from.from <= to.to ? period(from.from, to.to) : null;
}

function plain(words: string, published: Day | null): Period | null {
  const printed = printedDay(words, published);
  if (printed !== null) return printed;
  for (const read of published === null ? [] : RELATIVE) {
    const found = read(words, published as Day);
    if (found !== null) return found;
  }
  return printedMonthOrYear(words, published);
}

const UNKNOWN_DAY = dayOf('2000-06-14');

/**
 * The calendar days that a time phrase means for an article published on a day: "on Thursday" is the latest
 * Thursday on or before it; "since … a week ago" runs from then until publication, roughly. Without a publication
 * date only a full date is resolved.
 */
export function resolveTime(phrase: string, publishedAt: string | null): ResolvedTime {
  const words = phrase
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[’']s$/, '')
    .trim();
  const published = publishedAt === null ? null : dayOf(publishedAt);
  const since = /^since\b/.test(words);
  const read = (day: Day | null): Period | null => {
    const found = twoEnded(words, day) ?? plain(words, day);
    return found && since ? { ...found, approximate: found.approximate || found.to > found.from } : found;
  };
  const found = since && published === null ? null : read(published);
  if (found === null)
    return { from: null, to: null, approximate: read(UNKNOWN_DAY)?.approximate ?? (since || / ago\b/.test(words)) };
  const to = since ? Math.max(found.from, published as Day) : found.to;
  return { from: isoDay(found.from), to: isoDay(to), approximate: found.approximate };
}
