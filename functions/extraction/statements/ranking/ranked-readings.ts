import { type ChoiceFeatures, probabilities, scoresOf } from './content-ranker.ts';
import { type MadeFeature, withMadeFeatures } from './feature-list.ts';
import { featureName } from './feature-names.ts';
import type { RankerWeights } from './ranker-weights.ts';

/** A feature that the chosen reading has and the other lacks, `against: false`, or the other way round. */
export interface Reason {
  /** Natural log odds, by which it speaks for the chosen one. */
  readonly weight: number;
  readonly against: boolean;
  readonly feature: string;
}

/** Why one reading goes before the next: an index of -1 stands for reading nothing. */
export interface RankedReadings {
  readonly chosen: number;
  readonly share: number;
  readonly runnerUp: number;
  readonly runnerUpShare: number;
  /** What weighs most for the chosen one against the other, the heaviest first. */
  readonly reasons: readonly Reason[];
}

const MOST_REASONS = 4;

/** The features of one reading, those of its parts included. */
function placesOf({ none, parts, choices }: ChoiceFeatures, index: number): ReadonlySet<number> {
  const choice = choices[index];
  return new Set(
    choice === undefined ? none : [...(parts[choice.start] ?? []), ...(parts[choice.end] ?? []), ...choice.own],
  );
}

/** Index of the highest share that `may` be it; -1 for none. */
function likeliest(shares: Float64Array, may: (at: number) => boolean): number {
  let best = -1;
  for (const [at, share] of shares.entries()) if (may(at) && (best < 0 || share > (shares[best] as number))) best = at;
  return best;
}

function reasonsOf(
  features: ChoiceFeatures,
  made: ReadonlyMap<number, MadeFeature>,
  { table, scale }: RankerWeights,
  [chosen, other]: readonly [number, number],
): RankedReadings['reasons'] {
  const [own, others] = [placesOf(features, chosen), placesOf(features, other)];
  const reason = (place: number, against: boolean): Reason => ({
    weight: (against ? -scale : scale) * (table[place] as number),
    against,
    feature: featureName(made.get(place) as MadeFeature),
  });
  return [
    ...[...own].filter((place) => !others.has(place)).map((place) => reason(place, false)),
    ...[...others].filter((place) => !own.has(place)).map((place) => reason(place, true)),
  ]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS);
}

/**
 * Ranks again what was ranked, and says what decided. `read` makes the features, `words` holds what each choice reads, the
 * same twice where only its bounds differ; the choice of `said` stands in the record, the likeliest where none reads so.
 * Null where there is but one reading.
 */
export function rankedReadings(
  read: () => ChoiceFeatures,
  words: readonly string[],
  said: readonly string[],
  weights: RankerWeights,
): RankedReadings | null {
  const { result: features, made } = withMadeFeatures(read);
  const shares = probabilities(scoresOf(features, weights.table), weights.scale);
  const keys = ['', ...words];
  const isSaid = (at: number) => said.includes(keys[at] as string);
  const known = likeliest(shares, isSaid);
  const chosen = known < 0 ? likeliest(shares, () => true) : known;
  const runnerUp = likeliest(shares, (at) => keys[at] !== keys[chosen]);
  if (runnerUp < 0) return null;
  return {
    chosen: chosen - 1,
    share: shares[chosen] as number,
    runnerUp: runnerUp - 1,
    runnerUpShare: shares[runnerUp] as number,
    reasons: reasonsOf(features, made, weights, [chosen - 1, runnerUp - 1]),
  };
}
