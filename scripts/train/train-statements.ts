import { articleOf } from '../../functions/extraction/article/read-article.ts';
import { analyse, type Document } from '../../functions/extraction/language/document.ts';
import { contextOf } from '../../functions/extraction/statements/english.ts';
import { TABLE_SIZE } from '../../functions/extraction/statements/ranking/choice-features.ts';
import { type Choice, contentChoices } from '../../functions/extraction/statements/ranking/content-choices.ts';
import {
  type ChoiceFeatures,
  featuresOf,
  probabilities,
  scoresOf,
} from '../../functions/extraction/statements/ranking/content-ranker.ts';
import type { StatementContext } from '../../functions/extraction/statements/rule.ts';
import { speakerOf } from '../../functions/extraction/statements/speakers.ts';
import { randomOf, shuffle } from './perceptron.ts';

/** An article with its statements marked by hand; UTF-16 offsets. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly {
    readonly content: readonly (readonly [number, number])[];
    readonly cue: readonly (readonly [number, number])[] | null;
    readonly nested?: boolean;
  }[];
}

const EPOCHS = 12;
const RATE = 0.05;

interface Example {
  readonly features: ChoiceFeatures;
  /** 0 for none, else the choice's index and one. */
  readonly gold: number;
  /** How far each choice agrees with the marked statement, 0 to 1. */
  readonly shares: readonly number[];
}

const isWord = (doc: Document, at: number): boolean => /[\p{L}\p{N}]/u.test(doc.words[at]?.text ?? '');

function wordsOf(doc: Document, ranges: readonly (readonly [number, number])[], byOffset: boolean): Set<number> {
  const found = new Set<number>();
  for (const [from, to] of ranges) {
    if (!byOffset) for (let at = from; at < to; at++) if (isWord(doc, at)) found.add(at);
    if (byOffset)
      for (const [at, word] of doc.words.entries())
        if (word.start < to && from < word.end && isWord(doc, at)) found.add(at);
  }
  return found;
}

const withoutThat = (doc: Document, words: Set<number>): Set<number> => {
  const first = Math.min(...words);
  if (words.size > 1 && doc.words[first]?.lower === 'that') words.delete(first);
  return words;
};

const choiceWords = (doc: Document, { start, end, rest }: Choice): Set<number> =>
  withoutThat(doc, wordsOf(doc, rest === null ? [[start.at, end.at]] : [[start.at, end.at], rest], false));

/** How far two sets of words agree: 1 when they are the same. */
function agreement(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(a.size, b.size, 1);
}

/** The cue verbs of an article that the ranker judges: those that no quotation beside them claims. */
export function openCues(doc: Document, context: StatementContext) {
  return doc.sentences.flatMap((sentence) => {
    const cues = context.cuesOf(sentence);
    return cues
      .filter((cue) => !context.quotedCues.has(cue.from) && doc.quotationAt[cue.verb] === -1)
      .map((cue) => ({ sentence, cue, earlier: cues.slice(0, cues.indexOf(cue)) }));
  });
}

export function examplesOf(article: AnnotatedArticle): Example[] {
  const doc = analyse(articleOf(article.text, { bucket: null, key: article.id, line: null, versionId: null }, {}));
  const context = contextOf(doc);
  const marked = article.statements
    .filter(({ cue, nested }) => cue !== null && cue.length > 0 && nested !== true)
    .map(({ cue, content }) => ({ cue: cue ?? [], words: withoutThat(doc, wordsOf(doc, content, true)) }));
  return openCues(doc, context).flatMap(({ sentence, cue, earlier }): Example[] => {
    const ways = contentChoices(cue, sentence, context, speakerOf(doc, cue, sentence, earlier));
    const target = marked.find((statement) => statement.cue.some(([from, to]) => cue.start < to && from < cue.end));
    const features = featuresOf(doc, ways);
    if (target === undefined) return [{ features, gold: 0, shares: ways.choices.map(() => 0) }];
    const shares = ways.choices.map((choice) => agreement(choiceWords(doc, choice), target.words));
    const best = Math.max(0, ...shares);
    return best < 0.8 ? [] : [{ features, gold: shares.indexOf(best) + 1, shares }];
  });
}

/** Stochastic gradient with a step of its own for each weight (AdaGrad: Duchi, Hazan & Singer 2011). */
export function trainWeights(examples: readonly Example[]): Float32Array {
  const weights = new Float32Array(TABLE_SIZE);
  const squares = new Float32Array(TABLE_SIZE).fill(1e-4);
  const random = randomOf(20260103);
  const order = [...examples];
  const change = (features: readonly number[], gradient: number): void => {
    for (const feature of features) {
      squares[feature] = (squares[feature] as number) + gradient * gradient;
      weights[feature] = (weights[feature] as number) - (RATE * gradient) / Math.sqrt(squares[feature] as number);
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { features, gold } of order) {
      const shares = probabilities(scoresOf(features, weights), 1);
      const parts = new Float64Array(features.parts.length);
      change(features.none, (shares[0] as number) - (gold === 0 ? 1 : 0));
      for (const [at, choice] of features.choices.entries()) {
        const gradient = (shares[at + 1] as number) - (gold === at + 1 ? 1 : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        parts[choice.start] = (parts[choice.start] as number) + gradient;
        parts[choice.end] = (parts[choice.end] as number) + gradient;
        change(choice.own, gradient);
      }
      for (const [at, gradient] of parts.entries())
        if (Math.abs(gradient) > 1e-5) change(features.parts[at] as number[], gradient);
    }
  }
  return weights;
}

export interface RankerFile {
  readonly about: string;
  readonly sources: readonly string[];
  readonly licence: string;
  readonly scale: number;
  /** base64 of one signed byte for each place of the hashed features. */
  readonly table: string;
}

/** The weights in 8-bit steps. */
export function packedTable(weights: Float32Array): { readonly table: Int8Array; readonly scale: number } {
  const sizes = Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor((sizes.length - 1) * 0.999)] ?? 1) / 127;
  return {
    table: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
  };
}

const FOLDS = 5;
const SCALES = Array.from({ length: 20 }, (_, at) => 0.1 + at * 0.05);

/** How surprised the model is by what people marked, on average (nats): lower is better calibrated. */
function surprise(examples: readonly Example[], weights: Float32Array, scale: number): number {
  let total = 0;
  for (const { features, gold } of examples)
    total -= Math.log(Math.max(1e-9, probabilities(scoresOf(features, weights), scale)[gold] ?? 1e-9));
  return total / Math.max(1, examples.length);
}

/**
 * The factor that makes the probabilities honest, found on articles held out of training: scores sharpen on the
 * articles they were learned from (Guo, Pleiss, Sun & Weinberger 2017, "temperature scaling").
 */
export function honestScale(articles: readonly (readonly Example[])[]): number {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainWeights(articles.filter((_, at) => at % FOLDS !== fold).flat());
    return { weights, heldOut: articles.filter((_, at) => at % FOLDS === fold).flat() };
  });
  const cost = (scale: number) =>
    folds.reduce((sum, { weights, heldOut }) => sum + surprise(heldOut, weights, scale), 0);
  return SCALES.reduce((best, scale) => (cost(scale) < cost(best) ? scale : best), 1);
}

/** The ranker's weights file, learned from all the articles given. */
export function rankerFile(articles: readonly AnnotatedArticle[]): RankerFile {
  const examples = articles.map(examplesOf);
  const { table, scale } = packedTable(trainWeights(examples.flat()));
  const honest = honestScale(examples);
  return {
    about:
      'Weights of onrecord that choose where the content of a statement begins and ends, learned by scripts/train. Numbers only; no text of the sources.',
    sources: [
      'PolNeAR (Newell, Margolin & Ruths 2018): statements marked by hand in US political news; no licence stated, so none of its text is here',
    ],
    licence: 'MIT',
    scale: Number((scale * honest).toPrecision(6)),
    table: Buffer.from(table.buffer).toString('base64'),
  };
}
