import {
  AREA_WORDS,
  DISPUTED,
  DISPUTED_TOWNS,
  type NamesByCountry,
  NO_COUNTRY,
  REGIONS,
  SHARED,
  TOWNS,
} from '../../lexicon/areas.ts';
import { PLACE_HOMONYMS } from '../../lexicon/place-homonyms.ts';
import generated from '../../lexicon/places.generated.json' with { type: 'json' };
import { countryByName, countryNamed, countryOfDemonym } from './countries.ts';
import { foldName } from './fold-name.ts';

export interface NamedPlace {
  /** As given, without its article; a country's own name for a country. */
  readonly name: string;
  /** ISO 3166-1 alpha-3; null where it is disputed, where several countries have such a place, and for seas and continents. */
  readonly country: string | null;
  /** "area": a sea, a continent, a part of the world. */
  readonly kind: 'country' | 'region' | 'city' | 'area';
  readonly disputed: boolean;
  /** Also a person's name or a common word: take it for a place only where the words around say so. */
  readonly homonym: boolean;
}

interface Entry {
  readonly kind: NamedPlace['kind'];
  /** One country; several where none has a far larger place of the name; none for a sea, or where it is disputed. */
  readonly countries: readonly string[];
  readonly disputed: boolean;
}

const entries = new Map<string, Entry>();
const NOWHERE: ReadonlySet<string> = new Set();
const homonyms = new Set(PLACE_HOMONYMS.map(foldName));

/** Names listed by hand come before a country's name: "Georgia" is a state of the US, too. */
const byHand = new Set<string>();

function enter(lists: NamesByCountry, kind: NamedPlace['kind'], disputed = false): void {
  for (const [countries, names] of Object.entries(lists)) {
    const entry = { kind, countries: countries === '' ? [] : countries.split(' '), disputed };
    for (const name of names.split('|')) entries.set(name, entry);
  }
}

function enterByHand(lists: NamesByCountry, kind: NamedPlace['kind'], disputed = false): void {
  for (const [countries, names] of Object.entries(lists)) {
    const keys = names.split('|').map(foldName);
    enter({ [countries]: keys.join('|') }, kind, disputed);
    for (const key of keys) byHand.add(key);
  }
}

enter(generated.cities, 'city');
enter(generated.regions, 'region');
enter(generated.shared, 'city');
enter({ '': generated.disputed }, 'city', true);
enterByHand(TOWNS, 'city');
enterByHand(REGIONS, 'region');
enterByHand(SHARED, 'region');
enterByHand({ '': NO_COUNTRY }, 'area');
enterByHand({ '': DISPUTED }, 'region', true);
enterByHand({ '': DISPUTED_TOWNS }, 'city', true);

function entryOf(key: string): Entry | null {
  const found = entries.get(key) ?? entries.get(key.replace(AREA_WORDS, ''));
  return found === undefined || (found.kind !== 'region' && !entries.has(key)) ? null : found;
}

/**
 * The place of a name: "Mosul" → a city in IRQ, "the UAE" → a country, "Crimea" → a region, disputed, without country.
 * `near` holds the countries that the article names: it decides between places of one name ("Hyderabad", "Georgia").
 * null for what is no listed name, and for a name in small letters.
 */
export function placeNamed(name: string, near: ReadonlySet<string> = NOWHERE): NamedPlace | null {
  if (!/\p{Lu}/u.test(name)) return null;
  const key = foldName(name);
  const bare = name.trim().replace(/^the\s+/i, '');
  const isAbbreviation = /^(?:\p{Lu}\.?){2,}$/u.test(bare);
  const homonym = homonyms.has(key) || (key.length <= 3 && !isAbbreviation);
  // "US" is listed as an adjective
  const country = byHand.has(key) ? null : (countryByName(name) ?? (isAbbreviation ? countryOfDemonym(bare) : null));
  if (country) return { name: country.name, country: country.code, kind: 'country', disputed: false, homonym };
  const entry = entryOf(key);
  if (entry === null) {
    const capital = countryNamed(name);
    return capital && { name: bare, country: capital.code, kind: 'city', disputed: false, homonym };
  }
  const likely = entry.countries.length > 1 ? entry.countries.filter((code) => near.has(code)) : entry.countries;
  const only = likely.length === 1 ? (likely[0] ?? null) : null;
  return { name: bare, country: only, kind: entry.kind, disputed: entry.disputed, homonym };
}

/** The country of a town by its bare name: "Peshawar" → PAK; null for a shared, disputed or unknown name, and for "Nice". */
export function cityCountry(name: string): string | null {
  const place = placeNamed(name);
  return place?.kind === 'city' && !place.homonym ? place.country : null;
}
