import type { Word } from '../../language/document.ts';
import { dropped, type FigureCandidate } from '../candidate.ts';
import { harmAt } from '../harm-terms.ts';
import type { FigureRefiner } from '../rule.ts';

const HELD = /^(?:abducted|detained)$/;

/** "kidnapped and [killed]": what else befell those who were taken. */
function second(figure: FigureCandidate, words: readonly Word[]): FigureCandidate | null {
  if (!HELD.test(figure.outcome) || figure.term.from < figure.people.to) return null;
  const at = words[figure.term.to]?.text === ',' ? figure.term.to + 1 : figure.term.to;
  if (!/^(?:and|before)$/.test(words[at]?.lower ?? '')) return null;
  for (const next of [at + 1, at + 2, at + 3]) {
    const harm = harmAt(words, next);
    if (harm?.outcome === 'killed' && /^VB[ND]/.test(words[harm.from]?.xpos ?? '')) {
      const { from, to, start, end, outcome } = harm;
      return { ...figure, outcome, term: { from, to, start, end } };
    }
    if (!/^(?:then|later|being|were|was|subsequently)$/.test(words[next]?.lower ?? '')) return null;
  }
  return null;
}

/** A count of people gives one figure, that of the earliest finder; two where the captives were killed. */
export const oneFigureACount: FigureRefiner = {
  name: 'one-figure-a-count',
  refine(candidates, { doc }, drop) {
    const kept = new Map<number, FigureCandidate>();
    for (const candidate of candidates) {
      const at = candidate.people.count.from;
      const rival = kept.get(at);
      if (rival === undefined) kept.set(at, candidate);
      else drop(dropped(candidate, `its count already serves ${rival.rule}`));
    }
    return [...kept.values()].flatMap((figure) => [figure, second(figure, doc.words)].filter((one) => one !== null));
  },
};
