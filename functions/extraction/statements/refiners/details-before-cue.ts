import type { Document, Sentence, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import { isHeadline } from '../headline-clauses.ts';
import { type Details, detailsIn } from '../opening-details.ts';
import type { StatementContext, StatementRefiner } from '../rule.ts';
import { isTime, subjectEndingBefore } from '../speakers.ts';
import type { VerbCue } from '../verb-cues.ts';

/** Words that a clause may begin after: "[…;] on Monday Obi said", "[that] on Monday". */
const OPENS = /^(?:[;:—–“"]|--|-|that|while|but)$/;
const REACH = 40;

function clauseStart({ words }: Document, at: number, sentence: Sentence): number {
  for (let from = at; from > Math.max(sentence.from, at - REACH); from--)
    if (OPENS.test(words[from - 1]?.lower ?? '')) return from;
  return Math.max(sentence.from, at - REACH);
}

const overlaps = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;

/** "jokes are told", "it was told that": no hearers. */
const NO_HEARER = /^(?:it|there|jokes?|stor(?:y|ies)|tales?|truth|lies?)$/;

/** "parents of pupils [who] were told": whom of the two the clause is about, nobody knows. */
function isUnclear({ words }: Document, cue: VerbCue, subject: WordRange): boolean {
  const isRelative = /^(?:WP|WDT)$/.test(words[cue.from - 1]?.xpos ?? '');
  return isRelative && words.slice(subject.from + 1, subject.to).some(({ xpos }) => xpos === 'IN');
}

/** "[Residents] were told that …": whom the subject of a passive names. */
function told(candidate: StatementCandidate, cue: VerbCue, subject: WordRange, { doc }: StatementContext) {
  const isHearer = cue.frames.has('hearer') || cue.frames.has('hearer?');
  const isNobody = NO_HEARER.test(doc.words[subject.to - 1]?.lower ?? '');
  if (!isHearer || isNobody || candidate.content.some((part) => overlaps(part, subject))) return candidate;
  const speaker = candidate.speaker !== null && overlaps(candidate.speaker, subject) ? null : candidate.speaker;
  return { ...candidate, speaker, addressee: isUnclear(doc, cue, subject) ? null : subject };
}

/** "On [Monday] the harbour master said": the day is no part of who speaks. */
function withoutDay({ words }: Document, speaker: WordRange): WordRange {
  const isDay = /^(?:on|last|late|early)$/.test(words[speaker.from - 1]?.lower ?? '') && isTime(words[speaker.from]);
  return isDay && speaker.to > speaker.from + 1 ? rangeOf(words, speaker.from + 1, speaker.to) : speaker;
}

/** "told [a joke]", "liken to [the star]": what was said names no hearer; "told [residents] to leave" does. */
function withoutSaidHearer(candidate: StatementCandidate, { words }: Document): StatementCandidate {
  const { addressee, content } = candidate;
  const part = addressee && content.find((range) => overlaps(range, addressee));
  if (!addressee || !part) return candidate;
  const isObject = part.from === addressee.from && /^(?:to|not|that)$/.test(words[addressee.to]?.lower ?? '');
  return isObject ? candidate : { ...candidate, addressee: null };
}

function subjectOf(doc: Document, cue: VerbCue, speaker: WordRange | null, sentence: Sentence): WordRange | null {
  const hasDay = speaker?.to === cue.from && withoutDay(doc, speaker) !== speaker;
  return hasDay ? speaker : subjectEndingBefore(doc, cue.from, sentence.from);
}

/** What opens the clause, and what parts the speaker from the verb: "On Monday, Obi, in a letter, said". */
function around(doc: Document, speaker: WordRange, cue: VerbCue, sentence: Sentence): Details {
  const before = detailsIn(doc, clauseStart(doc, speaker.from, sentence), speaker.from);
  const comma = doc.words.slice(speaker.to, cue.from - 1).findLastIndex(({ text }) => text === ',');
  // "Obi, the mayor, [on Monday] said"
  const between = detailsIn(doc, speaker.to, cue.from) ?? detailsIn(doc, speaker.to + comma + 1, cue.from);
  return {
    addressee: before?.addressee ?? between?.addressee ?? null,
    medium: between?.medium ?? before?.medium ?? null,
    date: between?.date ?? before?.date ?? null,
  };
}

/** "Obi is assured of a seat": sure of it, and nobody says so. */
const isSure = ({ words }: Document, { cue, speaker }: StatementCandidate): boolean =>
  cue !== null &&
  /^(?:re)?assure$/.test(cue.lemma) &&
  words[cue.to]?.lower === 'of' &&
  /^(?:is|are|was|were|be|been|'s|'re)$/.test(words[cue.from]?.lower ?? '') &&
  (speaker === null || speaker.to <= cue.from);

function refined(candidate: StatementCandidate, context: StatementContext): StatementCandidate {
  const { doc, cuesOf } = context;
  const at = candidate.cue?.from ?? -1;
  const sentence = doc.sentences[doc.sentenceAt[at] as number];
  const cue = sentence && cuesOf(sentence).find(({ from }) => from === at);
  const subject = cue ? subjectOf(doc, cue, candidate.speaker, sentence) : null;
  if (!cue || subject === null || isHeadline(doc, sentence)) return candidate;
  if (cue.form === 'passive') return told(candidate, cue, subject, context);
  const isDirect = candidate.speaker !== null && overlaps(candidate.speaker, subject) && cue.form === 'finite';
  const first = candidate.content[0]?.from ?? cue.to;
  if (!isDirect || first < cue.to || doc.words[cue.to]?.text === ',') return candidate;
  const speaker = withoutDay(doc, candidate.speaker);
  const found = around(doc, speaker, cue, sentence);
  return {
    ...candidate,
    speaker,
    addressee: candidate.addressee ?? found.addressee,
    medium: candidate.medium ?? found.medium,
    date: candidate.date ?? found.date,
  };
}

/**
 * The details that stand before the cue: of a passive whom it was said to, else medium, day and hearer.
 *
 *   In a letter on Monday, Obi said the road was shut.      Residents were told that the road was shut.
 *      └ medium    └ date                                   └ addressee
 */
export const detailsBeforeCue: StatementRefiner = {
  name: 'details-before-cue',
  refine(candidates, context, drop) {
    const kept = candidates.filter((candidate) => {
      const sure = isSure(context.doc, candidate);
      if (sure) drop({ candidate, reason: 'somebody is sure, and nobody says so' });
      return !sure;
    });
    return kept.map((candidate) => refined(withoutSaidHearer(candidate, context.doc), context));
  },
};
