import type { Sentence, Word } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import { hasFiniteVerb, MAX_CONTENT, trimmed } from '../content-ends.ts';
import { surroundingsAfter } from '../cue-surroundings.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';
import { subjectEndingBefore, subjectStartingAt } from '../speakers.ts';
import type { VerbCue } from '../verb-cues.ts';

/** The word before the attribution: a comma, outside any quotation or closing one. */
function splitsBefore(text: string): boolean {
  return /^[,”"—–]$/.test(text);
}

/** What the rule reads of one cue. */
export function trailingAttributionOf(
  cue: VerbCue,
  sentence: Sentence,
  { doc, cuesOf }: StatementContext,
): StatementCandidate | null {
  if (!cue.frames.has('that') || cue.form !== 'finite') return null;
  const before = subjectEndingBefore(doc, cue.from, sentence.from);
  const inverted = before === null || !splitsBefore(doc.words[before.from - 1]?.text ?? '');
  const after =
    inverted && splitsBefore(doc.words[cue.from - 1]?.text ?? '') ? subjectStartingAt(doc, cue.to, sentence.to) : null;
  const speaker = inverted ? after : before;
  if (speaker === null) return null;
  const opens = inverted ? cue.from : speaker.from;
  const around = surroundingsAfter(doc, inverted ? speaker.to : cue.to, sentence.to, cue.frames.has('hearer'));
  const next = doc.words[around.to] as Word | undefined;
  const ends = around.to >= sentence.to || next?.text === '.' || next?.text === ',';
  if (!ends || opens - sentence.from > MAX_CONTENT) return null;
  const earlier = cuesOf(sentence).find((other) => other.to <= opens && doc.words[other.to]?.lower === 'that');
  if (earlier !== undefined) return null;
  const first = trimmed(doc, sentence.from, opens);
  if (first === null || first.to - first.from < 3) return null;
  const rest =
    next?.text === ',' && doc.words[around.to + 1]?.xpos !== 'VBG' && doc.words[around.to + 1]?.xpos !== 'CC'
      ? trimmed(doc, around.to, sentence.to)
      : null;
  // ", he said, " in the middle: both sides belong to what was said
  const content = rest !== null && !hasFiniteVerb(doc, first.from, first.to) ? [first, rest] : [first];
  if (!content.some(({ from, to }) => hasFiniteVerb(doc, from, to))) return null;
  return {
    rule: 'trailing-attribution',
    content,
    cue,
    speaker,
    addressee: around.addressee,
    medium: around.medium,
    date: around.date,
    negated: cue.negated,
  };
}

/**
 *   The road was shut on Monday, the mayor of Puno said in a statement.
 *   └ content ───────────────┘  └ speaker ───────┘ └cue
 */
export const trailingAttribution: StatementFinder = {
  name: 'trailing-attribution',
  find(sentence, context) {
    return context.cuesOf(sentence).flatMap((cue) => trailingAttributionOf(cue, sentence, context) ?? []);
  },
};
