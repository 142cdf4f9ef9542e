import type { Document, WordRange } from '../../language/document.ts';
import type { Choice, CueChoices } from './content-choices.ts';
import { mostDoubt } from './most-doubt.ts';
import { noneFeatures } from './none-features.ts';
import { orderOf } from './order-features.ts';
import { pairFeatures } from './pair-features.ts';
import { endFeatures, startFeatures } from './place-features.ts';
import { goesOn } from './quoted-rest.ts';
import type { SpeakerChoices } from './speaker-choices.ts';
import { speakerFeatures } from './speaker-features.ts';
import { unitCounts } from './unit-counts.ts';

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
  const order = orderOf(doc, ways, counts);
  const choices = ways.choices.map((choice) => ({
    start: part(`s${choice.side}${choice.start.at}`, () => startFeatures(doc, ways, choice.start, choice.side)),
    end: part(`e${choice.side}${choice.end.at}`, () => endFeatures(doc, ways, choice.end, choice.side)),
    own: pairFeatures(doc, ways, choice, counts, order),
  }));
  return { none: noneFeatures(doc, ways, order), parts, choices };
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

/** Index of the highest share, from `first` on; the earlier of equals. */
function likeliest(shares: Float64Array, first: number): number {
  let best = first;
  for (let at = first + 1; at < shares.length; at++) if ((shares[at] as number) > (shares[best] as number)) best = at;
  return best;
}

export interface RankedChoice {
  readonly choice: Choice;
  readonly probability: number;
}

/** The best reading of a cue, or null when reading none is more likely than all of them. */
export function bestChoice(
  doc: Document,
  ways: CueChoices,
  weights: ArrayLike<number>,
  scale: number,
): RankedChoice | null {
  if (ways.choices.length === 0) return null;
  const shares = probabilities(scoresOf(featuresOf(doc, ways), weights), scale);
  const best = likeliest(shares, 1);
  const choice = ways.choices[best - 1] as Choice;
  const most = mostDoubt(doc, ways, choice);
  if ((shares[0] as number) > most) return null;
  return { choice: goesOn(doc, choice) ? longer(ways, shares, choice) : choice, probability: shares[best] as number };
}

/** The likeliest reading that begins at the same place and ends later; the same where there is none. */
function longer({ choices }: CueChoices, shares: Float64Array, short: Choice): Choice {
  let found = short;
  let share = 0;
  for (const [at, choice] of choices.entries()) {
    const isLonger = choice.side === short.side && choice.start.at === short.start.at && choice.end.at > short.end.at;
    if (!isLonger || (shares[at + 1] as number) <= share) continue;
    found = choice;
    share = shares[at + 1] as number;
  }
  return found;
}

/** The best reading of the other side of an attribution; null where none is at least as likely. */
export function bestMore(
  doc: Document,
  ways: CueChoices,
  weights: ArrayLike<number>,
  scale: number,
): RankedChoice | null {
  if (ways.choices.length === 0) return null;
  const shares = probabilities(scoresOf(featuresOf(doc, ways), weights), scale);
  const best = likeliest(shares, 0);
  return best === 0 ? null : { choice: ways.choices[best - 1] as Choice, probability: shares[best] as number };
}

/** Who speaks most likely; null where it is likelier that nobody is named. */
export function bestSpeaker(
  doc: Document,
  ways: SpeakerChoices,
  weights: ArrayLike<number>,
  scale: number,
): { readonly range: WordRange | null; readonly probability: number } {
  const shares = probabilities(scoresOf(speakerFeatures(doc, ways), weights), scale);
  const best = likeliest(shares, 0);
  return { range: ways.choices[best - 1]?.range ?? null, probability: shares[best] as number };
}
