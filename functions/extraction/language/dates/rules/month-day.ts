import { calendarDay, type Day, yearOf } from '../calendar.ts';
import { monthAt } from '../calendar-names.ts';
import { type PrintedYear, yearAfter, yearIn } from '../printed-years.ts';
import { type DateRule, type Days, lowerAt, type Reading, type TimeWord } from '../rule.ts';

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** "3" or "3rd", "3-5", "3 to 5", "3 and 5": first and last day of the month, and the word after them. */
interface DayNumbers {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

const dayNumber = (words: readonly TimeWord[], at: number): number | null => {
  const [, digits] = DAY.exec(lowerAt(words, at)) ?? [];
  return digits === undefined ? null : Number(digits);
};

function dayNumbersAt(words: readonly TimeWord[], at: number): DayNumbers | null {
  const first = dayNumber(words, at);
  if (first === null) return null;
  const last = /^(?:[–—-]|to|until|through|and)$/.test(lowerAt(words, at + 1)) ? dayNumber(words, at + 2) : null;
  return last !== null && last > first ? { first, last, to: at + 3 } : { first, last: first, to: at + 1 };
}

/** In the year printed, else the latest on or before publication: February 29 may be years ago. */
function dayOfYear(month: number, day: number, printed: PrintedYear | null, published: Day | null): Day | null {
  if (printed !== null) {
    const year = yearIn(printed, published);
    return year === null ? null : calendarDay(year, month, day);
  }
  for (let back = 0; published !== null && back <= 8; back++) {
    const found = calendarDay(yearOf(published) - back, month, day);
    if (found !== null && found <= published) return found;
  }
  return null;
}

function reading(numbers: DayNumbers, month: number, end: number, words: readonly TimeWord[]): Reading {
  const year = yearAfter(words, end);
  const { first, last } = numbers;
  const days = (published: Day | null): Days | null => {
    const from = dayOfYear(month, first, year, published);
    const to = from === null ? null : calendarDay(yearOf(from), month, last);
    return from === null || to === null ? null : { from, to };
  };
  return { to: year?.to ?? end, approximate: false, oneDay: first === last, nearest: year === null, days };
}

/** "March 3", "Mar. 3, 2025", "March 3-5", "3 March", "the 8th of March", "3 to 5 May"; not "in March 20 people died". */
export const monthDay: DateRule = {
  name: 'month-day',
  read(words, at) {
    const start = lowerAt(words, at) === 'the' ? at + 1 : at;
    const before = dayNumbersAt(words, start);
    if (before !== null) {
      const month = monthAt(words, lowerAt(words, before.to) === 'of' ? before.to + 1 : before.to);
      return month === null ? null : reading(before, month.number, month.to, words);
    }
    const month = start > at || lowerAt(words, at - 1) === 'in' ? null : monthAt(words, at);
    const after = month && dayNumbersAt(words, lowerAt(words, month.to) === 'the' ? month.to + 1 : month.to);
    return month === null || after === null ? null : reading(after, month.number, after.to, words);
  },
};
