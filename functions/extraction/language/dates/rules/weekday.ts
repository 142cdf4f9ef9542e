import { type Day, latestWeekday, mondayOf } from '../calendar.ts';
import { PART_OF_DAY, weekdayAt } from '../calendar-names.ts';
import { type DateRule, lowerAt, relativeDay, type TimeWord, unresolved } from '../rule.ts';
import { monthDay } from './month-day.ts';

/** Days of a kind, and people: "every Friday", "a Sunday", "Mr. Sunday Obi". */
const NO_DAY_AFTER =
  /^(?:every|each|any|some|most|alternate|one|mr\.?|mrs\.?|ms\.?|named|called|black|cyber|bloody|super|good|ash|palm|easter|holy|maundy|shrove|whit|giving)$/;
/** Newspapers, programmes and services: "the Sunday Times", "Friday prayers". */
const NO_DAY_BEFORE =
  /^(?:times|telegraph|mirror|express|mail|herald|independent|post|mercury|tribune|star|world|sun|standard|prayers?|sermons?|mass|services?|school|league|roast|best)$/;
const NEAR_EVENT = /^(?:that|previous|following|preceding|same)$/;

/** "last" and "next" are of the week before and after publication's; "this" is plain only on the day itself. */
function weekdayNear(which: string, weekday: number, published: Day): Day | null {
  const ofWeek = (monday: Day): Day => monday + ((weekday + 6) % 7);
  const latest = latestWeekday(weekday, published);
  if (which === 'last') return ofWeek(mondayOf(published) - 7);
  if (which === 'next') return ofWeek(mondayOf(published) + 7);
  if (which === 'past') return latestWeekday(weekday, published - 1);
  if (which === 'coming') return latestWeekday(weekday, published + 7);
  return which === 'this' && latest !== published ? null : latest;
}

/** "this past", "this coming" are "past", "coming": the word that tells which, and where the weekday stands. */
function whichWeekday(words: readonly TimeWord[], at: number): { which: string; named: number } {
  const [first, second] = [lowerAt(words, at), lowerAt(words, at + 1)];
  const opens = /^(?:this|the)$/.test(first) && /^(?:past|coming|previous|following|same|preceding)$/.test(second);
  if (opens) return { which: second, named: at + 2 };
  return /^(?:last|next|this|past|coming|that)$/.test(first)
    ? { which: first, named: at + 1 }
    : { which: '', named: at };
}

/** "Monday of last week", "Friday this week" */
function weekAfter(words: readonly TimeWord[], at: number): { which: string; to: number } | null {
  const start = lowerAt(words, at) === 'of' ? at + 1 : at;
  const which = lowerAt(words, start);
  if (!/^(?:last|next)$/.test(which) || lowerAt(words, start + 1) !== 'week') return null;
  return { which, to: start + 2 };
}

/** "on a Sunday", "a Sunday morning"; but "a Sunday raid" was on one. */
const isAnyDay = (words: readonly TimeWord[], at: number, to: number): boolean =>
  lowerAt(words, at - 1) === 'a' &&
  (PART_OF_DAY.test(lowerAt(words, to)) || !/^(?:NN|VBG)/.test(words[to]?.xpos ?? ''));

/** An abbreviation is a weekday before a date or after a preposition: "Sun. 3 May", "on Fri."; not "the Sun". */
function isDay(words: readonly TimeWord[], at: number, to: number, short: boolean): boolean {
  const before = lowerAt(words, at - 1);
  if (NO_DAY_AFTER.test(before) || NO_DAY_BEFORE.test(lowerAt(words, to)) || isAnyDay(words, at, to)) return false;
  if (lowerAt(words, to) === 'night' && /^(?:live|football)$/.test(lowerAt(words, to + 1))) return false;
  const comma = lowerAt(words, to) === ',' ? to + 1 : to;
  if (words[at]?.xpos === undefined && at === 0) return true;
  return !short || /^(?:on|since|last|next)$/.test(before) || monthDay.read(words, comma) !== null;
}

/** "Monday", "last Friday", "Sunday night", "Monday of last week", "Monday, March 9" (the date decides). */
export const weekday: DateRule = {
  name: 'weekday',
  read(words, at) {
    const { which, named } = whichWeekday(words, at);
    const name = weekdayAt(words, named);
    if (name === null || !isDay(words, named, name.to, name.short)) return null;
    const part = PART_OF_DAY.test(lowerAt(words, name.to)) ? name.to + 1 : name.to;
    const date = which === '' ? monthDay.read(words, lowerAt(words, part) === ',' ? part + 1 : part) : null;
    if (date?.oneDay) return date;
    if (NEAR_EVENT.test(which)) return unresolved(part);
    const week = which === '' ? weekAfter(words, part) : null;
    const of = week?.which ?? which;
    return relativeDay(week?.to ?? part, (published) => weekdayNear(of, name.number, published), {
      nearest: of === '',
    });
  },
};
