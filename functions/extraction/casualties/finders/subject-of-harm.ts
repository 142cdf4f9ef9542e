import type { Sentence, Word } from '../../language/document.ts';
import { countAt } from '../../language/numbers/counts.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import { type HarmTerm, harmAt, isHarmingVerb, stateAt } from '../harm-terms.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

const REACH = 40;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|'ve|'s|'re|may|might|could|would|will|can|must|should|to|do|does|did|not|n't|get|got|gets)$/;
const BE =
  /^(?:is|are|was|were|be|been|being|'re|'s|got|get|gets|remain|remained|remains|left|found|reported|confirmed|feared|believed|presumed|went|goes|fell|fallen|declared|pronounced)$/;
const LINKING =
  /^(?:remain|remained|remains|found|reported|confirmed|feared|believed|presumed|went|declared|pronounced|left|recorded|fell|fallen|said|thought|known|listed)$/;
const VERB = /^(?:VBD|VBZ|VBP|VBN|MD|VB)$/;

/** A verb that harms needs a passive before it, or none at all as in a headline: "12 killed in Kabul". */
function isPassive(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const word = words[i] as Word;
    if (BE.test(word.lower)) return true;
    if (!/^(?:RB|CC|HYPH|,)/.test(word.xpos) && !isHarmingVerb(word) && !AUXILIARY.test(word.lower)) return false;
  }
  return false;
}

/** "a bomber killed ten people": somebody else is harmed. */
const takesObject = (words: readonly Word[], at: number): boolean =>
  countAt(words, at, words.length) !== null || /^(?:DT|PRP|PRP\$)$/.test(words[at]?.xpos ?? '');

/** The first predicate after the people that says they came to harm. */
function predicateAfter(words: readonly Word[], from: number, to: number): HarmTerm | null {
  let relative = false;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    const state = stateAt(words, at);
    const afterBe =
      at > from && (BE.test(words[at - 1]?.lower ?? '') || /^(?:still|also|now)$/.test(words[at - 1]?.lower ?? ''));
    if (state !== null && (at === from || afterBe)) return state;
    const harm = harmAt(words, at);
    if (harm !== null) {
      const suffers = /^(?:die|peri|drown|suff|flee|fled|lost|lose|losing|sustain|receiv)/.test(word.lower);
      if (suffers && word.xpos !== 'VBG') return harm;
      if (at === from && takesObject(words, at + 1)) return null;
      if (
        !suffers &&
        (at === from || isPassive(words, at, from)) &&
        word.xpos !== 'VBG' &&
        !/^(?:NN|NNP)$/.test(word.xpos)
      )
        return harm;
      if (!suffers && VERB.test(word.xpos) && !isPassive(words, at, from)) return null;
      continue;
    }
    if (/^(?:who|whom|that|which)$/.test(word.lower)) relative = true;
    if (word.text === ',' || word.text === ')') relative = false;
    if (/^[;:]$/.test(word.text)) return null;
    if (
      VERB.test(word.xpos) &&
      !AUXILIARY.test(word.lower) &&
      !LINKING.test(word.lower) &&
      !relative &&
      word.xpos !== 'VBN' &&
      word.xpos !== 'VB'
    )
      return null;
  }
  return null;
}

function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  const term = predicateAfter(doc.words, people.to, Math.min(sentence.to, people.to + REACH));
  return term === null ? null : proposed('subject-of-harm', term.outcome, term, people);
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
