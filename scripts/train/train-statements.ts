import { probabilities, scoresOf } from '../../functions/extraction/statements/ranking/content-ranker.ts';
import { TABLE_SIZE } from '../../functions/extraction/statements/ranking/feature-list.ts';
import { randomOf, shuffle } from './perceptron.ts';
import { type AnnotatedArticle, type Example, examplesOf } from './statement-examples.ts';

const EPOCHS = 6;
const RATE = 0.05;

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
export function honestScale(corpus: readonly (readonly Example[])[], own: readonly (readonly Example[])[]): number {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = (_: unknown, at: number) => at % FOLDS === fold;
    const isKept = (_: unknown, at: number) => at % FOLDS !== fold;
    const weights = trainWeights(lessons(corpus.filter(isKept), own.filter(isKept)));
    return { weights, heldOut: [...corpus.filter(isHeldOut), ...own.filter(isHeldOut)].flat() };
  });
  const cost = (scale: number) =>
    folds.reduce((sum, { weights, heldOut }) => sum + surprise(heldOut, weights, scale), 0);
  return SCALES.reduce((best, scale) => (cost(scale) < cost(best) ? scale : best), 1);
}

/** How often an article of our own is shown for each time that one of the corpus is: they are few, and of many kinds. */
const OWN_TURNS = 3;

/** The examples to learn from, those of our own articles as often as they count. */
export const lessons = (corpus: readonly (readonly Example[])[], own: readonly (readonly Example[])[]): Example[] => [
  ...corpus.flat(),
  ...Array.from({ length: OWN_TURNS }, () => own.flat()).flat(),
];

/** The ranker's weights file, learned from the corpus and our own articles. */
export function rankerFile(corpus: readonly AnnotatedArticle[], own: readonly AnnotatedArticle[]): RankerFile {
  const [examples, ownExamples] = [corpus.map(examplesOf), own.map(examplesOf)];
  const { table, scale } = packedTable(trainWeights(lessons(examples, ownExamples)));
  const honest = honestScale(examples, ownExamples);
  return {
    about:
      'Weights of onrecord that choose where the content of a statement begins and ends, learned by scripts/train. Numbers only; no text of the sources.',
    sources: [
      'PolNeAR (Newell, Margolin & Ruths 2018): statements marked by hand in US political news; no licence stated, so none of its text is here',
      'Invented articles of onrecord (tests/fixtures/statements)',
    ],
    licence: 'MIT',
    scale: Number((scale * honest).toPrecision(6)),
    table: Buffer.from(table.buffer).toString('base64'),
  };
}
