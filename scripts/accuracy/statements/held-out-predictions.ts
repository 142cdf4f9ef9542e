import { rankerWeights, useRankerWeights } from '../../../functions/extraction/statements/ranking/ranker-weights.ts';
import { markedArticles } from '../../marked-articles.ts';
import { examplesOf } from '../../train/statement-examples.ts';
import { honestScale, lessons, packedTable, trainWeights } from '../../train/train-statements.ts';
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
  const shipped = rankerWeights();
  const [examples, ownExamples] = [corpus.map(examplesOf), own.map(examplesOf)];
  const honest = honestScale(examples, ownExamples);
  const isIn = (fold: number) => (_: unknown, at: number) => at % FOLDS === fold;
  const isOutside = (fold: number) => (_: unknown, at: number) => at % FOLDS !== fold;
  const pairOf = (row: StatementArticle): ArticlePair => ({ row: outermost(row), prediction: predictionOf(row) });
  try {
    const folds = Array.from({ length: FOLDS }, (_, fold) => {
      const learned = lessons(examples.filter(isOutside(fold)), ownExamples.filter(isOutside(fold)));
      const { table, scale } = packedTable(trainWeights(learned));
      useRankerWeights({ table, scale: scale * honest });
      return { corpus: corpus.filter(isIn(fold)).map(pairOf), own: own.filter(isIn(fold)).map(pairOf) };
    });
    return { corpus: folds.flatMap((fold) => fold.corpus), own: folds.flatMap((fold) => fold.own) };
  } finally {
    useRankerWeights(shipped);
  }
}
