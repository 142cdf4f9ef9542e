import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryNamed } from '../../../functions/extraction/language/places/countries.ts';
import { cityCountry, placeNamed } from '../../../functions/extraction/language/places/places.ts';
import { REGIONS, TOWNS } from '../../../functions/extraction/lexicon/areas.ts';
import { COUNTRIES } from '../../../functions/extraction/lexicon/countries.ts';

const namesOf = (lists: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(lists).flatMap(([country, names]) =>
    names.split('|').map((name): [string, string] => [name, country]),
  );

/** "city AFG": kind and country; "-" where there is none. */
const PLACES: Readonly<Record<string, string>> = {
  'country NPL': 'Nepal',
  'country NLD': 'the Netherlands',
  'country GMB': 'The Gambia',
  'country USA': 'the U.S.|US',
  'country GBR': 'UK',
  'country ARE': 'the UAE',
  'country COD': 'DR Congo|Congo',
  'country COG': 'Republic of the Congo',
  'country CIV': "Côte d’Ivoire|Cote d'Ivoire",
  'country TUR': 'Türkiye',
  'country STP': 'São Tomé and Príncipe',
  'country GNB': 'Guinea-Bissau',
  'country SSD': 'South Sudan',
  'country PNG': 'Papua New Guinea',
  'country GUM': 'Guam',
  'country ASM': 'American Samoa',
  'country FLK': 'Falklands',
  'country MEX': 'Mexico',
  'country LBN': 'Lebanon',
  'country JAM': 'Jamaica',
  'region USA': 'New Mexico|Texas|West Virginia',
  'region CAN': 'Ontario|Nova Scotia',
  'city CAN': 'Québec',
  'region IND': 'Uttar Pradesh|Kerala',
  'region GBR': 'Scotland|Northern Ireland',
  'region AUS': 'Queensland',
  'region DEU': 'Bavaria',
  'region ESP': 'Catalonia',
  'region ITA': 'Tuscany',
  'region ZAF': 'KwaZulu-Natal',
  'region NGA': 'Borno State|Niger State',
  'region ETH': 'Tigray',
  'region SDN': 'Darfur',
  'region COD': 'North Kivu',
  'region MOZ': 'Cabo Delgado',
  'region AFG': 'Nangarhar province',
  'region SYR': 'Daraa governorate',
  'region CHN': 'Xinjiang',
  'region PHL': 'Mindanao',
  'city AFG': 'Kabul',
  'city NPL': 'Kathmandu',
  'city UKR': 'Kiev|Kyiv|Odessa|Donetsk',
  'city CHE': 'Zürich',
  'city POL': 'Lodz|Łódź',
  'city YEM': 'Sana’a|Sanaa',
  'city TCD': 'N’Djamena',
  'city HTI': 'Port-au-Prince',
  'city RUS': 'St. Petersburg|Saint Petersburg',
  'city CHN': 'Xi’an',
  'city IRQ': 'Fallujah|al-Fallujah|Mosul',
  'city SYR': 'Aleppo',
  'city PAK': 'Peshawar',
  'city NGA': 'Maiduguri',
  'city BGD': 'Chittagong',
  'city IND': 'Mumbai',
  'city NLD': 'The Hague',
  'city USA': 'Washington, D.C.',
  'city MEX': 'Mexico City',
  'city KWT': 'Kuwait City',
  'city ISR': 'Tel Aviv',
  'city KOR': 'Seoul',
  'area -': 'Gulf of Mexico|the Indian Ocean|South China Sea|the Korean Peninsula|Lake Chad|the Middle East|Africa',
};

describe('placeNamed', () => {
  it.each(namesOf(PLACES))('should find in "%s" a %s', (name, found) => {
    const [kind, code] = found.split(' ');
    expect(placeNamed(name)).toMatchObject({ kind, country: code === '-' ? null : code, disputed: false });
  });

  it.each(
    namesOf({
      PSE: 'Gaza|the Gaza Strip|the West Bank|Jenin|Khan Younis',
      ESH: 'Western Sahara|Laayoune',
      TWN: 'Taiwan|Kaohsiung',
      HKG: 'Hong Kong',
      MAC: 'Macao',
      XKX: 'Kosovo|Pristina',
    }),
  )('should give "%s", which has a code of its own, %s', (name, country) => {
    expect(placeNamed(name)).toMatchObject({ country, disputed: false });
  });

  it.each(
    namesOf({
      '-': [
        'Jerusalem|East Jerusalem|the Golan Heights|Majdal Shams|Crimea|Sevastopol|Kashmir',
        'Jammu and Kashmir|Azad Kashmir|Gilgit-Baltistan|Ladakh|Srinagar|Muzaffarabad|Abkhazia|Sukhumi',
        'South Ossetia|Tskhinvali|Nagorno-Karabakh|Stepanakert|Khankendi|Transnistria|Tiraspol',
        'Northern Cyprus|Kyrenia|Somaliland|Hargeisa|Abyei|the Spratly Islands',
        'Donetsk People’s Republic',
      ].join('|'),
    }),
  )('should take no side on %s', (name) => {
    expect(placeNamed(name)).toMatchObject({ country: null, disputed: true });
    expect(cityCountry(name)).toBeNull();
    expect(countryNamed(name)).toBeNull();
  });

  it.each([
    ['Hyderabad', 'IND', 'PAK'],
    ['Punjab', 'PAK', 'IND'],
    ['Georgia', 'GEO', 'USA'],
    ['Korea', 'PRK', 'KOR'],
    ['San Jose', 'CRI', 'USA'],
    ['Valencia', 'ESP', 'VEN'],
    ['Córdoba', 'ARG', 'ESP'],
    ['Birmingham', 'GBR', 'USA'],
    ['Cambridge', 'GBR', 'USA'],
    ['Hamilton', 'CAN', 'NZL'],
  ])('should resolve %s by what the article names: %s or %s', (name, one, other) => {
    expect(placeNamed(name)?.country).toBeNull();
    expect(placeNamed(name, new Set([one]))?.country).toBe(one);
    expect(placeNamed(name, new Set([other]))?.country).toBe(other);
    expect(placeNamed(name, new Set([one, other]))?.country).toBeNull();
    expect(placeNamed(name, new Set(['FJI']))?.country).toBeNull();
  });

  it.each([
    ['London', 'GBR'],
    ['Paris', 'FRA'],
    ['Moscow', 'RUS'],
    ['Melbourne', 'AUS'],
    ['Athens', 'GRC'],
    ['Santiago', 'CHL'],
    ['Alexandria', 'EGY'],
    ['Springfield', 'USA'],
  ])('should give %s to the country whose bearer is far larger, %s, whatever else is named', (name, country) => {
    expect(placeNamed(name, new Set(['CAN', 'MEX']))?.country).toBe(country);
  });

  it.each(
    'Nice|Reading|Mobile|Florence|Jordan|Georgia|Chad|Victoria|Santiago|Washington|Male|Sofia|Houston|Lod'.split('|'),
  )('should mark %s as a person’s name or a common word, and not take it bare for a town', (name) => {
    expect(placeNamed(name)?.homonym).toBe(true);
    expect(cityCountry(name)).toBeNull();
  });

  it.each(['Mosul', 'Kathmandu', 'US', 'UK', 'Peshawar'])('should not mark %s so', (name) => {
    expect(placeNamed(name)?.homonym).toBe(false);
  });

  it.each(
    'turkey|chad|nice|us|Us|male|constructor|__proto__|toString|Constructor|| |the|Of|Central|Zzyzkaba'.split('|'),
  )('should find no place in "%s"', (name) => {
    expect(placeNamed(name)).toBeNull();
    expect(cityCountry(name)).toBeNull();
    expect(countryNamed(name)).toBeNull();
  });

  it('should find nothing or a whole answer in any text', () => {
    const codes = new Set(COUNTRIES.map(({ code }) => code));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
        ),
        (name) => {
          const place = placeNamed(name);
          expect(place === null || place.country === null || codes.has(place.country)).toBe(true);
        },
      ),
    );
  });

  it('should not tell curly from straight, composed from decomposed, capitals from small ones', () => {
    for (const [name] of namesOf({ ...REGIONS, ...TOWNS })) {
      const { name: _name, homonym: _homonym, ...place } = placeNamed(name) ?? { name, homonym: false };
      for (const other of [
        name.replaceAll('’', "'"),
        name.normalize('NFD'),
        name.toUpperCase(),
        `the ${name.replace(/^The /, '')}`,
        name.replaceAll(' ', '\n'),
      ])
        expect(placeNamed(other), other).toMatchObject(place);
    }
  });
});
