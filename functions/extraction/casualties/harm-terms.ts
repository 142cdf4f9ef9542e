import type { Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { formsOf } from '../language/inflections.ts';
import { HARMING_VERBS, OUTCOME_NOUNS, type Outcome, STATES, SUFFERING_VERBS } from '../lexicon/outcomes.ts';

/** Words that give an outcome, and where they stand. */
export interface HarmTerm extends WordRange {
  readonly outcome: Outcome;
}

const HARMING = formsOf(Object.keys(HARMING_VERBS));
const SUFFERING = formsOf(Object.keys(SUFFERING_VERBS));

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
const is = (words: readonly Word[], at: number, pattern: RegExp): boolean => pattern.test(words[at]?.lower ?? '');

/** Phrases of several words, the outcome as a whole: "lost their lives", "taken to hospital", "forced to flee". */
function phraseAt(words: readonly Word[], at: number): HarmTerm | null {
  const term = (to: number, outcome: Outcome): HarmTerm => ({ ...rangeOf(words, at, to), outcome });
  const homes = (from: number): number | null =>
    is(words, from, /^(?:their|his|her|its)$/) && is(words, from + 1, /^(?:homes?|houses?)$/) ? from + 2 : null;
  if (
    is(words, at, /^(?:lost|lose|losing)$/) &&
    is(words, at + 1, /^(?:their|his|her)$/) &&
    is(words, at + 2, /^(?:lives|life)$/)
  )
    return term(at + 3, 'killed');
  if (
    is(words, at, /^(?:taken|rushed|admitted|airlifted|brought|sent|flown|transported)$/) &&
    is(words, at + 1, /^(?:to)$/)
  ) {
    for (let i = at + 2; i < at + 7; i++)
      if (is(words, i, /^(?:hospitals?|clinics?)$/)) return term(i + 1, 'hospitalised');
  }
  if (is(words, at, /^(?:taken|took|take|held|hold|holding)$/) && is(words, at + 1, /^(?:hostage|captive|prisoner)$/))
    return term(at + 2, 'abducted');
  if (is(words, at, /^forced$/) && is(words, at + 1, /^(?:to|from|out)$/)) {
    if (is(words, at + 2, /^(?:flee|leave|abandon)$/)) return term(homes(at + 3) ?? at + 3, 'displaced');
    if (is(words, at + 2, /^evacuate$/)) return term(homes(at + 3) ?? at + 3, 'evacuated');
    const end = homes(at + 2) ?? homes(at + 3);
    if (end !== null) return term(end, 'displaced');
  }
  if (is(words, at, /^(?:driven|left)$/) && is(words, at + 1, /^(?:from)$/)) {
    const end = homes(at + 2);
    if (end !== null) return term(end, 'displaced');
  }
  if (is(words, at, /^(?:suffered|sustained|received)$/)) {
    for (let i = at + 1; i < at + 5; i++)
      if (is(words, i, /^(?:injuries|injury|wounds|burns)$/)) return term(i + 1, 'injured');
  }
  return null;
}

/** A verb of harm at `at`, its outcome mended by what follows: "shot dead" is killed. */
function verbAt(words: readonly Word[], at: number): HarmTerm | null {
  const { lower, xpos } = words[at] as Word;
  if (!/^(?:VB|VBD|VBN|VBG|VBZ|VBP|JJ|NN|NNS|NNP)$/.test(xpos)) return null;
  const harming = HARMING.get(lower);
  const suffering = SUFFERING.get(lower);
  if (harming !== undefined) {
    const dead =
      /^(?:shoot|stab)$/.test(harming) &&
      (is(words, at + 1, /^dead$/)
        ? at + 2
        : is(words, at + 1, /^(?:to)$/) && is(words, at + 2, /^death$/)
          ? at + 3
          : null);
    const mixed =
      is(words, at + 1, /^or$/) &&
      HARMING.has(words[at + 2]?.lower ?? '') &&
      harming !== HARMING.get(words[at + 2]?.lower ?? '');
    if (mixed) return { ...rangeOf(words, at, at + 3), outcome: 'casualties' };
    if (/^(?:shoot|stab)$/.test(harming) && is(words, at + 1, /^and$/) && is(words, at + 2, /^killed$/))
      return { ...rangeOf(words, at + 2, at + 3), outcome: 'killed' };
    if (dead) return { ...rangeOf(words, at, dead), outcome: 'killed' };
    if (/^(?:VB|VBD|VBN|VBG|VBZ|VBP|JJ|NNS|NNP|NN)$/.test(xpos))
      return { ...rangeOf(words, at, at + 1), outcome: (HARMING_VERBS[harming] as { outcome: Outcome }).outcome };
  }
  if (suffering !== undefined)
    return { ...rangeOf(words, at, at + 1), outcome: (SUFFERING_VERBS[suffering] as { outcome: Outcome }).outcome };
  return null;
}

/** "dead", "missing", "feared dead", "unaccounted for", "dead or missing" */
export function stateAt(words: readonly Word[], at: number): HarmTerm | null {
  const lead = is(
    words,
    at,
    /^(?:confirmed|pronounced|declared|found|feared|presumed|believed|reported|left|still|now|also|seriously|critically|badly|severely|slightly|lightly)$/,
  )
    ? 1
    : 0;
  const lower = words[at + lead]?.lower ?? '';
  const state = own(STATES, lower);
  if (state === undefined)
    return lead === 1 && is(words, at + 1, /^(?:confirmed|found|feared|still|seriously|critically|badly)$/)
      ? stateAt(words, at + 1)
      : null;
  if (lower === 'dead' && is(words, at + lead + 1, /^(?:or|and)$/) && is(words, at + lead + 2, /^missing$/))
    return { ...rangeOf(words, at + lead, at + lead + 3), outcome: 'casualties' };
  const to = at + lead + (lower === 'unaccounted' ? 2 : 1);
  return { ...rangeOf(words, at + lead, to), outcome: state.outcome };
}

/** A term that says what happened to the subject or object: a verb, a phrase or a state. */
export function harmAt(words: readonly Word[], at: number): HarmTerm | null {
  return at >= words.length ? null : (phraseAt(words, at) ?? verbAt(words, at));
}

/** A noun that is counted itself: "deaths", "wounded", "dead bodies". */
export function outcomeNounAt(words: readonly Word[], at: number): HarmTerm | null {
  const { lower } = words[at] ?? { lower: '' };
  const noun = own(OUTCOME_NOUNS, lower);
  if (noun === undefined) return null;
  if (lower === 'dead' && /^(?:bodies|body|people|persons)$/.test(words[at + 1]?.lower ?? ''))
    return { ...rangeOf(words, at, at + 2), outcome: 'killed' };
  if (/^(?:cases|case)$/.test(lower)) return null;
  return { ...rangeOf(words, at, at + 1), outcome: noun.outcome };
}

export const isHarmingVerb = (word: Word | undefined): boolean => word !== undefined && HARMING.has(word.lower);
