import { expect, it } from 'vitest';
import { countsIn } from '../../../functions/extraction/language/numbers/counts.ts';
import { decoyKindOf } from '../../../functions/extraction/language/numbers/number-decoys.ts';
import { DECOYS_AFTER, DECOYS_BEFORE, LABELS } from '../../../functions/extraction/lexicon/number-decoys.ts';
import { documentOf } from '../language/paragraphs.ts';

const kindsIn = (text: string) => {
  const { words, sentences } = documentOf(text);
  return sentences.flatMap((sentence) => countsIn(words, sentence).map((count) => decoyKindOf(words, count)));
};
const each = (lists: typeof LABELS) =>
  lists.flatMap(({ words, ...list }) => words.split(' ').map((word) => ({ word, ...list })));

it.each([...DECOYS_BEFORE, ...DECOYS_AFTER, ...LABELS])('should know “$example” for no count', ({ example, kind }) => {
  expect(kindsIn(example)).toContain(kind);
});

it.each(each([...DECOYS_BEFORE, ...LABELS]))('should know the number after “$word” for no count', ({ word, kind }) => {
  expect(kindsIn(`${word} 7`)).toEqual([kind]);
});

it.each(each(DECOYS_AFTER))('should know the number before “$word” for no count', ({ word, kind }) => {
  expect(kindsIn(`7 ${word}`)).toEqual([kind]);
});
