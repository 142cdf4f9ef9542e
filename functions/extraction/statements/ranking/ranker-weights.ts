import weights from './ranker.weights.json' with { type: 'json' };

/** What `npm run train` learned about contents. */
export interface RankerWeights {
  /** One weight for each place of the hashed features, in 8-bit steps. */
  readonly table: Int8Array;
  /** What one step is worth, times the calibration that makes probabilities honest. */
  readonly scale: number;
}

let loaded: RankerWeights | undefined;

/** Unpacked at the first call. */
export function rankerWeights(): RankerWeights {
  if (loaded === undefined) {
    const bytes = Buffer.from(weights.table, 'base64');
    loaded = { table: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scale: weights.scale };
  }
  return loaded;
}

/** Puts other weights in their place, for measuring by cross-validation. */
export function useRankerWeights(other: RankerWeights): void {
  loaded = other;
}
