import { describe, expect, it } from 'vitest';
import {
  HARMING_VERBS,
  OUTCOME_NOUNS,
  STATES,
  SUFFERING_VERBS,
  TOLLS,
} from '../../../functions/extraction/lexicon/outcomes.ts';
import { recordOf } from '../record-of.ts';
import { sentenceOf } from './sentence-of.ts';

const TABLES = { HARMING_VERBS, SUFFERING_VERBS, STATES, OUTCOME_NOUNS, TOLLS };
const ENTRIES = Object.entries(TABLES).flatMap(([table, entries]) =>
  Object.entries(entries).map(([word, entry]) => ({ table, word, ...entry })),
);

describe('the outcomes', () => {
  it.each(ENTRIES)('should give $outcome for “$word” of $table: $example', ({ outcome, example }) => {
    const { casualties } = recordOf(sentenceOf(example));
    const value = /\b12\b/.test(example) ? 12 : 1;
    expect(casualties.map((figure) => [figure.outcome, figure.count.value])).toEqual([[outcome, value]]);
    expect(casualties[0]?.status).toMatch(/^(?:reported|claimed)$/);
  });

  it.each(ENTRIES)('should point at the words of “$word” in $table', ({ table, word, example }) => {
    const [figure] = recordOf(sentenceOf(example)).casualties;
    const stem = word.slice(0, table.endsWith('VERBS') ? 3 : word.length);
    expect(figure?.term.text.toLowerCase()).toMatch(
      /^fled|^slain/.test(figure?.term.text ?? '') ? /./ : new RegExp(stem),
    );
  });
});
