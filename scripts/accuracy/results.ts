import { englishNameTagger } from '../../functions/extraction/language/names/name-tagger.ts';
import { markedArticles } from '../marks/marked-articles.ts';
import { markedNews } from '../marks/marked-news.ts';
import { readGumNames } from '../train/gum-names.ts';
import { type FigureScores, figureScores } from './casualties/figure-scores.ts';
import { casualtyArticles, corpusFile, statementArticles } from './corpora.ts';
import { type TreebankScores, treebankScores } from './language/treebank-scores.ts';
import { type NameScores, scoreNamedSentences } from './names.ts';
import type { ArticleSet } from './parties/annotated-parties.ts';
import { type PartyMeasures, scoreParties } from './parties.ts';
import { type Prediction, predictionOf } from './prediction.ts';
import {
  byConfidence,
  byRule,
  type JudgedFact,
  judgedFigures,
  judgedStatements,
  type Tally,
} from './rule-precision.ts';
import { heldOutPredictions } from './statements/held-out-predictions.ts';
import type { ArticlePair } from './statements/judged-statements.ts';
import { KINDS, type StatementScores, statementScores } from './statements/statement-scores.ts';

/** How often rules are right, and how often each stated confidence is. */
export interface Reliability {
  readonly rules: readonly Tally[];
  readonly calibration: readonly Tally[];
}

/** Of one set of articles with marked statements. */
export interface SetResults {
  readonly articles: number;
  readonly parts: StatementScores;
  readonly whole: StatementScores;
  readonly calibration: readonly Tally[];
}

/** What one run measured; shares in percent. */
export interface Results {
  readonly statements: {
    readonly articles: number;
    /** Each span of a broken quotation on its own. */
    readonly parts: StatementScores;
    /** A broken quotation as one statement. */
    readonly whole: StatementScores;
    readonly rulesByParts: readonly Tally[];
    /** Invented articles on conflict, diplomacy, disasters and all else that papers print. */
    readonly own: SetResults;
    /** Real news of the same kinds, in which we marked the statements. */
    readonly news: SetResults;
  } & Reliability;
  readonly casualties: { readonly articles: number; readonly scores: FigureScores } & Reliability;
  readonly treebanks: Readonly<Record<string, TreebankScores>>;
  /** On news that the name tagger has not seen. */
  readonly names: NameScores;
  readonly parties: Readonly<Record<ArticleSet, PartyMeasures>>;
}

const TREEBANKS = ['gum-heldnews', 'en_ewt-ud-test'];

const reliability = (facts: readonly JudgedFact[]): Reliability => ({
  rules: byRule(facts),
  calibration: byConfidence(facts),
});

const resultsOf = (pairs: readonly ArticlePair[]): SetResults => ({
  articles: pairs.length,
  parts: statementScores(pairs, { byParts: true, strictOnly: true }),
  whole: statementScores(pairs, { byParts: false, strictOnly: true }),
  calibration: byConfidence(judgedStatements(pairs, false)),
});

function statementResults(pairs: readonly ArticlePair[], own: readonly ArticlePair[], news: readonly ArticlePair[]) {
  return {
    ...resultsOf(pairs),
    rules: byRule(judgedStatements(pairs, false)),
    rulesByParts: byRule(judgedStatements(pairs, true)),
    own: resultsOf(own),
    news: resultsOf(news),
  };
}

/** Articles whose statements were learned from are read with weights that have not seen them. */
function casualtyResults(folder: string, heldOut: ReadonlyMap<string, Prediction>): Results['casualties'] {
  const pairs = casualtyArticles(folder).map((row) => ({
    row,
    prediction: heldOut.get(row.id) ?? predictionOf(row),
  }));
  return { articles: pairs.length, scores: figureScores(pairs), ...reliability(judgedFigures(pairs)) };
}

/** Runs the extraction over the corpora in the folder and scores it. @throws CorpusMissingError */
export function measure(folder: string): Results {
  const treebanks = TREEBANKS.map((name) => {
    return [name, treebankScores(corpusFile(folder, 'treebanks', `${name}.conllu`))] as const;
  });
  const invented = markedArticles();
  const { corpus, marked } = heldOutPredictions(statementArticles(folder), [...invented, ...markedNews(folder)]);
  const [own, news] = [marked.slice(0, invented.length), marked.slice(invented.length)];
  return {
    statements: statementResults(corpus, own, news),
    casualties: casualtyResults(folder, new Map(news.map(({ row, prediction }) => [row.id, prediction]))),
    treebanks: Object.fromEntries(treebanks),
    names: scoreNamedSentences(
      readGumNames(corpusFile(folder, 'treebanks', 'gum-heldnews.conllu')),
      englishNameTagger(),
    ),
    parties: { first: scoreParties('first'), second: scoreParties('second') },
  };
}

/** Names of measures and their values, in percent; of each the floors file holds the least that it may be. */
export type Measures = Readonly<Record<string, number>>;

function statementMeasures(view: string, scores: StatementScores): [string, number][] {
  return KINDS.flatMap((kind): [string, number][] => {
    const { exact, soft, speaker, endToEnd } = scores[kind];
    const name = `statements.${view}.${kind}`;
    return [
      [`${name}.exact`, exact.f1],
      [`${name}.soft`, soft.f1],
      [`${name}.speaker`, speaker],
      [`${name}.endToEnd`, endToEnd.f1],
    ];
  });
}

function casualtyMeasures({ span, value, subgroup, ...scores }: FigureScores): [string, number][] {
  const { scope, claimantFound, claimantKeptNull, placeFound, notAsserted, figureFreeKept } = scores;
  const shares = { scope, claimantFound, claimantKeptNull, placeFound, notAsserted, figureFreeKept };
  const named = { span: span.f1, value: value.f1, subgroup: subgroup.f1, ...shares };
  return Object.entries(named).map(([name, percent]) => [`casualties.${name}`, percent]);
}

function partyMeasures(set: string, { names, kind, fields, speakers }: PartyMeasures): [string, number][] {
  const scored = { all: names.all, title: names.title, pronoun: names.pronoun, speakers };
  const shares = Object.entries(scored).flatMap(([name, { precision, recall }]): [string, number][] => [
    [`${name}.precision`, precision],
    [`${name}.recall`, recall],
  ]);
  const facts = Object.entries(fields).map(([name, { precision }]): [string, number] => [
    `${name}.precision`,
    precision,
  ]);
  return [...shares, ...facts, ['kind', kind] as [string, number]].map(([name, value]) => [`${set}.${name}`, value]);
}

/** Every figure that has a floor. */
export function measuresOf({ statements, casualties, treebanks, names, parties }: Results): Measures {
  return Object.fromEntries([
    ...statementMeasures('parts', statements.parts),
    ...statementMeasures('whole', statements.whole),
    ...statementMeasures('own', statements.own.parts),
    ...statementMeasures('news', statements.news.parts),
    ...statementMeasures('newsWhole', statements.news.whole),
    ...casualtyMeasures(casualties.scores),
    ...Object.entries(treebanks).flatMap(([treebank, scores]) =>
      Object.entries(scores).map(([name, percent]) => [`language.${treebank}.${name}`, percent ?? 0] as const),
    ),
    ...Object.entries(names).map(([name, percent]) => [`names.${name}`, percent] as const),
    ...partyMeasures('parties', parties.first),
    ...partyMeasures('parties-second', parties.second),
  ]);
}
