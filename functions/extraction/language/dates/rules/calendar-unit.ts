import { type Day, latestWeekday, mondayOf, monthOf, monthStart, weekdayOf, yearOf } from '../calendar.ts';
import { type DateRule, type Days, lowerAt, relativeDays, type TimeWord, unresolved } from '../rule.ts';

const WHICH: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Weeks run from Monday; where they begin is a matter of custom, so that they are approximate. */
function calendarUnit(unit: string, offset: number, published: Day): Days {
  const [year, month] = [yearOf(published), monthOf(published)];
  const [from, after] =
    unit === 'week'
      ? [mondayOf(published) + 7 * offset, mondayOf(published) + 7 * (offset + 1)]
      : unit === 'month'
        ? [monthStart(year, month + offset), monthStart(year, month + offset + 1)]
        : [monthStart(year + offset, 0), monthStart(year + offset + 1, 0)];
  return { from, to: offset === 0 ? published : after - 1 };
}

/** The latest Saturday and Sunday, not those still running where it is the last one. */
function weekend(isLast: boolean, published: Day): Days {
  const saturday = latestWeekday(6, isLast && weekdayOf(published) % 6 === 0 ? published - 2 : published);
  return { from: saturday, to: Math.min(saturday + 1, published) };
}

/** On a working day "this weekend" may be the one to come. */
const weekendNear = (which: string, published: Day): Days | null =>
  which === 'next' || (which === 'this' && weekdayOf(published) % 6 !== 0)
    ? null
    : weekend(which === 'last', published);

/** "her last year", "the last week of the campaign" are no weeks and years of the calendar. */
const isOwned = (words: readonly TimeWord[], at: number): boolean =>
  /^(?:the|his|her|its|their|my|our|your|'s|'|’)$/.test(lowerAt(words, at - 1));

/** "last week", "this month", "next year"; what is now runs until publication. "the weekend" is the latest. */
export const thisOrLast: DateRule = {
  name: 'calendar-unit',
  read(words, at) {
    const [which, unit] = [lowerAt(words, at), lowerAt(words, at + 1)];
    if (unit === 'weekend' && /^(?:the|last|this|next)$/.test(which))
      return relativeDays(at + 2, (published) => weekendNear(which, published));
    const offset = WHICH.get(which);
    if (offset === undefined || isOwned(words, at)) return null;
    if (unit === 'decade') return unresolved(at + 2, true);
    if (!/^(?:week|month|year)$/.test(unit)) return null;
    return relativeDays(at + 2, (published) => calendarUnit(unit, offset, published), { approximate: unit === 'week' });
  },
};
