import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countriesAmong, countryOfPlace } from '../../../functions/extraction/language/places/place-phrases.ts';

const wordsOf = (text: string) => text.split(' ').map((word) => ({ text: word }));

describe('countryOfPlace', () => {
  it.each([
    ['the northern city of Mosul', 'IRQ'],
    ['a village in Nepal', 'NPL'],
    ['northeast Nigeria’s Borno state', 'NGA'],
    ['the Palestinian enclave', 'PSE'],
    ['a Kenyan village', 'KEN'],
    ['southern Gaza Strip', 'PSE'],
    ['Rafah, in the southern Gaza Strip', 'PSE'],
    ['the Israeli-occupied West Bank', 'PSE'],
    ['Kurdish-controlled Kobani in Syria', 'SYR'],
    ['the Iranian consulate in Damascus', 'SYR'],
    ['an Israeli embassy in Nairobi', 'KEN'],
    ['the town of Sderot near Gaza', 'ISR'],
    ['off the coast of Libya', 'LBY'],
    ['the Turkish border', 'TUR'],
    ['the eastern province of Nangarhar', 'AFG'],
    ['Jableh and Tartous', 'SYR'],
    ['the Wau region of Unity state', 'SSD'],
    ['St. Louis, Missouri', 'USA'],
    ['Paris, Texas', 'USA'],
    ['Birmingham, Alabama', 'USA'],
    ['London, Ontario', 'CAN'],
    ['Tbilisi, Georgia', 'GEO'],
    ['Atlanta, Georgia', 'USA'],
    ['San Jose, Costa Rica', 'CRI'],
    ['San Jose, California', 'USA'],
    ['Hyderabad, Pakistan', 'PAK'],
    ['the U.S. state of Georgia', 'USA'],
    ['Indian Punjab', 'IND'],
    ['Nice’s promenade', 'FRA'],
    ['central Florence', 'ITA'],
  ])('should place "%s" in %s', (phrase, country) => {
    expect(countryOfPlace(phrase)).toBe(country);
  });

  it.each([
    'the village',
    'a hospital',
    'Jackson Memorial Hospital',
    'the Gulf of Mexico',
    'the Indian Ocean',
    'the Mediterranean Sea',
    'the border between Iraq and Syria',
    'Afghanistan and Pakistan',
    'Punjab',
    'Georgia',
    'constructor',
    '__proto__',
    '',
  ])('should not place "%s"', (phrase) => {
    expect(countryOfPlace(phrase)).toBeNull();
  });

  it.each([
    ['Crimea', null],
    ['Russian-occupied Crimea', null],
    ['the Russian naval base in Sevastopol', null],
    ['Crimea and Ukraine', null],
    ['Crimea, Ukraine', 'UKR'],
    ['Sevastopol, Russia', 'RUS'],
    ['Ukraine’s Crimea', 'UKR'],
    ['Indian-administered Kashmir', null],
    ['Pakistan-administered Kashmir', null],
    ['an Indian army camp in Kashmir', null],
    ['Indian Kashmir', 'IND'],
    ['Pakistani Kashmir', 'PAK'],
    ['Srinagar, India', 'IND'],
    ['Srinagar, Kashmir', null],
    ['Israeli-annexed East Jerusalem', null],
    ['an Israeli settlement in East Jerusalem', null],
    ['the Israeli-occupied Golan Heights', null],
    ['the Syrian Golan Heights', 'SYR'],
    ['Abkhazia and South Ossetia', null],
  ])('should leave "%s" to the article’s own words: %s', (phrase, country) => {
    expect(countryOfPlace(phrase)).toBe(country);
  });

  it('should decide between places of one name by what the article names', () => {
    expect(countryOfPlace('the city of Hyderabad', new Set(['PAK']))).toBe('PAK');
    expect(countryOfPlace('the city of Hyderabad', new Set(['PAK', 'IND']))).toBeNull();
  });

  it('should not let what the article names decide on a disputed place', () => {
    expect(countryOfPlace('Crimea', new Set(['UKR']))).toBeNull();
    expect(countryOfPlace('Srinagar', new Set(['IND']))).toBeNull();
  });

  it('should not throw on any text', () => {
    const word = fc.constantFrom(
      'the',
      'Georgia,',
      'Israeli-occupied',
      'Kashmir',
      'near',
      'Atlanta',
      '’s',
      '(',
      'U.S.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (phrase) => {
          expect(countryOfPlace(phrase) ?? 'AAA').toMatch(/^[A-Z]{3}$/);
        },
      ),
    );
  });
});

describe('countriesAmong', () => {
  it.each([
    ['Police in Lahore said Pakistani troops came', ['PAK']],
    ['New Mexico', ['USA']],
    ['the Gulf of Mexico', []],
    ['South Korean sailors and a Kenyan', ['KOR', 'KEN']],
    ['Florence said that Houston left', []],
    ['Crimea and Kashmir', []],
    ['turkey and chad', []],
  ])('should find in "%s" %j', (text, countries) => {
    expect([...countriesAmong(wordsOf(text))]).toEqual(countries);
  });
});
