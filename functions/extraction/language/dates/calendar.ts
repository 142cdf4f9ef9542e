/** Calendar days as days since 1970-01-01; no clock and no time zone is ever asked. */
export type Day = number;

const MS = 86_400_000;

/** "2026-03-08" or "2026-03-08T23:30:00-05:00" → the calendar day printed. */
export function dayOf(date: string): Day {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  return Math.round(Date.UTC(year, month - 1, day) / MS);
}

export const isoDay = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear();
/** 0 for January. */
export const monthOf = (day: Day): number => new Date(day * MS).getUTCMonth();

/** The first day of a month; month 12 is the January after, -1 the December before. */
export const monthStart = (year: number, month: number): Day => Math.round(Date.UTC(year, month, 1) / MS);

/** The day, or null where the calendar has none: February 30. */
export function calendarDay(year: number, month: number, day: number): Day | null {
  const found = monthStart(year, month) + day - 1;
  return day >= 1 && found < monthStart(year, month + 1) ? found : null;
}

/** 0 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** The latest such weekday on or before `day`. */
export const latestWeekday = (weekday: number, day: Day): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The Monday of the day's week: weeks run from Monday to Sunday (ISO 8601). */
export const mondayOf = (day: Day): Day => latestWeekday(1, day);

/** The same day so many months later, or the last day of that month: a month before March 31 is February 28. */
export function monthsLater(day: Day, months: number): Day {
  const [year, month] = [yearOf(day), monthOf(day) + months];
  const next = monthStart(year, month) + day - monthStart(yearOf(day), monthOf(day));
  return Math.min(next, monthStart(year, month + 1) - 1);
}
