import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedPeople } from '../../../functions/extraction/casualties/counted-people.ts';
import { CARDINALS, MULTIPLIERS, VAGUE_NUMBERS } from '../../../functions/extraction/lexicon/number-words.ts';
import { documentOf } from './paragraphs.ts';

const NUMBER_WORDS = [...Object.keys(CARDINALS), ...Object.keys(MULTIPLIERS), ...Object.keys(VAGUE_NUMBERS)];

function people(text: string) {
  const doc = documentOf(text);
  return doc.sentences.flatMap((sentence) => countedPeople(doc, sentence));
}

describe('any words at all', () => {
  const WORDS = [
    ...NUMBER_WORDS,
    ...[
      'at',
      'least',
      'of',
      'the',
      'a',
      'and',
      'or',
      'to',
      '-',
      '–',
      'between',
      'from',
      'half',
      'third',
      ',',
      '.',
      'not',
    ],
    ...[
      'no',
      'none',
      'one',
      '12',
      '1,200',
      '1.5',
      '200',
      '2018',
      'March',
      '$',
      '%',
      '½',
      'people',
      'more',
      'aged',
      '/',
      '+',
    ],
  ];
  const text = fc
    .array(fc.constantFrom(...WORDS), { maxLength: 40 })
    .chain((words) =>
      fc
        .array(fc.constantFrom(' ', ' ', '', '\u00a0'), { minLength: words.length, maxLength: words.length })
        .map((gaps) => words.map((word, at) => word + gaps[at]).join('')),
    );

  it('should not throw, and should give counts in order, none inside another, their ends in order', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = people(words);
        for (const [at, { count, to }] of found.entries()) {
          expect(count.from).toBeLessThan(count.to);
          expect(count.to).toBeLessThanOrEqual(to);
          expect(count.from).toBeGreaterThanOrEqual(found[at - 1]?.count.to ?? 0);
          if (count.min !== null && count.max !== null) expect(count.min).toBeLessThanOrEqual(count.max);
          if (count.value !== null) expect(count.value).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('should read the same words the same way', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(people(words)).toEqual(people(words));
      }),
      { numRuns: 100 },
    );
  });
});
