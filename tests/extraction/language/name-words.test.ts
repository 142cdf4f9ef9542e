import { describe, expect, it } from 'vitest';
import { englishNameWords, loadNameWords, nameKey } from '../../../functions/extraction/language/names/name-words.ts';
import {
  classKey,
  englishWordClasses,
  loadWordClasses,
} from '../../../functions/extraction/language/names/word-classes.ts';

const NOTHING = { about: '', sources: [], licence: '', femaleNames: '', maleNames: '', surnames: '' };
/** A key as a gap from 0: seven bits a byte, the lowest first. */
function gap(key: number): number[] {
  return key < 128 ? [key] : [(key % 128) | 0x80, ...gap(Math.floor(key / 128))];
}
const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');

describe('name words', () => {
  it('should know the names of their file', () => {
    const words = loadNameWords({ ...NOTHING, femaleNames: base64(gap(nameKey('ada'))) });
    expect(words.isFirstName('ada')).toBe(true);
    expect(words.sexOf('ada')).toBe('f');
    expect(words.isSurname('ada')).toBe(false);
  });

  it.each(['mary', 'james', 'helen'])('should have "%s" among the first names', (name) => {
    expect(englishNameWords().isFirstName(name)).toBe(true);
  });

  it.each([
    ['mary', 'f'],
    ['robert', 'm'],
    ['pat', null],
    ['torvane', null],
  ] as const)('should take "%s" for %s', (name, sex) => {
    expect(englishNameWords().sexOf(name)).toBe(sex);
  });

  it.each(['smith', 'garcia', 'nguyen'])('should have "%s" among the surnames', (name) => {
    expect(englishNameWords().isSurname(name)).toBe(true);
  });
});

describe('word classes', () => {
  it('should know the classes of their file', () => {
    const classes = base64([...gap(classKey('river')), 7, 3]);
    const words = loadWordClasses({ about: '', sources: [], licence: '', classes });
    expect([words.fine('river'), words.coarse('river')]).toEqual([7, 3]);
    expect([words.fine('lake'), words.coarse('lake')]).toEqual([0, 0]);
  });

  it.each([
    ['john', 'michael', 'lima'],
    ['paris', 'berlin', 'river'],
    ['river', 'tributary', 'bank'],
  ])('should put "%s" beside "%s" and not beside "%s"', (word, alike, other) => {
    const { fine } = englishWordClasses();
    expect(fine(word)).toBe(fine(alike));
    expect(fine(word)).not.toBe(fine(other));
  });
});
