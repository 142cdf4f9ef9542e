import type { Word } from '../document.ts';
import type { CountReading } from './counts.ts';
import { isMonth } from './month-names.ts';
import { lowerAt } from './number-lists.ts';
import { peopleFollow } from './people-nouns.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SEASON = /^(?:spring|summer|autumn|winter|year|years|fiscal|late|early|mid)$/;

const isDay = ({ max }: CountReading): boolean => max !== null && max >= 1 && max <= 31;

/** "3 March", "March 3", "March 3 and 4", "3 and 4 March"; "In March 12 people died" counts people. */
function isDayOfMonth(words: readonly Word[], count: CountReading): boolean {
  const { from, to } = count;
  if (!isDay(count) || peopleFollow(words, to)) return false;
  if (isMonth(words, to) || isMonth(words, from - 1)) return true;
  const joined = (at: number) => /^(?:and|or|,|to|-|–)$/.test(lowerAt(words, at));
  const isNumber = (at: number) => /^\d{1,2}$/.test(lowerAt(words, at));
  return (
    (joined(from - 1) && isNumber(from - 2) && isMonth(words, from - 3)) ||
    (joined(to) && isNumber(to + 1) && isMonth(words, to + 2))
  );
}

/** "in 2018", "the 2018 war", "2018", "(2018)"; "killing 2000 soldiers" counts them. */
function isYear(words: readonly Word[], { from, to, qualifier }: CountReading): boolean {
  if (!YEAR.test(words[to - 1]?.text ?? '')) return false;
  const before = lowerAt(words, from - 1);
  if (qualifier === 'about' || qualifier === 'range') {
    const years = qualifier === 'about' ? /^(?:since|in|until|from)$/.test(before) : isYearRange(words, from, to);
    return years && !peopleFollow(words, to);
  }
  if (qualifier !== 'exact' || to - from !== 1) return false;
  if (/^(?:in|since|until|till|during|before|after)$/.test(before) || SEASON.test(before)) return true;
  if (isMonth(words, from - 1)) return true;
  if (/^NN/.test(words[to]?.xpos ?? '') && peopleFollow(words, to)) return false;
  return /^(?:of|from|by|the|a|late|early|mid|,)$/.test(before) || !/^(?:NNS|NNPS)$/.test(words[to]?.xpos ?? '');
}

/** "between 2014 and 2018", "2014-2018" */
const isYearRange = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).filter(({ text }) => YEAR.test(text)).length === 2;

/** "10 in the morning", "9 local time", "1400 hours" */
function isClockTime(words: readonly Word[], { from, to }: CountReading): boolean {
  const [one, two, three] = [lowerAt(words, to), lowerAt(words, to + 1), lowerAt(words, to + 2)];
  if (one === 'local') return two === 'time';
  if (one === 'hours') return /^\d{4}$/.test(lowerAt(words, from));
  return (
    one === 'in' && two === 'the' && /^(?:morning|afternoon|evening)$/.test(three) && lowerAt(words, from - 1) === 'at'
  );
}

/** "9/11", "24/7": nothing stands beside the stroke. */
const isStroke = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '/' && words[at]?.spaceBefore === false;

/** A number that is part of a date, or of a time of day. */
export const isDate = (words: readonly Word[], count: CountReading): boolean =>
  isDayOfMonth(words, count) ||
  isYear(words, count) ||
  isClockTime(words, count) ||
  isStroke(words, count.to) ||
  (isStroke(words, count.from - 1) && words[count.from]?.spaceBefore === false);
