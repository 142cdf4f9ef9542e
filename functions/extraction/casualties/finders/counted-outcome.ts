import type { Sentence, Word } from '../../language/document.ts';
import { isPeopleNoun } from '../../language/numbers/people-nouns.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import { type HarmTerm, outcomeNounAt, stateAt } from '../harm-terms.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

/** "death row", "death penalty", "injured list": not what was counted. */
export const NOT_OUTCOME =
  /^(?:row|penalty|penalties|sentence|sentences|threat|threats|list|bag|bags|certificate|certificates|squad|squads|toll|camp|camps|settlement|program|programme|time|reserve|end|heat|status|rate|rates|notices?|claims?|insurance|benefits?|warrants?|centres?|centers?|armor|armour|counts?|blow|knell|stars?|match|metal|wish|trap|charges?|tax|duties|investigations?|cases?|tolls|language|zone|sea|letters?|links?|weight|ends|heats|persons?)$/;
/** "12 [badly] wounded men", "12 [other] missing" */
const BEFORE_STATE =
  /^(?:more|other|newly|internally|badly|seriously|critically|severely|slightly|lightly|already|forcibly)$/;

/** "12 displaced people", "25 wounded soldiers": a state as an adjective of the people. */
function attributive(words: readonly Word[], { count, victims }: CountedPeople): HarmTerm | null {
  if (victims === null || !isPeopleNoun(words[victims.to - 1])) return null;
  let at = count.to;
  while (BEFORE_STATE.test(words[at]?.lower ?? '')) at++;
  const state = at < victims.to - 1 ? stateAt(words, at) : null;
  // a title: “Twelve Dead Men”
  const isTitle = /^\p{Lu}/u.test(words[at]?.text ?? '') && words[count.from - 1]?.text === '“';
  return state !== null && state.to < victims.to && !isTitle ? state : null;
}

function nounAfter(words: readonly Word[], people: CountedPeople, limit: number): HarmTerm | null {
  for (let at = people.count.to; at < Math.min(limit, people.to + 1, people.count.to + 6); at++) {
    const noun = outcomeNounAt(words, at);
    const last = noun !== null && noun.to >= people.to;
    if (!last || NOT_OUTCOME.test(words[noun.to]?.lower ?? '') || words[noun.to]?.text === '-') continue;
    // "12 injured in one town": no noun follows; "12 dead trees" is none of people
    if (!/^(?:NN|NNS)$/.test(words[noun.to]?.xpos ?? '') || noun.outcome === 'displaced') return noun;
  }
  return null;
}

function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  const { words } = doc;
  if (people.named) return null;
  const noun = nounAfter(words, people, sentence.to);
  if (noun === null) {
    const state = attributive(words, people);
    return state === null ? null : proposed('counted-outcome', state, people);
  }
  const keeps = noun.outcome === 'displaced' || noun.outcome === 'evacuated';
  const victims = people.victims !== null && people.victims.to > noun.from && !keeps ? null : people.victims;
  return proposed('counted-outcome', noun, { ...people, victims, to: Math.max(people.to, noun.to) });
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
