import { describe, expect, it } from 'vitest';
import { CUE_NOUNS } from '../../../functions/extraction/lexicon/cue-nouns.ts';
import { contextOf } from '../../../functions/extraction/statements/english.ts';
import { documentOf } from '../language/paragraphs.ts';
import { sentenceOf } from './sentence-of.ts';

const NOUNS = Object.entries(CUE_NOUNS).map(([noun, entry]) => ({ noun, ...entry }));

describe('CUE_NOUNS', () => {
  it.each(NOUNS)('should propose “$noun” as a cue: $example', ({ noun, lemma, stance, example }) => {
    const doc = documentOf(sentenceOf(example));
    const context = contextOf(doc);
    const cues = doc.sentences.flatMap((sentence) => context.rankedCuesOf(sentence));
    expect(cues.filter(({ verb }) => doc.words[verb]?.lower === noun)).toMatchObject([{ lemma, stance, form: 'noun' }]);
  });

  it.each(NOUNS)('should have one example of its own for “$noun”', ({ example }) => {
    expect(NOUNS.filter((other) => other.example === example)).toHaveLength(1);
  });
});
