import { describe, expect, it } from 'vitest';
import { HARM_PHRASES } from '../../../functions/extraction/lexicon/harm-phrases.ts';
import { HARMING_PAIRS } from '../../../functions/extraction/lexicon/outcomes.ts';
import { recordOf } from '../record-of.ts';
import { sentenceOf } from './sentence-of.ts';

const ENTRIES = [...HARM_PHRASES, ...Object.values(HARMING_PAIRS)].map(({ outcome, example }) => ({
  outcome,
  example,
}));

describe('the turns of phrase for harm', () => {
  it.each(ENTRIES)('should give $outcome: $example', ({ outcome, example }) => {
    const { casualties } = recordOf(sentenceOf(example));
    expect(casualties.map((figure) => [figure.outcome, figure.count.value])).toEqual([[outcome, 12]]);
  });

  it.each(HARM_PHRASES)('should hold the people once, and a term: $words', ({ words }) => {
    expect(words.split(' ').filter((word) => word === '@')).toHaveLength(1);
    expect(words).toContain('*');
  });
});
