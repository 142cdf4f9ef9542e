import type { Document, Sentence, WordRange } from '../../language/document.ts';
import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import type { StatementCandidate } from '../candidate.ts';
import { certainSubject } from '../certain-subjects.ts';
import { hasFiniteVerb, trimmed } from '../content-ends.ts';
import { surroundingsAfter } from '../cue-surroundings.ts';
import { ownerOf } from '../noun-cues.ts';
import { type Choice, contentChoices, moreChoices } from '../ranking/content-choices.ts';
import { bestChoice, bestMore, bestSpeaker } from '../ranking/content-ranker.ts';
import { rankerWeights } from '../ranking/ranker-weights.ts';
import { speakerChoices } from '../ranking/speaker-choices.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';
import { isArticle, speakerOf, subjectStartingAt } from '../speakers.ts';
import { unfinishedBefore } from '../unfinished-before.ts';
import type { VerbCue } from '../verb-cues.ts';
import { reportedClauseOf } from './reported-clause.ts';
import { reportedNounOf } from './reported-noun.ts';
import { trailingAttributionOf } from './trailing-attribution.ts';

/** Below this probability of the best reading the plain rules do as well, and cut more evenly. */
const UNSURE = 0.25;

/** Who speaks, as the words before the cue tell. */
export function cueSpeaker(cue: VerbCue, sentence: Sentence, { doc, cuesOf }: StatementContext): WordRange | null {
  if (cue.form === 'noun') return ownerOf(doc, cue, sentence);
  if (cue.form === 'preposition') return null;
  return speakerOf(
    doc,
    cue,
    sentence,
    cuesOf(sentence).filter(({ from }) => from < cue.from),
  );
}

/** The words that a choice takes for what was said; null when only marks are left. */
export function contentOf({ doc }: StatementContext, { start, end }: Choice): WordRange | null {
  const from = doc.words[start.at]?.lower === 'that' ? start.at + 1 : start.at;
  return trimmed(doc, from, end.at);
}

/** What the cue marks on its other side, too. */
function withMore(candidate: StatementCandidate, cue: VerbCue, sentence: Sentence, context: StatementContext) {
  const first = candidate.content[0] as WordRange;
  const { table, scale } = rankerWeights();
  const taken = { from: first.from, to: first.to, speaker: candidate.speaker };
  const ways = moreChoices(cue, sentence, context, taken);
  const more = bestMore(context.doc, ways, table, scale);
  const part =
    (more && contentOf(context, more.choice)) ?? unfinishedBefore(context.doc, cue, sentence, candidate.speaker, first);
  if (part === null || candidate.content.some((other) => other.from < part.to && part.from < other.to))
    return candidate;
  return { ...candidate, content: [...candidate.content, part].sort((a, b) => a.from - b.from) };
}

/** "attacked as the school opened", "the map reflects the ground": no words of anybody's. */
function isUnsaid(cue: VerbCue, { from, to }: WordRange, { doc }: StatementContext): boolean {
  if (doc.quotationAt.subarray(from, to).some((quotation) => quotation !== -1)) return false;
  const first = doc.words[from]?.lower;
  if (cue.lemma === 'reflect') return doc.words[from - 1]?.lower !== 'that';
  return cue.form === 'other' || (cue.lemma === 'attack' && first === 'as');
}

/** ", said [the mayor of Puno]": a name and no clause after a comma and a verb that takes one is who speaks. */
function isAuthor(cue: VerbCue, content: WordRange, { doc }: StatementContext): boolean {
  if (content.from !== cue.to || doc.words[cue.from - 1]?.text !== ',' || !/^(?:say|add)$/.test(cue.lemma))
    return false;
  const name = subjectStartingAt(doc, cue.to, content.to);
  return (
    name !== null &&
    (name.to === content.to || doc.words[name.to]?.text === ',') &&
    !hasFiniteVerb(doc, content.from, content.to)
  );
}

/** "was told by [the school] that"; of "was quoted by the paper" the paper only prints it. */
const agentOf = ({ words }: Document, cue: VerbCue, { to }: Sentence): WordRange | null =>
  cue.form === 'passive' && cue.lemma !== 'quote' && words[cue.to]?.lower === 'by'
    ? nounPhraseStartingAt(words, cue.to + 1, to)
    : null;

function candidateOf(cue: VerbCue, sentence: Sentence, context: StatementContext): StatementCandidate | null {
  const { doc } = context;
  const quoted = context.quotedCues.get(cue.from);
  if (quoted !== undefined) return withMore(quoted, cue, sentence, context);
  const ways = contentChoices(cue, sentence, context, cueSpeaker(cue, sentence, context));
  const { table, scale } = rankerWeights();
  const best = bestChoice(doc, ways, table, scale);
  if (best === null) return null;
  if (best.probability < UNSURE) {
    const plain = reportedClauseOf(cue, sentence, context) ?? reportedNounOf(cue, sentence, context);
    if (plain !== null) return { ...plain, rule: 'ranked-content', confidence: best.probability };
  }
  const content = contentOf(context, best.choice);
  if (content === null || isUnsaid(cue, content, context)) return null;
  const trailing = isAuthor(cue, content, context) ? trailingAttributionOf(cue, sentence, context) : null;
  if (trailing !== null) return { ...trailing, rule: 'ranked-content', confidence: best.probability };
  const { author } = best.choice;
  const all = speakerChoices(doc, cue, sentence, content, [author, ways.speaker]);
  const people = { ...all, choices: all.choices.filter(({ range }) => !isArticle(doc, range)) };
  const around = surroundingsAfter(doc, author?.to ?? cue.to, sentence.to, cue.frames.has('hearer'));
  const { range: likely, probability: sureOfSpeaker } = bestSpeaker(doc, people, table, scale);
  const certain = agentOf(doc, cue, sentence) ?? certainSubject(doc, cue, sentence, context.cuesOf(sentence));
  const speaker = certain ?? likely;
  // "Asked about the rain, Obi said": a topic, and nobody's words
  if (speaker === null && doc.words[content.from]?.lower === 'about') return null;
  const candidate: StatementCandidate = {
    rule: 'ranked-content',
    content: [content],
    cue,
    speaker,
    addressee: around.addressee,
    medium: around.medium,
    date: around.date,
    negated: cue.negated,
    confidence: best.probability * sureOfSpeaker,
  };
  return withMore(candidate, cue, sentence, context);
}

/**
 *   The mayor told reporters on Monday that the road was shut and left.
 *   └speaker┘ └cue                          └ of all the places to begin and end, those that the model finds best
 */
export const rankedContent: StatementFinder = {
  name: 'ranked-content',
  find(sentence, context) {
    const open = context.rankedCuesOf(sentence).filter(({ verb }) => context.doc.quotationAt[verb] === -1);
    return open
      .flatMap((cue) => candidateOf(cue, sentence, context) ?? [])
      .sort((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1));
  },
};
