import type { Document } from '../language/document.ts';
import { bodySpeakers } from './body-speakers.ts';
import { contentSize, type DroppedStatement, firstWordOf, type StatementCandidate } from './candidate.ts';
import { directQuotation, quotedStatements } from './finders/direct-quotation.ts';
import { headlineColon } from './finders/headline-colon.ts';
import { headlineTail } from './finders/headline-tail.ts';
import { rankedContent } from './finders/ranked-content.ts';
import { refusal } from './finders/refusal.ts';
import { reportedClause } from './finders/reported-clause.ts';
import { reportedNoun } from './finders/reported-noun.ts';
import { trailingAttribution } from './finders/trailing-attribution.ts';
import { transcript } from './finders/transcript.ts';
import { rankedCuesBySentence } from './ranked-cues.ts';
import { carrySpeaker } from './refiners/carry-speaker.ts';
import { deniedClause } from './refiners/denied-clause.ts';
import { detailsBeforeCue } from './refiners/details-before-cue.ts';
import { documentAndAuthor } from './refiners/document-and-author.ts';
import { headlineEnds } from './refiners/headline-ends.ts';
import { looseQuotations } from './refiners/loose-quotations.ts';
import { nestedOnly } from './refiners/nested-only.ts';
import { noVoice } from './refiners/no-voice.ts';
import { oneStatementACue } from './refiners/one-statement-a-cue.ts';
import type { StatementContext, StatementFinder, StatementRefiner } from './rule.ts';
import { turnsBySentence } from './turns.ts';
import { cuesBySentence } from './verb-cues.ts';

/** The order matters: of two proposals for the same words that of the earlier finder stands. */
export const FINDERS: readonly StatementFinder[] = [
  transcript,
  refusal,
  headlineTail,
  headlineColon,
  rankedContent,
  directQuotation,
  trailingAttribution,
  reportedClause,
  reportedNoun,
];

export const REFINERS: readonly StatementRefiner[] = [
  deniedClause,
  documentAndAuthor,
  noVoice,
  oneStatementACue,
  headlineEnds,
  looseQuotations,
  nestedOnly,
  carrySpeaker,
  detailsBeforeCue,
];

export interface FoundStatements {
  /** In text order, an outer one before those nested in it. */
  readonly statements: readonly StatementCandidate[];
  readonly dropped: readonly DroppedStatement[];
}

const lastWord = ({ content, cue }: StatementCandidate): number => content.at(-1)?.to ?? cue?.to ?? 0;

/** What all finders share. */
export function contextOf(doc: Document): StatementContext {
  const cuesOf = cuesBySentence(doc);
  const quotedCues = new Map<number, StatementCandidate>();
  const rankedCuesOf = rankedCuesBySentence(doc, cuesOf);
  const context = {
    doc,
    cuesOf,
    rankedCuesOf,
    quotedCues,
    turns: turnsBySentence(doc),
    speaks: bodySpeakers(doc, cuesOf),
  };
  for (const sentence of doc.sentences)
    for (const found of quotedStatements(sentence, context))
      if (found.cue !== null && !quotedCues.has(found.cue.from)) quotedCues.set(found.cue.from, found);
  return context;
}

/** Finds the statements of a document: every finder on every sentence, then every refiner on all they proposed. */
export function findStatements(doc: Document): FoundStatements {
  const context = contextOf(doc);
  const dropped: DroppedStatement[] = [];
  let candidates: readonly StatementCandidate[] = doc.sentences.flatMap((sentence) =>
    FINDERS.flatMap((finder) => finder.find(sentence, context)),
  );
  for (const refiner of REFINERS) candidates = refiner.refine(candidates, context, (entry) => dropped.push(entry));
  const statements = [...candidates].sort(
    (a, b) =>
      firstWordOf(a) - firstWordOf(b) ||
      lastWord(b) - lastWord(a) ||
      contentSize(b) - contentSize(a) ||
      (a.cue?.from ?? 0) - (b.cue?.from ?? 0),
  );
  return { statements, dropped };
}
