import type { WordRange } from '../language/document.ts';
import type { StatementCandidate } from '../statements/candidate.ts';

/** A statement is looked for among so many before it: none holds more than these. */
const LOOK_BACK = 50;

const size = ({ content }: StatementCandidate): number => content.reduce((sum, { from, to }) => sum + to - from, 0);
const holds = (content: readonly WordRange[], { from, to }: WordRange): boolean =>
  content.some((part) => part.from <= from && to <= part.to);

/**
 * Index of the smallest statement whose content holds the cue and the content of statement `at`, or -1.
 * `all` stand in text order, an outer one before those nested in it.
 */
export function outerStatement(at: number, all: readonly StatementCandidate[]): number {
  const candidate = all[at] as StatementCandidate;
  const needed = candidate.cue === null ? candidate.content : [candidate.cue, ...candidate.content];
  let best = -1;
  for (let index = at - 1; index >= Math.max(0, at - LOOK_BACK); index--) {
    const other = all[index] as StatementCandidate;
    if (size(other) <= size(candidate) || !needed.every((range) => holds(other.content, range))) continue;
    if (best < 0 || size(other) < size(all[best] as StatementCandidate)) best = index;
  }
  return best;
}

/** Index of the innermost statement whose content holds a range, or -1. */
export function statementAround(range: WordRange, all: readonly StatementCandidate[]): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((all[middle] as StatementCandidate).content[0]?.from ?? 0) <= range.from) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  for (let index = low - 1; index >= Math.max(0, low - LOOK_BACK); index--) {
    const other = all[index] as StatementCandidate;
    if (holds(other.content, range) && (best < 0 || size(other) < size(all[best] as StatementCandidate))) best = index;
  }
  return best;
}
