import type { Word } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { boundsBefore } from '../language/numbers/counts.ts';
import { fractionAt, partOfBase } from '../language/numbers/fractions.ts';
import { peopleFollow } from '../language/numbers/people-nouns.ts';
import type { CountedPeople } from './candidate.ts';
import { victimsAfter } from './victims-after.ts';

/** Nothing is known of their number: it is a share of people whom these words do not count. */
const UNKNOWN = { value: null, min: null, max: null, qualifier: 'vague' } as const;

/** "half of them", "more than a third of the miners", "two-thirds of whom": a share without a printed base. */
export function shareOfPeople(words: readonly Word[], at: number, limit: number): CountedPeople | null {
  const start = boundsBefore(words, at).to;
  const fraction = fractionAt(words, start);
  if (fraction === null || fraction.to >= limit || partOfBase(words, start) !== null) return null;
  const count = { ...rangeOf(words, at, fraction.to), ...UNKNOWN };
  const [of, whom] = [words[fraction.to]?.lower, words[fraction.to + 1]?.lower ?? ''];
  if (of === 'of' && /^(?:them|whom|us)$/.test(whom)) return { count, victims: null, to: fraction.to, more: false };
  const half = words[start]?.lower === 'half' && /^(?:the|its|their|his|her)$/.test(of ?? '');
  if (!(of === 'of' || half) || !peopleFollow(words, fraction.to)) return null;
  const victims = victimsAfter(words, half ? fraction.to + 1 : fraction.to, limit);
  return victims === null ? null : { count, victims, to: victims.to, more: false };
}
