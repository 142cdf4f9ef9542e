import { describe, expect, it } from 'vitest';
import { casualtiesOf } from './told.ts';

const placesOf = (text: string) => casualtiesOf(text).map(({ place }) => place?.text ?? null);

describe('the place of a figure, in its own sentence', () => {
  it.each([
    ['12 people were killed in Peru.', ['Peru']],
    ['In Orlo, 12 people were killed.', ['Orlo']],
    ['A fire in a slum in Chittagong killed nine people.', ['Chittagong']],
    ['A fire in Badalona, a city ten kilometres from Barcelona, killed three people.', ['Badalona']],
    ['A quake struck Peru, injuring 25 people.', ['Peru']],
    ['A Kabul bombing killed five people.', ['Kabul']],
    ['Clashes in Peru’s north killed 22 people.', ['Peru’s north']],
    ['A bus crashed between Lima and Cusco, killing seven people.', ['Lima and Cusco']],
    ['The quake hurt 1,035 people in Turkey and about 19 in Greece.', ['Turkey', 'Greece']],
    ['An attack on an army base near Mosul killed 12 guards.', ['Mosul']],
    ['Raids on Yemen killed 12 people last month.', ['Yemen']],
  ])('should be the nearest that its clause names: %s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ['Officials in Lima said 12 people were killed.'],
    ['12 people were killed, the minister told reporters in Lima.'],
    ['12 people from France were killed.'],
    ['A Peru-based group killed 12 people.'],
    ['12 people fled from their homes.'],
    ['12 people were killed in the attack.'],
    ['12 people were killed in March.'],
  ])('should not be where somebody spoke, came from, or no place: %s', (text) => {
    expect(placesOf(text)).toEqual([null]);
  });
});

describe('the time of a figure whose sentence names none', () => {
  it.each([
    ['A fire broke out on Sunday. It killed nine people.', 'Sunday'],
    ['A fire broke out on Sunday. Rain fell. It killed nine people.', undefined],
    ['A fire broke out on Sunday.\n\nIt killed nine people.', undefined],
    ['A fire broke out, police said on Sunday. It killed nine people.', undefined],
    ['Rain fell on Sunday. The war has killed 600 people.', undefined],
  ])('should be that of the sentence right before, for the news: %s', (text, words) => {
    expect(casualtiesOf(text)[0]?.time?.text).toBe(words);
  });
});

describe('the place of a figure whose sentence names none', () => {
  it.each([
    ['A fire broke out in Orlo. It killed nine people.', ['Orlo']],
    ['A fire killed nine people in Orlo. Police counted 12 wounded.', ['Orlo', 'Orlo']],
    ['A fire killed nine people in Orlo.\n\nPolice counted 12 wounded.', ['Orlo', 'Orlo']],
    ['A fire broke out in Orlo on Monday.\n\nRain fell.\n\nNine people were killed.', ['Orlo']],
    ['Floods hit Kesten.\n\nIn Orlo, the river rose.\n\nThey said 12 people fled.', ['Orlo']],
  ])('should be taken over from the sentences before: %s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ['Fire kills nine\n\nIt rained.', [null]],
    ['A fire killed nine people in Orlo.\n\nA fire in 1998 killed 12 people.', ['Orlo', null]],
    ['A fire killed nine people in Orlo.\n\nFires have killed 60 people this year.', ['Orlo', null]],
    ['A fire killed nine people in Orlo.\n\nPolice arrested two men.', ['Orlo', null]],
  ])('should not be taken over by headlines, history, running totals and arrests: %s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
