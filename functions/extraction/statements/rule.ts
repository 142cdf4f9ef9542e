import type { Document, Sentence } from '../language/document.ts';
import type { DroppedStatement, StatementCandidate } from './candidate.ts';
import type { Turn } from './turns.ts';
import type { VerbCue } from './verb-cues.ts';

/** What the finders share: the document, and the cue verbs of each sentence. */
export interface StatementContext {
  readonly doc: Document;
  readonly cuesOf: (sentence: Sentence) => readonly VerbCue[];
  /** The same with nouns, "according to" and, beside quotations, any verb: what the ranker judges. */
  readonly rankedCuesOf: (sentence: Sentence) => readonly VerbCue[];
  /** By the first word of a cue that a quotation beside it claims: what the quotation's rule reads. */
  readonly quotedCues: ReadonlyMap<number, StatementCandidate>;
  /** The turns of a transcript, by the sentence that each begins in. */
  readonly turns: ReadonlyMap<Sentence, Turn>;
  /** Last words, in lower case, of the names that say something in the body. */
  readonly speaks: ReadonlySet<string>;
}

/** Proposes statements whose cue stands in one sentence. */
export interface StatementFinder {
  readonly name: string;
  find(sentence: Sentence, context: StatementContext): readonly StatementCandidate[];
}

/** Changes, joins or drops what the finders proposed for the whole article; hands each drop with its reason to `drop`. */
export interface StatementRefiner {
  readonly name: string;
  refine(
    candidates: readonly StatementCandidate[],
    context: StatementContext,
    drop: (dropped: DroppedStatement) => void,
  ): readonly StatementCandidate[];
}
