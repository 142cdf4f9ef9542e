import type { Sentence, WordRange } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';

const startOf = (candidate: StatementCandidate): number => candidate.content[0]?.from ?? candidate.cue?.from ?? 0;
const paragraphOf = ({ doc }: StatementContext, at: number): number =>
  (doc.sentences[doc.sentenceAt[at] as number] as Sentence).paragraph;

/** The speaker of the nearest statement before, in this paragraph or the one before it. */
function speakerBefore(
  candidate: StatementCandidate,
  others: readonly StatementCandidate[],
  context: StatementContext,
): WordRange | null {
  const start = startOf(candidate);
  const here = paragraphOf(context, start);
  const before = others
    .filter((other) => other.speaker !== null && startOf(other) < start)
    .sort((a, b) => startOf(b) - startOf(a))[0];
  return before && here - paragraphOf(context, startOf(before)) <= 1 ? before.speaker : null;
}

/** A quotation without words of its own that say whose it is belongs to who spoke last, close before it. */
export const carrySpeaker: StatementRefiner = {
  name: 'carry-speaker',
  refine(candidates, context, drop) {
    const ordered = [...candidates].sort((a, b) => startOf(a) - startOf(b));
    const result: StatementCandidate[] = [];
    for (const candidate of ordered) {
      if (candidate.speaker !== null || candidate.cue !== null) {
        result.push(candidate);
        continue;
      }
      const speaker = speakerBefore(candidate, result.slice(-30), context);
      if (speaker === null) drop({ candidate, reason: 'nobody close before it speaks' });
      else result.push({ ...candidate, speaker });
    }
    return result;
  },
};
