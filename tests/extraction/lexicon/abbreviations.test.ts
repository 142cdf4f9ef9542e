import { expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../../functions/extraction/lexicon/abbreviations.ts';
import { documentOf } from '../language/paragraphs.ts';

it.each(Object.entries(ABBREVIATIONS))('should not end a sentence at “%s.” in “%s”', (_, example) => {
  expect(documentOf(`${example}.`).sentences).toHaveLength(1);
});
