/** Which annotated item each proposed one was taken for: both maps hold the same pairs. */
export interface Pairs {
  readonly proposedOf: ReadonlyMap<number, number>;
  readonly goldOf: ReadonlyMap<number, number>;
}

/**
 * Pairs two lists one to one, the best pair first (ties: text order). `score` says how well two items go
 * together; 0 or less means not at all.
 */
export function pairUp<Gold, Proposed>(
  gold: readonly Gold[],
  proposed: readonly Proposed[],
  score: (gold: Gold, proposed: Proposed) => number,
): Pairs {
  const possible = gold
    .flatMap((g, i) => proposed.map((p, j) => ({ i, j, score: score(g, p) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const proposedOf = new Map<number, number>();
  const goldOf = new Map<number, number>();
  for (const { i, j } of possible) {
    if (proposedOf.has(i) || goldOf.has(j)) continue;
    proposedOf.set(i, j);
    goldOf.set(j, i);
  }
  return { proposedOf, goldOf };
}
