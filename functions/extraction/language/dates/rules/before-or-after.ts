import { amountAt, isToTheDay, later } from '../amounts.ts';
import { momentAt } from '../moments.ts';
import { type DateRule, type Days, lowerAt, type TimeWord } from '../rule.ts';

/** "two days" or "the day", and the word after it. */
function lengthAt(words: readonly TimeWord[], at: number): { to: number; count: number; unit: string } | null {
  if (lowerAt(words, at) === 'the' && /^(?:day|week)$/.test(lowerAt(words, at + 1)))
    return { to: at + 2, count: 1, unit: lowerAt(words, at + 1) };
  const amount = amountAt(words, at);
  return amount?.count == null ? null : { ...amount, count: amount.count };
}

/** "two days after Sunday’s attack", "a week before March 3", "the day before yesterday" */
export const beforeOrAfter: DateRule = {
  name: 'before-or-after',
  read(words, at) {
    const length = lengthAt(words, at);
    const join = length && lowerAt(words, length.to);
    if (length === null || (join !== 'before' && join !== 'after')) return null;
    const moment = momentAt(words, length.to + 1);
    if (moment === null || !moment.oneDay) return null;
    const { count, unit } = length;
    const shift = (day: number): number => later(day, join === 'after' ? count : -count, unit);
    const days = (named: Days | null): Days | null => named && { from: shift(named.from), to: shift(named.to) };
    return {
      ...moment,
      nearest: false,
      approximate: moment.approximate || !isToTheDay(length),
      days: (published) => days(moment.days(published)),
    };
  },
};
