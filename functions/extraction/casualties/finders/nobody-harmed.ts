import type { Sentence } from '../../language/document.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import { outcomeNounAt } from '../harm-terms.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';
import { NOT_OUTCOME } from './counted-outcome.ts';

/** "no casualties": the noun right after "no", past adjectives. "No word on casualties" is no figure. */
function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  if (people.count.qualifier !== 'none') return null;
  for (let at = people.count.to; at < Math.min(sentence.to, people.count.to + 4); at++) {
    const noun = outcomeNounAt(doc.words, at);
    if (noun !== null && NOT_OUTCOME.test(doc.words[noun.to]?.lower ?? '')) return null;
    if (noun !== null) return proposed('nobody-harmed', noun, { ...people, victims: null, to: noun.to });
    if (
      !/^(?:JJ|NN|NNP|VBN|VBD)$/.test(doc.words[at]?.xpos ?? '') ||
      /^(?:word|reports?|immediate|information|indication|sign|details?)$/.test(doc.words[at]?.lower ?? '')
    )
      return null;
  }
  return null;
}

/** "No casualties were reported", "there were no deaths". */
export const nobodyHarmed: FigureFinder = {
  name: 'nobody-harmed',
  find(sentence, context) {
    return context.peopleIn(sentence).flatMap((people) => candidateOf(people, sentence, context) ?? []);
  },
};
