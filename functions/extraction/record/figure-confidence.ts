import type { FigureCandidate } from '../casualties/candidate.ts';
import { confidenceOf } from './confidence.ts';

/** The calibrated probability that a figure is right: its outcome, its words and its bounds. */
export const figureConfidence = (figure: FigureCandidate): number => confidenceOf(figure.rule);
