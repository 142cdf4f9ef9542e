import type { Word } from '../language/document.ts';
import { countAt } from '../language/numbers/counts.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';
import { type HarmTerm, harmAt, isHarmingVerb, stateAt } from './harm-terms.ts';

/** Words between two commas. */
const ASIDE = 20;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|'ve|'s|'re|may|might|could|would|will|can|must|should|to|do|does|did|not|n't|get|got|gets|getting)$/;
const BE = /^(?:is|are|was|were|be|been|being|'re|'s|got|get|gets|getting)$/;
/** Links in themselves: "remain missing", "fell ill". */
const LINKING = /^(?:remain|remained|remains|went|gone|go|fell|fallen|lay|lie|dropped)$/;
/** Links where they are passive: "were found dead", "12 reported dead". */
const PASSIVE_LINK =
  /^(?:found|pulled|discovered|recovered|reported|confirmed|feared|believed|presumed|declared|pronounced|left|recorded|thought|known|listed|said|estimated|understood|alleged|considered|suspected|counted|made|rendered|registered)$/;
const VERB = /^(?:VBD|VBZ|VBP|MD)$/;
/** What follows is said of others: "a nurse said the men fell and were hurt". */
const SAYS = /^(?:said|says|say|told|tells|added|believed|confirmed|reported|announced)$/;
/** A second predicate of the same subject: "slipped [and] drowned", "was hit [before] being killed". */
const JOINS = /^(?:and|but|before|then|or|nor)$/;

/** "12 reported [dead]", "12 said [to] be dead"; not "an activist confirmed that" */
const stands = (words: readonly Word[], at: number): boolean =>
  /^(?:to|as)$/.test(words[at]?.lower ?? '') || stateAt(words, at) !== null || harmAt(words, at) !== null;

/** "remained", "were found", "[12] reported" */
function links(words: readonly Word[], at: number, from: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (LINKING.test(lower)) return true;
  if (!PASSIVE_LINK.test(lower)) return false;
  let before = at - 1;
  while (before >= from && /^RB|^,/.test(words[before]?.xpos ?? '')) before--;
  if (before < from) return stands(words, at + 1);
  return AUXILIARY.test(words[before]?.lower ?? '') || PASSIVE_LINK.test(words[before]?.lower ?? '');
}

/** A passive before the verb: "were [badly] wounded", "been [shot and] killed". */
function isPassive(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    const word = words[i] as Word;
    if (BE.test(word.lower) || links(words, i, from)) return true;
    const joined = /^(?:RB|CC|HYPH|,|VBN)/.test(word.xpos) || isHarmingVerb(word) || AUXILIARY.test(word.lower);
    if (!joined) return false;
  }
  return false;
}

/** "a bomber killed ten people": somebody else is harmed. */
const takesObject = (words: readonly Word[], next: number): boolean => {
  const at = /^RB/.test(words[next]?.xpos ?? '') ? next + 1 : next;
  return isObject(words, at);
};

const isObject = (words: readonly Word[], at: number): boolean =>
  countAt(words, at, words.length) !== null ||
  /^(?:DT|PRP|PRP\$|NNP|NNPS|NNS)$/.test(words[at]?.xpos ?? '') ||
  /^(?:another|dozens|people|civilians)$/.test(words[at]?.lower ?? '');

/** "said [to] have died", "causing 37 people [to] drown" */
function isBrought(words: readonly Word[], at: number, from: number): boolean {
  const before = words.slice(Math.max(0, from - 9), from).map(({ lower }) => lower);
  return links(words, at - 1, from) || before.some((lower) => /^caus(?:e|ed|ing)$/.test(lower));
}

interface Walk {
  /** Inside "who …": its verb is not the subject's. */
  readonly relative: boolean;
  /** Past a verb that does no harm: only what is joined to it still has this subject. */
  readonly passed: boolean;
  /** Inside "where …", "after …", up to a comma: another subject's clause. */
  readonly aside: boolean;
}

/** Whether a verb of harm at `at` is said of the people before it. */
function isOfSubject(words: readonly Word[], harm: HarmTerm, from: number, { passed, aside }: Walk): boolean {
  const verb = words[harm.from] as Word;
  if (aside || (passed && !isJoined(words, harm.from, from))) return false;
  // "300 ways to die"
  if (
    words[harm.from - 1]?.lower === 'to' &&
    /^(?:die|drown|perish|suffocate|flee|succumb|disappear|vanish)$/.test(verb.lower)
  )
    return isBrought(words, harm.from - 1, from);
  if (harm.kind === 'suffering') return verb.xpos !== 'VBG' || /^(?:are|were)$/.test(words[harm.from - 1]?.lower ?? '');
  const adjacent = harm.from === from || (harm.from === from + 1 && /^RB/.test(words[from]?.xpos ?? ''));
  if (adjacent) return !takesObject(words, harm.to) && verb.xpos !== 'VBG';
  return /^(?:VBN|VBD|JJ|VB)$/.test(verb.xpos) && isPassive(words, harm.from, from);
}

/** Only adverbs, auxiliaries and participles stand between the verb and an "and" before it. */
function isJoined(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const word = words[i] as Word;
    if (JOINS.test(word.lower)) return true;
    if (!AUXILIARY.test(word.lower) && !/^(?:RB|VBN|,)/.test(word.xpos) && !links(words, i, from)) return false;
  }
  return false;
}

/** "are [missing]", "[dead]", "were found [dead]" */
function stateOf(words: readonly Word[], at: number, from: number): HarmTerm | null {
  const state = stateAt(words, at);
  // "missing their relatives"
  const isVerb = state?.outcome === 'missing' && /^(?:PRP\$|DT|PRP)$/.test(words[state.to]?.xpos ?? '');
  if (state === null || words[state.to]?.text === '-' || isVerb) return null;
  // "were “unaccounted” for"
  let last = /^["“‘]$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (/^(?:not|n't|never|badly|only)$/.test(words[last]?.lower ?? '')) last--;
  const before = words[last]?.lower ?? '';
  const afterBe =
    at > from && (BE.test(before) || links(words, last, from) || /^(?:still|also|now|either|and)$/.test(before));
  const noun = /^NN/.test(words[state.to]?.xpos ?? '');
  return (at === from && !noun) || (afterBe && isPassive(words, last + 1, from) && !noun) ? state : null;
}

/** "a third man, believed to be a guard posted there, [was] hurt": past what stands between the commas. */
function afterAside(words: readonly Word[], from: number, to: number): number {
  if (words[from]?.text !== ',' || !/^(?:VBN|JJ|DT|IN|RB|NN|NNS|NNP|CC)$/.test(words[from + 1]?.xpos ?? ''))
    return from;
  for (let at = from + 2; at < Math.min(to, from + ASIDE); at++) {
    if (/^[;:]$/.test(words[at]?.text ?? '')) return from;
    if (words[at]?.text === ',' && /^(?:VBD|VBZ|VBP|MD)$/.test(words[at + 1]?.xpos ?? '')) return at + 1;
  }
  return from;
}

/** The first predicate after the people that says they came to harm. */
export function predicateAfter(words: readonly Word[], from: number, to: number): HarmTerm | null {
  let walk: Walk = { relative: false, passed: false, aside: false };
  for (let at = afterAside(words, from, to); at < to; at++) {
    const word = words[at] as Word;
    if (/^[;]$/.test(word.text) || (word.text === ':' && at > from)) return null;
    const state = walk.passed || walk.aside ? null : stateOf(words, at, from);
    if (state !== null) return state;
    const harm = harmAt(words, at, to);
    if (harm !== null) {
      if (isOfSubject(words, harm, from, walk)) return harm;
      if (harm.from === from && harm.kind === 'harming' && takesObject(words, harm.to)) return null;
      if (/^VB[DZP]$/.test(word.xpos) && harm.kind === 'harming' && !walk.relative && !isPassive(words, at, from))
        return null;
      at = harm.to - 1;
      continue;
    }
    const next = step(words, at, from, walk);
    if (next === null) return null;
    walk = next;
  }
  return null;
}

/** How a word that does no harm changes the walk; null where another clause begins. */
function step(words: readonly Word[], at: number, from: number, walk: Walk): Walk | null {
  const word = words[at] as Word;
  // "four victims, one of whom died"
  if (word.lower === 'whom' && words[at - 1]?.lower === 'of' && at - 1 > from) return { ...walk, aside: true };
  if (/^(?:who|whom|that|which|whose)$/.test(word.lower) && /^W|^IN|^DT/.test(word.xpos)) {
    // "the wife of the manager, who is missing": the last of them
    const nested = word.lower === 'whose' || words.slice(from, at).some((one) => isPeopleNoun(one));
    return nested ? { ...walk, aside: true } : { ...walk, relative: true };
  }
  if (/^[,)]$/.test(word.text)) return { ...walk, relative: false, aside: false };
  if (/^(?:when|where|while|after|because|although|though|as|if|since|until|unless)$/.test(word.lower))
    return walk.passed ? null : { ...walk, aside: true };
  const isVerb = VERB.test(word.xpos) && !AUXILIARY.test(word.lower) && !links(words, at, from);
  if (!isVerb || walk.aside) return walk;
  if (walk.relative) return { ...walk, relative: false };
  return walk.passed || SAYS.test(word.lower) ? null : { ...walk, passed: true };
}
