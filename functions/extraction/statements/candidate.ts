import type { Medium } from '../../../schemas/types.ts';
import type { WordRange } from '../language/document.ts';
import type { Stance } from '../lexicon/cue-verbs.ts';

/** The words that mark a statement. */
export interface CueWords extends WordRange {
  readonly lemma: string;
  readonly stance: Stance;
}

/** A statement that a rule proposes, in words of the document; a later rule may drop or change it. */
export interface StatementCandidate {
  /** Name of the finder that proposed it. */
  readonly rule: string;
  /** In text order; empty only for a refusal to speak. */
  readonly content: readonly WordRange[];
  readonly cue: CueWords | null;
  readonly speaker: WordRange | null;
  readonly addressee: WordRange | null;
  readonly medium: (WordRange & { readonly kind: Medium['kind'] }) | null;
  readonly date: WordRange | null;
  readonly negated: boolean;
  /** Probability by the model that proposed it; null for a rule, whose precision is measured. */
  readonly confidence?: number;
}

/** Its first word: that of the content, or of the cue where nothing was said. */
export const firstWordOf = ({ content, cue }: StatementCandidate): number => content[0]?.from ?? cue?.from ?? 0;

/** The words of its content. */
export const contentSize = ({ content }: StatementCandidate): number =>
  content.reduce((sum, { from, to }) => sum + to - from, 0);

export interface DroppedStatement {
  readonly candidate: StatementCandidate;
  readonly reason: string;
}
