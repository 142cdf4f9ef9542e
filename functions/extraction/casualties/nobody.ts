import type { Word } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { numeralAt } from '../language/numbers/numerals.ts';
import { isPeopleNoun, peopleFollow } from '../language/numbers/people-nouns.ts';
import { NOT_PEOPLE } from '../lexicon/people.ts';
import type { CountedPeople } from './candidate.ts';
import { outcomeNounAt } from './harm-terms.ts';
import { victimsAfter } from './victims-after.ts';

const ZERO = { value: 0, min: 0, max: 0, qualifier: 'none' } as const;
/** The longest first where one begins another. */
const PHRASES: readonly (readonly string[])[] = [
  ['no', 'one', 'else'],
  ['no', 'one'],
  ['nobody', 'else'],
  ['nobody'],
  ['not', 'a', 'single'],
  ['not', 'one'],
  ['none'],
  ['neither'],
  ['no'],
];

/** "of the 40 passengers", after "none": its end, or `at`. */
function baseAfter(words: readonly Word[], at: number, limit: number): number {
  if (words[at]?.lower !== 'of') return at;
  const the = /^(?:the|these|those|its|his|her|their|our)$/.test(words[at + 1]?.lower ?? '') ? 1 : 0;
  const base = numeralAt(words, at + 1 + the);
  return base === null ? at : (victimsAfter(words, base.to, limit)?.to ?? base.to);
}

/** "no soldiers", "no serious injuries"; not "no doubt", "no longer". */
function countsNobody(words: readonly Word[], at: number, limit: number): boolean {
  if (/^(?:fewer|less|more|longer)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'than') return false;
  for (let i = at; i < Math.min(limit, at + 4) && /^(?:JJ|NN|VB|RB|HYPH|CC)/.test(words[i]?.xpos ?? ''); i++)
    if (outcomeNounAt(words, i) !== null) return true;
  const head = words[(victimsAfter(words, at, limit)?.to ?? 0) - 1];
  return head !== undefined && (isPeopleNoun(head) || (head.xpos === 'NNS' && !NOT_PEOPLE.has(head.lower)));
}

/** "no one", "nobody", "none of the 40", "not a single miner", "no soldiers" */
export function nobody(words: readonly Word[], at: number, limit: number): CountedPeople | null {
  if (!/^(?:no|nobody|not|none|neither)$/.test(words[at]?.lower ?? '')) return null;
  const tokens = PHRASES.find((phrase) => phrase.every((token, i) => words[at + i]?.lower === token));
  if (tokens === undefined) return null;
  const to = at + tokens.length;
  const count = { ...rangeOf(words, at, to), ...ZERO };
  const last = tokens[tokens.length - 1];
  if (/^(?:one|else|nobody|none|neither)$/.test(last ?? '') && last !== 'single') {
    const base = baseAfter(words, to, limit);
    if (base > to) return { count, victims: null, to: base, more: false };
    // "none of the injuries"
    if (
      words[to]?.lower === 'of' &&
      !/^(?:them|us|whom|you)$/.test(words[to + 1]?.lower ?? '') &&
      !peopleFollow(words, to)
    )
      return null;
    if (last === 'neither') return null;
    if (last !== 'one' || tokens[0] === 'no') return { count, victims: null, to, more: false };
  }
  if (!countsNobody(words, to, limit)) return null;
  const victims = victimsAfter(words, to, limit);
  return { count, victims, to: victims?.to ?? to, more: false };
}
