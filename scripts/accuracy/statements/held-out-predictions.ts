import { rankerWeights, useRankerWeights } from '../../../functions/extraction/statements/ranking/ranker-weights.ts';
import { examplesOf } from '../../train/statement-examples.ts';
import { honestScale, packedTable, trainWeights } from '../../train/train-statements.ts';
import type { StatementArticle } from '../corpora.ts';
import { predictionOf } from '../prediction.ts';
import type { ArticlePair } from './judged-statements.ts';

const FOLDS = 10;

/**
 * Predictions by cross-validation: the weights in the repository have learned from these very articles, so each
 * tenth of them is predicted with weights learned from the other nine. Scores with the repository's own
 * weights would be those of a pupil who has seen the answers.
 */
export function heldOutPredictions(rows: readonly StatementArticle[]): ArticlePair[] {
  const shipped = rankerWeights();
  const examples = rows.map((row) => examplesOf(row));
  const honest = honestScale(examples);
  const isIn = (fold: number) => (_: unknown, at: number) => at % FOLDS === fold;
  const isOutside = (fold: number) => (_: unknown, at: number) => at % FOLDS !== fold;
  try {
    return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const { table, scale } = packedTable(trainWeights(examples.filter(isOutside(fold)).flat()));
      useRankerWeights({ table, scale: scale * honest });
      return rows.filter(isIn(fold)).map((row) => ({ row, prediction: predictionOf(row) }));
    });
  } finally {
    useRankerWeights(shipped);
  }
}
