import { COUNTRIES, type Country } from '../lexicon/countries.ts';

const fold = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/^the /i, '').replaceAll('’', "'").toLowerCase();

const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
for (const country of COUNTRIES) {
  for (const name of [country.name, ...country.otherNames]) byName.set(fold(name), country);
  if (!byName.has(fold(country.capital))) byName.set(fold(country.capital), country);
  for (const demonym of country.demonyms) {
    byDemonym.set(fold(demonym), country);
    if (!/(?:ese|ish|ch|s|\.)$/.test(demonym)) byDemonym.set(`${fold(demonym)}s`, country);
  }
}

/** "Peru", "the Gaza Strip", "Lima" (a capital) → the country; null for a name that is none. */
export const countryNamed = (name: string): Country | null => byName.get(fold(name)) ?? null;

/** "Peruvian", "Peruvians" → Peru. */
export const countryOfDemonym = (word: string): Country | null =>
  /^\p{Lu}/u.test(word) ? (byDemonym.get(fold(word)) ?? null) : null;

/** A capital used for its government: "Lima said". */
export const isCapital = (name: string): boolean => {
  const country = countryNamed(name);
  return country !== null && fold(country.capital) === fold(name);
};
