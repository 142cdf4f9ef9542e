import { foldName } from '../../functions/extraction/language/places/fold-name.ts';
import { AREA_WORDS } from '../../functions/extraction/lexicon/areas.ts';
import { COUNTRIES } from '../../functions/extraction/lexicon/countries.ts';
import type { NamedArea } from './geonames.ts';

/** Names in folded form, joined by "|", under their country: {"KEN": "nairobi|mombasa"}. */
export type NamesByCountry = Readonly<Record<string, string>>;

export interface PlaceNames {
  readonly regions: NamesByCountry;
  readonly cities: NamesByCountry;
  /** Borne in several countries, by none far larger: {"IND PAK": "hyderabad"}, the largest first. */
  readonly shared: NamesByCountry;
  /** In areas whose country is disputed. */
  readonly disputed: string;
}

export const LISTED_FROM = { city: 30_000, seat: 10_000, region: 100_000 } as const;
/** A name stands for its largest bearer alone where that is so many times larger than the next abroad. */
export const FAR_LARGER = { other: 10, capital: 3 } as const;
/** Regions of these countries are listed whatever their size. */
const ALL_REGIONS = new Set(['USA', 'CAN', 'IND', 'GBR', 'AUS', 'DEU', 'MEX', 'BRA']);
const ARABIC = new Set('ARE BHR DZA EGY ESH IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SYR TUN YEM'.split(' '));
/**
 * First-level regions whose country is disputed (docs/decisions/0601): Jammu and Kashmir, Ladakh, Azad Kashmir,
 * Gilgit-Baltistan, Crimea, Sevastopol, Abkhazia, Transnistria, Bender, Woqooyi Galbeed, Togdheer, Awdal, Sanaag, Sool,
 * Kyrenia, Shusha, Khojaly, Khankendi, Khojavend, and settlements in the West Bank that GeoNames lists under Israel.
 */
const DISPUTED_REGIONS = new Set(
  (
    'IN.12 IN.41 PK.06 PK.07 UA.11 UA.20 GE.02 MD.58 MD.62 SO.20 SO.19 SO.21 SO.12 SO.22 CY.02 ' +
    'AZ.55 AZ.56 AZ.61 AZ.64 AZ.65 IL.WE MA.11 MA.12'
  ).split(' '),
);
/** "Central Province", "Red Sea", "North East": no name without its country. */
const NO_NAME =
  /^(?:(?:north|south|east|west|centr|inner|outer|upper|lower|middle|eastern|western|northern|southern|central|centre|center|coast|coastal|capital|federal|islands?|free|sea|red|blue|white|nile|river|rivers|lake|lakes|bay|delta|plateau|mountain|highlands?|interior|metropolitan|national|new|old|port|grand|and|territory|nord|sud|est|ouest|norte|sur|este|oeste|centro|littoral|savanes|plateaux|maritime|rural|urban|municipal|somali|zone|hills?|valley|point|first|fct)\b ?)+$/;

const isListed = ({ kind, feature, people, country }: NamedArea): boolean => {
  if (kind === 'region') return people >= LISTED_FROM.region || ALL_REGIONS.has(country);
  return (
    people >= LISTED_FROM.city ||
    feature === 'PPLC' ||
    ((feature === 'PPLA' || feature === 'PPLG') && people >= LISTED_FROM.seat)
  );
};

const codes = new Set(COUNTRIES.map(({ code }) => code));

const byPeople = (a: NamedArea, b: NamedArea): number =>
  b.people - a.people || (a.country < b.country ? -1 : a.country > b.country ? 1 : 0);

/** "Borno State", "Republic of Tyva" → "borno", "tyva"; null for what is no name by itself. */
function keyOf({ name, kind }: NamedArea): string | null {
  const folded = foldName(name);
  const bare = kind === 'region' ? folded.replace(AREA_WORDS, '').replace(/^(?:republic|state) of /, '') : folded;
  return bare.length < 3 || NO_NAME.test(bare) || !/^[a-z][a-z0-9 ]*$/.test(bare) ? null : bare;
}

/** The countries a name may stand for: one where its bearer there is far larger than any other, else all, the largest first. */
function countriesOf(bearers: readonly NamedArea[]): readonly string[] {
  const largest = [...new Map(bearers.toReversed().map((one) => [one.country, one])).values()].sort(byPeople);
  const [first, second] = largest as [NamedArea, NamedArea?];
  const isCapital = bearers.some(({ country, feature }) => country === first.country && feature === 'PPLC');
  const times = isCapital ? FAR_LARGER.capital : FAR_LARGER.other;
  if (second === undefined || first.people >= second.people * times) return [first.country];
  return largest.filter(({ people }) => people * FAR_LARGER.other >= first.people).map(({ country }) => country);
}

/** "Al Fallujah" is met as "Fallujah", too. */
function keysOf(area: NamedArea): readonly string[] {
  const key = !codes.has(area.country) || area.feature === 'PPLX' ? null : keyOf(area);
  if (key === null) return [];
  const bare = ARABIC.has(area.country) ? key.replace(/^(?:al|an|ad|ar|as|ash|at|ath|az) (?=.{4})/, '') : key;
  return bare === key || NO_NAME.test(bare) ? [key] : [key, bare];
}

function bearersByName(areas: readonly NamedArea[]): ReadonlyMap<string, readonly NamedArea[]> {
  const names = new Map<string, NamedArea[]>();
  for (const area of areas) {
    for (const key of keysOf(area)) {
      const bearers = names.get(key);
      if (bearers) bearers.push(area);
      else names.set(key, [area]);
    }
  }
  return names;
}

/** The names worth listing, each with the country or countries it may stand for; the same for the same input. */
export function placeNames(areas: readonly NamedArea[]): PlaceNames {
  const groups = { region: new Map<string, string[]>(), city: new Map<string, string[]>() };
  const shared = new Map<string, string[]>();
  const disputed: string[] = [];
  const names = bearersByName(areas);
  for (const name of [...names.keys()].sort()) {
    const bearers = [...(names.get(name) ?? [])].sort(byPeople);
    const first = bearers[0];
    if (first === undefined || !bearers.some(isListed)) continue;
    if (DISPUTED_REGIONS.has(first.region)) disputed.push(name);
    else {
      const countries = countriesOf(bearers);
      const isTown = bearers.some((one) => one.kind === 'city' && one.country === first.country && isListed(one));
      const group = countries.length > 1 ? shared : groups[isTown ? 'city' : 'region'];
      const key = countries.join(' ');
      group.set(key, [...(group.get(key) ?? []), name]);
    }
  }
  const joined = (group: ReadonlyMap<string, readonly string[]>): NamesByCountry =>
    Object.fromEntries([...group].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, list.join('|')]));
  return {
    regions: joined(groups.region),
    cities: joined(groups.city),
    shared: joined(shared),
    disputed: disputed.join('|'),
  };
}
