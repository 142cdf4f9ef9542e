import type { AnnotatedFigure, CasualtyArticle } from '../corpora.ts';
import { pairUp } from '../matching.ts';
import type { Prediction } from '../prediction.ts';
import { type ProposedFigure, proposedFigures } from './compared-figure.ts';

export interface JudgedFigures {
  /** Every annotated figure with the proposed one taken for it. */
  readonly gold: readonly { readonly figure: AnnotatedFigure; readonly found: ProposedFigure | null }[];
  /** Every proposed figure with the annotated one that it was taken for. */
  readonly proposals: readonly { readonly figure: ProposedFigure; readonly gold: AnnotatedFigure | null }[];
}

export interface ArticlePair {
  readonly row: CasualtyArticle;
  readonly prediction: Prediction;
}

export const sameValue = (a: AnnotatedFigure, b: AnnotatedFigure): boolean => a.min === b.min && a.max === b.max;

const common = ({ span: a }: AnnotatedFigure, { span: b }: AnnotatedFigure): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
/** More than any two spans have in common. */
const SAME_VALUE_FIRST = 1000;

/** Two ways to take a proposed figure for an annotated one; both ask for the same outcome. */
const LIKENESS = {
  /** Overlapping words; among several the one with the same value. */
  words: (a: AnnotatedFigure, b: AnnotatedFigure) => {
    const words = a.outcome === b.outcome ? common(a, b) : 0;
    return words > 0 && sameValue(a, b) ? words + SAME_VALUE_FIRST : words;
  },
  /** The same bounds anywhere in the article; among several the one with overlapping words. */
  value: (a: AnnotatedFigure, b: AnnotatedFigure) =>
    a.outcome === b.outcome && sameValue(a, b) ? 1 + common(a, b) : 0,
};

function judgeArticle({ row: { figures }, prediction }: ArticlePair, likeness: keyof typeof LIKENESS): JudgedFigures {
  const found = proposedFigures(prediction);
  const { proposedOf, goldOf } = pairUp(figures, found, LIKENESS[likeness]);
  const gold = figures.map((figure, at) => ({ figure, found: found[proposedOf.get(at) ?? -1] ?? null }));
  const proposals = found.map((figure, at) => ({ figure, gold: figures[goldOf.get(at) ?? -1] ?? null }));
  return {
    gold: gold.filter(({ figure }) => !figure.optional),
    proposals: proposals.filter((proposal) => !proposal.gold?.optional),
  };
}

/** Compares what was found with what the annotator found, over all articles; optional figures are left out. */
export function judgeFigures(pairs: readonly ArticlePair[], likeness: keyof typeof LIKENESS): JudgedFigures {
  const judged = pairs.map((pair) => judgeArticle(pair, likeness));
  return {
    gold: judged.flatMap(({ gold }) => gold),
    proposals: judged.flatMap(({ proposals }) => proposals),
  };
}
