import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localResultName } from '../../../functions/adapters/local/local-result-name.ts';

const HASH_END = /-[0-9a-f]{16}\.json$/;

describe('localResultName', () => {
  it.each(['a.txt', '2026/03/a b+%20é.txt', 'a.json', 'x.json.d/y', `${'é'.repeat(125)}`])('should keep %s', (key) => {
    expect(localResultName('records/', key)).toBe(`records/${key}.json`);
  });

  it.each([
    ['a folder that could be a result', 'a.json/b.txt', 'records/a.json_b.txt-'],
    ['such a folder in other letters', 'x/A.Json/b.txt', 'records/x_A.Json_b.txt-'],
    ['a name that is too long once it ends in .json', 'x'.repeat(251), `records/${'x'.repeat(200)}-`],
    ['a folder with a name that is too long', `${'é'.repeat(128)}/a.txt`, `records/${'é'.repeat(100)}-`],
    ['a character cut in two', `x${'é'.repeat(126)}`, `records/x${'é'.repeat(99)}-`],
    ['a way out of the folder', '../../a.txt', 'records/_.._a.txt-'],
    ['a folder without a name', 'a//b', 'records/a_b-'],
    ['this folder', './a', 'records/_a-'],
  ])('should flatten %s', (_, key, start) => {
    const name = localResultName('records/', key);
    expect(name.slice(0, start.length)).toBe(start);
    expect(name.slice(start.length - 1)).toMatch(HASH_END);
  });

  it('should give all keys names that lie side by side', () => {
    const segment = fc.oneof(
      fc.constantFrom('a', 'b', 'a.json', 'B.JSON', 'a.json.json', '..', '.', 'é'.repeat(140)),
      fc.string({ maxLength: 4 }),
    );
    const key = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 12 }), (keys) => {
        const names = keys.map((each) => localResultName('records/', each));
        expect(new Set(names).size).toBe(keys.length);
        for (const name of names) {
          expect(names.some((other) => other.startsWith(`${name}/`))).toBe(false);
          for (const part of name.split('/')) {
            expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255);
            expect(['', '.', '..']).not.toContain(part);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
