import { describe, expect, it } from 'vitest';
import { casualtiesOf } from '../casualties/told.ts';

const confidenceOf = (text: string, at = 0): number => casualtiesOf(text)[at]?.confidence ?? Number.NaN;

const PLAIN = confidenceOf('The blast killed 12 people.');

describe('the confidence in a figure', () => {
  it.each([
    ['one person by a noun', 'The blast killed a nurse.', 0],
    ['one person by name', 'Ilse Varnholm was killed.', 0],
    ['a number without a term of its own', 'The blast killed 12 miners and two guards.', 1],
    ['an outcome that is said of things', 'The flood displaced 12 people.', 0],
    ['a word for a number', 'The blast killed dozens of people.', 0],
    [
      'a term far from its people',
      'Twelve people who had come to the old mill of Orlo to hear the band play its last songs of the year were killed.',
      0,
    ],
  ])('should be lower for %s', (_, text, at) => {
    expect(confidenceOf(text, at)).toBeLessThan(PLAIN);
    expect(confidenceOf(text, at)).toBeGreaterThan(0.5);
  });

  it('should have two digits', () => {
    expect(PLAIN).toBe(Math.round(PLAIN * 100) / 100);
    expect(PLAIN).toBeLessThan(1);
  });
});
