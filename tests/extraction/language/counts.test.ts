import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../functions/extraction/language/document.ts';
import { countsIn } from '../../../functions/extraction/language/numbers/counts.ts';
import { documentOf } from './paragraphs.ts';
import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  fewerThan,
  moreThan,
  none,
  type Reading,
  vague,
} from './readings.ts';

/** What it reads as, then the phrasings, the count's own words between bars. */
const PHRASINGS: readonly (readonly [Reading, ...string[]])[] = [
  [exactly(9), '|nine| people', '|Nine| people', '|9| people'],
  [exactly(21), '|twenty-one| people', '|twenty one| people', '|21|, all told', 'all |21| were hurt'],
  [exactly(6), '|half a dozen| people', '|half-a-dozen| people', 'the |six|'],
  [exactly(12), '|a dozen| people', '|twelve| of them', 'a total of |12| people'],
  [exactly(36), '|three dozen| people', '|3 dozen| people'],
  [exactly(20), '|a score| of people'],
  [exactly(105), '|one hundred and five| people', '|a hundred and five| people', '|a hundred five| people'],
  [exactly(125), '|one hundred and twenty-five| people', '|one hundred twenty-five| people'],
  [exactly(300), '|three hundred| people', '|3 hundred| people'],
  [exactly(1_200), '|1,200| people', '|twelve hundred| people', '|one thousand two hundred| people', '|1200| people'],
  [exactly(2_001), '|two thousand and one| people', '|2,001| people'],
  [exactly(3_000), '|three thousand| people', '|3k| people', '|3 thousand| people'],
  [exactly(120_000), '|1,20,000| people', '|1.2 lakh| people', '|120,000| people'],
  [
    exactly(500_000),
    '|half a million| people',
    '|five hundred thousand| people',
    '|five lakh| people',
    '|0.5m| people',
  ],
  [exactly(250_000), '|a quarter of a million| people', '|2.5 lakh| people'],
  [exactly(1_500_000), '|1.5 million| people', '|1.5m| people', '|one and a half million| people'],
  [exactly(1_500_000), '|a million and a half| people', '|15 lakh| people'],
  [exactly(1_200_000), '|one million two hundred thousand| people'],
  [exactly(20_000_000), '|two crore| people', '|2 crore| people', '|20m| people'],
  [exactly(2_000_000_000), '|2bn| people', '|two billion| people'],
  [exactly(42), 'another |42| people', '|42| more people', 'a further |42|', 'only |42| people', 'exactly |42| people'],
  [exactly(5), 'the first |five| people', '|Five| others'],
  [none, '|zero| people', '|0| people'],

  [atLeast(42), '|at least 42| people', '|at the very least 42| people', '|at least forty-two| people'],
  [atLeast(40), '|no fewer than 40| people', '|no less than 40| people', '|not less than 40| people'],
  [atLeast(30), '|a minimum of 30| people', '|at a minimum 30| people', '|not fewer than 30| people'],
  [atLeast(12), '|at least a dozen| people', '|a dozen or more| people', '|12-plus| people', '|12 or more| people'],
  [atLeast(300), '|at least three hundred| people'],

  [moreThan(40), '|more than 40| people', '|over 40| people', '|well over 40| people', '|above 40|', '|well above 40|'],
  [moreThan(70), '|upwards of 70| people', '|upward of 70| people', '|in excess of 70| people', '|greater than 70|'],
  [moreThan(80), 'the toll |passed 80|', 'the toll |topped 80|', 'the toll |surpassed 80|', 'the toll |exceeded 80|'],
  [moreThan(90), 'a toll |exceeding 90|', 'the toll |exceeds 90|', 'the toll |surpasses 90|', 'the toll |tops 90|'],
  [moreThan(24), '|more than two dozen| people', 'just |over 24| people', 'slightly |more than 24| people'],
  [moreThan(500_000), '|more than half a million| people', '|over 5 lakh| people'],

  [atMost(20), '|up to 20| people', '|as many as 20| people', '|at most 20| people', '|a maximum of 20| people'],
  [atMost(15), '|no more than 15| people', '|not more than 15| people', '|15 or fewer| people', '|15 or less|'],

  [fewerThan(40), '|fewer than 40| people', '|less than 40| people', '|under 40| people', '|just under 40| people'],
  [fewerThan(12), '|fewer than a dozen| people', 'a toll |below 12|'],

  [about(100), '|about 100| people', '|around 100| people', '|some 100| people', '|roughly 100| people'],
  [about(60), '|approximately 60| people', '|approx. 60| people', '|an estimated 60| people', '|circa 60| people'],
  [about(50), '|nearly 50| people', '|almost 50| people', '|close to 50| people', '|in the region of 50| people'],
  [about(40), '|40 or so| people', '|40-odd| people'],
  [about(24), '|about two dozen| people', '|some two dozen| people', '|two dozen or so| people'],
  [
    about(45),
    '|half of the 90|',
    '|half the 90| people',
    '|half of those 90| people',
    '|nearly half of the 90| people',
  ],
  [about(30), '|a third of the 90| people', '|one-third of its 90| people', '|three quarters of the 40|'],
  [about(60), '|two-thirds of the 90| people', '|two thirds of the 90|'],
  [moreThan(45), '|more than half of the 90|'],

  [between(20, 30), '|20 to 30| people', '|20-30| people', '|20–30| people', '|between 20 and 30| people'],
  [between(20, 30), '|from 20 to 30| people', '|20 or 30| people', '|about 20 to 30| people'],
  [between(20, null), '|at least 20 to 30| people'],
  [between(2, 3), '|two or three| people', '|2 to 3| people', '|two to three| people'],
  [between(24, 36), '|between two and three dozen| people'],
  [between(200, 300), '|two to three hundred| people', '|two or three hundred| people'],
  [between(90, 100), '|ninety to a hundred| people', '|ninety or a hundred| people'],
  [between(20_000, 30_000), '|20-30,000| people', '|20,000 to 30,000| people', '|20 to 30 thousand| people'],
  [between(2_000_000, 3_000_000), '|2-3 million| people', '|two to three million| people'],

  [vague(2, 3), '|a couple| of people', '|a couple| people'],
  [vague(3, 9), '|several| people', '|a few| people', '|few| people', '|a handful| of people', 'quite |a few|'],
  [vague(20, 99), '|tens| of people'],
  [vague(24, 99), '|dozens| of people', '|Dozens| more', '|dozens and dozens| of people'],
  [vague(24, 36), '|a couple of dozen| people', '|a couple dozen| people'],
  [vague(36, 99), '|several dozen| people', '|several dozens| of people', '|a few dozen| people'],
  [vague(40, 99), '|scores| of people'],
  [vague(200, 300), '|a couple of hundred| people', '|a couple hundred| people'],
  [vague(200, 999), '|hundreds| of people', '|hundreds and hundreds| of people'],
  [vague(300, 900), '|several hundred| people', '|a few hundred| people'],
  [vague(2_000, 9_999), '|thousands| of people', '|thousands upon thousands| of people'],
  [vague(3_000, 9_000), '|several thousand| people', '|a few thousand| people'],
  [vague(20_000, 99_000), '|tens of thousands| of people'],
  [vague(200_000, 999_000), '|hundreds of thousands| of people'],
  [vague(200_000, 999_999), '|lakhs| of people'],
  [vague(2_000_000, 9_999_999), '|millions| of people'],
  [vague(24, null), '|at least dozens| of people', '|more than dozens| of people'],
  [vague(300, null), '|more than several hundred| people'],
];

const ROWS = PHRASINGS.flatMap(([reading, ...phrasings]) => phrasings.map((phrasing) => ({ phrasing, reading })));

function readings(text: string): { words: string; reading: Reading }[] {
  const doc = documentOf(text);
  const counts = doc.sentences.flatMap((sentence: Sentence) => countsIn(doc.words, sentence));
  return counts.map(({ start, end, value, min, max, qualifier }) => ({
    words: text.slice(start, end),
    reading: { value, min, max, qualifier },
  }));
}

describe('countsIn', () => {
  it.each(ROWS)('should read “$phrasing”', ({ phrasing, reading }) => {
    const [, words] = phrasing.split('|');
    expect(readings(phrasing.replaceAll('|', ''))).toEqual([{ words, reading }]);
  });

  it('should be asked about many phrasings, each once', () => {
    expect(new Set(ROWS.map(({ phrasing }) => phrasing)).size).toBe(ROWS.length);
    expect(ROWS.length).toBeGreaterThan(120);
  });

  it.each([
    'nobody',
    'many people',
    'a number of people',
    'the second attack',
    'the 42nd person',
    'half of them',
    'a third of the people',
    'two-thirds of the people',
    'too few people',
    '12,34 people',
    '1,5 people',
    '1.000 people',
    '2.5 people',
    'MH17 and B2B',
    '10:30',
    'the 1990s',
    'someone above',
    'up to the mayor',
    'constructor of __proto__',
    '99999999999999999999 people',
  ])('should not read a count in “%s”', (text) => {
    expect(readings(text)).toEqual([]);
  });

  it.each([
    ['two and three people', ['two', 'three']],
    ['two five', ['two', 'five']],
    ['20 or 45 people', ['20', '45']],
    ['30 to 20', ['30', '20']],
    ['three killed, several hurt, dozens missing', ['three', 'several', 'dozens']],
    ['from 42 to at least 51', ['42', 'at least 51']],
    ['42. 51 more', ['42', '51']],
    ['several of the dozens', ['several', 'dozens']],
  ])('should read the counts of “%s” apart', (text, words) => {
    expect(readings(text).map((found) => found.words)).toEqual(words);
  });

  it('should not read past the end of a sentence', () => {
    expect(readings('She counted two. Hundred more came.').map(({ words }) => words)).toContain('two');
  });
});
