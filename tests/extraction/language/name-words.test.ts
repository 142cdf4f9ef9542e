import { describe, expect, it } from 'vitest';
import {
  classKey,
  englishNameWords,
  loadNameWords,
  nameKey,
} from '../../../functions/extraction/language/names/name-words.ts';

const NOTHING = { about: '', sources: [], licence: '', firstNames: '', surnames: '', classes: '' };
/** A key as a gap from 0: seven bits a byte, the lowest first. */
function gap(key: number): number[] {
  return key < 128 ? [key] : [(key % 128) | 0x80, ...gap(Math.floor(key / 128))];
}
const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');

describe('name words', () => {
  it('should know the names and classes of their file', () => {
    const words = loadNameWords({
      ...NOTHING,
      firstNames: base64(gap(nameKey('ada'))),
      classes: base64([...gap(classKey('river')), 7]),
    });
    expect(words.isFirstName('ada')).toBe(true);
    expect(words.isSurname('ada')).toBe(false);
    expect(words.classOf('river')).toBe(7);
    expect(words.classOf('lake')).toBe(0);
  });

  it('should give numbers of one length the same class', () => {
    expect(classKey('2,000')).toBe(classKey('3,500'));
    expect(classKey('2,000')).not.toBe(classKey('20,000'));
  });

  it.each(['mary', 'james', 'helen'])('should have "%s" among the first names', (name) => {
    expect(englishNameWords().isFirstName(name)).toBe(true);
  });

  it.each(['smith', 'garcia', 'nguyen'])('should have "%s" among the surnames', (name) => {
    expect(englishNameWords().isSurname(name)).toBe(true);
  });
});
