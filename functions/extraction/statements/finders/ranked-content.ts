import type { Sentence } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import { trimmed } from '../content-ends.ts';
import { surroundingsAfter } from '../cue-surroundings.ts';
import { contentChoices } from '../ranking/content-choices.ts';
import { bestChoice } from '../ranking/content-ranker.ts';
import { rankerWeights } from '../ranking/ranker-weights.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';
import { speakerOf } from '../speakers.ts';
import type { VerbCue } from '../verb-cues.ts';
import { reportedClauseOf } from './reported-clause.ts';
import { reportedNounOf } from './reported-noun.ts';

/** Below this probability of the best reading the plain rules do as well, and cut more evenly. */
const UNSURE = 0.25;

function candidateOf(cue: VerbCue, sentence: Sentence, context: StatementContext): StatementCandidate | null {
  const { doc } = context;
  const cues = context.cuesOf(sentence);
  const own = speakerOf(doc, cue, sentence, cues.slice(0, cues.indexOf(cue)));
  const ways = contentChoices(cue, sentence, context, own);
  const { table, scale } = rankerWeights();
  const best = bestChoice(doc, ways, table, scale);
  if (best === null) return null;
  if (best.probability < UNSURE) {
    const plain = reportedClauseOf(cue, sentence, context) ?? reportedNounOf(cue, sentence, context);
    if (plain !== null) return { ...plain, rule: 'ranked-content', confidence: best.probability };
  }
  const { start, end, author, rest } = best.choice;
  const from = doc.words[start.at]?.lower === 'that' ? start.at + 1 : start.at;
  const parts = [trimmed(doc, from, end.at), rest === null ? null : trimmed(doc, rest[0], rest[1])];
  const content = parts.filter((part) => part !== null);
  if (content.length === 0) return null;
  const around = surroundingsAfter(doc, author?.to ?? cue.to, sentence.to, cue.frames.has('hearer'));
  const speaker = author ?? (cue.form === 'passive' ? null : ways.speaker);
  return {
    rule: 'ranked-content',
    content: content.map((part) => rangeOf(doc.words, part.from, part.to)),
    cue,
    speaker,
    addressee: around.addressee,
    medium: around.medium,
    date: around.date,
    negated: cue.negated,
    confidence: best.probability,
  };
}

/**
 *   The mayor told reporters on Monday that the road was shut and left.
 *   └speaker┘ └cue                          └ of all the places to begin and end, those that the model finds best
 */
export const rankedContent: StatementFinder = {
  name: 'ranked-content',
  find(sentence, context) {
    const open = context
      .cuesOf(sentence)
      .filter(({ from, verb }) => !context.quotedCues.has(from) && context.doc.quotationAt[verb] === -1);
    return open.flatMap((cue) => candidateOf(cue, sentence, context) ?? []);
  },
};
