import { figureKey } from '../candidate.ts';
import type { FigureRefiner } from '../rule.ts';

/** Points each relation at the figure as it stands now; one whose target was dropped is let go. */
export const keepRelations: FigureRefiner = {
  name: 'keep-relations',
  refine(candidates) {
    const byCount = new Map(candidates.map((figure) => [figureKey(figure), figure]));
    return candidates.map((figure) => {
      const target = figure.relation === null ? undefined : byCount.get(figureKey(figure.relation.target));
      return {
        ...figure,
        relation: target === undefined || figure.relation === null ? null : { type: figure.relation.type, target },
      };
    });
  },
};
