import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../functions/cli/publication-date.ts';

describe('publicationDate', () => {
  it.each([
    ['2026-03-14', '2026-03-14'],
    ['2024-02-29', '2024-02-29'],
    ['2026-03-14T09:30:00Z', '2026-03-14T09:30:00Z'],
    ['2026-03-14T09:30+01:00', '2026-03-14T09:30:00+01:00'],
    ['2026-03-14 09:30:15.250-0530', '2026-03-14T09:30:15.250-05:30'],
    ['2026-03-14t09:30z', '2026-03-14T09:30:00Z'],
  ])('should keep %s as %s', (text, date) => expect(publicationDate(text)).toBe(date));

  it.each(['2026-03-14T23:59', '2026-03-14 00:00:00', '2026-03-14T09:30:00.5'])(
    'should keep only the calendar day of %s, which names no zone',
    (text) => expect(publicationDate(text)).toBe('2026-03-14'),
  );

  it.each([
    '',
    'yesterday',
    '14 March 2026',
    '20260314',
    '2026-3-14',
    '2026-13-01',
    '2026-02-29',
    '2026-04-31',
    '2026-03-14T',
    '2026-03-14T24:00Z',
    '2026-03-14T09:60Z',
    '2026-03-14T09:30+24:00',
    '2026-03-14 and later',
    ' 2026-03-14',
  ])('should not take %j for a date', (text) => expect(publicationDate(text)).toBeNull());

  it('should return a real moment for whatever it takes', () => {
    const part = (max: number) => fc.nat({ max }).map((value) => String(value).padStart(2, '0'));
    const date = fc
      .tuple(fc.constantFrom('1999', '2024', '2026'), part(14), part(33), part(25), part(61), fc.constantFrom('Z', ''))
      .map(([year, month, day, hour, minute, zone]) => `${year}-${month}-${day}T${hour}:${minute}${zone}`);
    fc.assert(
      fc.property(date, (text) => {
        const found = publicationDate(text);
        if (found === null) return;
        expect(new Date(found).toISOString().slice(0, 10)).toBe(text.slice(0, 10));
      }),
    );
  });
});
