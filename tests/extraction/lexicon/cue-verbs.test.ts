import { describe, expect, it } from 'vitest';
import { CUE_VERBS } from '../../../functions/extraction/lexicon/cue-verbs.ts';
import { recordOf } from '../record-of.ts';
import { sentenceOf } from './sentence-of.ts';

const VERBS = Object.entries(CUE_VERBS).map(([lemma, verb]) => ({ lemma, ...verb }));

/** The record gives "made mention of" the lemma of the verb that it stands for. */
const LEMMAS: Readonly<Record<string, string>> = { 'make mention of': 'mention' };

describe('CUE_VERBS', () => {
  it.each(VERBS)('should mark a statement with “$lemma”: $example', ({ lemma, stance, example }) => {
    const { statements } = recordOf(sentenceOf(example));
    expect(statements.map(({ cue, negated }) => ({ lemma: cue?.lemma, stance: cue?.stance, negated }))).toEqual([
      { lemma: LEMMAS[lemma] ?? lemma, stance, negated: false },
    ]);
  });

  it.each(VERBS)('should have a speaker in the example of “$lemma”', ({ example }) => {
    const [statement] = recordOf(sentenceOf(example)).statements;
    expect(statement?.speaker?.text).toMatch(/^(?:the|The) (?:mayor|agency|paper|statement|residents)$/);
  });

  it.each(VERBS)('should have one example of its own for “$lemma”', ({ example }) => {
    expect(VERBS.filter((other) => other.example === example)).toHaveLength(1);
  });
});
