import type { Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { numeralAt } from '../language/numbers/numerals.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';

const NOUN = /^(?:NN|NNS|NNP|NNPS)$/;
const MODIFIER = /^(?:JJ|JJR|JJS|NN|NNP|NNPS|NNS|VBN|VBG|HYPH|POS|RB|FW|AFX|CC)$/;
const REACH = 8;
/** Words after the people that are no part of their noun: "12 people [hostage]", "12 people [last] year". */
const ENDS =
  /^(?:hostages?|captive|prisoners?|dead|missing|homeless|lives|life|last|next|this|today|yesterday|overnight|alone|already|earlier|so|far|worldwide|nationwide|globally|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|positive|ill|unaccounted)$/;
const TIME =
  /^(?:year|month|week|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)$/;
const DETERMINER = /^(?:the|these|those|its|his|her|their|our)$/;

const endsAt = (words: readonly Word[], at: number, head: number): boolean => {
  const { lower } = words[at] as Word;
  if (/^(?:lives|life|cases?|worldwide|nationwide|globally|alone)$/.test(lower)) return true;
  if (/^(?:last|this|next)$/.test(lower) && TIME.test(words[at + 1]?.lower ?? '')) return true;
  if (
    /^(?:today|yesterday|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower) &&
    words[at + 1]?.xpos !== 'POS'
  )
    return true;
  if (/^(?:homeless|missing|dead|hostage|captive)$/.test(lower) && !/^(?:NN|JJ|CD|VBG)/.test(words[at + 1]?.xpos ?? ''))
    return true;
  // "160 killed and hundreds hurt", whatever "killed" is tagged as
  if (
    /^(?:killed|injured|wounded|hurt|arrested|drowned)$/.test(lower) &&
    !/^(?:NN|JJ|CD)/.test(words[at + 1]?.xpos ?? '')
  )
    return true;
  return head >= 0 && ENDS.test(lower);
};

/** "12 women [and] children": one number for both. */
const joinsPeople = (words: readonly Word[], at: number): boolean =>
  [words[at - 1], words[at + 1]].every((word) => word?.xpos === 'NNS' && isPeopleNoun(word));

/** The noun phrase after a count: "Palestinians", "other Kenyan police officers", "of the miners". */
export function victimsAfter(words: readonly Word[], from: number, limit: number): WordRange | null {
  let at = from;
  if (words[at]?.lower === 'of') {
    at++;
    if (DETERMINER.test(words[at]?.lower ?? '')) at++;
    else if (/^(?:them|whom|us)$/.test(words[at]?.lower ?? '')) return null;
  }
  const start = at;
  let head = -1;
  // "three charred bodies", however "charred" is tagged
  if (words[at]?.xpos === 'VBD' && words[at + 1]?.xpos === 'NNS') at++;
  while (at < Math.min(limit, start + REACH) && MODIFIER.test((words[at] as Word).xpos)) {
    const word = words[at] as Word;
    // "12 people contracted cholera"
    const told = head === at - 1 && /^VB[NG]$/.test(word.xpos) && isPeopleNoun(words[head]);
    if (told || endsAt(words, at, head)) break;
    if (
      word.xpos === 'CC' &&
      (head >= 0 ? !joinsPeople(words, at) : numeralAt(words, at + 1) !== null || words[at + 1]?.xpos === 'VBG')
    )
      break;
    if (NOUN.test(word.xpos) || isPeopleNoun(word)) head = at;
    else if (head >= 0 && !/^(?:HYPH|POS)$/.test(word.xpos) && !NOUN.test(words[at + 1]?.xpos ?? '')) break;
    at++;
  }
  return head < 0 ? null : rangeOf(words, start, head + 1);
}
