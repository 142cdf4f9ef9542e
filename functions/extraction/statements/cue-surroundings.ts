import type { Document, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { nounPhraseStartingAt } from '../language/noun-phrases.ts';
import { MEDIA } from '../lexicon/media.ts';
import type { StatementCandidate } from './candidate.ts';

/** What stands between a cue and the words it introduces: to whom, in which medium, when. */
export interface Surroundings extends Pick<StatementCandidate, 'addressee' | 'medium' | 'date'> {
  /** The first word after them. */
  readonly to: number;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/;
const TIME_WORD = /^(?:today|yesterday|tonight|earlier|later|recently|overnight|again|once|also|then)$/;
const TIME_OPENER = /^(?:on|late|early|last|this|earlier|in)$/;
const TIME_UNIT = /^(?:day|week|month|year|morning|afternoon|evening|night)$/;
const HEARERS =
  /^(?:reporters|journalists|media|lawmakers|supporters|delegates|voters|residents|parliament|congress|court|council|crowd|audience|us|them|him|her|me)$/;

/** End of a time phrase that begins at `at` ("late on Sunday", "March 3", "last week"), or `at` when none does. */
export function timePhraseEnd(words: readonly Word[], at: number, limit: number): number {
  // "the following morning"
  const named = words[at]?.lower === 'the' && /^(?:following|next|same|previous)$/.test(words[at + 1]?.lower ?? '');
  let to = named && TIME_UNIT.test(words[at + 2]?.lower ?? '') ? at + 2 : at;
  let found = false;
  while (to < limit && to < at + 6) {
    const { lower, xpos } = words[to] as Word;
    const next = words[to + 1]?.lower ?? '';
    if (WEEKDAY.test(lower) || /^(?:today|yesterday|tonight|overnight)$/.test(lower)) found = true;
    else if (MONTH.test(lower) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(next)) {
      found = true;
      to++;
    } else if (/^\d{1,2}$/.test(lower) && MONTH.test(next)) {
      found = true;
      to++;
    } else if (TIME_UNIT.test(lower) && to > at) found = true;
    else if (!(TIME_OPENER.test(lower) || (xpos === 'RB' && TIME_WORD.test(lower)))) break;
    to++;
  }
  return found ? to : at;
}

/** "Monday" of "on Monday in", where "in Lima" follows: without the words around it that name no time. */
export function timeRange(words: readonly Word[], from: number, to: number): WordRange {
  let last = to;
  while (last > from + 1 && /^(?:on|in)$/.test(words[last - 1]?.lower ?? '')) last--;
  return rangeOf(words, words[from]?.lower === 'on' ? from + 1 : from, last);
}
/** "told a joke": what is told, and nobody who hears it. */
const TOLD = /^(?:jokes?|story|stories|tales?|lies?|truth|anecdotes?|secrets?|reason|reasons)$/;

const headIs = (words: readonly Word[], phrase: WordRange, pattern: RegExp): boolean =>
  pattern.test((words[phrase.to - 1] as Word).lower);

/** "in a statement", "at a news conference", "on Twitter", "by telephone" */
function mediumAt(
  doc: Document,
  at: number,
  limit: number,
): (WordRange & { kind: NonNullable<StatementCandidate['medium']>['kind'] }) | null {
  const { words } = doc;
  if (!/^(?:in|at|on|by|during|via|through|over)$/.test(words[at]?.lower ?? '')) return null;
  const phrase = nounPhraseStartingAt(words, at + 1, Math.min(limit, at + 12));
  if (phrase === null) return null;
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    const lower = (words[i] as Word).lower;
    if (Object.hasOwn(MEDIA, lower))
      return {
        ...rangeOf(words, phrase.from, i + 1),
        kind: (MEDIA[lower] as { kind: NonNullable<StatementCandidate['medium']>['kind'] }).kind,
      };
  }
  return null;
}

function hearerAt(doc: Document, at: number, limit: number, expected: boolean): WordRange | null {
  const { words } = doc;
  const prefixed = words[at]?.lower === 'to';
  if (!prefixed && !expected) return null;
  const phrase = nounPhraseStartingAt(words, prefixed ? at + 1 : at, Math.min(limit, at + 15));
  if (phrase === null || headIs(words, phrase, TOLD)) return null;
  if (prefixed && !headIs(words, phrase, HEARERS) && !/^NNP/.test((words[phrase.to - 1] as Word).xpos)) return null;
  return phrase;
}

/** "in Miami", "at a hotel downtown" before "that": where it was said. Returns the index of "that", else `at`. */
function placeBeforeThat(words: readonly Word[], at: number, limit: number): number {
  if (!/^(?:in|at|on|outside|near|during|after|before|inside|from)$/.test(words[at]?.lower ?? '')) return at;
  for (let i = at + 1; i < Math.min(limit, at + 10); i++) {
    const word = words[i] as Word;
    if (word.lower === 'that' && word.xpos === 'IN') return i;
    if (/^(?:VBD|VBZ|VBP|MD|VB)$/.test(word.xpos) || /^[.;:”“"]$/.test(word.text)) return at;
  }
  return at;
}

/** "said [again] that"; not "reported [around] 400 cases", which bounds a number. */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return word.xpos === 'RB' && word.lower !== 'not' && word.lower !== "n't" && words[at + 1]?.xpos !== 'CD';
}

/** Reads what follows a cue that ends before `at`; `hearer`: the one spoken to may come without "to". */
export function surroundingsAfter(doc: Document, at: number, limit: number, hearer: boolean): Surroundings {
  const { words } = doc;
  let to = at;
  let addressee: WordRange | null = null;
  let medium: Surroundings['medium'] = null;
  let date: WordRange | null = null;
  for (let steps = 0; steps < 5 && to < limit; steps++) {
    const time = timePhraseEnd(words, to, limit);
    const channel: Surroundings['medium'] = medium === null ? mediumAt(doc, to, limit) : null;
    const person: WordRange | null = addressee === null ? hearerAt(doc, to, limit, hearer && steps === 0) : null;
    if (time > to) {
      date ??= timeRange(words, to, time);
      to = time;
    } else if (channel !== null) {
      medium = channel;
      to = channel.to;
    } else if (person !== null) {
      addressee = person;
      to = person.to;
    } else if (isAside(words, to)) to++;
    else {
      const that = placeBeforeThat(words, to, limit);
      if (that === to) break;
      to = that;
    }
  }
  return { to, addressee, medium, date };
}
