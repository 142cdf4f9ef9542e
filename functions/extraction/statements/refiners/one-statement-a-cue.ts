import type { WordRange } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import type { StatementRefiner } from '../rule.ts';

const size = (candidate: StatementCandidate): number =>
  candidate.content.reduce((sum, { from, to }) => sum + to - from, 0);
const holds = (outer: readonly WordRange[], inner: WordRange): boolean =>
  outer.some(({ from, to }) => from <= inner.from && inner.to <= to);
const touches = (a: StatementCandidate, b: StatementCandidate): boolean =>
  a.content.some((x) => b.content.some((y) => x.from < y.to && y.from < x.to));

/** Why `later` cannot stand beside `kept`; null when it can, as the outer or the inner of the two or apart from it. */
function conflict(kept: StatementCandidate, later: StatementCandidate): string | null {
  if (kept.cue !== null && later.cue !== null && kept.cue.from < later.cue.to && later.cue.from < kept.cue.to)
    return `its cue already serves ${kept.rule}`;
  if (!touches(kept, later)) return null;
  const nested = (outer: StatementCandidate, inner: StatementCandidate) =>
    inner.cue !== null &&
    holds(outer.content, inner.cue) &&
    inner.content.every((part) => holds(outer.content, part)) &&
    size(inner) < size(outer);
  return nested(kept, later) || nested(later, kept) ? null : `its words already belong to ${kept.rule}`;
}

/** Of two proposals for the same cue or the same words, that of the earlier finder stands. */
export const oneStatementACue: StatementRefiner = {
  name: 'one-statement-a-cue',
  refine(candidates, _context, drop) {
    const kept: StatementCandidate[] = [];
    for (const candidate of candidates) {
      const near = kept.slice(-40);
      const reason = near.map((other) => conflict(other, candidate)).find((found) => found !== null);
      if (reason === undefined) kept.push(candidate);
      else drop({ candidate, reason: reason as string });
    }
    return kept;
  },
};
