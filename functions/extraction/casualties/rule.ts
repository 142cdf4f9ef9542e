import type { Document, Sentence } from '../language/document.ts';
import type { CountedPeople, DroppedFigure, FigureCandidate } from './candidate.ts';

export interface FigureContext {
  readonly doc: Document;
  /** Counts of people in a sentence, printed or implied ("a woman"), in text order. */
  readonly peopleIn: (sentence: Sentence) => readonly CountedPeople[];
}

/** Proposes the casualty figures of one sentence. */
export interface FigureFinder {
  readonly name: string;
  find(sentence: Sentence, context: FigureContext): readonly FigureCandidate[];
}

/** Changes, adds or drops figures of the whole article, in text order; hands each drop with its reason to `drop`. */
export interface FigureRefiner {
  readonly name: string;
  refine(
    candidates: readonly FigureCandidate[],
    context: FigureContext,
    drop: (dropped: DroppedFigure) => void,
  ): readonly FigureCandidate[];
}

/** The sentence in which a figure's count stands. */
export const sentenceOf = ({ sentences, sentenceAt }: Document, { people }: FigureCandidate): Sentence =>
  sentences[sentenceAt[people.count.from] as number] as Sentence;
