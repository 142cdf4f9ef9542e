import { rangeOf, type WordRange } from '../../language/document.ts';
import type { Quotation } from '../../language/quotation-marks.ts';
import type { StatementCandidate } from '../candidate.ts';
import { trimmed } from '../content-ends.ts';
import { outerQuotationsIn, withContinuations } from '../finders/direct-quotation.ts';
import { bestMore } from '../ranking/content-ranker.ts';
import { looseChoices } from '../ranking/loose-choices.ts';
import { rankerWeights } from '../ranking/ranker-weights.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';

const isTaken = (candidates: readonly StatementCandidate[], { from, to }: WordRange | Quotation): boolean =>
  candidates.some(({ content }) => content.some((part) => part.from < to && from < part.to));

/** What the model reads in a quotation that no cue claims; null where it is a title, a nickname, a scare quote. */
function candidateOf(
  quotation: Quotation,
  taken: readonly StatementCandidate[],
  context: StatementContext,
): StatementCandidate | null {
  const { doc } = context;
  const ways = looseChoices(quotation, context);
  const choices = ways.choices.filter(({ start, end }) => {
    const range = trimmed(doc, start.at, end.at);
    return range !== null && !isTaken(taken, range);
  });
  const { table, scale } = rankerWeights();
  const best = bestMore(doc, { ...ways, choices }, table, scale);
  const range = best && trimmed(doc, best.choice.start.at, best.choice.end.at);
  if (best === null || range === null) return null;
  const rest = range.to === quotation.to ? withContinuations(doc, quotation).slice(1) : [];
  return {
    rule: 'loose-quotation',
    content: [range, ...rest].map(({ from, to }) => rangeOf(doc.words, from, to)),
    cue: null,
    speaker: null,
    addressee: null,
    medium: null,
    date: null,
    negated: false,
    confidence: best.probability,
  };
}

/** “We are leaving today.”, with no words beside it that say whose it is. A later refiner looks for the speaker. */
export const looseQuotations: StatementRefiner = {
  name: 'loose-quotations',
  refine(candidates, context) {
    const found = [...candidates];
    for (const sentence of context.doc.sentences)
      for (const quotation of outerQuotationsIn(context.doc, sentence)) {
        const near = found.filter(({ content, cue }) => {
          const from = content[0]?.from ?? cue?.from ?? 0;
          return from < quotation.to + 300 && (content.at(-1)?.to ?? from) > quotation.from - 300;
        });
        if (isTaken(near, quotation)) continue;
        const candidate = candidateOf(quotation, near, context);
        if (candidate !== null) found.push(candidate);
      }
    return found;
  },
};
