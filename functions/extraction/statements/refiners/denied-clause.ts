import type { WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import { FINITE } from '../finite-verbs.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';

/** Where ", which killed one guard" begins after a clause, when nothing else follows it; -1 for none. */
function asideAt({ doc }: StatementContext, { from, to }: WordRange): number {
  const { words, quotationAt } = doc;
  for (let at = from + 2; at < to - 2; at++) {
    const isAside = words[at]?.text === ',' && /^(?:WDT|WP)$/.test(words[at + 1]?.xpos ?? '') && quotationAt[at] === -1;
    if (!isAside || !FINITE.test(words[at + 2]?.xpos ?? '')) continue;
    const isClause = words.slice(from, at).some(({ xpos }) => FINITE.test(xpos) || xpos === 'VBG');
    return isClause && !words.slice(at + 2, to).some(({ text }) => text === ',') ? at : -1;
  }
  return -1;
}

function refined(candidate: StatementCandidate, context: StatementContext): StatementCandidate {
  const last = candidate.content.at(-1);
  if (candidate.cue?.stance !== 'denial' || last === undefined) return candidate;
  const at = asideAt(context, last);
  if (at < 0) return candidate;
  return { ...candidate, content: [...candidate.content.slice(0, -1), rangeOf(context.doc.words, last.from, at)] };
}

/** "denied that they fired the shell¦, which killed one guard": what the reporter adds is not denied. */
export const deniedClause: StatementRefiner = {
  name: 'denied-clause',
  refine: (candidates, context) => candidates.map((candidate) => refined(candidate, context)),
};
