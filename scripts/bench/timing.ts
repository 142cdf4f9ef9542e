/** Milliseconds that the work takes. */
export function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of processor time, garbage collection included: what else the machine does counts for less. */
export function processorMillisecondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of each work: the median of so many rounds by turns, after one that only warms up. */
export function mediansByTurns(works: readonly (() => unknown)[], rounds: number): number[] {
  const times = works.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, work] of works.entries()) {
      const time = millisecondsOf(work);
      if (round > 0) times[at]?.push(time);
    }
  }
  return times.map(median);
}

/** The middle one of the values; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}
