import { PARENTS } from '../../lexicon/number-decoys.ts';
import type { Word } from '../document.ts';
import type { CountReading } from './counts.ts';
import { isDigits, listHead, lowerAt } from './number-lists.ts';
import { isPeopleNoun, peopleFollow } from './people-nouns.ts';

/** "12-year-old", "12 years old", "12 months of age", "a 40-something" */
function countsYears(words: readonly Word[], to: number): boolean {
  const unit = words[to]?.text === '-' ? to + 1 : to;
  if (lowerAt(words, unit) === 'something') return unit > to;
  if (!/^(?:years?|yrs?|months?|weeks?|days?)$/.test(lowerAt(words, unit))) return false;
  const after = words[unit + 1]?.text === '-' ? unit + 2 : unit + 1;
  return (
    /^(?:old|olds)$/.test(lowerAt(words, after)) ||
    (lowerAt(words, after) === 'of' && lowerAt(words, after + 1) === 'age')
  );
}

/** The one that "Ada Obi, 42," and "the driver (42)" tell the age of. */
const isOnePerson = (word: Word | undefined): boolean =>
  /^NNPS?$/.test(word?.xpos ?? '') || (word?.xpos === 'NN' && isPeopleNoun(word));

/** "In Orsk, 42, …": the name is a place's. */
function isPlaced(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > at - 4 && /^NNP/.test(words[first - 1]?.xpos ?? '')) first--;
  return /^(?:in|at|near|across|outside|around)$/.test(lowerAt(words, first - 1));
}

/** "Ada Obi, 42, said", "the driver (42)" */
function inApposition(words: readonly Word[], { from, to }: CountReading): boolean {
  const number = words[to - 1]?.text ?? '';
  if (to - from !== 1 || !/^\d{1,3}$/.test(number) || !isOnePerson(words[from - 2])) return false;
  const [before, after] = [words[from - 1]?.text, words[to]?.text ?? ''];
  if (before === '(') return after === ')';
  return before === ',' && /^(?:[,.;)]|and)$/.test(after) && !isPlaced(words, from - 2);
}

/** "her sons, 12 and 14," */
function inList(words: readonly Word[], { from, to }: CountReading): boolean {
  const comma = listHead(words, from);
  const last = lowerAt(words, to) === 'and' && isDigits(words, to + 1) ? to + 2 : to;
  const isList = last > to || comma < from - 1;
  const people = words[comma - 1];
  if (!isList || words[comma]?.text !== ',' || !/^[,.;]$/.test(words[last]?.text ?? '')) return false;
  return people?.xpos === 'NNS' && isPeopleNoun(people) && /^\d{1,2}$/.test(lowerAt(words, from));
}

/** "children under 12", "people over 65" */
const isAgeLimit = (words: readonly Word[], { from, to }: CountReading): boolean =>
  /^(?:under|over|above|below)$/.test(lowerAt(words, from)) &&
  isPeopleNoun(words[from - 1]) &&
  !/^(?:NN|JJ)/.test(words[to]?.xpos ?? '');

/** "he was 42", "who was just 12", "she turned 30" */
function isPredicate(words: readonly Word[], { from, to }: CountReading): boolean {
  const verb = /^(?:only|just|then|now|barely|about)$/.test(lowerAt(words, from - 1)) ? from - 2 : from - 1;
  const whose = lowerAt(words, verb - 1);
  if (peopleFollow(words, to) || /^(?:JJ|VB|NN)/.test(words[to]?.xpos ?? '')) return false;
  if (/^(?:turned|turning|turns)$/.test(lowerAt(words, verb))) return true;
  return /^(?:is|was|'s)$/.test(lowerAt(words, verb)) && /^(?:he|she|who)$/.test(whose);
}

/** "the ages of 12 and 15", "a mother of two" */
function followsOf(words: readonly Word[], { from, to }: CountReading): boolean {
  const of = listHead(words, from);
  const noun = lowerAt(words, of - 1);
  if (lowerAt(words, of) !== 'of') return false;
  return /^ages?$/.test(noun) || (PARENTS.includes(noun) && !peopleFollow(words, to));
}

/** A number that gives an age, or the size of somebody's family. */
export const isAge = (words: readonly Word[], count: CountReading): boolean =>
  countsYears(words, count.to) ||
  inApposition(words, count) ||
  inList(words, count) ||
  isAgeLimit(words, count) ||
  isPredicate(words, count) ||
  followsOf(words, count);
