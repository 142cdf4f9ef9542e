import type { Document, Word } from '../../language/document.ts';
import { headOf } from '../../language/noun-phrases.ts';
import type { Frame } from '../../lexicon/cue-verbs.ts';
import { DOCUMENTS, GROUPS, ORGANISATIONS, UNNAMED } from '../../lexicon/party-nouns.ts';
import { ROLES } from '../../lexicon/roles.ts';
import { FINITE } from '../finite-verbs.ts';
import type { VerbCue } from '../verb-cues.ts';
import type { Choice, CueChoices } from './content-choices.ts';

/** A statement is read where reading none is less likely than this. */
const MOST_DOUBT = 0.5;
/**
 * The same where the words themselves mark a report, "that" or a clause after a verb that takes little else: the
 * model has learned from one kind of news, and would pass over plain sentences with verbs that are rare there.
 */
const MOST_DOUBT_OF_MARKED = 0.95;

/** The same for words that no list names as verbs of saying, or that may be no verbs: what they quote is often a name or a slogan. */
const MOST_DOUBT_OF_UNLISTED = 0.2;
/** The same for things alone: "denied entry", "recalled the kettles" are acts as often as words. */
const MOST_DOUBT_OF_BARE = 0.25;
const UNLISTED = new Set<VerbCue['form']>(['other', 'doubtful', 'infinitive', 'noun']);

/** Few things can be condemned or praised but by words. */
const BY_WORDS = new Set(['condemnation', 'praise', 'denial', 'threat']);

const holds = ({ start, end }: Choice, matches: (at: number) => boolean): boolean => {
  for (let at = start.at; at < end.at; at++) if (matches(at)) return true;
  return false;
};

/** "hinted that …", "asked whether …", "whispered the road was shut", "deplored the attack", "dubbed it “…”". */
function isMarked(doc: Document, { cue, speaker }: CueChoices, choice: Choice): boolean {
  if (speaker === null || choice.side !== 'after') return false;
  const { frames, stance } = cue;
  const first = doc.words[choice.start.at]?.lower ?? '';
  if (frames.has('label')) return holds(choice, (at) => doc.quotations[doc.quotationAt[at] as number]?.from === at);
  if (frames.has('whether') && /^(?:whether|if)$/.test(first)) return true;
  if (frames.has('to') && first === 'to') return true;
  if (frames.has('noun') && (BY_WORDS.has(stance) || stance === 'neutral') && !frames.has('that')) return true;
  const that = first === 'that' || doc.words[choice.start.at - 1]?.lower === 'that';
  return (
    frames.has('that') &&
    (that || !frames.has('noun')) &&
    holds(choice, (at) => (that ? /^VB|^MD/ : FINITE).test(doc.words[at]?.xpos ?? ''))
  );
}

const quotes = (doc: Document, choice: Choice): boolean => holds(choice, (at) => doc.quotationAt[at] !== -1);

const QUOTES_ONLY = (frames: VerbCue['frames']): boolean =>
  frames.has('quote') && !['that', 'noun', 'to', 'whether', 'of', 'label'].some((frame) => frames.has(frame as Frame));

/** "read the book": a verb that takes only a quotation, and no quotation. */
const lacksQuotation = (doc: Document, { cue }: CueChoices, choice: Choice): boolean =>
  QUOTES_ONLY(cue.frames) &&
  choice.side === 'after' &&
  doc.words[choice.start.at - 1]?.text !== ':' &&
  !quotes(doc, choice);

/** "called the police": no label in quotation marks, and so nobody's words. */
const isMereThing = (doc: Document, { cue }: CueChoices, choice: Choice): boolean =>
  choice.side === 'after' &&
  cue.frames.has('label') &&
  !cue.frames.has('that') &&
  !cue.frames.has('noun') &&
  !quotes(doc, choice);

const isPartyHead = ({ xpos, lower, nameKind }: Word): boolean =>
  !/^NNS?$/.test(xpos) ||
  nameKind !== null ||
  Object.hasOwn(ROLES, lower) ||
  [DOCUMENTS, ORGANISATIONS, GROUPS, UNNAMED].some(
    (nouns) => nouns.has(lower) || nouns.has(`${lower}s`) || nouns.has(lower.replace(/s$/, '')),
  );

/** "the plan calls for two bridges": what cannot speak has no demands. */
const isThing = (doc: Document, { cue, speaker }: CueChoices): boolean =>
  speaker !== null &&
  cue.frames.size > 0 &&
  !cue.frames.has('that') &&
  !cue.frames.has('quote') &&
  !isPartyHead(headOf(doc.words.slice(speaker.from, speaker.to)) as Word) &&
  !isPartyHead(doc.words[speaker.to - 1] as Word);

/** No verb and no quotation. */
const isPhrase = (doc: Document, choice: Choice): boolean =>
  !holds(choice, (at) => doc.quotationAt[at] !== -1 || /^VB|^MD/.test(doc.words[at]?.xpos ?? ''));

/** A phrase that other things than words may do as well. */
const isBare = (doc: Document, { cue }: CueChoices, choice: Choice): boolean =>
  !BY_WORDS.has(cue.stance) && !cue.frames.has('of') && !cue.lemma.includes(' ') && isPhrase(doc, choice);

/** "citing the governor’s office", "reported, citing officials, that …": whom the report is from, and nothing said. */
function isSource(doc: Document, { cue }: CueChoices, choice: Choice): boolean {
  if (!/^(?:cite|quote)$/.test(cue.lemma) || choice.side !== 'after') return false;
  if (cue.form === 'participle' && choice.start.at > cue.to) return true;
  return isPhrase(doc, choice) && isPartyHead(headOf(doc.words.slice(choice.start.at, choice.end.at)) as Word);
}

/** "In crisis, leaders say": what stands before an attribution and is no clause says when or where, not what. */
const isCircumstance = (doc: Document, choice: Choice): boolean =>
  choice.side === 'before' && doc.words[choice.start.at]?.xpos === 'IN' && isPhrase(doc, choice);

/**
 * How likely reading no statement may be, at most, for a reading to be taken: less than 0 for what can be none, 0.95 for what its
 * words mark as one.
 */
export function mostDoubt(doc: Document, ways: CueChoices, choice: Choice): number {
  if (isCircumstance(doc, choice) || isSource(doc, ways, choice)) return -1;
  if (lacksQuotation(doc, ways, choice) || isMereThing(doc, ways, choice) || isThing(doc, ways)) return -1;
  if (UNLISTED.has(ways.cue.form)) return MOST_DOUBT_OF_UNLISTED;
  if (isMarked(doc, ways, choice)) return MOST_DOUBT_OF_MARKED;
  return isBare(doc, ways, choice) ? MOST_DOUBT_OF_BARE : MOST_DOUBT;
}
