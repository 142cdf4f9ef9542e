import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../functions/adapters/aws/publication-date.ts';

describe('publicationDate', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2024-02-29', '2024-02-29'],
    ['2026-03-09T18:30:05Z', '2026-03-09T18:30:05Z'],
    ['2026-03-09t18:30:05z', '2026-03-09T18:30:05Z'],
    ['2026-03-09 18:30 +0100', '2026-03-09T18:30:00+01:00'],
    ['2026-03-09T23:59:59.123-05:30', '2026-03-09T23:59:59-05:30'],
  ])('should read %s as %s', (value, expected) => {
    expect(publicationDate(value)).toBe(expected);
  });

  it.each(['2026-03-09T18:30', '2026-03-09 00:30:00', '2026-03-09T23:59:59.9'])(
    'should keep the calendar day of %s, which has no zone',
    (value) => {
      expect(publicationDate(value)).toBe('2026-03-09');
    },
  );

  it.each(['', 'yesterday', '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '20260309', '09.03.2026'])(
    'should not read %j',
    (value) => {
      expect(publicationDate(value)).toBeNull();
    },
  );

  it.each(['2026-03-09T24:00Z', '2026-03-09T18:60Z', '2026-03-09T18:30+25:00', '2026-03-09T', 'on 2026-03-09'])(
    'should not read %j',
    (value) => {
      expect(publicationDate(value)).toBeNull();
    },
  );

  it('should read every moment that JavaScript prints, to the second', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const printed = date.toISOString();
          expect(publicationDate(printed)).toBe(`${printed.slice(0, 19)}Z`);
        },
      ),
    );
  });
});
