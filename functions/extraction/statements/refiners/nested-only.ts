import type { StatementCandidate } from '../candidate.ts';
import { isTurn } from '../finders/transcript.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';

/** Rules that read cues inside what somebody else said; elsewhere the ranker has judged. */
export const NESTED_RULES = new Set(['reported-clause', 'reported-noun', 'trailing-attribution']);
const NEAR = 60;

/** In a transcript's turn the ranker has judged all cues but those inside quotation marks. */
function isInside(
  candidate: StatementCandidate,
  others: readonly StatementCandidate[],
  { doc }: StatementContext,
): boolean {
  const { cue } = candidate;
  return (
    cue !== null &&
    others.some(
      (other) =>
        other !== candidate &&
        (!isTurn(other) || doc.quotationAt[cue.from] !== -1) &&
        other.content.some(({ from, to }) => from <= cue.from && cue.to <= to),
    )
  );
}

/** A cue that the ranker passed over counts only inside another statement: "she said he had warned of floods". */
export const nestedOnly: StatementRefiner = {
  name: 'nested-only',
  refine(candidates, context, drop) {
    return candidates.filter((candidate, at) => {
      const kept =
        !NESTED_RULES.has(candidate.rule) ||
        isInside(candidate, candidates.slice(Math.max(0, at - NEAR), at + NEAR), context);
      if (!kept) drop({ candidate, reason: 'reading no statement here is more likely' });
      return kept;
    });
  },
};
