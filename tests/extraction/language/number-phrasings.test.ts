import { describe, expect, it } from 'vitest';
import { countedPeople } from '../../../functions/extraction/casualties/counted-people.ts';
import { type CountReading, countsIn } from '../../../functions/extraction/language/numbers/counts.ts';
import { decoyKindOf } from '../../../functions/extraction/language/numbers/number-decoys.ts';
import type { DecoyKind } from '../../../functions/extraction/lexicon/number-decoys.ts';
import { CARDINALS, MULTIPLIERS, VAGUE_NUMBERS } from '../../../functions/extraction/lexicon/number-words.ts';
import { PEOPLE } from '../../../functions/extraction/lexicon/people.ts';
import { DECOYS } from './number-decoy-phrasings.ts';
import { READINGS } from './number-phrasings.ts';
import { documentOf } from './paragraphs.ts';
import type { Reading } from './readings.ts';

const only = ({ value, min, max, qualifier }: CountReading): Reading => ({ value, min, max, qualifier });

function counts(text: string): { words: string; reading: Reading }[] {
  const doc = documentOf(text);
  const people = doc.sentences.flatMap((sentence) => countedPeople(doc, sentence));
  return people.map(({ count }) => ({ words: text.slice(count.start, count.end), reading: only(count) }));
}

function decoys(text: string): { words: string; kind: DecoyKind | null }[] {
  const { words, sentences } = documentOf(text);
  const found = sentences.flatMap((sentence) => countsIn(words, sentence));
  return found.map((count) => ({ words: text.slice(count.start, count.end), kind: decoyKindOf(words, count) }));
}

const ROWS = READINGS.flatMap(([reading, ...phrasings]) => phrasings.map((phrasing) => ({ phrasing, reading })));
const DECOY_ROWS = DECOYS.flatMap(([kind, ...phrasings]) => phrasings.map((phrasing) => ({ phrasing, kind })));

const NUMBER_WORDS = [...Object.keys(CARDINALS), ...Object.keys(MULTIPLIERS), ...Object.keys(VAGUE_NUMBERS)];
const IS_NUMBER = new RegExp(
  `\\b(?:${NUMBER_WORDS.join('|')}|half|third|thirds|quarters?)\\b|\\d[\\d,.\\s]*(?<=\\d)`,
  'g',
);

/** A phrasing without its numbers and nouns: "At least # N". */
function shape(phrasing: string): string {
  const masked = phrasing.toLowerCase().replaceAll('|', '').replace(IS_NUMBER, '#');
  const nouns = masked.replace(/\p{L}+/gu, (word) => (PEOPLE.has(word) ? 'N' : word));
  return nouns.replace(/\ban? (?=[#N])/g, '').replace(/#(?:(?: and |[ -])#)+/g, '#');
}

describe('the table of phrasings', () => {
  it('should have no two phrasings that differ only in the number or the noun', () => {
    const shapes = new Map<string, string>();
    const twins: string[] = [];
    for (const { phrasing } of [...ROWS, ...DECOY_ROWS]) {
      const twin = shapes.get(shape(phrasing));
      if (twin !== undefined) twins.push(`${twin} = ${phrasing}`);
      shapes.set(shape(phrasing), phrasing);
    }
    expect(twins).toEqual([]);
    expect(shapes.size).toBeGreaterThanOrEqual(260);
  });

  it('should tell phrasings that differ in more from those that do not', () => {
    expect(shape('|twenty-one| miners died')).toBe(shape('|1,200| guards died'));
    expect(shape('|twenty-one| miners died')).not.toBe(shape('|over twenty-one| miners died'));
  });
});

describe('countedPeople', () => {
  it.each(ROWS)('should read “$phrasing”', ({ phrasing, reading }) => {
    const [, words] = phrasing.split('|');
    expect(counts(phrasing.replaceAll('|', ''))).toEqual([{ words, reading }]);
  });

  it.each(DECOY_ROWS)('should not count people in “$phrasing”', ({ phrasing, kind }) => {
    const marked = phrasing.split('|').filter((_, place) => place % 2 === 1);
    const text = phrasing.replaceAll('|', '');
    expect(counts(text)).toEqual([]);
    expect(decoys(text)).toEqual(marked.map((words) => ({ words, kind })));
  });

  it.each([
    ['On 3 March 12 miners died.', ['12']],
    ['In 2018, 40 people were hurt on Route 66.', ['40']],
    ['Killed 40 miners, at least 12 of them children.', ['40', 'at least 12']],
    ['The toll rose from 42 to at least 51.', ['42', 'at least 51']],
    ['It rose from 42 to 51.', ['42', '51']],
    ['Two guards, aged 12 and 14, and nine others were hurt.', ['Two', 'nine']],
    ['Ada Obi, 42, and six miners died.', ['six']],
    ['None of the 40 passengers was hurt.', ['None']],
    ['A 12-year-old girl and two men were hurt.', ['A 12-year-old girl', 'two']],
    ['Hundreds fled, and 20 or 45 were hurt.', ['Hundreds', '20', '45']],
    ['$40 million went to 12 widows and their children.', ['12']],
    ['At the camp 40 were killed.', ['40']],
    ['Last week 12 died, and over 2 days 40 were hurt.', ['12', '40']],
    ['The toll has risen by 12 to 40.', ['12', '40']],
    ['Her sons, 12 and 14, and two friends were hurt.', ['two']],
    ['He said 40 may have died.', ['40']],
    ['Dead: 12, hurt: 40.', ['12', '40']],
    ['One day 40 miners died.', ['40']],
    ['Of the miners - 40 of them women - two died.', ['40', 'two']],
    ['There were 400 deaths per 100,000 people.', ['400']],
  ])('should read “%s” apart', (text, words) => {
    expect(counts(text).map((found) => found.words)).toEqual(words);
  });

  it.each([
    ['Another 33 died.', true],
    ['A further 12 were hurt.', true],
    ['At least another 37 were hurt.', true],
    ['Hundreds more were hurt.', true],
    ['Two others died.', true],
    ['A fourth was hurt.', true],
    ['Two miners died.', false],
  ])('should tell in “%s” whether they come on top of others', (text, more) => {
    const doc = documentOf(text);
    expect(doc.sentences.flatMap((sentence) => countedPeople(doc, sentence)).map((found) => found.more)).toEqual([
      more,
    ]);
  });

  it.each([
    'Many were hurt, and most fled.',
    'A number of people died.',
    'Countless people fled.',
    '1.200 people were hurt.',
    'Agent 007 was hurt.',
    'a quake of magnitude 6.8',
    'the second attack, and the first death',
    'in the 1990s, and in his 40s',
    'a 5G mast, the G20, MH17 and an F16',
    'no doubt, no longer and no matter',
    'at 10:30, or 10am',
    'the two-thirds majority',
    'constructor toString __proto__ valueOf',
  ])('should not read a number in “%s”', (text) => {
    expect(counts(text).filter(({ reading }) => reading.qualifier !== 'none')).toEqual([]);
  });
});
