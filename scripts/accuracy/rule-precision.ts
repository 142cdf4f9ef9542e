import { type ArticlePair as FigureArticle, judgeFigures, sameValue } from './casualties/judged-figures.ts';
import { judgeStatements, type ArticlePair as StatementArticle } from './statements/judged-statements.ts';

/** A fact that a rule proposed. */
export interface JudgedFact {
  readonly rule: string;
  readonly confidence: number;
  /** An annotator has it: a statement's content by the soft measure, a figure's outcome and words. */
  readonly matched: boolean;
  /** And what it says is right: a statement's speaker, a figure's bounds. */
  readonly right: boolean;
}

/**
 * Whole statements against every statement of the corpus, strict or not, so that each proposal is judged.
 * Those inside another statement are not: the corpus annotates none.
 */
export function judgedStatements(pairs: readonly StatementArticle[], byParts: boolean): JudgedFact[] {
  const { proposals } = judgeStatements(pairs, 'soft', { byParts, strictOnly: false });
  return proposals.map(({ rule, confidence, matched, speakerRight }) => ({
    rule,
    confidence,
    matched,
    right: speakerRight,
  }));
}

export function judgedFigures(pairs: readonly FigureArticle[]): JudgedFact[] {
  return judgeFigures(pairs, 'words').proposals.map(({ figure, gold }) => ({
    rule: figure.rule,
    confidence: figure.confidence,
    matched: gold !== null,
    right: gold !== null && sameValue(gold, figure),
  }));
}

/** How often one rule, or one band of confidence, is right. */
export interface Tally {
  readonly name: string;
  readonly proposed: number;
  readonly matched: number;
  readonly right: number;
  /** Of the confidence that the record states, 0..1. */
  readonly meanConfidence: number;
}

function tallies(facts: readonly JudgedFact[], nameOf: (fact: JudgedFact) => string): Tally[] {
  const groups = new Map<string, JudgedFact[]>();
  for (const fact of facts) groups.set(nameOf(fact), [...(groups.get(nameOf(fact)) ?? []), fact]);
  return [...groups].map(([name, group]) => ({
    name,
    proposed: group.length,
    matched: group.filter(({ matched }) => matched).length,
    right: group.filter(({ right }) => right).length,
    meanConfidence: group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length,
  }));
}

/** By the rule that proposed the fact, the most used first. */
export const byRule = (facts: readonly JudgedFact[]): Tally[] =>
  tallies(facts, ({ rule }) => rule).sort((a, b) => b.proposed - a.proposed);

const BANDS = 10;

/** By the confidence that the record states, the lowest band first; of calibrated facts as many are right as are stated to be. */
export const byConfidence = (facts: readonly JudgedFact[]): Tally[] =>
  tallies(facts, ({ confidence }) => {
    const band = Math.min(BANDS - 1, Math.floor(confidence * BANDS));
    return `${(band / BANDS).toFixed(1)} to ${((band + 1) / BANDS).toFixed(1)}`;
  }).sort((a, b) => (a.name < b.name ? -1 : 1));
