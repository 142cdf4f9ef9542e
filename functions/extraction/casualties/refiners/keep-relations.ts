import type { FigureCandidate } from '../candidate.ts';
import type { FigureRefiner } from '../rule.ts';

/** Points each relation at the figure as it stands now; one whose target was dropped is let go. */
export const keepRelations: FigureRefiner = {
  name: 'keep-relations',
  refine(candidates) {
    const byCount = new Map<number, FigureCandidate>(candidates.map((figure) => [figure.people.count.from, figure]));
    return candidates.map((figure) => {
      const target = figure.relation === null ? undefined : byCount.get(figure.relation.target.people.count.from);
      return {
        ...figure,
        relation: target === undefined || figure.relation === null ? null : { type: figure.relation.type, target },
      };
    });
  },
};
