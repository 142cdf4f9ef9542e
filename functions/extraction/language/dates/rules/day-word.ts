import { PART_OF_DAY } from '../calendar-names.ts';
import { type DateRule, lowerAt, type Reading, relativeDay, relativeDays } from '../rule.ts';
import { weekday } from './weekday.ts';

/** Days from publication. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** The night to `to`: publication's, unless another day is named. */
function night(to: number, day: Reading | null): Reading {
  if (day === null) return relativeDays(to, (published) => ({ from: published - 1, to: published }));
  return relativeDays(day.to, (published) => {
    const named = day.days(published);
    return named && { from: named.from - 1, to: named.to };
  });
}

/** "today", "yesterday evening", "this morning", "last night"; "overnight" and "overnight into Sunday" are two days. */
export const dayWord: DateRule = {
  name: 'day-word',
  read(words, at) {
    const [lower, next] = [lowerAt(words, at), lowerAt(words, at + 1)];
    const offset = DAY_WORDS.get(lower);
    if (offset !== undefined)
      return relativeDay(PART_OF_DAY.test(next) ? at + 2 : at + 1, (published) => published + offset);
    if (lower === 'this' && PART_OF_DAY.test(next)) return relativeDay(at + 2, (published) => published);
    if (lower === 'last' && /^(?:night|evening)$/.test(next)) return relativeDay(at + 2, (published) => published - 1);
    if (lower !== 'overnight') return null;
    return night(at + 1, /^(?:into|to)$/.test(next) ? weekday.read(words, at + 2) : null);
  },
};
