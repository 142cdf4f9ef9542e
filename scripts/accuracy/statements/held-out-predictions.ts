import { rankerWeights, useRankerWeights } from '../../../functions/extraction/statements/ranking/ranker-weights.ts';
import type { MarkedArticle } from '../../marks/marks.ts';
import { packedTable } from '../../train/ranker-file.ts';
import { examplesOf } from '../../train/statement-examples.ts';
import { crossValidated, honestScale } from '../../train/statement-folds.ts';
import type { StatementArticle } from '../corpora.ts';
import { predictionOf } from '../prediction.ts';
import type { ArticlePair } from './judged-statements.ts';

const FOLDS = 10;

/** Articles of the corpus, and those that we marked, in the order given. */
export interface HeldOut {
  readonly corpus: readonly ArticlePair[];
  readonly marked: readonly ArticlePair[];
}

/** Statements inside others are marked in our own articles only, and put aside. */
const outermost = (row: StatementArticle): StatementArticle => ({
  ...row,
  statements: row.statements.filter((statement) => !('nested' in statement && statement.nested === true)),
});

const pairOf = (row: StatementArticle): ArticlePair => ({ row: outermost(row), prediction: predictionOf(row) });

/**
 * Predictions by cross-validation: the weights in the repository have learned from these very articles, so each
 * tenth of them is predicted with weights learned from the other nine. Scores with the repository's own
 * weights would be those of a pupil who has seen the answers.
 */
export function heldOutPredictions(corpus: readonly StatementArticle[], marked: readonly MarkedArticle[]): HeldOut {
  const shipped = rankerWeights();
  const folds = crossValidated({ corpus: corpus.map(examplesOf), marked: marked.map(examplesOf) }, FOLDS);
  const honest = honestScale(folds);
  const pairs = new Map<StatementArticle, ArticlePair>();
  try {
    for (const [fold, { weights }] of folds.entries()) {
      const { table, scale } = packedTable(weights);
      useRankerWeights({ table, scale: scale * honest });
      const isIn = (_: unknown, at: number) => at % FOLDS === fold;
      for (const row of [...corpus.filter(isIn), ...marked.filter(isIn)]) pairs.set(row, pairOf(row));
    }
  } finally {
    useRankerWeights(shipped);
  }
  const inOrder = (rows: readonly StatementArticle[]) => rows.flatMap((row) => pairs.get(row) ?? []);
  return { corpus: inOrder(corpus), marked: inOrder(marked) };
}
