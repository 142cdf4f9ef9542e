/** Percent of the whole; 0 when there is nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export const count = <T>(items: readonly T[], matches: (item: T) => boolean): number => items.filter(matches).length;

/** How two sets agree, in percent. */
export interface Agreement {
  /** Share of what was proposed that is right. */
  readonly precision: number;
  /** Share of what the readers found that was proposed. */
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
}

export interface Side {
  readonly right: number;
  readonly of: number;
}

export function agreement(proposed: Side, gold: Side): Agreement {
  const precision = share(proposed.right, proposed.of);
  const recall = share(gold.right, gold.of);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
