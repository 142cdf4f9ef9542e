import { describe, expect, it } from 'vitest';
import { textSpans } from '../../../functions/extraction/record/text-spans.ts';

describe('textSpans', () => {
  it('should count an emoji as one character', () => {
    const text = '😀 The road is shut.';
    expect(textSpans(text).span({ start: 3, end: 11 })).toEqual({ start: 2, end: 10, text: 'The road' });
    expect(textSpans(text).length).toBe(19);
  });

  it.each([
    ['a 😀 word', { start: 5, end: 9 }, 'a 😀 ', ''],
    [`${'😀'.repeat(40)}word${'é'.repeat(40)}`, { start: 80, end: 84 }, '😀'.repeat(32), 'é'.repeat(32)],
    ['word', { start: 0, end: 4 }, '', ''],
  ])('should give up to 32 characters around an anchor in %j', (text, range, prefix, suffix) => {
    expect(textSpans(text).anchor(range)).toMatchObject({ text: 'word', prefix, suffix });
  });

  it('should not cut a surrogate pair at the edge of the context', () => {
    const text = `a${'😀'.repeat(33)}word${'😀'.repeat(33)}b`;
    const { prefix, suffix } = textSpans(text).anchor({ start: 67, end: 71 });
    expect([prefix, suffix]).toEqual(['😀'.repeat(32), '😀'.repeat(32)]);
  });
});
