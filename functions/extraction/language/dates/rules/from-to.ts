import type { Day } from '../calendar.ts';
import { momentAt } from '../moments.ts';
import { type DateRule, type Days, lowerAt, type Reading, type TimeWord } from '../rule.ts';
import { monthDay } from './month-day.ts';

/** The word after the joining words: "to", "until", "through to", "-". */
function afterJoin(words: readonly TimeWord[], at: number, opener: string): number | null {
  const join = lowerAt(words, at);
  if (join === 'through' && lowerAt(words, at + 1) === 'to') return at + 2;
  if (opener === 'between') return join === 'and' ? at + 1 : null;
  return /^(?:to|until|till|through|into|[–—-])$/.test(join) ? at + 1 : null;
}

/** The first without its own year or week is the one before the last: "from Friday to Sunday". */
function daysBetween(first: Reading, last: Reading, published: Day | null): Days | null {
  const end = last.days(published);
  if (end === null) return null;
  const begin = first.days(first.nearest ? end.to : published);
  return begin === null || begin.from > end.to ? null : { from: begin.from, to: Math.max(begin.to, end.to) };
}

/** "between 3 and 5 May": two days of one month, read as one already. */
function openedDays(words: readonly TimeWord[], at: number): Reading | null {
  const days = monthDay.read(words, at);
  return days?.oneDay === false ? days : null;
}

/** "from March 1 to April 2", "between Monday and Wednesday", "Friday to Sunday", "2018-2020", "between 3 and 5 May" */
export const fromTo: DateRule = {
  name: 'from-to',
  read(words, at) {
    const opener = /^(?:from|between)$/.test(lowerAt(words, at)) ? lowerAt(words, at) : '';
    const first = momentAt(words, opener === '' ? at : at + 1);
    if (first === null) return null;
    const second = afterJoin(words, first.to, opener);
    const last = second === null ? null : momentAt(words, second);
    if (last === null) return opener === '' ? null : openedDays(words, at + 1);
    return {
      to: last.to,
      approximate: first.approximate || last.approximate,
      oneDay: false,
      nearest: false,
      days: (published) => daysBetween(first, last, published),
    };
  },
};
