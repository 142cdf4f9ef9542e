import { rangeOf, type WordRange } from '../../language/document.ts';
import type { Quotation } from '../../language/quotation-marks.ts';
import type { StatementCandidate } from '../candidate.ts';
import { trimmed } from '../content-ends.ts';
import { outerQuotationsIn, withContinuations } from '../finders/direct-quotation.ts';
import { bestMore } from '../ranking/content-ranker.ts';
import { looseChoices } from '../ranking/loose-choices.ts';
import { rankerWeights } from '../ranking/ranker-weights.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';
import { NESTED_RULES } from './nested-only.ts';

/** Words before and after a quotation in which others may claim it. */
const REACH = 300;

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

const startOf = ({ content, cue }: StatementCandidate): number => content[0]?.from ?? cue?.from ?? 0;

/** The statement of the same sentence that ends right before, but for a comma; -1 for none. */
function endingBefore(range: WordRange, candidates: readonly StatementCandidate[], { doc }: StatementContext): number {
  return candidates.findIndex(({ content, speaker, rule }) => {
    const last = content.at(-1);
    if (last === undefined || speaker === null || NESTED_RULES.has(rule)) return false;
    const between = doc.words.slice(last.to, range.from);
    return (
      last.to <= range.from &&
      doc.sentenceAt[last.from] === doc.sentenceAt[range.from] &&
      between.every(({ text }) => text === ',')
    );
  });
}

/** "affirmed that A, with Peru “stressing B”": what is quoted there belongs to what was affirmed. */
function extended(candidate: StatementCandidate, range: WordRange, { doc }: StatementContext): StatementCandidate {
  const last = candidate.content.at(-1) as WordRange;
  return { ...candidate, content: [...candidate.content.slice(0, -1), rangeOf(doc.words, last.from, range.to)] };
}

/** “We are leaving today.”, with no words beside it that say whose it is. A later refiner looks for the speaker. */
export const looseQuotations: StatementRefiner = {
  name: 'loose-quotations',
  refine(candidates, context) {
    const found = [...candidates];
    for (const sentence of context.doc.sentences)
      for (const quotation of outerQuotationsIn(context.doc, sentence)) {
        const near = found.filter((candidate) => {
          const from = startOf(candidate);
          const to = candidate.content.at(-1)?.to ?? from;
          return !NESTED_RULES.has(candidate.rule) && from < quotation.to + REACH && to > quotation.from - REACH;
        });
        if (isTaken(near, quotation)) continue;
        const candidate = candidateOf(quotation, near, context);
        if (candidate === null) continue;
        const first = candidate.content[0] as WordRange;
        const outer = candidate.content.length > 1 ? -1 : endingBefore(first, found, context);
        if (outer < 0) found.push(candidate);
        else found[outer] = extended(found[outer] as StatementCandidate, first, context);
      }
    return found.sort((a, b) => startOf(a) - startOf(b));
  },
};
