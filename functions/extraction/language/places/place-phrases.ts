import { AREA_WORDS } from '../../lexicon/areas.ts';
import { countryOfDemonym } from './countries.ts';
import { type NamedPlace, placeNamed } from './places.ts';

/** Words of one name at most: "Democratic Republic of the Congo", "Provence Alpes Côte d'Azur". */
const LONGEST = 6;
/** Enough for what decides between places of one name. */
const LONGEST_NEAR = 3;
const NEAR = /\s(?:near|close to|outside|bordering|from|opposite|off|towards?)\s/;
/** "Russian-occupied", "Israeli-annexed": who rules is no word on whose it is. */
const RULED_BY = /(?<![\p{L}.])(?:(?:North|South|Saudi|Sri|Bosnian)\s)?\p{Lu}[\p{L}.]*[-‐‑–]\p{Ll}+\s/gu;

interface Piece {
  readonly text: string;
  readonly comma: boolean;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly place: NamedPlace;
}

const isCapital = (word: string | undefined): boolean =>
  word !== undefined && /^(?:\p{Ll}{1,2}[-’'])?\p{Lu}/u.test(word);

/** "Unity state": a kind of area in small letters may end a name. */
const endsName = (word: string | undefined): boolean =>
  isCapital(word) || (word !== undefined && AREA_WORDS.test(` ${word}`));

/** Words without what clings to them: "Lima's" → "Lima"; "U.S." keeps its stop. */
function pieces(phrase: string): readonly Piece[] {
  return phrase.split(/\s+/).flatMap((word) => {
    const text = word.replace(/^["“”‘'([]+|[,;:"”)\]]{1,4}$/g, '').replace(/['’]s?$/, '');
    const plain = /\p{Lu}\.$/u.test(text) || /^(?:St|Mt|Ft)\.$/.test(text) ? text : text.replace(/\.$/, '');
    return plain === '' ? [] : [{ text: plain, comma: /[,(]["”)]{0,3}$/.test(word) }];
  });
}

/** The longest listed name that begins at a word. */
function hitAt(words: readonly Piece[], from: number, near: ReadonlySet<string>): Hit | null {
  const comma = words.slice(from, from + LONGEST).findIndex((word) => word.comma);
  for (let size = comma < 0 ? LONGEST : comma + 1; size > 0; size--) {
    if (!endsName(words[from + size - 1]?.text)) continue;
    const run = words.slice(from, from + size);
    const place = placeNamed(run.map(({ text }) => text).join(' '), near);
    if (place) return { from, to: from + size, place };
  }
  return null;
}

/** "Jackson Memorial Hospital" lies in no Jackson that we know of. */
const isPartOfName = (words: readonly Piece[], { from, to, place }: Hit): boolean =>
  place.homonym &&
  place.kind !== 'country' &&
  ((isCapital(words[from - 1]?.text) && !words[from - 1]?.comma && from > 1) ||
    (isCapital(words[to]?.text) && !words[to - 1]?.comma));

function hitsIn(words: readonly Piece[], near: ReadonlySet<string>): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = isCapital(words[at]?.text) ? hitAt(words, at, near) : null;
    if (hit === null) continue;
    if (!isPartOfName(words, hit)) hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

const only = (codes: readonly string[]): string | null => (new Set(codes).size === 1 ? (codes[0] ?? null) : null);

/** "Paris, Texas": the last of names parted by commas alone says the country, and decides what the first ones mean. */
function chainCountry(words: readonly Piece[], hits: readonly Hit[], near: ReadonlySet<string>): string | null {
  const last = hits.at(-1) as Hit;
  const chained = hits.every((hit, at) => at === 0 || (hit.from === hits[at - 1]?.to && words[hit.from - 1]?.comma));
  if (!chained || hits.length < 2) return null;
  if (last.place.country !== null) return last.place.country;
  const first = hits[0] as Hit;
  const narrowed = placeNamed(
    last.place.name,
    new Set([...near, ...(first.place.country ? [first.place.country] : [])]),
  );
  return narrowed?.country ?? null;
}

/** The country whose people a word, or two, name: "Kenyan", "South Korean". */
const peopleAt = (words: readonly Piece[], at: number): string | null =>
  (countryOfDemonym(`${words[at - 1]?.text ?? ''} ${words[at]?.text ?? ''}`) ?? countryOfDemonym(words[at]?.text ?? ''))
    ?.code ?? null;

/** Whose a disputed place is, by the words right before it: "Indian Kashmir", "Ukraine's Crimea". */
function ownerBefore(words: readonly Piece[], hits: readonly Hit[]): string | null {
  const codes = hits.flatMap(({ from, place }) =>
    place.disputed ? [hits.find(({ to }) => to === from)?.place.country ?? peopleAt(words, from - 1)] : [],
  );
  return codes.every((code) => code === codes[0]) ? (codes[0] ?? null) : null;
}

/**
 * The country (ISO 3166-1 alpha-3) in which a place lies, as far as its words tell: "the northern city of Mosul" → IRQ,
 * "Paris, Texas" → USA, "the Palestinian enclave" → PSE. null where they name none, more than one ("the border between
 * Iraq and Syria"), or a disputed place without saying whose it is ("Russian-occupied Crimea").
 * `near` holds the countries that the article names.
 */
export function countryOfPlace(phrase: string, near: ReadonlySet<string> = new Set()): string | null {
  const plain = `${phrase} `.replace(RULED_BY, '');
  const words = pieces(plain);
  const hits = hitsIn(words, near);
  const people = only(words.flatMap((_, at) => peopleAt(words, at) ?? []));
  if (hits.length === 0) return people;
  const chained = chainCountry(words, hits, near);
  if (chained !== null) return chained;
  if (hits.some(({ place }) => place.disputed)) return ownerBefore(words, hits);
  const codes = hits.flatMap(({ place }) => place.country ?? []);
  if (codes.length === 0) return hits.some(({ place }) => place.kind === 'area') ? null : people;
  const cut = plain.search(NEAR);
  return only(codes) ?? (cut > 0 ? countryOfPlace(plain.slice(0, cut), near) : null);
}

/** The country that a run of words stands for by itself, and how many of them: a place's, or a people's. */
function countryAt(words: readonly { readonly text: string }[], at: number): { code: string | null; size: number } {
  for (let size = LONGEST_NEAR; size > 0; size--) {
    if (!isCapital(words[at + size - 1]?.text)) continue;
    const name = words
      .slice(at, at + size)
      .map(({ text }) => text)
      .join(' ');
    const place = placeNamed(name);
    if (place) return { code: place.homonym && place.kind !== 'country' ? null : place.country, size };
    const people = countryOfDemonym(name);
    if (people) return { code: people.code, size };
  }
  return { code: null, size: 1 };
}

/** The countries that an article names, also by places in them and by their peoples: what `near` takes. */
export function countriesAmong(words: readonly { readonly text: string }[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const { code, size } = isCapital(words[at]?.text) ? countryAt(words, at) : { code: null, size: 1 };
    if (code !== null) codes.add(code);
    at += size;
  }
  return codes;
}
