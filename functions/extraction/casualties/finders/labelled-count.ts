import type { Sentence, Word } from '../../language/document.ts';
import type { Outcome } from '../../lexicon/outcomes.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import { type HarmTerm, outcomeNounAt, stateAt } from '../harm-terms.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

const SEPARATOR = /^(?::|\||–|—|=)$/;
const KILLED = /^(?:killed|fatalities|deaths)$/;

const PARTICIPLES: Readonly<Record<string, Outcome>> = {
  killed: 'killed',
  arrested: 'detained',
  detained: 'detained',
  evacuated: 'evacuated',
  kidnapped: 'abducted',
  abducted: 'abducted',
};

/** "Killed", "dead", "injuries" as a label right before "at". */
function labelBefore(words: readonly Word[], at: number): HarmTerm | null {
  const word = words[at - 1];
  if (word === undefined) return null;
  const outcome = Object.hasOwn(PARTICIPLES, word.lower) ? PARTICIPLES[word.lower] : undefined;
  if (outcome !== undefined)
    return { from: at - 1, to: at, start: word.start, end: word.end, outcome, kind: 'state', ofThings: false };
  return outcomeNounAt(words, at - 1) ?? stateAt(words, at - 1);
}

/** A label opens its sentence, or follows a stop between two: "Killed: 12; wounded: 40". */
function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  const { words } = doc;
  const { from } = people.count;
  const separated = SEPARATOR.test(words[from - 1]?.text ?? '');
  const label = labelBefore(words, separated ? from - 1 : from);
  if (label === null || label.from < sentence.from) return null;
  const opens = label.from === sentence.from || /^(?:[;,.|•*-]|and)$/.test(words[label.from - 1]?.text ?? '');
  const bare = people.to >= sentence.to - 1 || /^[;,.|]$/.test(words[people.to]?.text ?? '');
  const isRow = separated || (bare && label.from === sentence.from && KILLED.test(words[label.from]?.lower ?? ''));
  return opens && isRow ? proposed('labelled-count', label, people) : null;
}

/** "Killed: 12; wounded: at least 40", "Deaths | 12": rows of a list or table. */
export const labelledCount: FigureFinder = {
  name: 'labelled-count',
  find(sentence, context) {
    return context.peopleIn(sentence).flatMap((people) => candidateOf(people, sentence, context) ?? []);
  },
};
