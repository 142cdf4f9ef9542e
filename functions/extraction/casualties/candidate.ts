import type { Casualty } from '../../../schemas/types.ts';
import type { WordRange } from '../language/document.ts';
import type { CountReading } from '../language/numbers/counts.ts';
import type { Outcome } from '../lexicon/outcomes.ts';

/** The words for the people counted: "at least 42 [Palestinians]". */
export interface CountedPeople {
  readonly count: CountReading;
  readonly victims: WordRange | null;
  /** Word after the count and its people. */
  readonly to: number;
  /** "12 more", "another": comes on top of others. */
  readonly more: boolean;
}

export type Relation = NonNullable<Casualty['relation']>['type'];

/** A casualty figure that a rule proposes, in words of the document. */
export interface FigureCandidate {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly term: WordRange;
  readonly people: CountedPeople;
  /** How it stands to another candidate of the same list. */
  readonly relation: { readonly type: Relation; readonly target: FigureCandidate } | null;
  readonly scope: Casualty['scope'];
  /** Status by its own clause; attribution is added when the record is assembled. */
  readonly status: Exclude<Casualty['status'], 'claimed'>;
  readonly cause: WordRange | null;
  readonly place: WordRange | null;
  readonly time: WordRange | null;
}

export interface DroppedFigure {
  readonly candidate: FigureCandidate;
  readonly reason: string;
}

/** A figure as its finder sees it; refiners add the rest. */
export const proposed = (rule: string, outcome: Outcome, term: WordRange, people: CountedPeople): FigureCandidate => ({
  rule,
  outcome,
  term,
  people,
  relation: null,
  scope: 'event',
  status: people.count.qualifier === 'none' ? 'negated' : 'reported',
  cause: null,
  place: null,
  time: null,
});
