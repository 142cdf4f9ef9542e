import type { Document, Sentence, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import type { Quotation } from '../../language/quotation-marks.ts';
import type { StatementCandidate } from '../candidate.ts';
import { contentEnd, trimmed } from '../content-ends.ts';
import { type Attribution, attributionAfter, attributionBefore } from '../quotation-cues.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';

/** Outer quotations that begin in a sentence and carry on no earlier one. */
export function outerQuotationsIn(doc: Document, sentence: Sentence): Quotation[] {
  const found: Quotation[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const quotation = doc.quotations[doc.quotationAt[at] as number];
    if (quotation?.from === at && quotation.depth === 0 && quotation.continues === null) found.push(quotation);
  }
  return found;
}

/** A quotation and what carries it on over the next paragraphs. */
export function withContinuations(doc: Document, quotation: Quotation): Quotation[] {
  const chain = [quotation];
  for (let next = quotation.continuedBy; next !== null; next = (chain.at(-1) as Quotation).continuedBy)
    chain.push(doc.quotations[next] as Quotation);
  return chain;
}

/** The quotation begins a sentence, or follows only another quotation, a dash or a colon. */
export function beginsClause(doc: Document, quotation: Quotation): boolean {
  const sentence = doc.sentences[doc.sentenceAt[quotation.from] as number] as Sentence;
  return (
    quotation.from === sentence.from ||
    /^[—–:”"]$/.test(doc.words[quotation.from - 1]?.text ?? '') ||
    (quotation.from === sentence.from + 1 && doc.words[sentence.from]?.xpos === 'CC')
  );
}

/** The quotation fills its sentences, but for a stop. */
export function fillsSentences(doc: Document, quotation: Quotation): boolean {
  const first = doc.sentences[doc.sentenceAt[quotation.from] as number] as Sentence;
  const last = doc.sentences[doc.sentenceAt[quotation.to - 1] as number] as Sentence;
  return quotation.from === first.from && quotation.to >= last.to - 1;
}

/** Where a quotation of the same speaker may go on: right after the attribution, or with the next sentence. */
function resumesAt(doc: Document, after: number): number {
  const last = Math.min(after, doc.words.length) - 1;
  const sentence = doc.sentences[doc.sentenceAt[last] as number] as Sentence;
  for (let at = after; at < sentence.to; at++)
    if (doc.quotations[doc.quotationAt[at] as number]?.from === at) return at;
  return sentence.to;
}

/** `“A,” he said. “B.”`: the quotations after the attribution that have none of their own. */
function carriedOn(
  doc: Document,
  after: number,
  context: StatementContext,
  own: StatementCandidate['cue'],
): Quotation[] {
  const last = doc.sentences[doc.sentenceAt[Math.min(after, doc.words.length) - 1] as number] as Sentence;
  const parts: Quotation[] = [];
  for (let at = resumesAt(doc, after); at < doc.words.length && parts.length < 20; at++) {
    const word = doc.words[at];
    if (doc.sentences[doc.sentenceAt[at] as number]?.paragraph !== last.paragraph) break;
    if (/^[.,;:—–]$/.test(word?.text ?? '')) continue;
    const quotation = doc.quotations[doc.quotationAt[at] as number];
    if (quotation?.from !== at || quotation.depth !== 0 || quotation.to - quotation.from < 4) break;
    if (at > after + 1 && !fillsSentences(doc, quotation)) break;
    if (/^(?:IN|TO)$/.test(doc.words[at - 1]?.xpos ?? '') && isTitle(doc, quotation)) break;
    const lead = attributionBefore(quotation, context);
    const isOwn = lead === null || (own !== null && lead.cue?.from === own.from);
    if (!isOwn || attributionAfter(quotation, context) !== null) break;
    parts.push(...withContinuations(doc, quotation));
    at = quotation.to - 1;
  }
  return parts;
}

/** “Meet the Mayor”: of words in capitals, without a verb that carries a tense. */
export function isTitle({ words }: Document, { from, to }: Quotation): boolean {
  const inside = words.slice(from + 1, to - 1).filter(({ xpos }) => /^[A-Z]/.test(xpos));
  const capitals = inside.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return inside.length < 9 && capitals > inside.length * 0.5 && /^\p{Lu}/u.test(inside.at(-1)?.text ?? '');
}

const asContent = (doc: Document, { from, to }: Quotation): WordRange => rangeOf(doc.words, from, to);

function candidateOf(attribution: Attribution, content: readonly WordRange[]): StatementCandidate {
  const { to: _, ...rest } = attribution;
  return { rule: 'direct-quotation', content, ...rest };
}

/** `said “A” would be B`: the clause goes on after the closing mark. */
function openEnded(doc: Document, quotation: Quotation, context: StatementContext): WordRange | null {
  const sentence = doc.sentences[doc.sentenceAt[quotation.to - 1] as number] as Sentence;
  const next = doc.words[quotation.to];
  if (quotation.to >= sentence.to || next === undefined || /^[.,;:)—–]$/.test(next.text))
    return asContent(doc, quotation);
  return trimmed(doc, quotation.from, contentEnd(doc, quotation.from, sentence.to, context.cuesOf(sentence)));
}

function find(quotation: Quotation, context: StatementContext): StatementCandidate | null {
  const { doc } = context;
  const chain = withContinuations(doc, quotation);
  const last = chain.at(-1) as Quotation;
  const after = beginsClause(doc, quotation) ? attributionAfter(last, context) : null;
  if (after !== null)
    return candidateOf(
      after,
      [...chain, ...carriedOn(doc, after.to, context, after.cue)].map((part) => asContent(doc, part)),
    );
  const before = attributionBefore(quotation, context);
  if (before === null) return null;
  const head = chain.length === 1 ? openEnded(doc, quotation, context) : asContent(doc, quotation);
  if (head === null) return null;
  const rest = head.to === quotation.to ? [...chain.slice(1), ...carriedOn(doc, last.to, context, before.cue)] : [];
  return candidateOf(before, [head, ...rest.map((part) => asContent(doc, part))]);
}

/** What the quotations of a sentence and the attributions beside them say. */
export const quotedStatements = (sentence: Sentence, context: StatementContext): readonly StatementCandidate[] =>
  outerQuotationsIn(context.doc, sentence).flatMap((quotation) => find(quotation, context) ?? []);

/**
 *   “The road is shut,” Rosa Quispe said. “Stay away.”
 *   └ content ────────┘ └ speaker ┘ └cue   └ content ┘   one statement
 *
 * The ranker proposes these with what it adds to them; here are those without a cue, or whose cue is quoted itself.
 */
export const directQuotation: StatementFinder = {
  name: 'direct-quotation',
  find: (sentence, context) =>
    quotedStatements(sentence, context).filter(({ cue }) => cue === null || context.doc.quotationAt[cue.from] !== -1),
};
