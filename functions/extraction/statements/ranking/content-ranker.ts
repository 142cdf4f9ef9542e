import type { Document } from '../../language/document.ts';
import { endFeatures, noneFeatures, pairFeatures, startFeatures, unitCounts } from './choice-features.ts';
import type { Choice, CueChoices } from './content-choices.ts';

/** Features of every way to read a cue; parts shared by several ways are listed once. */
export interface ChoiceFeatures {
  readonly none: readonly number[];
  readonly parts: readonly (readonly number[])[];
  /** For each choice the indices of its parts, and its own features. */
  readonly choices: readonly { readonly start: number; readonly end: number; readonly own: readonly number[] }[];
}

export function featuresOf(doc: Document, ways: CueChoices): ChoiceFeatures {
  const parts: number[][] = [];
  const known = new Map<string, number>();
  const part = (key: string, make: () => number[]): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, parts.length);
    parts.push(make());
    return parts.length - 1;
  };
  const counts = unitCounts(doc, ways.unit.from, ways.unit.to);
  const choices = ways.choices.map((choice) => ({
    start: part(`s${choice.side}${choice.start.at}`, () => startFeatures(doc, ways, choice.start, choice.side)),
    end: part(`e${choice.side}${choice.end.at}`, () => endFeatures(doc, ways, choice.end, choice.side)),
    own: pairFeatures(doc, ways, choice, counts),
  }));
  return { none: noneFeatures(doc, ways), parts, choices };
}

const sum = (features: readonly number[], weights: ArrayLike<number>): number => {
  let total = 0;
  for (const feature of features) total += weights[feature] as number;
  return total;
};

/** Scores: first that of reading no statement, then that of each choice. */
export function scoresOf(features: ChoiceFeatures, weights: ArrayLike<number>): Float64Array {
  const parts = features.parts.map((part) => sum(part, weights));
  const scores = new Float64Array(features.choices.length + 1);
  scores[0] = sum(features.none, weights);
  for (const [at, { start, end, own }] of features.choices.entries())
    scores[at + 1] = (parts[start] as number) + (parts[end] as number) + sum(own, weights);
  return scores;
}

/** exp(score × scale), normalised: the probability of each reading, none first. */
export function probabilities(scores: Float64Array, scale: number): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const result = scores.map((score) => Math.exp((score - highest) * scale));
  const total = result.reduce((a, b) => a + b, 0);
  return result.map((value) => value / total);
}

export interface RankedChoice {
  readonly choice: Choice;
  readonly probability: number;
}

/** The best reading of a cue, or null when reading none is better. */
export function bestChoice(
  doc: Document,
  ways: CueChoices,
  weights: ArrayLike<number>,
  scale: number,
): RankedChoice | null {
  if (ways.choices.length === 0) return null;
  const shares = probabilities(scoresOf(featuresOf(doc, ways), weights), scale);
  let best = 0;
  for (let at = 1; at < shares.length; at++) if ((shares[at] as number) > (shares[best] as number)) best = at;
  return best === 0 ? null : { choice: ways.choices[best - 1] as Choice, probability: shares[best] as number };
}
