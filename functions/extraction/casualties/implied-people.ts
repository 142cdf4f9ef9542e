import type { Word } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { countryOfDemonym } from '../language/places/countries.ts';
import { isPerson } from '../lexicon/people.ts';
import type { CountedPeople } from './candidate.ts';

const ONE = { value: 1, min: 1, max: 1, qualifier: 'exact' } as const;
const TWO = { value: 2, min: 2, max: 2, qualifier: 'exact' } as const;
const REACH = 9;
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const KIN =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|baby|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|driver|bodyguard|colleague|friend|child|girlfriend|boyfriend|fiancee|fiance|partner|deputy|co-pilot|passenger|assistant|interpreter|fixer|producer|cameraman)$/;
/** Offices and parts that one person has: "the driver", "the son", "the attacker". */
const DEFINITE =
  /^(?:son|daughter|father|mother|wife|husband|brother|sister|driver|pilot|co-pilot|captain|conductor|gunman|attacker|assailant|bomber|shooter|suspect|commander|leader|officer|governor|mayor|journalist|teenager|boy|girl|baby|infant|toddler|bodyguard|interpreter|reporter|cameraman|photographer|teacher|priest|imam|judge|rider|motorcyclist|cyclist|pedestrian|climber|hiker|student|pupil|soldier|policeman|firefighter|perpetrator|knifeman|hijacker|kidnapper|cyclist)$/;
const KNOWN_PAIR = /^(?:couple|pair|twins|newlyweds)$/;

/** "a [young local miner]": the noun that ends the phrase, or -1. */
function headAfter(words: readonly Word[], first: number, limit: number): number {
  let head = -1;
  for (let at = first; at < Math.min(limit, first + REACH); at++) {
    const { xpos, lower } = words[at] as Word;
    if (!/^(?:JJ|NN|NNP|HYPH|CD|VBN|POS|RB)$/.test(xpos)) break;
    if (xpos === 'RB' && !/ly$/.test(lower)) break;
    if (/^NN/.test(xpos)) head = at;
    // "a teacher last week"
    else if (head >= 0 && !/^(?:POS|HYPH)$/.test(xpos) && isPerson((words[head] as Word).lower)) break;
  }
  return head;
}

const one = (words: readonly Word[], from: number, to: number, more: boolean): CountedPeople => {
  const range = rangeOf(words, from, to);
  return { count: { ...range, ...ONE }, victims: range, to, more };
};

/** "another was hurt", "a fourth died", "a fourth from Perl": one more person, without a noun. */
function alone(words: readonly Word[], at: number): CountedPeople | null {
  const fourth = words[at]?.lower === 'a' && ORDINAL.test(words[at + 1]?.lower ?? '');
  if (!fourth && words[at]?.lower !== 'another') return null;
  const to = at + (fourth ? 2 : 1);
  const after = words[to];
  // "a third of whom" is a share
  const stands =
    /^(?:VB|MD|RB)/.test(after?.xpos ?? '') ||
    /^(?:from|in|,|critically|is|was|injured|wounded|hurt|killed|missing|dead)$/.test(after?.lower ?? '');
  const listed = fourth && /^[.;]$/.test(after?.text ?? '') && /^(?:,|and)$/.test(words[at - 1]?.lower ?? '');
  if (!stands && !listed) return null;
  return { count: { ...rangeOf(words, at, to), ...ONE }, victims: null, to, more: true };
}

/** "both the pilot and co-pilot", "a mother and daughter": two people in one phrase. */
function two(words: readonly Word[], at: number, limit: number): CountedPeople | null {
  const both = words[at]?.lower === 'both' ? 1 : 0;
  const opener = words[at + both]?.lower ?? '';
  if (!/^(?:the|a|his|her|their)$/.test(opener)) return null;
  const first = headAfter(words, at + both + 1, limit);
  if (first < 0 || words[first + 1]?.lower !== 'and') return null;
  const second = headAfter(words, first + 2, limit);
  if (second < 0) return null;
  const isPair = [first, second].every((head) => words[head]?.xpos === 'NN' && isPerson((words[head] as Word).lower));
  if (!isPair || (opener === 'the' && both === 0 && !DEFINITE.test((words[first] as Word).lower))) return null;
  const range = rangeOf(words, at, second + 1);
  return { count: { ...range, ...TWO }, victims: rangeOf(words, at + both, second + 1), to: second + 1, more: false };
}

/** "a couple", "an elderly couple": two people. */
function pairNoun(words: readonly Word[], at: number, head: number): CountedPeople | null {
  if (!KNOWN_PAIR.test(words[head]?.lower ?? '') || words[head + 1]?.lower === 'of') return null;
  const range = rangeOf(words, at, head + 1);
  return { count: { ...range, ...TWO }, victims: range, to: head + 1, more: false };
}

const OPENERS = /^(?:a|an|another|his|her|their)$/;

/** "a woman", "another", "a fourth", "his father": one person each, in the noun phrase itself. */
export function impliedPeople(words: readonly Word[], at: number, limit: number): CountedPeople | null {
  const opener = words[at]?.lower ?? '';
  if (!OPENERS.test(opener)) return null;
  const pair = two(words, at, limit);
  if (pair !== null) return pair;
  const head = headAfter(words, at + 1, limit);
  const noun = words[head];
  if (noun === undefined || (head === at + 1 && ORDINAL.test(noun.lower))) return alone(words, at);
  const couple = pairNoun(words, at, head);
  if (couple !== null && /^(?:a|an)$/.test(opener)) return couple;
  // "a Jordanian"
  const national = head === at + 1 && /^(?:a|an|another|one)$/.test(opener) && countryOfDemonym(noun.text) !== null;
  if (national) return one(words, at, head + 1, opener === 'another');
  if (noun.xpos !== 'NN' || !isPerson(noun.lower)) return alone(words, at);
  if (/^(?:his|her|their)$/.test(opener) && !KIN.test(noun.lower)) return null;
  return one(words, at, head + 1, opener === 'another' || ORDINAL.test(words[at + 1]?.lower ?? ''));
}

/** "the driver", "both the pilot and co-pilot", "the 60-year-old man": people told apart by what they are. */
export function definitePeople(words: readonly Word[], at: number, limit: number): CountedPeople | null {
  const opener = words[at]?.lower ?? '';
  if (!/^(?:the|both)$/.test(opener)) return null;
  const pair = two(words, at, limit);
  if (pair !== null || opener === 'both') return pair;
  const head = headAfter(words, at + 1, limit);
  const noun = words[head];
  const couple = noun === undefined ? null : pairNoun(words, at, head);
  if (couple !== null) return couple;
  if (noun?.xpos !== 'NN' || !isPerson(noun.lower)) return null;
  const isAged = words.slice(at + 1, head).some(({ lower }) => /^(?:old|year|-)$/.test(lower));
  return DEFINITE.test(noun.lower) || isAged ? one(words, at, head + 1, false) : null;
}
