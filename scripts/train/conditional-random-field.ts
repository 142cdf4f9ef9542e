// Linear-chain conditional random field (Lafferty et al. 2001), learned by AdaGrad (Duchi et al. 2011); the same bit for bit on every run.
import { randomOf, shuffle } from './perceptron.ts';

/** One sentence: for each word the numbers of its features, and its label. */
export interface FieldExample {
  readonly rows: readonly Int32Array[];
  readonly gold: readonly number[];
  /** How much the sentence counts; 1 is usual. */
  readonly weight: number;
}

export interface FieldSettings {
  readonly features: number;
  readonly labels: number;
  readonly mayFollow: (before: number, label: number) => boolean;
  readonly epochs: number;
  /** The weights are the mean over so many last epochs. */
  readonly averagedEpochs: number;
}

export interface Field {
  /** features × labels */
  readonly weights: Float64Array;
  /** (labels + 1) × labels; the last row opens a sentence. */
  readonly transitions: Float64Array;
}

const RATE = 0.1;
const DECAY = 1e-4;

interface Parameters {
  readonly values: Float64Array;
  climb(cell: number, gradient: number): void;
}

function parametersOf(size: number): Parameters {
  const values = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const climb = (cell: number, gradient: number): void => {
    const slope = gradient - DECAY * (values[cell] as number);
    squares[cell] = (squares[cell] as number) + slope * slope;
    values[cell] = (values[cell] as number) + (RATE * slope) / Math.sqrt(squares[cell] as number);
  };
  return { values, climb };
}

/** Probabilities over one sentence; word × label unless said otherwise. */
interface Lattice {
  readonly length: number;
  readonly emissions: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** (labels + 1) × labels, 0 where one label may not follow the other. */
  readonly steps: Float64Array;
}

function emissionsOf(rows: readonly Int32Array[], weights: Float64Array, labels: number): Float64Array {
  const scores = new Float64Array(rows.length * labels);
  for (const [at, row] of rows.entries()) {
    const base = at * labels;
    for (const feature of row)
      for (let label = 0; label < labels; label++)
        scores[base + label] = (scores[base + label] as number) + (weights[feature * labels + label] as number);
    let top = -Infinity;
    for (let label = 0; label < labels; label++) top = Math.max(top, scores[base + label] as number);
    for (let label = 0; label < labels; label++)
      scores[base + label] = Math.exp((scores[base + label] as number) - top);
  }
  return scores;
}

/** Makes one word's probabilities add up to 1. */
function scale(values: Float64Array, base: number, labels: number): void {
  let sum = 0;
  for (let label = 0; label < labels; label++) sum += values[base + label] as number;
  for (let label = 0; label < labels; label++) values[base + label] = (values[base + label] as number) / sum;
}

function latticeOf(emissions: Float64Array, steps: Float64Array, labels: number): Lattice {
  const length = emissions.length / labels;
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels).fill(1);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      let sum = at === 0 ? (steps[labels * labels + label] as number) : 0;
      if (at > 0)
        for (let last = 0; last < labels; last++)
          sum += (forward[(at - 1) * labels + last] as number) * (steps[last * labels + label] as number);
      forward[at * labels + label] = sum * (emissions[at * labels + label] as number);
    }
    scale(forward, at * labels, labels);
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let last = 0; last < labels; last++) {
      let sum = 0;
      for (let label = 0; label < labels; label++) {
        const cell = (at + 1) * labels + label;
        sum += (steps[last * labels + label] as number) * (emissions[cell] as number) * (backward[cell] as number);
      }
      backward[at * labels + last] = sum;
    }
    scale(backward, at * labels, labels);
  }
  return { length, emissions, forward, backward, steps };
}

/** What the labels of the example say minus what the field expects, for each word and label. */
function climbWeights(
  weights: Parameters,
  { rows, gold, weight }: FieldExample,
  lattice: Lattice,
  labels: number,
): void {
  for (const [at, row] of rows.entries()) {
    const expected = new Float64Array(labels).map(
      (_, label) =>
        (lattice.forward[at * labels + label] as number) * (lattice.backward[at * labels + label] as number),
    );
    scale(expected, 0, labels);
    for (let label = 0; label < labels; label++) {
      const surprise = (label === gold[at] ? 1 : 0) - (expected[label] as number);
      if (Math.abs(surprise) < 1e-4) continue;
      for (const feature of row) weights.climb(feature * labels + label, surprise * weight);
    }
  }
}

/** Takes what the field expects of the first word's label from the row that opens a sentence. */
function expectOpening(change: Float64Array, { forward, backward }: Lattice, labels: number): void {
  const expected = forward.slice(0, labels).map((value, label) => value * (backward[label] as number));
  scale(expected, 0, labels);
  for (let label = 0; label < labels; label++)
    change[labels * labels + label] = (change[labels * labels + label] as number) - (expected[label] as number);
}

function climbTransitions(
  transitions: Parameters,
  { gold, weight }: FieldExample,
  lattice: Lattice,
  labels: number,
): void {
  const change = new Float64Array((labels + 1) * labels);
  const pair = new Float64Array(labels * labels);
  for (let at = 0; at < lattice.length; at++) {
    const before = at === 0 ? labels : (gold[at - 1] as number);
    const told = before * labels + (gold[at] as number);
    change[told] = (change[told] as number) + 1;
    if (at === 0) {
      expectOpening(change, lattice, labels);
      continue;
    }
    for (let cell = 0; cell < pair.length; cell++) {
      const next = at * labels + (cell % labels);
      const from = lattice.forward[(at - 1) * labels + Math.floor(cell / labels)] as number;
      pair[cell] =
        from *
        (lattice.steps[cell] as number) *
        (lattice.emissions[next] as number) *
        (lattice.backward[next] as number);
    }
    scale(pair, 0, pair.length);
    for (let cell = 0; cell < pair.length; cell++) change[cell] = (change[cell] as number) - (pair[cell] as number);
  }
  for (let cell = 0; cell < change.length; cell++)
    if (change[cell] !== 0 && lattice.steps[cell] !== 0) transitions.climb(cell, (change[cell] as number) * weight);
}

/** Learns a field from sentences with labels. */
export function learnField(examples: readonly FieldExample[], settings: FieldSettings): Field {
  const { features, labels, mayFollow, epochs, averagedEpochs } = settings;
  const weights = parametersOf(features * labels);
  const transitions = parametersOf((labels + 1) * labels);
  const mean = new Float64Array(features * labels);
  const random = randomOf(20260103);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const steps = transitions.values.map((value, cell) =>
        mayFollow(Math.floor(cell / labels), cell % labels) ? Math.exp(value) : 0,
      );
      const lattice = latticeOf(emissionsOf(example.rows, weights.values, labels), steps, labels);
      climbWeights(weights, example, lattice, labels);
      climbTransitions(transitions, example, lattice, labels);
    }
    if (epoch < epochs - averagedEpochs) continue;
    for (let cell = 0; cell < mean.length; cell++)
      mean[cell] = (mean[cell] as number) + (weights.values[cell] as number) / averagedEpochs;
  }
  return { weights: mean, transitions: transitions.values };
}
