import type { Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { formsOf } from '../language/inflections.ts';
import { HARM_PHRASES } from '../lexicon/harm-phrases.ts';
import {
  HARMING_PAIRS,
  HARMING_VERBS,
  OUTCOME_NOUNS,
  type Outcome,
  STATES,
  SUFFERING_VERBS,
} from '../lexicon/outcomes.ts';
import { firstWords, isPredicate, matchPredicate, type PhrasePattern, phrasePattern } from './phrase-patterns.ts';

/** Words that give an outcome, and where they stand. */
export interface HarmTerm extends WordRange {
  readonly outcome: Outcome;
  /** "suffering" of its subject ("died"), "harming" of its object or passive subject ("killed"), or a "state" ("dead"). */
  readonly kind: 'suffering' | 'harming' | 'state';
  /** Said of things as well: only people by their noun count. */
  readonly ofThings: boolean;
}

const HARMING = formsOf(Object.keys(HARMING_VERBS));
const SUFFERING = formsOf(Object.keys(SUFFERING_VERBS));
const PAIRS = new Map(
  Object.keys(HARMING_PAIRS).flatMap((pair) => {
    const [verb, particle] = pair.split(' ') as [string, string];
    return [...formsOf([verb]).keys()].map((form) => [`${form} ${particle}`, pair] as const);
  }),
);
/** By the words that they may begin with. */
const PREDICATES = new Map<string, { readonly pattern: PhrasePattern; readonly outcome: Outcome }[]>();
for (const { words, outcome } of HARM_PHRASES) {
  const pattern = phrasePattern(words);
  if (isPredicate(pattern))
    for (const first of firstWords(pattern))
      PREDICATES.set(first, [...(PREDICATES.get(first) ?? []), { pattern, outcome }]);
}

const VERB = /^(?:VB|VBD|VBN|VBG|VBZ|VBP|JJ|NN|NNS|NNP|NNPS)$/;
/** Never anything but verbs, however they are tagged in a headline. */
const SURE = /^(?:kill|kills|killed|killing|injures|wounds|injured)$/;
/** "shot and killed", "stabbed to death", "shot dead" */
const BY_FORCE = /^(?:shoot|stab|burn|trample|cut|run|blow)$/;
const NO_DEATH =
  /^(?:sentenced|condemned|put|scared|frightened|bored|loved|worked|starting|up|close|near|due|led|leading|leads)$/;

const own = <Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
const is = (words: readonly Word[], at: number, pattern: RegExp): boolean => pattern.test(words[at]?.lower ?? '');

const term = (
  words: readonly Word[],
  [from, to]: readonly [number, number],
  outcome: Outcome,
  kind: HarmTerm['kind'],
  ofThings = false,
): HarmTerm => ({ ...rangeOf(words, from, to), outcome, kind, ofThings });

/** "killed or wounded": one number for both. */
function mixedAt(words: readonly Word[], at: number): HarmTerm | null {
  const [first, second] = [HARMING.get(words[at]?.lower ?? ''), HARMING.get(words[at + 2]?.lower ?? '')];
  if (first === undefined || second === undefined || !is(words, at + 1, /^(?:or|and|\/)$/)) return null;
  const [a, b] = [own(HARMING_VERBS, first)?.outcome, own(HARMING_VERBS, second)?.outcome];
  const isHarm = [a, b].every((outcome) => outcome === 'killed' || outcome === 'injured');
  if (!isHarm || a === b) return null;
  if (BY_FORCE.test(first) && is(words, at + 1, /^and$/)) return term(words, [at + 2, at + 3], 'killed', 'harming');
  return term(words, [at, at + 3], 'casualties', 'harming');
}

/** "shot dead", "beaten to death", "burned alive" */
function deadlyAt(words: readonly Word[], at: number): HarmTerm | null {
  const word = words[at] as Word;
  if (!/^VB[DNG]?$/.test(word.xpos) && !HARMING.has(word.lower)) return null;
  if (is(words, at + 1, /^dead$/) && /^(?:shot|shooting|struck|gunned)$/.test(word.lower))
    return term(words, [at, at + 2], 'killed', 'harming');
  if (is(words, at + 1, /^alive$/) && /^(?:burned|burnt|burning)$/.test(word.lower))
    return term(words, [at, at + 2], 'killed', 'harming');
  const death = is(words, at + 1, /^to$/) && is(words, at + 2, /^deaths?$/) && !NO_DEATH.test(word.lower);
  if (!death) return null;
  const suffering =
    /^(?:froze|frozen|bled|burned|burnt|starved|choked|fell|plunged|plummeted|freezing|bleeding|starving|falling|plunging)$/;
  return term(words, [at, at + 3], 'killed', suffering.test(word.lower) ? 'suffering' : 'harming');
}

function pairAt(words: readonly Word[], at: number): HarmTerm | null {
  const pair = PAIRS.get(`${words[at]?.lower} ${words[at + 1]?.lower}`);
  const found = own(HARMING_PAIRS, pair);
  return found === undefined ? null : term(words, [at, at + 2], found.outcome, 'harming', found.ofThings);
}

function verbAt(words: readonly Word[], at: number): HarmTerm | null {
  const { lower, xpos } = words[at] as Word;
  if (!VERB.test(xpos) && !SURE.test(lower)) return null;
  const phrase = deadlyAt(words, at) ?? mixedAt(words, at) ?? pairAt(words, at);
  if (phrase !== null) return phrase;
  const harming = own(HARMING_VERBS, HARMING.get(lower));
  // "shot down a drone"
  if (/^shoot/.test(HARMING.get(lower) ?? '') && is(words, at + 1, /^(?:down|up|past|through|off|ahead)$/)) return null;
  if (harming !== undefined) return term(words, [at, at + 1], harming.outcome, 'harming', harming.ofThings);
  const suffering = own(SUFFERING_VERBS, SUFFERING.get(lower));
  if (suffering === undefined) return null;
  return term(words, [at, at + 1], suffering.outcome, 'suffering', suffering.ofThings);
}

function phraseAt(words: readonly Word[], at: number, limit: number): HarmTerm | null {
  for (const { pattern, outcome } of PREDICATES.get(words[at]?.lower ?? '') ?? []) {
    const found = matchPredicate(words, pattern, at, limit);
    if (found !== null && found.to > 0) return term(words, [found.from, found.to], outcome, 'suffering');
  }
  return null;
}

const LEADS =
  /^(?:confirmed|pronounced|declared|found|feared|presumed|believed|reported|left|still|now|also|seriously|critically|badly|severely|slightly|lightly|gravely|fatally|reportedly|officially|either)$/;
const MOST_LEADS = 3;

/** "dead", "missing", "feared dead", "unaccounted for", "dead or missing" */
export function stateAt(words: readonly Word[], at: number): HarmTerm | null {
  let to = at;
  while (to < at + MOST_LEADS && is(words, to, LEADS)) to++;
  const lower = words[to]?.lower ?? '';
  const state = own(STATES, lower);
  if (
    state === undefined ||
    (/^(?:ill|sick)$/.test(lower) && !/^(?:fell|fallen|taken)$/.test(words[to - 1]?.lower ?? ''))
  )
    return null;
  const other = own(STATES, words[to + 2]?.lower);
  if (is(words, to + 1, /^(?:or|and|\/)$/) && other !== undefined && other.outcome !== state.outcome)
    return term(words, [to, to + 3], 'casualties', 'state');
  if (lower === 'unaccounted' && is(words, to + 1, /^for$/)) return term(words, [to, to + 2], 'missing', 'state');
  return term(words, [to, to + 1], state.outcome, 'state');
}

/** A term that says what happened to the subject or object: a verb or a phrase; `limit` is where the sentence ends. */
export function harmAt(words: readonly Word[], at: number, limit = words.length): HarmTerm | null {
  return at >= limit ? null : (phraseAt(words, at, limit) ?? verbAt(words, at));
}

/** A noun that is counted itself: "deaths", "wounded", "dead bodies". */
export function outcomeNounAt(words: readonly Word[], at: number): HarmTerm | null {
  const { lower } = words[at] ?? { lower: '' };
  const noun = own(OUTCOME_NOUNS, lower);
  if (noun === undefined) return null;
  if (lower === 'dead' && is(words, at + 1, /^(?:bodies|body|people|persons)$/))
    return term(words, [at, at + 2], 'killed', 'state');
  const other = own(OUTCOME_NOUNS, words[at + 2]?.lower);
  if (other !== undefined && other.outcome !== noun.outcome && is(words, at + 1, /^(?:or|and|\/)$/))
    return term(words, [at, at + 3], 'casualties', 'state');
  return term(words, [at, at + 1], noun.outcome, 'state', lower === 'missing');
}

export const isHarmingVerb = (word: Word | undefined): boolean => word !== undefined && HARMING.has(word.lower);
