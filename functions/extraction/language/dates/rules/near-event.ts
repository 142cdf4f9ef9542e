import { type Amount, amountAt } from '../amounts.ts';
import { type DateRule, lowerAt, type TimeWord, unresolved } from '../rule.ts';

const UNIT = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year)$/;
const AFTER_AMOUNT = /^(?:earlier|later|before|after|afterwards?|prior)$/;

/** "a few days", of days or longer: minutes and hours change no calendar day that is known. */
function longAmount(words: readonly TimeWord[], at: number): Amount | null {
  const amount = amountAt(words, at);
  return amount === null || /^(?:second|minute|hour)$/.test(amount.unit) ? null : amount;
}

/** "two days earlier", "the previous week", "the day before", "that night": beside an event, whose day is not known. */
export const nearEvent: DateRule = {
  name: 'near-event',
  read(words, at) {
    const amount = longAmount(words, at);
    if (amount !== null && AFTER_AMOUNT.test(lowerAt(words, amount.to))) return unresolved(amount.to + 1);
    const [first, second, third] = [lowerAt(words, at), lowerAt(words, at + 1), lowerAt(words, at + 2)];
    if (first === 'that' && UNIT.test(second) && second !== 'weekend') return unresolved(at + 2);
    if (first !== 'the') return null;
    if (/^(?:previous|next|following|preceding|same)$/.test(second) && UNIT.test(third)) return unresolved(at + 3);
    return UNIT.test(second) && /^(?:before|after)$/.test(third) ? unresolved(at + 3) : null;
  },
};
