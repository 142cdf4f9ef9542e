import type { Medium } from '../../../schemas/types.ts';
import type { Document, Word, WordRange } from '../language/document.ts';
import { findWord, rangeOf } from '../language/document.ts';
import { nounPhraseStartingAt } from '../language/noun-phrases.ts';
import { MEDIA } from '../lexicon/media.ts';
import type { StatementCandidate } from './candidate.ts';
import { surroundingsAfter, timePhraseEnd, timeRange } from './cue-surroundings.ts';
import { isTime } from './speakers.ts';

/** In which medium, when and to whom something was said. */
export type Details = Pick<StatementCandidate, 'addressee' | 'medium' | 'date'>;

/** "at her address in Lima", "on a post", "during the study" name no media. */
const LEADS: Readonly<Record<Medium['kind'], RegExp>> = {
  statement: /^in$/,
  telephone: /^(?:by|in|on|over|via|during)$/,
  interview: /^(?:in|during)$/,
  'press-conference': /^(?:at|in|during)$/,
  speech: /^(?:in|during)$/,
  'social-media': /^(?:in|on|via)$/,
  broadcast: /^(?:in|on|via|during)$/,
  letter: /^(?:in|by|via)$/,
  report: /^in$/,
  court: /^in$/,
  other: /^in$/,
};
const SPEAKING = /^(?:speaking|talking|writing|posting)$/;
/** Between a medium and its date: "a statement [released] on Monday". */
const ISSUED = /^(?:released|issued|published|posted|dated|sent|aired)$/;
const PLACE = /^(?:in|at|near|from|outside|during|after|before)$/;
const ONLY_PHRASES = /^(?:VBD|VBZ|VBP|MD|WP|WDT|WRB)$/;
const MOST = 30;

/** "in [a letter] to the ministry"; not "in the Torvane Post", "on the radio tower", "in a report’s summary". */
function mediumAt({ words }: Document, at: number, limit: number, speaks: boolean): Details['medium'] {
  const phrase = nounPhraseStartingAt(words, at + 1, limit);
  if (phrase === null) return null;
  let last = phrase.from;
  while (last + 1 < phrase.to && /^(?:NN|JJ|DT|CD|HYPH)/.test(words[last + 1]?.xpos ?? '')) last++;
  const head = words[last] as Word;
  const entry = Object.hasOwn(MEDIA, head.lower) ? MEDIA[head.lower] : undefined;
  const isName = /^\p{Lu}/u.test(head.text) && entry?.example.includes(head.text) === false;
  if (entry === undefined || isName || words[last + 1]?.xpos === 'POS') return null;
  const lead = words[at]?.lower ?? '';
  return LEADS[entry.kind].test(lead) || (speaks && lead === 'at')
    ? { ...rangeOf(words, phrase.from, last + 1), kind: entry.kind }
    : null;
}

/** "on Monday", not "on Monday’s attack". */
function timeEnd({ words }: Document, at: number, limit: number): number {
  const to = timePhraseEnd(words, at, limit);
  return words[to]?.xpos === 'POS' ? at : to;
}

/** The comma where a phrase ends that goes on with "to the ministry", "in Lima"; -1 where a clause begins. */
function restEnd({ words }: Document, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const { text, xpos } = words[at] as Word;
    if (text === ',') return at;
    if (ONLY_PHRASES.test(xpos) || /^[.;:”“"()—–]$/.test(text)) return -1;
  }
  return limit;
}

/** To whom one speaks: "addressing [the council] on Monday", "speaking to [reporters]". */
function hearerAt(doc: Document, at: number, limit: number): WordRange | null {
  const { words } = doc;
  if (words[at]?.lower === 'to') return surroundingsAfter(doc, at, limit, false).addressee;
  if (words[at]?.lower !== 'addressing') return null;
  const day = findWord(words, at, limit, ({ lower }) => /^(?:on|in|at|of)$/.test(lower));
  const phrase = nounPhraseStartingAt(words, at + 1, day < 0 ? limit : day);
  const last = phrase === null ? undefined : words[phrase.to - 1];
  // "addressing a rally", "addressing the gala Thursday"
  return last === undefined || isTime(last) || Object.hasOwn(MEDIA, last.lower) ? null : phrase;
}

/** The end of "in Lima", "from his office"; `at` where no place stands. */
const placeEnd = ({ words }: Document, at: number, limit: number): number =>
  PLACE.test(words[at]?.lower ?? '') ? (nounPhraseStartingAt(words, at + 1, limit)?.to ?? at) : at;

/** "Speaking at a rally on Monday, …", "On Monday in Lima, …", "In a letter to the ministry, …": one phrase and where it ends. */
function phraseAt(doc: Document, from: number, limit: number): (Details & { readonly to: number }) | null {
  const { words } = doc;
  const speaks = SPEAKING.test(words[from]?.lower ?? '');
  const found: { -readonly [key in keyof Details]: Details[key] } = { addressee: null, medium: null, date: null };
  let at = speaks ? from + 1 : from;
  for (let steps = 0; steps < 6 && at < limit; steps++) {
    const time = timeEnd(doc, at, limit);
    const medium: Details['medium'] = mediumAt(doc, at, limit, speaks);
    const hearer = speaks || at === from ? hearerAt(doc, at, limit) : null;
    const place = speaks ? placeEnd(doc, at, limit) : at;
    if (time > at) found.date ??= timeRange(words, at, time);
    else if (medium !== null) found.medium ??= medium;
    else if (hearer !== null) found.addressee ??= hearer;
    else if (place === at && (found.medium === null || !ISSUED.test(words[at]?.lower ?? ''))) break;
    at = time > at ? time : (medium?.to ?? hearer?.to ?? Math.max(place, at + 1));
  }
  if (found.addressee === null && found.medium === null && found.date === null) return null;
  const goesOn = found.medium !== null || found.addressee !== null || speaks || PLACE.test(words[at]?.lower ?? '');
  const to = goesOn ? restEnd(doc, at, limit) : at;
  return to < 0 ? null : { ...found, to };
}

/**
 * What phrases say that fill the words [from, to); null where other words stand there, which these may belong to.
 *
 *   On Monday, in a letter to the ministry, Obi said the road was shut.
 *   └from                                   └to
 */
export function detailsIn(doc: Document, from: number, to: number): Details | null {
  if (to - from > MOST) return null;
  let found: Details = { addressee: null, medium: null, date: null };
  const next = (at: number, pattern: RegExp) => (pattern.test(doc.words[at]?.lower ?? '') ? at + 1 : at);
  let at = next(from, /^(?:,|and|but)$/);
  while (at < to) {
    const phrase = phraseAt(doc, at, to);
    if (phrase === null) return null;
    const { addressee, medium, date } = found;
    found = {
      addressee: addressee ?? phrase.addressee,
      medium: medium ?? phrase.medium,
      date: date ?? phrase.date,
    };
    at = next(phrase.to, /^,$/);
  }
  return found;
}
