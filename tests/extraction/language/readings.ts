import type { CountReading } from '../../../functions/extraction/language/numbers/counts.ts';

/** What the record makes of a printed number. */
export type Reading = Pick<CountReading, 'value' | 'min' | 'max' | 'qualifier'>;

export const exactly = (value: number): Reading => ({ value, min: value, max: value, qualifier: 'exact' });
export const atLeast = (value: number): Reading => ({ value, min: value, max: null, qualifier: 'at-least' });
export const moreThan = (value: number): Reading => ({ value, min: value + 1, max: null, qualifier: 'more-than' });
export const atMost = (value: number): Reading => ({ value, min: null, max: value, qualifier: 'at-most' });
export const fewerThan = (value: number): Reading => ({ value, min: null, max: value - 1, qualifier: 'fewer-than' });
export const about = (value: number): Reading => ({ value, min: null, max: null, qualifier: 'about' });
export const between = (min: number | null, max: number | null): Reading => ({
  value: null,
  min,
  max,
  qualifier: 'range',
});
export const vague = (min: number | null, max: number | null): Reading => ({
  value: null,
  min,
  max,
  qualifier: 'vague',
});
export const none: Reading = { value: 0, min: 0, max: 0, qualifier: 'none' };
