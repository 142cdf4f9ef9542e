import { type Amount, amountAt, later } from '../amounts.ts';
import { type DateRule, lowerAt, relativeDays, type TimeWord, unresolved } from '../rule.ts';

const UNITS = /^(?:day|week|month|year|decade)s$/;

/** "24 hours", or "week" for one week. */
function lengthAt(words: readonly TimeWord[], at: number): Amount | null {
  const counted = amountAt(words, at);
  if (counted !== null) return counted;
  const unit = lowerAt(words, at);
  return /^(?:hour|day|week|fortnight|month|year|decade)$/.test(unit) ? { to: at + 1, count: 1, unit } : null;
}

/** "the past 48 hours", "the last two weeks", "past three days": until publication, roughly. "recent weeks" stay open. */
export const trailing: DateRule = {
  name: 'trailing',
  read(words, at) {
    const opened = /^(?:the|this|these)$/.test(lowerAt(words, at)) ? at + 1 : at;
    const which = lowerAt(words, opened);
    if (/^(?:recent|coming|past)$/.test(which) && UNITS.test(lowerAt(words, opened + 1)))
      return unresolved(opened + 2, true);
    const amount = /^(?:past|last)$/.test(which) ? lengthAt(words, opened + 1) : null;
    // "last week" is a week of the calendar, "the last week of the campaign" any
    if (amount === null || lowerAt(words, amount.to) === 'of') return null;
    if (opened === at && amount.to === at + 2) return null;
    const { to, count, unit } = amount;
    if (count === null) return unresolved(to, true);
    const days = (published: number) => {
      const from = later(published, -count, unit);
      return { from: unit === 'hour' ? published - Math.ceil(count / 24) : from, to: published };
    };
    return relativeDays(to, days, { approximate: true });
  },
};
