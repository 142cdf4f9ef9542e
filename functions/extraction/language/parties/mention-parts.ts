import { ORGANISATIONS } from '../../lexicon/party-nouns.ts';
import { HONORIFICS, ROLES } from '../../lexicon/roles.ts';
import type { Word } from '../document.ts';
import { countryNamed, countryOfDemonym } from '../places/countries.ts';
import { placeNamed } from '../places/places.ts';

/** Some words of one mention. */
export type Part = readonly Word[];

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;
const NAME_PARTICLE =
  /^(?:de|da|do|dos|del|des|della|la|le|al|el|bin|bint|ibn|ben|van|von|der|den|ter|di|du|san|abu|e)$/;
const INITIAL = /^\p{Lu}\.$/u;
const LINK = /^(?:of|for|from|at|in|on|to|with)$/;

export const singular = (lower: string): string =>
  /ies$/.test(lower) ? `${lower.slice(0, -3)}y` : /(?:ss|us|is)$/.test(lower) ? lower : lower.replace(/s$/, '');
export const stem = (word: Word): string => word.lower.replace(/\.$/, '');
export const isRole = (word: Word | undefined): boolean => word !== undefined && Object.hasOwn(ROLES, stem(word));
export const isLink = (word: Word | undefined): boolean => word !== undefined && LINK.test(word.lower);

export const isName = (word: Word | undefined): boolean =>
  word !== undefined &&
  (INITIAL.test(word.text) ||
    ((word.xpos === 'NNP' || word.xpos === 'NNPS') &&
      /^\p{Lu}/u.test(word.text) &&
      !HONORIFICS.has(stem(word)) &&
      !CALENDAR.test(word.lower)));

/** "de" in "Ana de Souza", "-" and "yeon" in "Yoon Seo-yeon": parts of a name that are no capitals. */
export const joinsName = (word: Word | undefined, before: Word | undefined): boolean =>
  word !== undefined &&
  (NAME_PARTICLE.test(word.lower) ||
    word.text === '-' ||
    (before?.text === '-' && !word.spaceBefore && /^\p{L}+$/u.test(word.text)));

export const textOf = (text: string, part: Part): string =>
  part.length === 0 ? '' : text.slice((part[0] as Word).start, (part.at(-1) as Word).end).replaceAll(/\s+/g, ' ');

/** Without "the", "his", an opening bracket or mark. */
export function withoutOpeners(part: Part): Part {
  const opens = (word: Word) =>
    /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your)$/.test(word.lower) ||
    /^[[\]“"]$/.test(word.text);
  let from = 0;
  while (from < part.length - 1 && opens(part[from] as Word)) from++;
  return part.slice(from);
}

/** What some words in a row say of a country: its code, null for none, undefined when they are no place at all. */
function countryOfWords(words: string, size: number): string | null | undefined {
  if (!/^\p{Lu}/u.test(words)) return undefined;
  const country = countryNamed(words) ?? countryOfDemonym(words);
  if (country !== null || size === 1) return country?.code;
  // "New Mexico" is no Mexico, "Gulf of Mexico" no country's
  const place = placeNamed(words);
  return place === null ? undefined : place.country;
}

/** Country that some words name or qualify: "US Department", "Pakistani", "of Peru". */
export function countryIn(text: string, part: Part): string | null {
  for (let at = 0; at < part.length; at++) {
    for (let size = Math.min(3, part.length - at); size > 0; size--) {
      const country = countryOfWords(textOf(text, part.slice(at, at + size)), size);
      if (country) return country;
      if (country === undefined) continue;
      at += size - 1;
      break;
    }
  }
  return null;
}

/** "Pakistani" → "Pakistan"; "US Department of State" as printed; null for words that name nothing. */
export function affiliationOf(text: string, part: Part): string | null {
  const plain = withoutOpeners(part).filter((word) => word.xpos !== 'POS');
  const words = textOf(text, plain);
  if (words === '' || !plain.some((word) => /^(?:NN|JJ)/.test(word.xpos))) return null;
  const country = countryOfDemonym(words) ?? countryNamed(words);
  if (country) return country.name;
  const named = plain.some((word) => /^\p{Lu}/u.test(word.text)) || ORGANISATIONS.has((plain.at(-1) as Word).lower);
  return named ? words : null;
}

/** The country that an organisation's name begins with: "US" in "the US state department". */
export function leadingCountry(text: string, part: Part): string | null {
  const words = textOf(text, part.slice(0, 1));
  return (countryOfDemonym(words) ?? countryNamed(words))?.name ?? null;
}

/** The name at the start of a part, and what "of" or "from" binds to it: "Bo Ode | Kesten University". */
export function leadingName(part: Part): { readonly name: Part; readonly bound: Part } {
  let to = 0;
  while (to < part.length && (isName(part[to]) || (to > 0 && joinsName(part[to], part[to - 1])))) to++;
  while (to > 0 && !isName(part[to - 1]) && !joinsName(part[to - 1], part[to - 2])) to--;
  const linked = to > 0 && isLink(part[to]);
  return { name: part.slice(0, to), bound: linked ? part.slice(to + 1) : [] };
}
