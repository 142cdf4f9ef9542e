import { monthStart } from '../calendar.ts';
import { yearNumber } from '../printed-years.ts';
import { type DateRule, lowerAt, printedDays, type TimeWord } from '../rule.ts';

const CUE =
  /^(?:in|since|during|throughout|until|till|by|before|after|from|between|through|early|late|mid|year|circa|around)$/;
const RANGE = /^(?:to|and|until|through|[–-])$/;
const PART = /^(?:beginning|start|end|middle|half|quarter|rest|spring|summer|autumn|fall|winter)$/;
/** "in 2018 dollars", "between 2000 and 2050 people" */
const COUNTED = /^(?:people|persons|dollars|euros|pounds|prices|levels|terms)$/;

const isYear = (words: readonly TimeWord[], at: number): boolean => yearNumber(lowerAt(words, at)) !== null;

/** A number of four digits is a year where a word says so: "in 2018", "the end of 2018", "2018-2020", "2018 saw". */
function isCalled(words: readonly TimeWord[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  if (CUE.test(before) || (words[at]?.xpos === undefined && at === 0)) return true;
  if (before === 'of') return PART.test(lowerAt(words, at - 2));
  if (RANGE.test(before)) return isYear(words, at - 2) || /^(?:mid|from|between)$/.test(lowerAt(words, at - 2));
  const after = lowerAt(words, at + 1);
  return after === 'saw' || (/^[–-]$/.test(after) && isYear(words, at + 2));
}

/** "between 2000 and 2050 people": what the numbers count, after the last of them. */
const countsSomething = (words: readonly TimeWord[], at: number): boolean =>
  COUNTED.test(lowerAt(words, RANGE.test(lowerAt(words, at + 1)) && isYear(words, at + 2) ? at + 3 : at + 1));

/** "in 2018", "2018 saw" */
export const year: DateRule = {
  name: 'year',
  read(words, at) {
    const number = yearNumber(lowerAt(words, at));
    if (number === null || !isCalled(words, at) || countsSomething(words, at)) return null;
    return printedDays(at + 1, { from: monthStart(number, 0), to: monthStart(number + 1, 0) - 1 });
  },
};
