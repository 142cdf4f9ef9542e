import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultName } from '../../functions/adapters/result-name.ts';

const bytes = (name: string) => Buffer.byteLength(name, 'utf8');

describe('resultName', () => {
  it('should add the prefix and .json to a key', () => {
    expect(resultName('records/', '2026/landslide.txt')).toBe('records/2026/landslide.txt.json');
  });

  it.each(['constructor', '__proto__', 'a b+c%20d.txt', '../up', 'ünïcode/🌋.txt', ' '])(
    'should leave %j as it is',
    (key) => {
      expect(resultName('r/', key)).toBe(`r/${key}.json`);
    },
  );

  it('should not cut a name of exactly 1,024 bytes', () => {
    const key = 'k'.repeat(1024 - bytes('records/.json'));
    expect(resultName('records/', key)).toBe(`records/${key}.json`);
  });

  it('should cut a name of 1,025 bytes and end it in 16 digits of the sha256 of the key', () => {
    const key = 'k'.repeat(1025 - bytes('records/.json'));
    // echo -n "$key" | sha256sum
    expect(resultName('records/', key)).toBe(`records/${'k'.repeat(994)}-a713963bc5420e1b.json`);
  });

  it('should cut between two characters, never within one', () => {
    const name = resultName('records/', '🌋'.repeat(256));
    expect(name).toMatch(/^records\/🌋{248}-[0-9a-f]{16}\.json$/u);
    expect(bytes(name)).toBe(8 + 248 * 4 + 22);
  });

  it('should tell long keys apart that differ at their end alone', () => {
    const long = 'x'.repeat(1020);
    expect(resultName('records/', `${long}.txt`)).not.toBe(resultName('records/', `${long}.htm`));
  });

  it('should stay within the limit, wide of it by less than one character, for any key', () => {
    const keys = fc.string({ unit: 'binary', maxLength: 1024 });
    const limits = fc.integer({ min: 64, max: 1024 });
    fc.assert(
      fc.property(keys, limits, (key, limit) => {
        const name = resultName('records/', key, limit);
        expect(bytes(name)).toBeLessThanOrEqual(limit);
        expect(Buffer.from(name, 'utf8').toString('utf8')).toBe(name);
        if (bytes(`records/${key}.json`) > limit) expect(bytes(name)).toBeGreaterThan(limit - 4);
      }),
    );
  });
});
