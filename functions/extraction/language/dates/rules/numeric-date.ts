import { calendarDay, type Day } from '../calendar.ts';
import { type DateRule, lowerAt, printedDays, type Reading, type TimeWord } from '../rule.ts';

const number = (text: string, digits: RegExp): number => (digits.test(text) ? Number(text) : Number.NaN);

/** Day and month in either order; null where both orders make sense: "03/04/2024" */
function eitherOrder(first: number, second: number, year: number): Day | null {
  if (first !== second && first <= 12 && second <= 12) return null;
  return first > 12 ? calendarDay(year, second - 1, first) : calendarDay(year, first - 1, second);
}

function dayOfParts([first = '', second = '', third = '']: readonly string[], to: number): Reading | null {
  const [a, b, c] = [number(first, /^\d{1,4}$/), number(second, /^\d{1,2}$/), number(third, /^\d{1,4}$/)];
  const yearFirst = /^[12]\d{3}$/.test(first) && c < 100;
  const yearLast = /^[12]\d{3}$/.test(third) && a < 100;
  if (Number.isNaN(b) || (!yearFirst && !yearLast)) return null;
  const day = yearFirst ? calendarDay(a, b - 1, c) : eitherOrder(a, b, c);
  return printedDays(to, day === null ? null : { from: day, to: day });
}

/** "2024-03-13", "2024/03/13", "13/03/2024", "3/13/2024", "13.3.2024"; "03/04/2024" may be two days and stays open. */
export const numericDate: DateRule = {
  name: 'numeric-date',
  read(words: readonly TimeWord[], at) {
    const lower = lowerAt(words, at);
    if (!/^\d/.test(lower)) return null;
    if (lower.includes('.')) return dayOfParts(lower.length > 10 ? [] : lower.split('.'), at + 1);
    const separator = lowerAt(words, at + 1);
    if (!/^[/–-]$/.test(separator) || lowerAt(words, at + 3) !== separator) return null;
    const close = words.slice(at + 1, at + 5).every(({ spaceBefore }) => !spaceBefore);
    return close ? dayOfParts([lower, lowerAt(words, at + 2), lowerAt(words, at + 4)], at + 5) : null;
  },
};
