import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uploadOrder } from '../../functions/pipeline/upload-order.ts';

const NOTHING = { versionId: null, sequencer: null, lastModified: null };
const sequenced = (sequencer: string) => ({ ...NOTHING, sequencer });
const [EARLY, LATE] = ['2026-03-09T12:00:01.000Z', '2026-03-09T12:00:02.000Z'];

describe('uploadOrder', () => {
  it.each([
    ['0A', '0B', 'older'],
    ['0B', '0A', 'newer'],
    ['0A', '0A', 'same'],
    ['0a', '0A', 'same'],
    // padded on the right: 0B is 0B00
    ['0B', '0A7', 'newer'],
    ['0B', '0B01', 'older'],
    ['0B', '0B00', 'same'],
  ])('should find that sequencer %s is of an upload that is, next to %s, %s', (a, b, order) => {
    expect(uploadOrder(sequenced(a), sequenced(b))).toBe(order);
  });

  it.each([
    ['the same version', { ...NOTHING, versionId: 'v1' }, { ...sequenced('0A'), versionId: 'v1' }, 'same'],
    ['an earlier time', { ...NOTHING, lastModified: EARLY }, { ...sequenced('0A'), lastModified: LATE }, 'older'],
    ['a later time', { ...NOTHING, lastModified: LATE }, { ...NOTHING, lastModified: EARLY }, 'newer'],
    ['the same second', { ...NOTHING, lastModified: LATE }, { ...NOTHING, lastModified: LATE }, 'unknown'],
    ['nothing', NOTHING, NOTHING, 'unknown'],
    ['two versions without times', { ...NOTHING, versionId: 'v1' }, { ...NOTHING, versionId: 'v2' }, 'unknown'],
  ])('should go by %s where a sequencer is missing', (_, a, b, order) => {
    expect(uploadOrder(a, b)).toBe(order);
  });

  it('should order two uploads one way, from whichever side they are looked at', () => {
    const upload = fc.record({
      versionId: fc.option(fc.constantFrom('v1', 'v2')),
      sequencer: fc.option(fc.constantFrom('0A', '0A7', '0B', '0B00')),
      lastModified: fc.option(fc.constantFrom(EARLY, LATE)),
    });
    const opposite = { older: 'newer', newer: 'older', same: 'same', unknown: 'unknown' };
    fc.assert(
      fc.property(upload, upload, (a, b) => {
        expect(uploadOrder(a, b)).toBe(opposite[uploadOrder(b, a)]);
      }),
    );
  });
});
