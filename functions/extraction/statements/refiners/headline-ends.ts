import type { Document, Sentence, Word, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import type { CueWords, StatementCandidate } from '../candidate.ts';
import { hasFiniteVerb, trimmed } from '../content-ends.ts';
import { isHeadline, marksIn, predicateAt } from '../headline-clauses.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';
import { subjectEndingBefore } from '../speakers.ts';
import { verbAt } from '../verb-cues.ts';

/** "Parents told to stay away", "Firm accused of fraud", "Leader confirmed dead": spoken to or of, no speakers. */
const PASSIVE = /^(?:told|urged|asked|ordered|advised|warned|accused|blamed|confirmed)$/;
const AFTER_PASSIVE = /^(?:to|of|for|over|dead)$/;
const MEANWHILE = /^(?:as|after|while)$/;

/** ", recalls envoy", "as river bursts its banks": here the reporter goes on. */
function goesOn(doc: Document, at: number, limit: number): boolean {
  const word = doc.words[at] as Word;
  const next = doc.words[at + 1];
  if (next === undefined || doc.quotationAt[at] !== -1) return false;
  if (MEANWHILE.test(word.lower)) return hasFiniteVerb(doc, at + 2, limit, 'finite');
  if (word.text !== ',') return false;
  return (
    MEANWHILE.test(next.lower) || next.xpos === 'VBZ' || (/s$/.test(next.lower) && verbAt(doc.words, at + 1) !== null)
  );
}

/** "Obi says she will run; rivals fear split", "MPs say ‘no’ to tax, minister vows to fight": the next one's turn. */
function isNextHeadline(doc: Document, at: number, cues: readonly CueWords[]): boolean {
  const { text } = doc.words[at] as Word;
  if (doc.quotationAt[at] !== -1 || !/^[;,]$/.test(text)) return false;
  const next = text === ',' ? nounPhraseStartingAt(doc.words, at + 1, at + 8) : null;
  return text === ';' || (next !== null && cues.some(({ from }) => from === next.to));
}

/** What was said without what the headline adds, where what was said has no verb before that. */
function ended(content: WordRange, sentence: Sentence, { doc, cuesOf }: StatementContext): WordRange {
  for (let at = content.from + 1; at < Math.min(content.to, sentence.to); at++)
    if (
      isNextHeadline(doc, at, cuesOf(sentence)) ||
      (goesOn(doc, at, content.to) && predicateAt(doc, content.from, at) < 0)
    )
      return trimmed(doc, content.from, at) ?? content;
  return content;
}

function spokenTo(doc: Document, { from, to }: CueWords): boolean {
  return (
    to === from + 1 && PASSIVE.test(doc.words[from]?.lower ?? '') && AFTER_PASSIVE.test(doc.words[to]?.lower ?? '')
  );
}

/** Not "Niger" in "Niger: envoy says": the source stands between the colon and the cue. */
function speakerOf(doc: Document, speaker: WordRange, cue: CueWords): WordRange | null {
  if (speaker.to > cue.from) return speaker;
  const colon = marksIn(doc, speaker.to, cue.from, /^[:;]$/).at(-1);
  return colon === undefined ? speaker : subjectEndingBefore(doc, cue.from, colon + 1);
}

function refined(candidate: StatementCandidate, context: StatementContext): StatementCandidate {
  const { doc } = context;
  const { cue, content } = candidate;
  if (cue === null || candidate.rule.startsWith('headline-')) return candidate;
  const sentence = doc.sentences[doc.sentenceAt[cue.from] as number] as Sentence;
  if (!isHeadline(doc, sentence)) return candidate;
  const ends = content.map((part) => (part.from >= cue.to ? ended(part, sentence, context) : part));
  const speaker = candidate.speaker && speakerOf(doc, candidate.speaker, cue);
  if (speaker === null || !spokenTo(doc, cue)) return { ...candidate, content: ends, speaker };
  const hearer = cue.lemma === 'confirm' || cue.lemma === 'accuse' || cue.lemma === 'blame' ? null : speaker;
  const addressee = hearer && speaker.to === cue.from ? rangeOf(doc.words, hearer.from, hearer.to) : null;
  return { ...candidate, content: ends, speaker: null, addressee };
}

/** Ends in headlines what their telegraphic style runs together: "Togo accuses Ghana of theft | , recalls envoy". */
export const headlineEnds: StatementRefiner = {
  name: 'headline-ends',
  refine: (candidates, context) => candidates.map((candidate) => refined(candidate, context)),
};
