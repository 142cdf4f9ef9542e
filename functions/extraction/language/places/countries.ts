import { UNSURE_CAPITALS } from '../../lexicon/areas.ts';
import { COUNTRIES, type Country } from '../../lexicon/countries.ts';
import { foldName } from './fold-name.ts';

const byName = new Map<string, Country>();
const byCapital = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
/** Folded abbreviations, which are in capitals: "US" and "U.S.", never "us". */
const abbreviations = new Set<string>();
const unsure = new Set(UNSURE_CAPITALS.split('|').map(foldName));

const isAbbreviation = (name: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(name);

for (const country of COUNTRIES) {
  for (const name of [country.name, ...country.otherNames]) byName.set(foldName(name), country);
  const capital = foldName(country.capital);
  if (!unsure.has(capital)) byCapital.set(capital, country);
  for (const demonym of country.demonyms) {
    byDemonym.set(foldName(demonym), country);
    byDemonym.set(foldName(demonym).replace(/man$/, 'men'), country);
    if (!/(?:ese|ish|ch|s|S|\.)$/.test(demonym)) byDemonym.set(`${foldName(demonym)}s`, country);
  }
  for (const name of [country.name, ...country.otherNames, ...country.demonyms])
    if (isAbbreviation(name)) abbreviations.add(foldName(name));
}

/** An abbreviation stands in capitals: "the US", never "Us". */
const isPrintedSo = (name: string, key: string): boolean =>
  !abbreviations.has(key) || isAbbreviation(name.replace(/^the /i, '').trim());

const HAS_CAPITAL = /\p{Lu}/u;

function named(name: string, ...lists: readonly ReadonlyMap<string, Country>[]): Country | null {
  if (!HAS_CAPITAL.test(name)) return null;
  const key = foldName(name);
  const country = lists.map((list) => list.get(key)).find((one) => one !== undefined);
  return country !== undefined && isPrintedSo(name, key) ? country : null;
}

/** The country of this very name, no capital: "Peru", "the UAE". */
export const countryByName = (name: string): Country | null => named(name, byName);

/** "Peru", "the Gaza Strip", "Lima" (a capital) → the country; null for a name that is none, and for "turkey". */
export const countryNamed = (name: string): Country | null => named(name, byName, byCapital);

/** "Peruvian", "Peruvians" → Peru; null for "polish". */
export const countryOfDemonym = (word: string): Country | null =>
  /^\p{Lu}/u.test(word) ? named(word, byDemonym) : null;

/** A capital used for its government: "Lima said". */
export const isCapital = (name: string): boolean => named(name, byCapital) !== null;
