import { rankerWeights, useRankerWeights } from '../../../functions/extraction/statements/ranking/ranker-weights.ts';
import { markedArticles } from '../../marked-articles.ts';
import { examplesOf } from '../../train/statement-examples.ts';
import { honestScale, packedTable, trainWeights } from '../../train/train-statements.ts';
import type { StatementArticle } from '../corpora.ts';
import { predictionOf } from '../prediction.ts';
import type { ArticlePair } from './judged-statements.ts';

const FOLDS = 10;

/** The corpus, and our own articles on other kinds of news. */
export interface HeldOut {
  readonly corpus: readonly ArticlePair[];
  readonly own: readonly ArticlePair[];
}

/** Statements inside others are marked in our own articles only, and put aside. */
const outermost = (row: StatementArticle): StatementArticle => ({
  ...row,
  statements: row.statements.filter((statement) => !('nested' in statement && statement.nested === true)),
});

/**
 * Predictions by cross-validation: the weights in the repository have learned from these very articles, so each
 * tenth of them is predicted with weights learned from the other nine. Scores with the repository's own
 * weights would be those of a pupil who has seen the answers.
 */
export function heldOutPredictions(corpus: readonly StatementArticle[]): HeldOut {
  const own = markedArticles();
  const rows = [...corpus, ...own];
  const shipped = rankerWeights();
  const examples = rows.map((row) => examplesOf(row));
  const honest = honestScale(examples);
  const isIn = (fold: number) => (_: unknown, at: number) => at % FOLDS === fold;
  const isOutside = (fold: number) => (_: unknown, at: number) => at % FOLDS !== fold;
  try {
    const pairs = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const { table, scale } = packedTable(trainWeights(examples.filter(isOutside(fold)).flat()));
      useRankerWeights({ table, scale: scale * honest });
      return rows.filter(isIn(fold)).map((row) => ({ row: outermost(row), prediction: predictionOf(row) }));
    });
    const ids = new Set(own.map(({ id }) => id));
    return { corpus: pairs.filter(({ row }) => !ids.has(row.id)), own: pairs.filter(({ row }) => ids.has(row.id)) };
  } finally {
    useRankerWeights(shipped);
  }
}
