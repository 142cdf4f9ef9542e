import { describe, expect, it } from 'vitest';
import { BACKGROUND_CUES, CUMULATIVE_CUES, EARLIER_CUES } from '../../../functions/extraction/lexicon/standing-cues.ts';
import { recordOf } from '../record-of.ts';
import { sentenceOf } from './sentence-of.ts';

const LEAD = 'Fire in Orlo\n\nA fire burnt down the old mill of Orlo on Tuesday.\n\nNobody lived there.\n\n';
const PUBLISHED = '2026-03-11';

describe('the words for a running total', () => {
  it.each(CUMULATIVE_CUES)('should make one: $example', ({ example }) => {
    expect(recordOf(sentenceOf(example), PUBLISHED).casualties[0]?.scope).toBe('cumulative');
  });
});

describe('the words for an earlier time', () => {
  it.each(EARLIER_CUES)('should make history, even of a lead: $example', ({ example }) => {
    expect(recordOf(sentenceOf(example), PUBLISHED).casualties[0]?.status).toBe('historical');
  });

  it.each(BACKGROUND_CUES)('should make history in the background: $example', ({ example }) => {
    expect(recordOf(`${LEAD}${sentenceOf(example)}`, PUBLISHED).casualties[0]?.status).toBe('historical');
  });

  it.each(BACKGROUND_CUES)('should leave the news of a lead: $example', ({ example }) => {
    expect(recordOf(sentenceOf(example), PUBLISHED).casualties[0]?.status).toBe('reported');
  });
});
