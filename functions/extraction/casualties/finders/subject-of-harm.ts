import type { Sentence, Word, WordRange } from '../../language/document.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';
import { predicateAfter } from '../subject-predicate.ts';

const REACH = 40;
/** Right after the people: "with 61 people [killed]". */
const NEXT = 3;
/** "a plane [with] six sailors on board went missing": they are no subject. */
const GOVERNS =
  /^(?:with|without|by|for|to|from|against|aboard|carrying|ferrying|transporting|between|among|on|in|at|near|into)$/;

/** "the description [of] the gunman", "[according to] President Ada Obi" */
function isGoverned(words: readonly Word[], at: number, from: number): boolean {
  let first = at - 1;
  while (first > from && /^(?:NN|NNP|NNPS|JJ|DT|POS|PRP\$)$/.test(words[first]?.xpos ?? '')) first--;
  return first >= from && /^(?:of|to|by|with|for|from|against|be|been|as)$/.test(words[first]?.lower ?? '');
}

/** "said to [kill] 12": the subject does the harm. */
const takesObject = (words: readonly Word[], { from, to }: WordRange): boolean =>
  words[from]?.xpos === 'VB' && /^(?:CD|DT|PRP\$|NNS|NNP)$/.test(words[to]?.xpos ?? '');

function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  const isOne = people.named === true || people.victims?.from === people.count.from;
  const isNoSubject = isOne && isGoverned(doc.words, people.count.from, sentence.from);
  // "met by Ned Obi, who was killed"
  if (isNoSubject && doc.words[people.to + 1]?.lower !== 'who') return null;
  const reach = GOVERNS.test(doc.words[people.count.from - 1]?.lower ?? '') ? NEXT : REACH;
  const term = predicateAfter(doc.words, people.to, Math.min(sentence.to, people.to + reach));
  return term === null || takesObject(doc.words, term) ? null : proposed('subject-of-harm', term, people);
}

/**
 *   At least 42 miners, six of them women, were killed.
 *   └ count ──┘ └┘ victims                      └ term
 */
export const subjectOfHarm: FigureFinder = {
  name: 'subject-of-harm',
  find(sentence, context) {
    return context.peopleIn(sentence).flatMap((people) => candidateOf(people, sentence, context) ?? []);
  },
};
