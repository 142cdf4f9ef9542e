import { describe, expect, it } from 'vitest';
import { headWord, sameSpeaker } from '../../scripts/accuracy/statements/same-speaker.ts';

const speaker = (text: string, words: readonly number[]) => ({ text, words: new Set(words) });

describe('headWord', () => {
  it.each([
    ['Edda Roe, a pilot of the harbour board', 'roe'],
    ['the mayor of Lunsay', 'mayor'],
    ["Ms. Roe's", 'roe'],
    ['harbour officials', 'officials'],
    ['the', 'the'],
    ['“”', null],
  ])('should give of %j %j', (text, head) => {
    expect(headWord(text)).toBe(head);
  });
});

describe('sameSpeaker', () => {
  it.each([
    ['half of the shorter mention', speaker('Mayor Edda Roe', [0, 1, 2]), speaker('Roe', [2]), true],
    [
      'a mention elsewhere with the same head',
      speaker('Mayor Edda Roe', [0, 1, 2]),
      speaker('Edda Roe, 61', [40, 41, 42]),
      true,
    ],
    [
      'half of all words in common',
      speaker('harbour board staff', [0, 1, 2]),
      speaker('staff of the harbour board', [9, 10, 11]),
      true,
    ],
    ['the same pronoun elsewhere', speaker('she', [5]), speaker('she', [30]), true],
  ])('should take %s for the same', (_, gold, proposed, same) => {
    expect(sameSpeaker(gold, proposed)).toBe(same);
  });

  it.each([
    ['a name elsewhere for a pronoun', speaker('she', [5]), speaker('Edda Roe', [0, 1])],
    ['another name', speaker('Edda Roe', [0, 1]), speaker('Tov Malk', [7, 8])],
    ['nobody for somebody', speaker('Edda Roe', [0, 1]), null],
    ['somebody for nobody', null, speaker('Edda Roe', [0, 1])],
  ])('should not take %s for the same', (_, gold, proposed) => {
    expect(sameSpeaker(gold, proposed)).toBe(false);
  });
});
