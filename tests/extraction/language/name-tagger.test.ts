import { describe, expect, it } from 'vitest';
import type { NameForm } from '../../../functions/extraction/language/names/name-evidence.ts';
import { englishNameTagger, namesOfLabels } from '../../../functions/extraction/language/names/name-tagger.ts';
import { englishTagger } from '../../../functions/extraction/language/tagger/tagger.ts';

/** Words parted by spaces, tagged as at run time. */
function sentence(text: string): NameForm[] {
  const words = text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase() }));
  const tags = englishTagger().tag(words);
  return words.map((word, at) => ({ ...word, xpos: tags[at]?.xpos ?? 'NN' }));
}

/** "person Ada Obi" for each name of the sentences, in their order. */
function namesIn(...texts: string[]): string[] {
  const sentences = texts.map(sentence);
  const names = englishNameTagger().names(sentences);
  return names.flatMap((found, index) =>
    found.map(({ from, to, kind }) => {
      const words = (sentences[index] ?? []).slice(from, to).map(({ text }) => text);
      return `${kind} ${words.join(' ')}`;
    }),
  );
}

describe('names', () => {
  it.each([
    ['a person by first name and surname', 'Martha Keller said the bridge was safe .', ['person Martha Keller']],
    ['a person after a title', 'Mr. Okafor told reporters that he would appeal .', ['person Okafor']],
    ['a person after a role', 'Prime Minister Tomas Lindqvist visited the camp .', ['person Tomas Lindqvist']],
    ['a place after a preposition', 'The convoy reached Lima on Sunday .', ['place Lima']],
    ['two places, the one in the other', 'He was born in Lyon , France .', ['place Lyon', 'place France']],
    ['an organisation by its acronym', 'The WHO said the outbreak was over .', ['organisation WHO']],
    ['an organisation with "of"', 'She teaches law at the University of Leeds .', ['organisation University of Leeds']],
    ['a place of several words', 'Floods hit New Zealand again .', ['place New Zealand']],
  ])('should find %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['a weekday', 'The road was shut on Tuesday and Wednesday .'],
    ['the first word of a sentence', 'Rescuers searched the rubble for hours .'],
    ['a nationality', 'The Peruvian ministry denied the report .'],
    ['a sentence without capitals', 'the water rose by two metres overnight .'],
  ])('should not take %s for a name', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['in capitals', 'FLOODS HIT NEW ZEALAND AGAIN , SAYS MARTHA KELLER', ['place NEW ZEALAND', 'person MARTHA KELLER']],
    ['in headline case', 'Storm Kills Dozens In Peru , Says Martha Keller', ['place Peru', 'person Martha Keller']],
  ])('should find names in a headline %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('should find no names in no words', () => {
    expect(englishNameTagger().names([])).toEqual([]);
    expect(englishNameTagger().names([[]])).toEqual([[]]);
  });

  it('should answer the same for the same sentences', () => {
    const text = 'Governor Helen Marsh met officials of Norvik Shipping in Oslo .';
    expect(namesIn(text, text)).toEqual([...namesIn(text, text)]);
    expect(namesIn('A dog barked .', text)).toEqual(namesIn(text));
  });
});

describe('namesOfLabels', () => {
  it.each([
    ['one name over two words', ['B-PER', 'I-PER', 'O'], [{ from: 0, to: 2, kind: 'person' }]],
    [
      'two names side by side',
      ['B-LOC', 'B-LOC'],
      [
        { from: 0, to: 1, kind: 'place' },
        { from: 1, to: 2, kind: 'place' },
      ],
    ],
    ['a name that begins within', ['O', 'I-ORG', 'I-ORG'], [{ from: 1, to: 3, kind: 'organisation' }]],
    [
      'a change of kind',
      ['B-PER', 'I-ORG'],
      [
        { from: 0, to: 1, kind: 'person' },
        { from: 1, to: 2, kind: 'organisation' },
      ],
    ],
    ['no names', ['O', 'O'], []],
  ])('should read %s', (_, labels, names) => {
    expect(namesOfLabels(labels)).toEqual(names);
  });
});
