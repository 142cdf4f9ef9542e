import type { Document, Sentence } from '../language/document.ts';
import type { DroppedFigure, FigureCandidate } from './candidate.ts';
import { countsOf, type PeopleOfSentence } from './counted-people.ts';
import { amongTheDead } from './finders/among-the-dead.ts';
import { countedOutcome } from './finders/counted-outcome.ts';
import { labelledCount } from './finders/labelled-count.ts';
import { nobodyHarmed } from './finders/nobody-harmed.ts';
import { objectOfHarm } from './finders/object-of-harm.ts';
import { shareTerms } from './finders/shared-term.ts';
import { subjectOfHarm } from './finders/subject-of-harm.ts';
import { toll } from './finders/toll.ts';
import { harmAt, outcomeNounAt } from './harm-terms.ts';
import { withMentioned } from './mentioned-people.ts';
import { background } from './refiners/background.ts';
import { circumstances } from './refiners/circumstances.ts';
import { claimants } from './refiners/claimants.ts';
import { keepRelations } from './refiners/keep-relations.ts';
import { notFreed } from './refiners/not-freed.ts';
import { oneFigureACount } from './refiners/one-figure-a-count.ts';
import { onlyPeople } from './refiners/only-people.ts';
import { partsOfTotals } from './refiners/parts-of-totals.ts';
import { perpetrators } from './refiners/perpetrators.ts';
import { placeOfHarm } from './refiners/place-of-harm.ts';
import { repeats } from './refiners/repeats.ts';
import { sharedVictims } from './refiners/shared-victims.ts';
import { standing } from './refiners/standing.ts';
import type { FigureContext, FigureFinder, FigureRefiner } from './rule.ts';

/** The order matters: a count serves the first finder that takes it. */
export const FINDERS: readonly FigureFinder[] = [
  toll,
  amongTheDead,
  nobodyHarmed,
  labelledCount,
  objectOfHarm,
  countedOutcome,
  subjectOfHarm,
];

/** Before lists are completed, so that nothing is shared with what is dropped. */
const CHECKS: readonly FigureRefiner[] = [onlyPeople, notFreed, oneFigureACount];

export const REFINERS: readonly FigureRefiner[] = [
  sharedVictims,
  standing,
  background,
  circumstances,
  placeOfHarm,
  partsOfTotals,
  repeats,
  claimants,
  perpetrators,
  keepRelations,
];

export interface FoundFigures {
  readonly figures: readonly FigureCandidate[];
  readonly dropped: readonly DroppedFigure[];
}

const namesHarm = ({ words }: Document, { from, to }: Sentence): boolean => {
  for (let at = from; at < to; at++)
    if (harmAt(words, at, to) !== null || outcomeNounAt(words, at) !== null) return true;
  return false;
};

/** Finds the casualty figures of a document: every finder on every sentence, lists completed, then every refiner. */
export function findFigures(doc: Document): FoundFigures {
  const known = new Map<Sentence, PeopleOfSentence>();
  const read = (sentence: Sentence) => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    const { people, decoys } = countsOf(doc, sentence);
    const all = { people: withMentioned(doc, sentence, people), decoys };
    known.set(sentence, all);
    return all;
  };
  const context: FigureContext = { doc, peopleIn: (sentence) => read(sentence).people };
  const dropped: DroppedFigure[] = [];
  const drop = (entry: DroppedFigure) => dropped.push(entry);
  let figures: readonly FigureCandidate[] = doc.sentences.flatMap((sentence) => {
    let found: readonly FigureCandidate[] = FINDERS.flatMap((finder) => finder.find(sentence, context));
    for (const check of CHECKS) found = check.refine(found, context, drop);
    const { decoys } = read(sentence);
    if (decoys.length > 0 && namesHarm(doc, sentence))
      for (const { range, reason } of decoys) drop({ rule: 'number', range, reason: `counts no people: ${reason}` });
    return shareTerms(found, sentence, context).sort((a, b) => a.people.count.from - b.people.count.from);
  });
  for (const refiner of REFINERS) figures = refiner.refine(figures, context, drop);
  return { figures, dropped };
}
