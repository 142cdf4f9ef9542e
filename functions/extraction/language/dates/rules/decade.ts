import { monthStart } from '../calendar.ts';
import { type DateRule, lowerAt, printedDays } from '../rule.ts';

/** "the 1990s"; not "his 90s" */
export const decade: DateRule = {
  name: 'decade',
  read(words, at) {
    const named = lowerAt(words, at) === 'the' ? at + 1 : at;
    const [, first] = /^((?:1[5-9]|20)\d0)s$/.exec(lowerAt(words, named)) ?? [];
    if (first === undefined) return null;
    return printedDays(named + 1, { from: monthStart(Number(first), 0), to: monthStart(Number(first) + 10, 0) - 1 });
  },
};
