import type { FigureCandidate } from '../candidate.ts';
import type { FigureRefiner } from '../rule.ts';

/** "42 Palestinians were killed and dozens more wounded": the dozens are Palestinians too. */
export const sharedVictims: FigureRefiner = {
  name: 'shared-victims',
  refine(candidates, { doc }) {
    const result: FigureCandidate[] = [];
    for (const figure of candidates) {
      const last = result.at(-1);
      const near =
        last !== undefined && doc.sentenceAt[last.people.count.from] === doc.sentenceAt[figure.people.count.from];
      const shares = near && figure.people.victims === null && figure.people.more && last.people.victims !== null;
      result.push(shares ? { ...figure, people: { ...figure.people, victims: last.people.victims } } : figure);
    }
    return result;
  },
};
