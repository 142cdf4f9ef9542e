import { probabilities, scoresOf } from '../../functions/extraction/statements/ranking/content-ranker.ts';
import type { Example } from './statement-examples.ts';
import { type Trust, trainWeights } from './train-statements.ts';

/** Examples by article: those of the corpus, and those of the articles that we marked. */
export interface Lessons {
  readonly corpus: readonly (readonly Example[])[];
  readonly marked: readonly (readonly Example[])[];
}

/** What was learned without the articles of one fold, and the examples of that fold. */
export interface Fold {
  readonly weights: Float32Array;
  readonly heldOut: readonly Example[];
}

/** How often an article that we marked is shown for each time that one of the corpus is: they are few, and of many kinds. */
const TURNS_OF_MARKED = 3;
/** Of scores, for how far a model agrees with what it has not seen. */
const AGREEMENT_SCALE = 0.6;
const SCALES = Array.from({ length: 20 }, (_, at) => 0.1 + at * 0.05);

/** The examples to learn from, those of the articles that we marked as often as they count. */
export const allOf = ({ corpus, marked }: Lessons): Example[] => [
  ...corpus.flat(),
  ...Array.from({ length: TURNS_OF_MARKED }, () => marked.flat()).flat(),
];

const inFold = ({ corpus, marked }: Lessons, folds: number, fold: number): Example[] =>
  [corpus, marked].flatMap((articles) => articles.filter((_, at) => at % folds === fold)).flat();

function outside({ corpus, marked }: Lessons, folds: number, left: readonly number[]): Example[] {
  const isLeft = (_: unknown, at: number) => !left.includes(at % folds);
  return allOf({ corpus: corpus.filter(isLeft), marked: marked.filter(isLeft) });
}

/** How far weights that have not seen an example agree with it; who speaks is seldom marked wrongly, and counts in full. */
const trustIn = (example: Example, weights: Float32Array): number =>
  example.decides === 'speaker' ? 1 : agreement(example, weights, AGREEMENT_SCALE);

/** The probability that these weights give to what was marked. */
const agreement = ({ features, gold }: Example, weights: Float32Array, scale: number): number =>
  probabilities(scoresOf(features, weights), scale)[gold] ?? 0;

/**
 * How much each example counts: as far as models that have not seen its article agree with what was marked there. Two
 * readers part on one in ten; what all other articles speak against is mostly a slip (Northcutt, Jiang & Chuang 2021,
 * "confident learning").
 */
export function trustOf(lessons: Lessons, folds: number): Trust {
  const trust = new Map<Example, number>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainWeights(outside(lessons, folds, [fold]));
    for (const example of inFold(lessons, folds, fold)) trust.set(example, trustIn(example, weights));
  }
  return trust;
}

/**
 * Weights for each fold, learned from the other folds alone, and from examples that count as far as a third party
 * agrees: for fold 1, an example of fold 2 is judged by what was learned without 1 and 2. The same serves fold 2.
 */
export function crossValidated(lessons: Lessons, folds: number): Fold[] {
  const trust = Array.from({ length: folds }, () => new Map<Example, number>());
  const heldOut = Array.from({ length: folds }, (_, fold) => inFold(lessons, folds, fold));
  const judge = (judged: number, without: number, weights: Float32Array): void => {
    for (const example of heldOut[judged] ?? []) trust[without]?.set(example, trustIn(example, weights));
  };
  for (let one = 0; one < folds; one++)
    for (let other = one + 1; other < folds; other++) {
      const weights = trainWeights(outside(lessons, folds, [one, other]));
      judge(other, one, weights);
      judge(one, other, weights);
    }
  return heldOut.map((examples, fold) => ({
    weights: trainWeights(outside(lessons, folds, [fold]), trust[fold]),
    heldOut: examples,
  }));
}

/** How surprised a model is by what people marked (nats): lower is better calibrated. */
const surprise = ({ weights, heldOut }: Fold, scale: number): number =>
  heldOut.reduce((sum, example) => sum - Math.log(Math.max(1e-9, agreement(example, weights, scale))), 0);

/**
 * The factor that makes the probabilities honest, found on articles held out of training: scores sharpen on the
 * articles they were learned from (Guo, Pleiss, Sun & Weinberger 2017, "temperature scaling").
 */
export function honestScale(folds: readonly Fold[]): number {
  const cost = (scale: number) => folds.reduce((sum, fold) => sum + surprise(fold, scale), 0);
  return SCALES.reduce((best, scale) => (cost(scale) < cost(best) ? scale : best), 1);
}
