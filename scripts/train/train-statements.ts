import { probabilities, scoresOf } from '../../functions/extraction/statements/ranking/content-ranker.ts';
import { TABLE_SIZE } from '../../functions/extraction/statements/ranking/feature-list.ts';
import { randomOf, shuffle } from './perceptron.ts';
import type { Example } from './statement-examples.ts';

const EPOCHS = 6;
const RATE = 0.05;

/** How much an example counts, 0 to 1; what is not listed counts 1. */
export type Trust = ReadonlyMap<Example, number>;

/** Stochastic gradient with a step of its own for each weight (AdaGrad: Duchi, Hazan & Singer 2011). */
export function trainWeights(examples: readonly Example[], trust: Trust = new Map()): Float32Array {
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
    for (const example of order) {
      const { features, gold } = example;
      const weight = trust.get(example) ?? 1;
      const shares = probabilities(scoresOf(features, weights), 1);
      const parts = new Float64Array(features.parts.length);
      change(features.none, weight * ((shares[0] as number) - (gold === 0 ? 1 : 0)));
      for (const [at, choice] of features.choices.entries()) {
        const gradient = weight * ((shares[at + 1] as number) - (gold === at + 1 ? 1 : 0));
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
