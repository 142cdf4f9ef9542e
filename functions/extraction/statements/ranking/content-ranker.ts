import type { Document, Word, WordRange } from '../../language/document.ts';
import type { Frame } from '../../lexicon/cue-verbs.ts';
import { DOCUMENTS, GROUPS, ORGANISATIONS, UNNAMED } from '../../lexicon/party-nouns.ts';
import { ROLES } from '../../lexicon/roles.ts';
import type { VerbCue } from '../verb-cues.ts';
import type { Choice, CueChoices } from './content-choices.ts';
import { noneFeatures } from './none-features.ts';
import { orderOf } from './order-features.ts';
import { pairFeatures } from './pair-features.ts';
import { endFeatures, startFeatures } from './place-features.ts';
import type { SpeakerChoices } from './speaker-choices.ts';
import { speakerFeatures } from './speaker-features.ts';
import { FINITE, unitCounts } from './unit-counts.ts';

/** Features of every way to read a cue; parts shared by several ways are listed once. */
export interface ChoiceFeatures {
  readonly none: readonly number[];
  readonly parts: readonly (readonly number[])[];
  /** For each choice the indices of its parts, and its own features. */
  readonly choices: readonly { readonly start: number; readonly end: number; readonly own: readonly number[] }[];
}

export function featuresOf(doc: Document, ways: CueChoices): ChoiceFeatures {
  const parts: number[][] = [];
  const known = new Map<string, number>();
  const part = (key: string, make: () => number[]): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, parts.length);
    parts.push(make());
    return parts.length - 1;
  };
  const counts = unitCounts(doc, ways.unit.from, ways.unit.to);
  const order = orderOf(doc, ways, counts);
  const choices = ways.choices.map((choice) => ({
    start: part(`s${choice.side}${choice.start.at}`, () => startFeatures(doc, ways, choice.start, choice.side)),
    end: part(`e${choice.side}${choice.end.at}`, () => endFeatures(doc, ways, choice.end, choice.side)),
    own: pairFeatures(doc, ways, choice, counts, order),
  }));
  return { none: noneFeatures(doc, ways, order), parts, choices };
}

const sum = (features: readonly number[], weights: ArrayLike<number>): number => {
  let total = 0;
  for (const feature of features) total += weights[feature] as number;
  return total;
};

/** Scores: first that of reading no statement, then that of each choice. */
export function scoresOf(features: ChoiceFeatures, weights: ArrayLike<number>): Float64Array {
  const parts = features.parts.map((part) => sum(part, weights));
  const scores = new Float64Array(features.choices.length + 1);
  scores[0] = sum(features.none, weights);
  for (const [at, { start, end, own }] of features.choices.entries())
    scores[at + 1] = (parts[start] as number) + (parts[end] as number) + sum(own, weights);
  return scores;
}

/** exp(score × scale), normalised: the probability of each reading, none first. */
export function probabilities(scores: Float64Array, scale: number): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const result = scores.map((score) => Math.exp((score - highest) * scale));
  const total = result.reduce((a, b) => a + b, 0);
  return result.map((value) => value / total);
}

/** Index of the highest share, from `first` on; the earlier of equals. */
function likeliest(shares: Float64Array, first: number): number {
  let best = first;
  for (let at = first + 1; at < shares.length; at++) if ((shares[at] as number) > (shares[best] as number)) best = at;
  return best;
}

export interface RankedChoice {
  readonly choice: Choice;
  readonly probability: number;
}

/** A statement is read where reading none is less likely than this. */
const MOST_DOUBT = 0.5;
/**
 * The same where the words themselves mark a report, "that" or a clause after a verb that takes little else: the
 * model has learned from one kind of news, and would pass over plain sentences with verbs that are rare there.
 */
const MOST_DOUBT_OF_MARKED = 0.9;

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
  [DOCUMENTS, ORGANISATIONS, GROUPS, UNNAMED].some((nouns) => nouns.has(lower) || nouns.has(lower.replace(/s$/, '')));

/** "the plan calls for two bridges": what cannot speak has no demands. */
const isThing = (doc: Document, { cue, speaker }: CueChoices): boolean =>
  speaker !== null &&
  cue.frames.size > 0 &&
  !cue.frames.has('that') &&
  !cue.frames.has('quote') &&
  !isPartyHead(doc.words[speaker.to - 1] as Word);

/** No verb, no quotation, and nothing that only words can do. */
const isBare = (doc: Document, { cue }: CueChoices, choice: Choice): boolean =>
  !BY_WORDS.has(cue.stance) &&
  !cue.frames.has('of') &&
  !cue.lemma.includes(' ') &&
  !holds(choice, (at) => doc.quotationAt[at] !== -1 || /^VB|^MD/.test(doc.words[at]?.xpos ?? ''));

/** The best reading of a cue, or null when reading none is more likely than all of them. */
export function bestChoice(
  doc: Document,
  ways: CueChoices,
  weights: ArrayLike<number>,
  scale: number,
): RankedChoice | null {
  if (ways.choices.length === 0) return null;
  const shares = probabilities(scoresOf(featuresOf(doc, ways), weights), scale);
  const best = likeliest(shares, 1);
  const choice = ways.choices[best - 1] as Choice;
  if (lacksQuotation(doc, ways, choice) || isMereThing(doc, ways, choice) || isThing(doc, ways)) return null;
  const most = UNLISTED.has(ways.cue.form)
    ? MOST_DOUBT_OF_UNLISTED
    : isMarked(doc, ways, choice)
      ? MOST_DOUBT_OF_MARKED
      : isBare(doc, ways, choice)
        ? MOST_DOUBT_OF_BARE
        : MOST_DOUBT;
  return (shares[0] as number) > most ? null : { choice, probability: shares[best] as number };
}

/** The best reading of the other side of an attribution; null where none is at least as likely. */
export function bestMore(
  doc: Document,
  ways: CueChoices,
  weights: ArrayLike<number>,
  scale: number,
): RankedChoice | null {
  if (ways.choices.length === 0) return null;
  const shares = probabilities(scoresOf(featuresOf(doc, ways), weights), scale);
  const best = likeliest(shares, 0);
  return best === 0 ? null : { choice: ways.choices[best - 1] as Choice, probability: shares[best] as number };
}

/** Who speaks most likely; null where it is likelier that nobody is named. */
export function bestSpeaker(
  doc: Document,
  ways: SpeakerChoices,
  weights: ArrayLike<number>,
  scale: number,
): { readonly range: WordRange | null; readonly probability: number } {
  const shares = probabilities(scoresOf(speakerFeatures(doc, ways), weights), scale);
  const best = likeliest(shares, 0);
  return { range: ways.choices[best - 1]?.range ?? null, probability: shares[best] as number };
}
