import { describe, expect, it } from 'vitest';
import type { Example } from '../../scripts/train/statement-examples.ts';
import { allOf, crossValidated, honestScale, trustOf } from '../../scripts/train/statement-folds.ts';
import { trainWeights } from '../../scripts/train/train-statements.ts';

const FOLDS = 5;
const NONE = 7;
const WORD = 11;

/** An article with one decision: a word that mostly marks a statement; `gold` 1 where a reader saw one. */
const article = (gold: 0 | 1, decides: Example['decides'] = 'content'): Example[] => [
  {
    decides,
    features: { none: [NONE], parts: [[WORD], []], choices: [{ start: 0, end: 1, own: [] }] },
    gold,
    shares: [gold],
  },
];

const RIGHT = Array.from({ length: 30 }, () => article(1));
const SLIP = article(0);
const LESSONS = { corpus: [...RIGHT, SLIP], marked: [article(1)] };

describe('trust', () => {
  it('should be little in what all other articles speak against', () => {
    const trust = trustOf(LESSONS, FOLDS);
    expect(trust.get(SLIP[0] as Example)).toBeLessThan(0.3);
    expect(trust.get(RIGHT[0]?.[0] as Example)).toBeGreaterThan(0.7);
  });

  it('should be full in who speaks', () => {
    const odd = article(0, 'speaker');
    expect(trustOf({ corpus: [...RIGHT, odd], marked: [] }, FOLDS).get(odd[0] as Example)).toBe(1);
  });

  it('should take from the weight of an example', () => {
    const examples = LESSONS.corpus.flat();
    const blind = trainWeights(examples, new Map([[SLIP[0] as Example, 0]]));
    const all = trainWeights(examples);
    expect(blind[WORD] as number).toBeGreaterThan(all[WORD] as number);
  });
});

describe('folds', () => {
  it('should hold out every example once', () => {
    const folds = crossValidated(LESSONS, FOLDS);
    expect(folds.flatMap(({ heldOut }) => heldOut)).toHaveLength(32);
    expect(new Set(folds.flatMap(({ heldOut }) => heldOut)).size).toBe(32);
  });

  it('should not learn from what they hold out', () => {
    const only: Example[] = [
      {
        decides: 'content',
        features: { none: [NONE], parts: [[99], []], choices: [{ start: 0, end: 1, own: [] }] },
        gold: 1,
        shares: [1],
      },
    ];
    const folds = crossValidated({ corpus: [...RIGHT, only], marked: [] }, FOLDS);
    const fold = folds.find(({ heldOut }) => heldOut.includes(only[0] as Example));
    expect(fold?.weights[99]).toBe(0);
    expect(folds.filter(({ weights }) => weights[99] !== 0)).toHaveLength(FOLDS - 1);
  });

  it('should give the same weights every time', () => {
    const [one, two] = [crossValidated(LESSONS, FOLDS), crossValidated(LESSONS, FOLDS)];
    expect(one.map(({ weights }) => Buffer.from(weights.buffer).toString('hex').slice(0, 400))).toEqual(
      two.map(({ weights }) => Buffer.from(weights.buffer).toString('hex').slice(0, 400)),
    );
  });

  it('should make sure models that are often wrong less sure', () => {
    const sure = new Float32Array(2 ** 18);
    sure[WORD] = 20;
    const half = [...RIGHT.slice(0, 5), ...Array.from({ length: 5 }, () => article(0))].flat();
    expect(honestScale([{ weights: sure, heldOut: half }])).toBeLessThan(0.2);
    expect(honestScale([{ weights: sure, heldOut: RIGHT.flat() }])).toBeGreaterThan(0.9);
  });

  it('should show the articles that we marked more than once', () => {
    expect(allOf(LESSONS)).toHaveLength(31 + 3);
  });
});
