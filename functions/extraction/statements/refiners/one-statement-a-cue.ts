import { rangeOf, type WordRange } from '../../language/document.ts';
import { contentSize, type StatementCandidate } from '../candidate.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';

const holds = (outer: readonly WordRange[], inner: WordRange): boolean =>
  outer.some(({ from, to }) => from <= inner.from && inner.to <= to);
const touches = (a: StatementCandidate, b: StatementCandidate): boolean =>
  a.content.some((x) => b.content.some((y) => x.from < y.to && y.from < x.to));
const holdsCue = (outer: StatementCandidate, inner: StatementCandidate): boolean =>
  inner.cue !== null && holds(outer.content, inner.cue);

/** Why `later` cannot stand beside `kept`; null when it can, as the outer or the inner of the two or apart from it. */
function conflict(kept: StatementCandidate, later: StatementCandidate): string | null {
  if (kept.cue !== null && later.cue !== null && kept.cue.from < later.cue.to && later.cue.from < kept.cue.to)
    return `its cue already serves ${kept.rule}`;
  if (!touches(kept, later)) return null;
  const nested = (outer: StatementCandidate, inner: StatementCandidate) =>
    holdsCue(outer, inner) &&
    inner.content.every((part) => holds(outer.content, part)) &&
    contentSize(inner) < contentSize(outer);
  return nested(kept, later) || nested(later, kept) ? null : `its words already belong to ${kept.rule}`;
}

/** "[she said he had warned of floods] and left": what the inner cue marks ends where the outer content does. */
function clipped(inner: StatementCandidate, outer: StatementCandidate, { doc }: StatementContext): StatementCandidate {
  if (!holdsCue(outer, inner) || holdsCue(inner, outer)) return inner;
  const part = outer.content.find((range) => inner.cue !== null && holds([range], inner.cue)) as WordRange;
  const content = inner.content
    .map(({ from, to }) => [Math.max(from, part.from), Math.min(to, part.to)] as const)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => rangeOf(doc.words, from, to));
  return content.length === 0 ? inner : { ...inner, content };
}

/** Of two proposals for the same cue or the same words, that of the earlier finder stands. */
export const oneStatementACue: StatementRefiner = {
  name: 'one-statement-a-cue',
  refine(candidates, context, drop) {
    const kept: StatementCandidate[] = [];
    for (const candidate of candidates) {
      const first = Math.max(0, kept.length - 40);
      let later = candidate;
      for (let at = first; at < kept.length; at++) {
        const other = kept[at] as StatementCandidate;
        if (!touches(other, later)) continue;
        later = clipped(later, other, context);
        kept[at] = clipped(other, later, context);
      }
      const reason = kept
        .slice(first)
        .map((other) => conflict(other, later))
        .find((found) => found !== null);
      if (reason === undefined) kept.push(later);
      else drop({ candidate: later, reason: reason as string });
    }
    return kept;
  },
};
