import type { Document, Sentence, WordRange } from '../language/document.ts';
import { trimmed } from './content-ends.ts';
import { FINITE } from './finite-verbs.ts';
import type { VerbCue } from './verb-cues.ts';

/**
 * The subject that a quotation after its attribution goes on from: what stands before the attribution is part of it.
 *
 *   The photocopies, she held, “prove only that somebody owns a photocopier”.
 *   └─────────────┘            └ a verb, and no other one before it
 *   Parents were, the judge observed, “not without blame”.
 */
export function unfinishedBefore(
  doc: Document,
  cue: VerbCue,
  sentence: Sentence,
  speaker: WordRange | null,
  content: WordRange,
): WordRange | null {
  const { words, quotations, quotationAt } = doc;
  const at = speaker === null ? cue.from : Math.min(speaker.from, cue.from);
  if (at - 1 <= sentence.from || words[at - 1]?.text !== ',' || content.from < cue.to) return null;
  if (quotations[quotationAt[content.from] as number]?.from !== content.from) return null;
  const opening = words[content.from + 1];
  if (opening === undefined || !/^\p{Ll}/u.test(opening.text)) return null;
  const before = words.slice(sentence.from, at - 1);
  const isCut = FINITE.test(before.at(-1)?.xpos ?? '');
  const isSubject = FINITE.test(opening.xpos) && !before.some(({ xpos, text }) => FINITE.test(xpos) || text === ':');
  return isCut || isSubject ? trimmed(doc, sentence.from, at - 1) : null;
}
