// Averaged perceptron (Freund & Schapire 1999; Collins 2002) over hashed features, the same bit for bit on every run.

/** Features seen at least this often are kept. */
export interface TrainingSettings {
  readonly labels: number;
  readonly minimumCount: number;
}

export interface AveragedPerceptron {
  score(features: Uint32Array, n: number, scores: Float64Array): void;
  update(features: Uint32Array, n: number, right: number, wrong: number): void;
  step(): void;
  /** feature hash → averaged weight for each label. */
  averaged(): Map<number, Float64Array>;
}

/** `counts`: how often each feature occurs in the training data. */
export function averagedPerceptron(
  counts: ReadonlyMap<number, number>,
  settings: TrainingSettings,
): AveragedPerceptron {
  const { labels } = settings;
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= settings.minimumCount) rows.set(feature, rows.size);
  const size = rows.size * labels;
  const weights = new Float32Array(size);
  const totals = new Float64Array(size);
  const stamps = new Uint32Array(size);
  let now = 0;
  const change = (cell: number, by: number): void => {
    totals[cell] = (totals[cell] as number) + (now - (stamps[cell] as number)) * (weights[cell] as number);
    stamps[cell] = now;
    weights[cell] = (weights[cell] as number) + by;
  };
  return {
    score(features, n, scores) {
      scores.fill(0);
      for (let i = 0; i < n; i++) {
        const row = rows.get(features[i] as number);
        if (row === undefined) continue;
        const base = row * labels;
        for (let label = 0; label < labels; label++)
          scores[label] = (scores[label] as number) + (weights[base + label] as number);
      }
    },
    update(features, n, right, wrong) {
      for (let i = 0; i < n; i++) {
        const row = rows.get(features[i] as number);
        if (row === undefined) continue;
        change(row * labels + right, 1);
        change(row * labels + wrong, -1);
      }
    },
    step() {
      now++;
    },
    averaged() {
      const result = new Map<number, Float64Array>();
      for (const [feature, row] of rows) {
        const values = new Float64Array(labels);
        let any = false;
        for (let label = 0; label < labels; label++) {
          change(row * labels + label, 0);
          values[label] = (totals[row * labels + label] as number) / now;
          any ||= values[label] !== 0;
        }
        if (any) result.set(feature, values);
      }
      return result;
    },
  };
}

/** A small generator for shuffling (mulberry32): the same order on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as Item, items[i] as Item];
  }
}
