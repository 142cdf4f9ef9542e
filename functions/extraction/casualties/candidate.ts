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
  /** One person by name. */
  readonly named?: true;
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
  /** "three of the dead": part of a total that stands elsewhere. */
  readonly isPart: boolean;
  readonly scope: Casualty['scope'];
  /** Status by its own clause; attribution is added when the record is assembled. */
  readonly status: Exclude<Casualty['status'], 'claimed'>;
  readonly cause: WordRange | null;
  readonly place: WordRange | null;
  /** Its sentence does not name the place: taken over from one before. */
  readonly isPlaceCarried: boolean;
  readonly time: WordRange | null;
  /** Who did the harm, by the figure's own sentence. */
  readonly perpetrator: WordRange | null;
  /** Who gives the figure, where no statement holds it: "the ministry's toll of 40". */
  readonly claimant: WordRange | null;
}

/** A proposal, or a number beside words of harm, that became no figure. */
export interface DroppedFigure {
  readonly rule: string;
  readonly range: WordRange;
  readonly reason: string;
}

/** The words of a figure: from its count to its term, whichever comes first. */
export const figureRange = ({ people: { count }, term }: FigureCandidate): WordRange => {
  const [first, last] = count.from < term.from ? [count, term] : [term, count];
  return { from: first.from, to: last.to, start: first.start, end: Math.max(first.end, last.end) };
};

export const dropped = (candidate: FigureCandidate, reason: string): DroppedFigure => ({
  rule: candidate.rule,
  range: figureRange(candidate),
  reason,
});

/** Words that give an outcome. */
export type Term = WordRange & { readonly outcome: Outcome };

/** A figure as its finder sees it; refiners add the rest. */
export const proposed = (
  rule: string,
  { from, to, start, end, outcome }: Term,
  people: CountedPeople,
): FigureCandidate => ({
  rule,
  outcome,
  term: { from, to, start, end },
  people,
  relation: null,
  isPart: false,
  perpetrator: null,
  claimant: null,
  scope: 'event',
  status: people.count.qualifier === 'none' ? 'negated' : 'reported',
  cause: null,
  place: null,
  isPlaceCarried: false,
  time: null,
});

/** Tells figures of one article apart: captives who were killed are two of one count. */
export const figureKey = ({ people, outcome }: FigureCandidate): string => `${people.count.from} ${outcome}`;
