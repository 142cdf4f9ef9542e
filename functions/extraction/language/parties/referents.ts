import type { Document, Word } from '../document.ts';
import { countryByName, countryNamed } from '../places/countries.ts';
import { isBound, sayingAt, verbAfter } from './actors.ts';
import { definiteParties } from './definite-parties.ts';
import type { KnownParty } from './known-parties.ts';
import type { Mention } from './mention.ts';
import { type PartyDirectory, partyDirectory } from './party-directory.ts';

/** Whom mentions mean: the party as the whole article tells it. */
export interface Referents {
  readonly directory: PartyDirectory;
  /** The party that a mention without a pronoun means; null where the article says no more than the mention. */
  of(mention: Mention): KnownParty | Mention | null;
}

const hasCapital = ({ name }: Mention): boolean => /\p{Lu}/u.test(name);

/** The countries that the article names, or calls by their people, by code; of those that it names, as it does. */
function countriesNamed(directory: PartyDirectory): ReadonlyMap<string, KnownParty | null> {
  const found = new Map<string, KnownParty | null>();
  for (const mention of directory.mentions) {
    const { country, name, kind } = mention;
    if (country === null) continue;
    const isItself = kind === 'organisation' && countryByName(name)?.code === country;
    if (isItself) found.set(country, directory.named(mention));
    else if (!isCapitalCity(mention) && !found.has(country)) found.set(country, null);
  }
  return found;
}

/** "Cairo": a place that stands for a country and is no name of it. */
const isCapitalCity = ({ kind, name, country }: Mention): boolean =>
  kind === 'organisation' && country !== null && countryNamed(name) !== null && countryByName(name) === null;

/** Names go to the fullest mention, offices to who holds them, "the bank" to the one bank that was named before. */
export function referents(doc: Document): Referents {
  const directory = partyDirectory(doc);
  const definites = definiteParties(doc, directory);
  const definite = (mention: Mention): KnownParty | Mention | null => {
    const first = (doc.words[mention.from] as Word).lower;
    const holder =
      mention.role !== null && /^(?:the|his|her|its|their)$/.test(first) ? directory.holding(mention) : null;
    if (holder !== null || first !== 'the') return holder;
    const described = directory.described((doc.words[mention.to - 1] as Word).lower);
    const meant = definites.meant(mention);
    return meant !== null && described !== null ? null : (described ?? meant);
  };
  const countries = countriesNamed(directory);
  /** "Cairo warned that …" where the article speaks of Egypt. */
  const government = (mention: Mention): KnownParty | Mention | null => {
    const { from, to, country } = mention;
    const speaks = !isBound(doc.words, from) && sayingAt(doc.words, verbAfter(doc.words, to, to + 20)) >= 0;
    if (country === null || !speaks || !isCapitalCity(mention) || !countries.has(country)) return null;
    return countries.get(country) ?? { ...mention, name: countryNamed(mention.name)?.name ?? mention.name };
  };
  const of = (mention: Mention): KnownParty | Mention | null => {
    if (mention.nameWords.length > 0) return directory.named(mention);
    const found = definite(mention) ?? government(mention);
    if (found !== null) return found;
    if (mention.kind === 'organisation' && hasCapital(mention)) return directory.named(mention);
    const known = mention.kind === 'unknown' && hasCapital(mention) ? directory.named(mention) : null;
    return known?.kind === 'person' ? known : null;
  };
  return { directory, of };
}
