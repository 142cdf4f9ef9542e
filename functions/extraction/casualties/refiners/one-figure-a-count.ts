import type { FigureCandidate } from '../candidate.ts';
import type { FigureRefiner } from '../rule.ts';

/** A count of people gives one figure, that of the earliest finder; "kidnapped and killed" is the rare loss. */
export const oneFigureACount: FigureRefiner = {
  name: 'one-figure-a-count',
  refine(candidates, _context, drop) {
    const kept = new Map<number, FigureCandidate>();
    for (const candidate of candidates) {
      const at = candidate.people.count.from;
      const rival = kept.get(at);
      if (rival === undefined) kept.set(at, candidate);
      else drop({ candidate, reason: `its count already serves ${rival.rule}` });
    }
    return candidates.filter((candidate) => kept.get(candidate.people.count.from) === candidate);
  },
};
