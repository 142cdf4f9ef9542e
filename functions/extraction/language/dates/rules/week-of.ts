import { type Day, mondayOf } from '../calendar.ts';
import { momentAt } from '../moments.ts';
import { type DateRule, type Days, lowerAt } from '../rule.ts';

const WEEKS: ReadonlyMap<string, (day: Day) => Days> = new Map([
  ['of', (day: Day) => ({ from: mondayOf(day), to: mondayOf(day) + 6 })],
  ['beginning', (day: Day) => ({ from: day, to: day + 6 })],
  ['ending', (day: Day) => ({ from: day - 6, to: day })],
]);

/** "the week of May 10", "the week ending Sunday": seven days, roughly */
export const weekOf: DateRule = {
  name: 'week-of',
  read(words, at) {
    const named = lowerAt(words, at) === 'the' ? at + 1 : at;
    const week = lowerAt(words, named) === 'week' ? WEEKS.get(lowerAt(words, named + 1)) : undefined;
    const moment = week === undefined ? null : momentAt(words, named + 2);
    if (week === undefined || !moment?.oneDay) return null;
    const days = (day: Days | null): Days | null => day && week(day.from);
    return { ...moment, approximate: true, oneDay: false, days: (published) => days(moment.days(published)) };
  },
};
