import { rangeOf, type WordRange } from '../../language/document.ts';
import type { Quotation } from '../../language/quotation-marks.ts';
import { firstWordOf, type StatementCandidate } from '../candidate.ts';
import { trimmed } from '../content-ends.ts';
import { outerQuotationsIn, withContinuations } from '../finders/direct-quotation.ts';
import { bestMore } from '../ranking/content-ranker.ts';
import { looseChoices } from '../ranking/loose-choices.ts';
import { rankerWeights } from '../ranking/ranker-weights.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';
import { NESTED_RULES } from './nested-only.ts';

/** Which words belong to statements, and which of these end where; kept up as quotations are read. */
interface Taken {
  /** 1 for each word of a content. */
  readonly words: Uint8Array;
  /** The first word after a content → the index of its statement. */
  readonly endings: Map<number, number>;
}

const isTaken = ({ words }: Taken, { from, to }: WordRange | Quotation): boolean =>
  words.subarray(from, to).includes(1);

function take(taken: Taken, { content, speaker }: StatementCandidate, index: number): void {
  for (const { from, to } of content) taken.words.fill(1, from, to);
  const end = content.at(-1)?.to;
  if (end !== undefined && speaker !== null && !taken.endings.has(end)) taken.endings.set(end, index);
}

function takenBy(candidates: readonly StatementCandidate[], { doc }: StatementContext): Taken {
  const taken: Taken = { words: new Uint8Array(doc.words.length), endings: new Map() };
  for (const [index, candidate] of candidates.entries())
    if (!NESTED_RULES.has(candidate.rule)) take(taken, candidate, index);
  return taken;
}

/** What the model reads in a quotation that no cue claims; null where it is a title, a nickname, a scare quote. */
function candidateOf(quotation: Quotation, taken: Taken, context: StatementContext): StatementCandidate | null {
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

/** The index of the statement of the same sentence that ends right before, but for commas; -1 for none. */
function endingBefore(
  range: WordRange,
  { endings }: Taken,
  candidates: readonly StatementCandidate[],
  { doc }: StatementContext,
): number {
  let at = range.from;
  while (!endings.has(at) && doc.words[at - 1]?.text === ',') at--;
  const index = endings.get(at) ?? -1;
  const last = candidates[index]?.content.at(-1);
  return last !== undefined && doc.sentenceAt[last.from] === doc.sentenceAt[range.from] ? index : -1;
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
    const taken = takenBy(found, context);
    for (const sentence of context.doc.sentences)
      for (const quotation of outerQuotationsIn(context.doc, sentence)) {
        const candidate = isTaken(taken, quotation) ? null : candidateOf(quotation, taken, context);
        if (candidate === null) continue;
        const first = candidate.content[0] as WordRange;
        const outer = candidate.content.length > 1 ? -1 : endingBefore(first, taken, found, context);
        const index = outer < 0 ? found.length : outer;
        found[index] = outer < 0 ? candidate : extended(found[outer] as StatementCandidate, first, context);
        take(taken, found[index] as StatementCandidate, index);
      }
    return found.sort((a, b) => firstWordOf(a) - firstWordOf(b));
  },
};
