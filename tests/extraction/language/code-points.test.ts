import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointIndex } from '../../../functions/extraction/language/code-points.ts';

describe('codePointIndex', () => {
  it('should count an emoji once', () => {
    const index = codePointIndex('a😀b😀');
    expect([0, 1, 3, 4, 6].map(index.of)).toEqual([0, 1, 2, 3, 4]);
    expect(index.length).toBe(4);
  });

  it('should count a lone surrogate once', () => {
    const index = codePointIndex('\ud83da\ude00\ud83d');
    expect([0, 1, 2, 3, 4].map(index.of)).toEqual([0, 1, 2, 3, 4]);
  });

  it('should agree with Array.from on every text', () => {
    const pieces = fc.constantFrom('a', 'é', 'e\u0301', '😀', '👍🏽', '\ud83d', '\ude00', '\u200d', '𝕬', '\n');
    fc.assert(
      fc.property(fc.array(pieces), fc.array(pieces), (before, after) => {
        const [first, whole] = [before.join(''), before.join('') + after.join('')];
        fc.pre(!(/[\ud800-\udbff]$/.test(first) && /^[\udc00-\udfff]/.test(whole.slice(first.length))));
        const index = codePointIndex(whole);
        expect(index.of(first.length)).toBe(Array.from(first).length);
        expect(index.length).toBe(Array.from(whole).length);
      }),
    );
  });
});
