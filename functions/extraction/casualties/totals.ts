import type { Document } from '../language/document.ts';
import type { FigureCandidate } from './candidate.ts';
import { sentenceOf } from './rule.ts';

/** Those taken to hospital are among the hurt. */
const HURT = /^(?:injured|hospitalised)$/;

export const isPast = ({ status }: FigureCandidate): boolean => status === 'historical';

export const isSameOutcome = (a: FigureCandidate, b: FigureCandidate): boolean => a.outcome === b.outcome;

/** Of one event, or of one running total: never the one within the other. */
export const isSameScope = (a: FigureCandidate, b: FigureCandidate): boolean =>
  a.scope === b.scope && isPast(a) === isPast(b);

/** The least that a figure says; null for a fraction of an unknown number. */
export const leastOf = ({ people: { count } }: FigureCandidate): number | null => count.min ?? count.value ?? count.max;

/** Whether all of `part` may be among `whole`, by their numbers. */
export function mayHold(whole: FigureCandidate, part: FigureCandidate): boolean {
  const [least, room] = [leastOf(part), whole.people.count.max ?? whole.people.count.value];
  if (least === null) return true;
  const open = whole.people.count.max === null && whole.people.count.qualifier !== 'about';
  return least < (leastOf(whole) ?? Number.POSITIVE_INFINITY) || (open && room !== null && least < room);
}

/** A figure that stands for itself: no part, no repetition, and somebody was harmed. */
export const isTotal = ({ relation, status, people }: FigureCandidate): boolean =>
  relation?.type !== 'subset-of' &&
  people.count.qualifier !== 'none' &&
  (status === 'reported' || status === 'historical');

/** Killed of the killed, or those in hospital of the hurt. */
export const isAlike = (part: FigureCandidate, whole: FigureCandidate): boolean =>
  part.outcome === whole.outcome || (HURT.test(part.outcome) && HURT.test(whole.outcome));

/** History is linked within its paragraph only: the next may tell of another event. */
export const isWithinReach = (doc: Document, a: FigureCandidate, b: FigureCandidate): boolean =>
  !isPast(a) || sentenceOf(doc, a).paragraph === sentenceOf(doc, b).paragraph;

const FIRST = 20;
const LAST = 60;

/** The figures before one among which it is looked for: the first of the article, and the last ones; work stays linear. */
export function nearby<Item>(figures: readonly Item[], at = figures.length): readonly Item[] {
  return at <= FIRST + LAST ? figures.slice(0, at) : [...figures.slice(0, FIRST), ...figures.slice(at - LAST, at)];
}
