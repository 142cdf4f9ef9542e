import type { Sentence, Word } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import { contentEnd, hasFiniteVerb, trimmed } from '../content-ends.ts';
import { surroundingsAfter } from '../cue-surroundings.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';
import { speakerOf } from '../speakers.ts';
import type { VerbCue } from '../verb-cues.ts';

const OPENS_CLAUSE = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJS|JJR|CD|EX|IN|RB|VBG|VBN|PDT|WP|WRB|``|''|-LRB-|\$|WDT)$/;

/** What the rule reads of one cue. */
export function reportedClauseOf(
  cue: VerbCue,
  sentence: Sentence,
  { doc, cuesOf }: StatementContext,
): StatementCandidate | null {
  const cues = cuesOf(sentence);
  const around = surroundingsAfter(doc, cue.to, sentence.to, cue.frames.has('hearer') || cue.frames.has('hearer?'));
  const next = doc.words[around.to] as Word | undefined;
  const marked = next?.lower === 'that';
  const infinitive =
    cue.frames.has('to') && next?.lower === 'to' && /^(?:VB|RB|``)$/.test(doc.words[around.to + 1]?.xpos ?? '');
  const asks = cue.frames.has('whether') && /^(?:whether|if|what|how|why|who|when|where)$/.test(next?.lower ?? '');
  const from = marked ? around.to + 1 : around.to;
  if (!asks && !infinitive && !cue.frames.has('that')) return null;
  if (
    !marked &&
    !asks &&
    !infinitive &&
    (next === undefined || !OPENS_CLAUSE.test(next.xpos) || /^(?:as|by)$/.test(next.lower))
  )
    return null;
  const content = trimmed(doc, from, contentEnd(doc, from, sentence.to, cues, cue));
  if (content === null || content.to - content.from < 2) return null;
  if (!infinitive && !hasFiniteVerb(doc, content.from, content.to, cue.frames.has('noun') ? 'finite' : 'any'))
    return null;
  const earlier = cues.slice(0, cues.indexOf(cue));
  const told = cue.form === 'passive';
  const speaker = told ? null : speakerOf(doc, cue, sentence, earlier);
  if (speaker === null && !told) return null;
  return {
    rule: 'reported-clause',
    content: [content],
    cue,
    speaker,
    addressee: around.addressee,
    medium: around.medium,
    date: around.date,
    negated: cue.negated,
  };
}

/**
 *   The mayor told reporters on Monday that the road was shut.
 *   └speaker┘ └cue addressee    date        └ content ──────┘
 */
export const reportedClause: StatementFinder = {
  name: 'reported-clause',
  find(sentence, context) {
    return context.cuesOf(sentence).flatMap((cue) => reportedClauseOf(cue, sentence, context) ?? []);
  },
};
