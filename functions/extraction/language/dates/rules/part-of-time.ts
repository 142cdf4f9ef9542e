import { type DateRule, lowerAt, type Reading, type TimeWord } from '../rule.ts';
import { thisOrLast } from './calendar-unit.ts';
import { dayWord } from './day-word.ts';
import { decade } from './decade.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { seasonOfYear } from './season.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

const WHOLE: readonly DateRule[] = [monthDay, weekday, dayWord, month, year, decade, seasonOfYear, thisOrLast];
const PART = /^(?:early|late|mid|earlier|later|around|circa)$/;
const PART_NOUN = /^(?:beginning|start|end|middle|half|quarter|rest)$/;
const ORDINAL = /^(?:first|second|third|fourth|last|final|latter)$/;

/** The word after "early", "mid-", "the end of", "the first half of"; null where none stands there. */
function afterPart(words: readonly TimeWord[], at: number): number | null {
  if (PART.test(lowerAt(words, at))) return lowerAt(words, at + 1) === '-' ? at + 2 : at + 1;
  const opened = lowerAt(words, at) === 'the' ? at + 1 : at;
  if (PART.test(lowerAt(words, opened))) return opened + 1;
  const noun = ORDINAL.test(lowerAt(words, opened)) ? opened + 1 : opened;
  return PART_NOUN.test(lowerAt(words, noun)) && lowerAt(words, noun + 1) === 'of' ? noun + 2 : null;
}

/** A part of a day is that day; a part of more is the whole, roughly. "earlier this year" ends with publication. */
function partOf(whole: Reading, part: string): Reading {
  if (/^(?:around|circa)$/.test(part)) return { ...whole, approximate: true };
  if (whole.oneDay || part === 'earlier') return whole;
  return { ...whole, approximate: true, days: part === 'later' ? () => null : whole.days };
}

/** "early March", "mid-2018", "late Sunday", "the end of last year", "earlier this week" */
export const partOfTime: DateRule = {
  name: 'part-of-time',
  read(words, at) {
    const start = afterPart(words, at);
    if (start === null) return null;
    for (const rule of WHOLE) {
      const whole = rule.read(words, start);
      if (whole !== null) return partOf(whole, lowerAt(words, at));
    }
    return null;
  },
};
