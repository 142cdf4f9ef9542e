import iso from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { countryNamed, countryOfDemonym, isCapital } from '../../../functions/extraction/language/places/countries.ts';
import { COUNTRIES } from '../../../functions/extraction/lexicon/countries.ts';

describe('the countries', () => {
  it('should have the codes of ISO 3166-1, and XKX for Kosovo', () => {
    const official = Object.keys(iso.getAlpha3Codes()).filter((code) => code !== 'XKK');
    const codes = COUNTRIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !official.includes(code))).toEqual(['XKX']);
    // uninhabited
    expect(official.filter((code) => !codes.includes(code)).sort()).toEqual(['ATA', 'ATF', 'BVT', 'HMD', 'SGS', 'UMI']);
  });

  it('should be found by name, other name and demonym', () => {
    for (const { code, name, otherNames, demonyms } of COUNTRIES) {
      for (const one of [name, ...otherNames]) expect([one, countryNamed(one)?.code]).toEqual([one, code]);
      for (const one of demonyms) expect([one, countryOfDemonym(one)?.code]).toEqual([one, code]);
    }
  });

  it.each([
    ['Peruvians', 'PER'],
    ['Palestinians', 'PSE'],
    ['Frenchmen', 'FRA'],
    ['Spaniards', 'ESP'],
    ['U.S.', 'USA'],
    ['US', 'USA'],
    ['South Koreans', 'KOR'],
    ['Burkinabé', 'BFA'],
  ])('should find the country of the word "%s": %s', (word, country) => {
    expect(countryOfDemonym(word)?.code).toBe(country);
  });

  it.each(['polish', 'us', 'Us', 'USs', 'Turk', 'Pole', 'constructor', 'Constructor'])(
    'should find none in "%s"',
    (word) => {
      expect(countryOfDemonym(word)).toBeNull();
    },
  );

  it.each(['Lima', 'Washington', 'Tehran', 'Kyiv'])('should know %s for a government', (name) => {
    expect(isCapital(name)).toBe(true);
    expect(countryNamed(name)).not.toBeNull();
  });

  it.each(['Victoria', 'Male', 'San Jose', 'Hamilton', 'Peru', 'Mosul'])('should not take %s for one', (name) => {
    expect(isCapital(name)).toBe(false);
  });
});
