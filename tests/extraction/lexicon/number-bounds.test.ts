import { expect, it } from 'vitest';
import type { Sentence } from '../../../functions/extraction/language/document.ts';
import { countsIn } from '../../../functions/extraction/language/numbers/counts.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../../functions/extraction/lexicon/number-bounds.ts';
import { CARDINALS, MULTIPLIERS, VAGUE_NUMBERS } from '../../../functions/extraction/lexicon/number-words.ts';
import { documentOf } from '../language/paragraphs.ts';
import { recordOf } from '../record-of.ts';
import { sentenceOf } from './sentence-of.ts';

const VAGUE = Object.entries(VAGUE_NUMBERS).map(([word, vague]) => ({ word, ...vague }));

function countsOf(text: string) {
  const doc = documentOf(text);
  return doc.sentences.flatMap((sentence: Sentence) => countsIn(doc.words, sentence));
}

it.each([...BOUNDS_BEFORE, ...BOUNDS_AFTER])('should read the bound “$words”: $example', ({ qualifier, example }) => {
  expect(countsOf(sentenceOf(example)).map((count) => [count.value, count.qualifier])).toEqual([[40, qualifier]]);
});

it.each([...BOUNDS_BEFORE, ...BOUNDS_AFTER].filter(({ example }) => /people died/.test(example)))(
  'should find the dead of “$example”, the bound among the words of the count',
  ({ words, qualifier, example }) => {
    const { casualties } = recordOf(sentenceOf(example));
    expect(casualties.map((figure) => [figure.outcome, figure.count.value, figure.count.qualifier])).toEqual([
      ['killed', 40, qualifier],
    ]);
    expect(casualties[0]?.count.text.toLowerCase()).toContain(words.replace('- ', '-'));
  },
);

it.each(VAGUE)('should give “$word” its bounds and no value: $example', ({ min, max, example }) => {
  const { casualties } = recordOf(sentenceOf(example));
  expect(casualties.map(({ count }) => count)).toMatchObject([{ value: null, min, max, qualifier: 'vague' }]);
});

it.each(Object.entries(CARDINALS))('should read “%s” as %i', (word, value) => {
  expect(countsOf(`${word} people`).map((count) => count.value)).toEqual([value]);
});

it.each(Object.entries(MULTIPLIERS).filter(([word]) => word !== 'score'))(
  'should multiply with “%s”',
  (word, multiplier) => {
    expect(countsOf(`three ${word} people`).map((count) => count.value)).toEqual([3 * multiplier]);
  },
);
