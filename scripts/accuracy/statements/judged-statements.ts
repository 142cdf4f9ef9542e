import type { StatementArticle } from '../corpora.ts';
import { pairUp } from '../matching.ts';
import type { Prediction } from '../prediction.ts';
import { annotated, type ComparedStatement, type ProposedStatement, proposed } from './compared-statement.ts';
import { plainWords, shared, type WordSet } from './content-words.ts';
import { sameSpeaker } from './same-speaker.ts';

/** What came of one statement: its content was found (or is right), and its speaker too. */
interface Verdict {
  readonly matched: boolean;
  readonly speakerRight: boolean;
}
export type JudgedGold = Pick<ComparedStatement, 'kind'> & Verdict;
export type JudgedProposal = Pick<ProposedStatement, 'kind' | 'rule' | 'confidence'> & Verdict;

export interface JudgedStatements {
  readonly gold: readonly JudgedGold[];
  readonly proposals: readonly JudgedProposal[];
}

/** How much of both contents must be common: all words, or 0.8 of the words of each side. */
export type Closeness = 'exact' | 'soft';
const SHARE_IN_COMMON: Readonly<Record<Closeness, number>> = { exact: 1, soft: 0.8 };

export interface StatementView {
  /** Each span of a broken quotation is compared on its own, so that joining them or not makes no difference. */
  readonly byParts: boolean;
  /** Only strict statements are asked for; others found, annotated or not, are put aside. */
  readonly strictOnly: boolean;
}

export interface ArticlePair {
  readonly row: StatementArticle;
  readonly prediction: Prediction;
}

const unionOf = (statements: readonly ComparedStatement[]): WordSet =>
  new Set(statements.flatMap(({ words }) => [...words]));

/** Lies on words of statements that were not asked for. */
function onOthers({ words }: ComparedStatement, asked: WordSet, others: WordSet): boolean {
  return shared(words, others) / words.size >= 0.5 && shared(words, asked) / words.size < 0.5;
}

const closeness =
  (least: number) =>
  ({ words: a }: ComparedStatement, { words: b }: ComparedStatement): number => {
    const both = shared(a, b);
    return both / a.size >= least && both / b.size >= least ? both / (a.size + b.size - both) : 0;
  };

function judgeArticle({ row, prediction }: ArticlePair, level: Closeness, view: StatementView): JudgedStatements {
  const words = plainWords(row.text);
  const found = proposed(prediction, words, view.byParts);
  const all = annotated(row.statements, words, view.byParts);
  const asked = all.filter(({ strict }) => strict || !view.strictOnly);
  const [askedWords, otherWords] = [unionOf(asked), unionOf(all.filter((statement) => !asked.includes(statement)))];
  const { proposedOf, goldOf } = pairUp(asked, found, closeness(SHARE_IN_COMMON[level]));
  const isAside = (statement: ProposedStatement) =>
    (view.strictOnly && !statement.strict) || onOthers(statement, askedWords, otherWords);
  const speakerRight = (g: number | undefined, p: number | undefined) =>
    g !== undefined && p !== undefined && sameSpeaker(asked[g]?.speaker ?? null, found[p]?.speaker ?? null);
  return {
    gold: asked.map(({ kind }, at) => ({
      kind,
      matched: proposedOf.has(at),
      speakerRight: speakerRight(at, proposedOf.get(at)),
    })),
    proposals: found.flatMap((statement, at) =>
      !goldOf.has(at) && isAside(statement)
        ? []
        : [{ ...statement, matched: goldOf.has(at), speakerRight: speakerRight(goldOf.get(at), at) }],
    ),
  };
}

/** Compares what was found with what the annotators found, over all articles. */
export function judgeStatements(
  pairs: readonly ArticlePair[],
  level: Closeness,
  view: StatementView,
): JudgedStatements {
  const judged = pairs.map((pair) => judgeArticle(pair, level, view));
  return {
    gold: judged.flatMap(({ gold }) => gold),
    proposals: judged.flatMap(({ proposals }) => proposals),
  };
}
