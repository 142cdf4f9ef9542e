import { type Amount, amountAt, isToTheDay, later } from '../amounts.ts';
import { type DateRule, lowerAt, relativeDay, type TimeWord, unresolved } from '../rule.ts';

const ROUGHLY = /^(?:about|around|roughly|nearly|almost|over|under|some)$/;
const THAN = /^(?:more|less)$/;

/** The word after "about", "more than"; `at` where neither stands there. */
function afterRoughly(words: readonly TimeWord[], at: number): number {
  if (ROUGHLY.test(lowerAt(words, at))) return at + 1;
  return THAN.test(lowerAt(words, at)) && lowerAt(words, at + 1) === 'than' ? at + 2 : at;
}

/** "days", "weeks" without a number, "long" */
function uncounted(words: readonly TimeWord[], at: number): Amount | null {
  const found = /^(?:long|(?:minute|hour|day|week|month|year|decade)s|moments)$/.test(lowerAt(words, at));
  return found ? { to: at + 1, count: null, unit: '' } : null;
}

/** "two days ago"; a week or more ago is meant roughly, and so is "about two days ago". */
export const ago: DateRule = {
  name: 'ago',
  read(words, at) {
    const start = afterRoughly(words, at);
    const amount = amountAt(words, start) ?? uncounted(words, start);
    if (amount === null || lowerAt(words, amount.to) !== 'ago') return null;
    const { to, count, unit } = amount;
    if (count === null) return unresolved(to + 1, true);
    const approximate = start > at || !isToTheDay(amount) || lowerAt(words, start + 1) === 'couple';
    return relativeDay(to + 1, (published) => later(published, -count, unit), { approximate });
  },
};
