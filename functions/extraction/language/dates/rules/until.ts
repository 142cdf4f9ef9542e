import { momentAt } from '../moments.ts';
import { type DateRule, lowerAt, unresolved } from '../rule.ts';

/** "until Friday", "before 2018", "after March 3" have one end only and stay open; "after Sunday’s attack" names a day. */
export const until: DateRule = {
  name: 'until',
  read(words, at) {
    if (!/^(?:until|till|before|after)$/.test(lowerAt(words, at))) return null;
    const moment = momentAt(words, at + 1);
    return moment === null || /^['’]s?$/.test(lowerAt(words, moment.to)) ? null : unresolved(moment.to);
  },
};
