import type { Word, WordRange } from '../language/document.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';
import { countryOfDemonym } from '../language/places/countries.ts';
import { placeNamed } from '../language/places/places.ts';
import { CAUSES } from '../lexicon/causes.ts';
import { NOT_PLACES, PLACE_NOUNS } from '../lexicon/place-nouns.ts';

const ON_GROUND =
  /^(?:islands?|coast|borders?|roads?|highway|motorway|outskirts|streets?|bridge|route|beach|river|shore|line|farm|mountain)$/;
/** "the bombing [of Orlo]", "north [of Orlo]" */
const BEFORE_OF =
  /^(?:bombing|shelling|bombardment|siege|invasion|occupation|destruction|north|south|east|west|capital|outskirts|centre|center|coast|parts?)$/;
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan|eid|congress|parliament|twitter|facebook|telegram|arabic|english)$/;

const nameOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
export const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

/** How many words from `at` on are the longest listed name of a place; 0 for none. */
export function listedName(words: readonly Word[], at: number, limit: number): number {
  const first = words[at];
  if (first === undefined || !isCapital(first) || first.nameKind === 'person' || first.nameKind === 'organisation')
    return 0;
  for (let size = Math.min(3, limit - at); size > 0; size--) {
    if (!isCapital(words[at + size - 1])) continue;
    const place = placeNamed(nameOf(words.slice(at, at + size)));
    if (place !== null && (!place.homonym || first.nameKind === 'place')) return size;
  }
  return 0;
}

export function holdsName(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if ((word.nameKind === 'place' && isCapital(word)) || listedName(words, at, to) > 0) return true;
    if (countryOfDemonym(word.text) !== null) return true;
  }
  return false;
}

/** The word that says what a phrase is: the last before its "of". */
function headOf(words: readonly Word[], { from, to }: WordRange): Word {
  for (let at = from + 1; at < to; at++) if (words[at]?.lower === 'of') return words[at - 1] as Word;
  return words[to - 1] as Word;
}

export const isOne = (set: { has(word: string): boolean }, word: Word | undefined): boolean =>
  word !== undefined && (set.has(word.lower) || set.has(word.lower.replace(/s$/, '')));
/** "miners", not "Philippines". */
const arePeople = (word: Word): boolean => isPeopleNoun(word) && placeNamed(word.text) === null;

export function isPlace(words: readonly Word[], range: WordRange, preposition: string): boolean {
  const [head, last] = [headOf(words, range), words[range.to - 1] as Word];
  if (isOne(NOT_PLACES, head) || CAUSES.has(head.lower) || arePeople(head)) return false;
  if (words[range.from]?.xpos === 'PRP$' && /^(?:homes?|houses?)$/.test(head.lower) && preposition === 'from')
    return false;
  const isNoun = isOne(PLACE_NOUNS, head);
  if (words[range.from]?.xpos === 'CD' && !isNoun) return false;
  if (isOne(NOT_PLACES, last) && !isNoun) return false;
  if (preposition === 'of') {
    const before = words[range.from - 2]?.lower ?? '';
    return (
      (BEFORE_OF.test(before) || isOne(PLACE_NOUNS, words[range.from - 2])) &&
      !isCapital(words[range.from - 2]) &&
      (isNoun || holdsName(words, range))
    );
  }
  if (/^(?:from|into|to|towards?|over)$/.test(preposition))
    return isNoun && (ON_GROUND.test(head.lower) || (preposition === 'from' && !isCapital(head)));
  if (isNoun) return true;
  if (last.nameKind === 'person' || last.nameKind === 'organisation' || TIMES.test(last.lower)) return false;
  // an unlisted name after "in" or "near"
  const isName =
    /^(?:in|near|at|on|outside|off|above|between|across)$/.test(preposition) &&
    /^NNP/.test(last.xpos) &&
    /^\p{Lu}\p{Ll}/u.test(last.text);
  return isName || holdsName(words, range);
}
