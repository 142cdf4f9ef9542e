import { longestAt, MOMENTS } from './moments.ts';
import type { DateRule, Reading, TimeWord } from './rule.ts';
import { beforeOrAfter } from './rules/before-or-after.ts';
import { fromTo } from './rules/from-to.ts';
import { since } from './rules/since.ts';
import { until } from './rules/until.ts';
import { weekOf } from './rules/week-of.ts';

/** The rules that hold a time inside, then those for one time; the longest reading stands, then the earlier rule's. */
export const DATE_RULES: readonly DateRule[] = [since, fromTo, beforeOrAfter, weekOf, until, ...MOMENTS];

/** The longest time phrase that begins at a word, or null. */
export const timeAt = (words: readonly TimeWord[], at: number): Reading | null => longestAt(DATE_RULES, words, at);
