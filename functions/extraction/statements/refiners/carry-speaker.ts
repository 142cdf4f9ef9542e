import type { Document, Sentence } from '../../language/document.ts';
import { firstWordOf, type StatementCandidate } from '../candidate.ts';
import { isTurn } from '../finders/transcript.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';

const endOf = ({ content, cue }: StatementCandidate): number => Math.max(content.at(-1)?.to ?? 0, cue?.to ?? 0);
const paragraphOf = ({ doc }: StatementContext, at: number): number =>
  (doc.sentences[doc.sentenceAt[at] as number] as Sentence).paragraph;

/** It is a turn of a transcript, or nested in one: nobody's quotation outside goes on with it. */
const isTranscribed = (candidate: StatementCandidate, others: readonly StatementCandidate[]): boolean =>
  others.some(
    (other) =>
      isTurn(other) &&
      other.content.some(({ from, to }) => from <= firstWordOf(candidate) && firstWordOf(candidate) < to),
  );

/** "[“The road is shut,” Obi said], according to the Courier": Obi goes on, not the Courier. */
function innerOf(outer: StatementCandidate, others: readonly StatementCandidate[]): number | null {
  const index = others.findIndex(
    ({ cue, speaker }) =>
      cue !== null && speaker !== null && outer.content.some(({ from, to }) => from <= cue.from && cue.to <= to),
  );
  return index < 0 ? null : index;
}

const withMore = (candidate: StatementCandidate, { content }: StatementCandidate): StatementCandidate => ({
  ...candidate,
  content: [...candidate.content, ...content],
});

/** The nearest statement before that has a speaker, in this paragraph or the one before it; -1 for none. */
function speechBefore(
  candidate: StatementCandidate,
  others: readonly StatementCandidate[],
  context: StatementContext,
): number {
  const start = firstWordOf(candidate);
  const here = paragraphOf(context, start);
  const index = others.findLastIndex((other) => other.speaker !== null && firstWordOf(other) < start);
  const before = others[index];
  if (before === undefined || isTranscribed(before, others)) return -1;
  return here - paragraphOf(context, Math.max(firstWordOf(before), endOf(before) - 1)) <= 1 ? index : -1;
}

/** All of its content stands in quotation marks. */
const isQuoted = (doc: Document, { content }: StatementCandidate): boolean =>
  content.every(({ from, to }) => {
    const quotation = doc.quotations[doc.quotationAt[from] as number];
    return quotation?.from === from && quotation.to >= to;
  });

/** A quotation without words of its own that say whose it is goes on with what was last said, close before it. */
export const carrySpeaker: StatementRefiner = {
  name: 'carry-speaker',
  refine(candidates, context, drop) {
    const result: StatementCandidate[] = [];
    for (const candidate of [...candidates].sort((a, b) => firstWordOf(a) - firstWordOf(b))) {
      if (candidate.speaker !== null || candidate.cue !== null || isTurn(candidate)) {
        result.push(candidate);
        continue;
      }
      const offset = Math.max(0, result.length - 30);
      const recent = result.slice(offset);
      const index = speechBefore(candidate, recent, context);
      const outer = recent[index];
      const inner = outer?.cue?.lemma === 'according to' ? innerOf(outer, recent) : null;
      const before = recent[inner ?? index];
      if (index < 0 || before === undefined) drop({ candidate, reason: 'nobody close before it speaks' });
      else if (isQuoted(context.doc, before)) {
        result[offset + (inner ?? index)] = withMore(before, candidate);
        if (inner !== null && outer !== undefined) result[offset + index] = withMore(outer, candidate);
      } else result.push({ ...candidate, speaker: before.speaker });
    }
    return result;
  },
};
