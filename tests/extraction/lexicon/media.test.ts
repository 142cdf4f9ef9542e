import { expect, it } from 'vitest';
import { MEDIA } from '../../../functions/extraction/lexicon/media.ts';
import { recordOf } from '../record-of.ts';
import { sentenceOf } from './sentence-of.ts';

const ENTRIES = Object.entries(MEDIA).map(([noun, medium]) => ({ noun, ...medium }));

it.each(ENTRIES)('should know the medium “$noun”: $example', ({ noun, kind, example }) => {
  const [statement] = recordOf(sentenceOf(example)).statements;
  expect(statement?.medium?.kind).toBe(kind);
  expect(statement?.medium?.text.toLowerCase()).toContain(noun);
  expect(statement?.content.map(({ text }) => text.toLowerCase())).toEqual(['the road was shut']);
});
