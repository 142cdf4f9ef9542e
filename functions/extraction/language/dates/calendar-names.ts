import { lowerAt, type TimeWord } from './rule.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SHORT_WEEKDAYS = 'sun mon tue tues wed weds thu thur thurs fri sat'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ');

const numbered = (names: readonly string[], among: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name) => [name, among.findIndex((full) => full.startsWith(name.slice(0, 3)))]));
const WEEKDAY_NUMBERS = numbered(WEEKDAYS, WEEKDAYS);
const SHORT_WEEKDAY_NUMBERS = numbered(SHORT_WEEKDAYS, WEEKDAYS);
const MONTH_NUMBERS = numbered(MONTHS, MONTHS);
const SHORT_MONTH_NUMBERS = numbered(SHORT_MONTHS, MONTHS);

/** "morning" in "Sunday morning" */
export const PART_OF_DAY = /^(?:morning|noon|midday|lunchtime|afternoon|evening|night)$/;
const PREPOSITION = /^(?:on|in|since|of|from|until|between|before|after|by)$/;

/** A name's number and the word after it, with the full stop of an abbreviation. */
export interface CalendarName {
  readonly number: number;
  readonly to: number;
  readonly short: boolean;
}

function nameAt(
  words: readonly TimeWord[],
  at: number,
  full: ReadonlyMap<string, number>,
  short: ReadonlyMap<string, number>,
): CalendarName | null {
  const word = lowerAt(words, at);
  const lower = word.startsWith('mid-') ? word.slice(4) : word;
  const number = full.get(lower);
  if (number !== undefined) return { number, to: at + 1, short: false };
  const abbreviated = short.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
  if (abbreviated === undefined) return null;
  const stop = words[at + 1];
  return { number: abbreviated, to: stop?.text === '.' && !stop.spaceBefore ? at + 2 : at + 1, short: true };
}

/** "sat" the verb and "march" the walk are lower case; a tag tells "May" from "may" where capitals cannot. */
function isName(words: readonly TimeWord[], at: number): boolean {
  const { text, xpos } = words[at] as TimeWord;
  if (xpos === undefined || (at > 0 && PREPOSITION.test(lowerAt(words, at - 1)))) return true;
  return /^(?:mid-)?\p{Lu}/u.test(text) && !/^(?:MD|VB)/.test(xpos);
}

/** "Sunday" is 0; "Sun." only as an abbreviation, whose surroundings the caller must judge. */
export function weekdayAt(words: readonly TimeWord[], at: number): CalendarName | null {
  const name = nameAt(words, at, WEEKDAY_NUMBERS, SHORT_WEEKDAY_NUMBERS);
  return name?.short && !isName(words, at) ? null : name;
}

/** "January" and "mid-January" are 0; not "may" the modal, "march" the walk, "May Day". */
export function monthAt(words: readonly TimeWord[], at: number): CalendarName | null {
  const name = nameAt(words, at, MONTH_NUMBERS, SHORT_MONTH_NUMBERS);
  if (name === null || !isName(words, at)) return null;
  return /^(?:day|madness|fools?)$/.test(lowerAt(words, name.to)) ? null : name;
}
