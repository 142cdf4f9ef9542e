import type { Document } from '../language/document.ts';
import type { DroppedStatement, StatementCandidate } from './candidate.ts';
import { accordingTo } from './finders/according-to.ts';
import { directQuotation } from './finders/direct-quotation.ts';
import { rankedContent } from './finders/ranked-content.ts';
import { reportedClause } from './finders/reported-clause.ts';
import { reportedNoun } from './finders/reported-noun.ts';
import { trailingAttribution } from './finders/trailing-attribution.ts';
import { uncuedQuotation } from './finders/uncued-quotation.ts';
import { carrySpeaker } from './refiners/carry-speaker.ts';
import { documentAndAuthor } from './refiners/document-and-author.ts';
import { nestedOnly } from './refiners/nested-only.ts';
import { oneStatementACue } from './refiners/one-statement-a-cue.ts';
import type { StatementContext, StatementFinder, StatementRefiner } from './rule.ts';
import { cuesBySentence } from './verb-cues.ts';

/** The order matters: of two proposals for the same words that of the earlier finder stands. */
export const FINDERS: readonly StatementFinder[] = [
  directQuotation,
  accordingTo,
  rankedContent,
  trailingAttribution,
  reportedClause,
  reportedNoun,
  uncuedQuotation,
];

export const REFINERS: readonly StatementRefiner[] = [documentAndAuthor, oneStatementACue, nestedOnly, carrySpeaker];

export interface FoundStatements {
  /** In text order, an outer one before those nested in it. */
  readonly statements: readonly StatementCandidate[];
  readonly dropped: readonly DroppedStatement[];
}

const firstWord = ({ content, cue }: StatementCandidate): number => content[0]?.from ?? cue?.from ?? 0;
const lastWord = ({ content, cue }: StatementCandidate): number => content.at(-1)?.to ?? cue?.to ?? 0;

/** What all finders share. */
export function contextOf(doc: Document): StatementContext {
  const context = { doc, cuesOf: cuesBySentence(doc), quotedCues: new Set<number>() };
  for (const sentence of doc.sentences)
    for (const { cue } of directQuotation.find(sentence, context)) if (cue !== null) context.quotedCues.add(cue.from);
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
    (a, b) => firstWord(a) - firstWord(b) || lastWord(b) - lastWord(a) || (a.cue?.from ?? 0) - (b.cue?.from ?? 0),
  );
  return { statements, dropped };
}
