import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeNamed } from '../../../functions/extraction/language/places/places.ts';
import {
  DISPUTED,
  DISPUTED_TOWNS,
  NO_COUNTRY,
  REGIONS,
  SHARED,
  TOWNS,
} from '../../../functions/extraction/lexicon/areas.ts';
import { COUNTRIES } from '../../../functions/extraction/lexicon/countries.ts';
import generated from '../../../functions/extraction/lexicon/places.generated.json' with { type: 'json' };
import { PLACES_FILE, placesFile } from '../../../scripts/gazetteer/places-file.ts';

const namesOf = (lists: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(lists).flatMap(([country, names]) =>
    names.split('|').map((name): [string, string] => [name, country]),
  );

describe('the names listed by hand', () => {
  it('should each resolve to its country', () => {
    const listed = [...namesOf(REGIONS), ...namesOf(TOWNS)];
    expect(listed.filter(([name, country]) => placeNamed(name)?.country !== country)).toEqual([]);
  });

  it('should each be shared by its countries', () => {
    const found = namesOf(SHARED).filter(([name, countries]) =>
      countries.split(' ').some((code) => placeNamed(name, new Set([code]))?.country !== code),
    );
    expect(found).toEqual([]);
  });

  it('should each be without a country where they are disputed, a sea or a continent', () => {
    const names = [DISPUTED, DISPUTED_TOWNS, NO_COUNTRY].flatMap((list) => list.split('|'));
    expect(names.filter((name) => placeNamed(name) === null || placeNamed(name)?.country !== null)).toEqual([]);
  });
});

describe('the generated names', () => {
  it('should be what the packages give, byte for byte', () => {
    expect(readFileSync(PLACES_FILE, 'utf8') === placesFile()).toBe(true);
  });

  it('should name their source and its licence', () => {
    expect(generated.sources).toMatch(/GeoNames/);
    expect(generated.licence).toMatch(/CC BY 4\.0/);
  });

  it('should stand under countries that are listed', () => {
    const codes = new Set(COUNTRIES.map(({ code }) => code));
    const used = [generated.cities, generated.regions, generated.shared].flatMap((lists) => Object.keys(lists));
    expect(used.flatMap((key) => key.split(' ')).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('should stay small', () => {
    expect(readFileSync(PLACES_FILE).length).toBeLessThan(200_000);
  });
});
