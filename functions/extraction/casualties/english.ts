import type { Document, Sentence } from '../language/document.ts';
import type { CountedPeople, DroppedFigure, FigureCandidate } from './candidate.ts';
import { countedPeople } from './counted-people.ts';
import { countedOutcome } from './finders/counted-outcome.ts';
import { nobodyHarmed } from './finders/nobody-harmed.ts';
import { objectOfHarm } from './finders/object-of-harm.ts';
import { shareTerms } from './finders/shared-term.ts';
import { subjectOfHarm } from './finders/subject-of-harm.ts';
import { toll } from './finders/toll.ts';
import { circumstances } from './refiners/circumstances.ts';
import { keepRelations } from './refiners/keep-relations.ts';
import { oneFigureACount } from './refiners/one-figure-a-count.ts';
import { sharedVictims } from './refiners/shared-victims.ts';
import { standing } from './refiners/standing.ts';
import type { FigureContext, FigureFinder, FigureRefiner } from './rule.ts';

/** The order matters: a count serves the first finder that takes it. */
export const FINDERS: readonly FigureFinder[] = [toll, nobodyHarmed, objectOfHarm, countedOutcome, subjectOfHarm];

export const REFINERS: readonly FigureRefiner[] = [sharedVictims, standing, circumstances, keepRelations];

export interface FoundFigures {
  readonly figures: readonly FigureCandidate[];
  readonly dropped: readonly DroppedFigure[];
}

/** Finds the casualty figures of a document: every finder on every sentence, lists completed, then every refiner. */
export function findFigures(doc: Document): FoundFigures {
  const known = new Map<Sentence, readonly CountedPeople[]>();
  const peopleIn = (sentence: Sentence) => {
    const people = known.get(sentence) ?? countedPeople(doc, sentence);
    known.set(sentence, people);
    return people;
  };
  const context: FigureContext = { doc, peopleIn };
  const dropped: DroppedFigure[] = [];
  const drop = (entry: DroppedFigure) => dropped.push(entry);
  let figures: readonly FigureCandidate[] = doc.sentences.flatMap((sentence) => {
    const found = FINDERS.flatMap((finder) => finder.find(sentence, context));
    const single = oneFigureACount.refine(found, context, drop);
    return shareTerms(single, sentence, context).sort((a, b) => a.people.count.from - b.people.count.from);
  });
  for (const refiner of REFINERS) figures = refiner.refine(figures, context, drop);
  return { figures, dropped };
}
