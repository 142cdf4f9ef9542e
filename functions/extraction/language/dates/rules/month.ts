import { type Day, monthOf, monthStart, yearOf } from '../calendar.ts';
import { monthAt } from '../calendar-names.ts';
import { type PrintedYear, yearAfter, yearIn } from '../printed-years.ts';
import { type DateRule, type Days, lowerAt, type Reading, type TimeWord } from '../rule.ts';

const CUE = /^(?:in|since|during|throughout|until|till|before|after|from|between|to|through|by|of|and|early|late|mid)$/;
/** Before these "May" is as likely a person: "a letter to May". */
const BEFORE_MONTHS_ONLY = /^(?:from|to|by|of|and|before|after)$/;
const PART_NOUN = /^(?:beginning|start|end|middle|half|rest)$/;
const WHICH = /^(?:last|this|next)$/;

/** 12 times the year and the month: "last March" is the latest one before the month of publication. */
function monthCount(month: number, which: string, published: Day): number {
  const now = yearOf(published) * 12 + monthOf(published);
  const same = yearOf(published) * 12 + month;
  if (which === 'this') return same;
  if (which === 'next') return same > now ? same : same + 12;
  return same > now || (which === 'last' && same === now) ? same - 12 : same;
}

function wholeMonth(count: number): Days {
  const [year, month] = [Math.floor(count / 12), count % 12];
  return { from: monthStart(year, month), to: monthStart(year, month + 1) - 1 };
}

function reading(month: number, to: number, which: string, year: PrintedYear | null): Reading {
  const days = (published: Day | null): Days | null => {
    const printed = year && yearIn(year, published);
    if (printed !== null) return wholeMonth(printed * 12 + month);
    return published === null || year !== null ? null : wholeMonth(monthCount(month, which, published));
  };
  return { to: year?.to ?? to, approximate: false, oneDay: false, nearest: year === null && which === '', days };
}

const isMid = (words: readonly TimeWord[], at: number): boolean => lowerAt(words, at).startsWith('mid-');

/** A month without more is one after a preposition or by itself: "in March", not "the Women’s March". */
function standsAlone(words: readonly TimeWord[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  if ((words[at]?.xpos === undefined && at === 0) || isMid(words, at)) return true;
  if (/^[–-]$/.test(before)) return lowerAt(words, at - 2) === 'mid' || monthAt(words, at - 2) !== null;
  if (/^[–-]$/.test(lowerAt(words, at + 1)) && monthAt(words, at + 2) !== null) return true;
  if (before === 'of' && PART_NOUN.test(lowerAt(words, at - 2))) return true;
  return CUE.test(before) && !(lowerAt(words, at) === 'may' && BEFORE_MONTHS_ONLY.test(before));
}

/** "March 2024", "in March", "last March", "May of last year", "mid-June" */
export const month: DateRule = {
  name: 'month',
  read(words, at) {
    const which = WHICH.test(lowerAt(words, at)) ? lowerAt(words, at) : '';
    const name = monthAt(words, which === '' ? at : at + 1);
    if (name === null) return null;
    const year = yearAfter(words, name.to);
    const alone = which !== '' || standsAlone(words, at);
    if (year === null && !alone) return null;
    return { ...reading(name.number, name.to, which, year), approximate: isMid(words, at) };
  },
};
