import type { Sentence } from '../../language/document.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import { outcomeNounAt } from '../harm-terms.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

/** "death row", "death penalty", "injured list": not what was counted. */
const NOT_OUTCOME =
  /^(?:row|penalty|sentence|sentences|threat|threats|list|bag|bags|certificate|certificates|squad|toll|camp|camps|settlement|program|programme|time|reserve|end|heat|status)$/;

function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  const { words } = doc;
  for (let at = people.count.to; at < Math.min(sentence.to, people.to + 1, people.count.to + 6); at++) {
    const noun = outcomeNounAt(words, at);
    if (noun === null) continue;
    const last = noun.to >= people.to;
    if (!last || NOT_OUTCOME.test(words[noun.to]?.lower ?? '') || words[noun.to]?.text === '-') continue;
    const refugees = noun.outcome === 'displaced' || noun.outcome === 'evacuated';
    const victims = people.victims !== null && people.victims.to > noun.from && !refugees ? null : people.victims;
    return proposed('counted-outcome', noun.outcome, noun, { ...people, victims, to: Math.max(people.to, noun.to) });
  }
  return null;
}

/**
 *   The ministry reported 12 deaths, and 35 wounded were flown out.
 *                         └┘ count └ term └┘    └ term
 */
export const countedOutcome: FigureFinder = {
  name: 'counted-outcome',
  find(sentence, context) {
    return context.peopleIn(sentence).flatMap((people) => candidateOf(people, sentence, context) ?? []);
  },
};
