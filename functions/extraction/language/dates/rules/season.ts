import { type Day, monthStart, yearOf } from '../calendar.ts';
import { yearAfter, yearIn } from '../printed-years.ts';
import { type DateRule, type Days, lowerAt, relativeDays, unresolved } from '../rule.ts';

/** The month each begins with, as the news of the northern half of the world has it. */
const FIRST_MONTHS: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
  ['winter', 11],
]);

const season = (first: number, year: number): Days => ({
  from: monthStart(year, first),
  to: monthStart(year, first + 3) - 1,
});

/** "last": the latest that is over; "this": the one of the year; "next": the first to begin. */
function seasonNear(which: string, first: number, published: Day): Days {
  const year = yearOf(published);
  const years = [year - 2, year - 1, year, year + 1].map((each) => season(first, each));
  if (which === 'last') return years.findLast(({ to }) => to < published) as Days;
  if (which === 'next') return years.find(({ from }) => from > published) as Days;
  return years.find(({ to }) => to >= published && first === 11) ?? season(first, year);
}

/** "summer 2020", "the summer of 2020", "last spring", roughly; the winter of a year may be either of two. */
export const seasonOfYear: DateRule = {
  name: 'season',
  read(words, at) {
    const which = /^(?:last|this|next|the)$/.test(lowerAt(words, at)) ? lowerAt(words, at) : '';
    const named = which === '' ? at : at + 1;
    const first = FIRST_MONTHS.get(lowerAt(words, named));
    if (first === undefined) return null;
    if (which !== '' && which !== 'the')
      return relativeDays(named + 1, (published) => seasonNear(which, first, published), { approximate: true });
    const year = lowerAt(words, named + 1) === ',' ? null : yearAfter(words, named + 1);
    if (year === null) return null;
    if (first === 11) return unresolved(year.to, true);
    const days = (published: Day | null) => {
      const number = yearIn(year, published);
      return number === null ? null : season(first, number);
    };
    return { to: year.to, approximate: true, oneDay: false, nearest: false, days };
  },
};
