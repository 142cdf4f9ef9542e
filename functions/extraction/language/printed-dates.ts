import { calendarDay, type Day, monthOf, monthStart, yearOf } from './calendar.ts';

/** First and last day. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly approximate: boolean;
}

export const period = (from: Day, to: Day, approximate = false): Period => ({ from, to, approximate });

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (\\d{4}))?(?!\\w)';
const DAY_MONTH = new RegExp(`\\b${NUMBER}(?: of)? ${MONTH}${YEAR}`);
const MONTH_DAY = new RegExp(`\\b${MONTH} ${NUMBER}(?:\\s?[-–]\\s?${NUMBER})?${YEAR}`);
/** Not "the protest march", "it may". */
const MONTH_ALONE = new RegExp(
  `(?:^|\\b(?:in|since|during|of|late|early|mid|last|this|until|from|to) )${MONTH}${YEAR}(?! \\d)`,
);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3));

/** The day in the year printed, else its latest one on or before publication. */
function dayIn(year: string | undefined, month: number, day: number, published: Day | null): Day | null {
  if (year !== undefined) return calendarDay(Number(year), month, day);
  if (published === null) return null;
  const latest = calendarDay(yearOf(published), month, day);
  return latest !== null && latest > published ? calendarDay(yearOf(published) - 1, month, day) : latest;
}

/** "March 8", "8 March 2026", "Mar. 8", "the 8th of March", "March 1-5", "2026-03-08" */
export function printedDay(words: string, published: Day | null): Period | null {
  const iso = ISO.exec(words);
  if (iso) {
    const day = calendarDay(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
    return day === null ? null : period(day, day);
  }
  const [, before, monthAfter, yearAfter] = DAY_MONTH.exec(words) ?? [];
  const [, month, first, last, year] = MONTH_DAY.exec(words) ?? [];
  const name = monthAfter ?? month;
  if (name === undefined) return null;
  const from = dayIn(yearAfter ?? year, monthNumber(name), Number(before ?? first), published);
  if (from === null || last === undefined) return from === null ? null : period(from, from);
  const to = from + Number(last) - Number(first);
  return to < from ? null : period(from, to);
}

/** "in March", "March 2025", "in 2019" */
export function printedMonthOrYear(words: string, published: Day | null): Period | null {
  const [, name, printed] = MONTH_ALONE.exec(words) ?? [];
  if (DAY_MONTH.test(words) || MONTH_DAY.test(words)) return null; // a day that is none: February 30
  if (name === undefined) {
    const [, year] = /^(?:(?:in|since|during|of|early|late|mid) )*((?:19|20)\d\d)$/.exec(words) ?? [];
    return year === undefined ? null : period(monthStart(Number(year), 0), monthStart(Number(year) + 1, 0) - 1);
  }
  if (printed === undefined && published === null) return null;
  const month = monthNumber(name);
  const newest = monthOf(published ?? 0) - (/\blast /.test(words) ? 1 : 0);
  const latest = yearOf(published ?? 0) - (month > newest ? 1 : 0);
  const year = printed === undefined ? latest : Number(printed);
  return period(monthStart(year, month), monthStart(year, month + 1) - 1);
}
