import type { Word } from '../language/document.ts';

interface Step {
  readonly choices: ReadonlySet<string>;
  readonly optional: boolean;
  readonly isTerm: boolean;
  /** Up to six words without a verb, a stop or a number. */
  readonly isGap: boolean;
}

/** What stands before and after the people counted; the steps before them are in reading order. */
export interface PhrasePattern {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/** The words of the term: [from, to). */
interface Terms {
  readonly from: number;
  readonly to: number;
}

const GAP = 6;
const STOPS_GAP = /^(?:VB|VBD|VBZ|VBP|CD|CC|WP|WDT|[.,:])$/;
const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|'ve|'s|'re|to|got|get)$/;
/** Words between a phrase and the count it takes: "left [another] 12 dead", "the lives of [all] 12". */
const FILLER =
  /^(?:another|the|a|an|total|of|also|all|its|his|her|their|further|additional|combined|reported|some|both|up|only|just)$/;
const MOST_FILLERS = 3;

const stopsGap = ({ xpos, lower }: Word): boolean => STOPS_GAP.test(xpos) && !AUXILIARY.test(lower);

function stepOf(printed: string): Step {
  const optional = printed.startsWith('(');
  const bare = printed.replace(/[()]/g, '');
  const choices = new Set(bare.replaceAll('*', '').split('|'));
  return { choices, optional, isTerm: bare.includes('*'), isGap: bare === '~' };
}

/** Reads "left|leaving @ ~ *dead". */
export function phrasePattern(words: string): PhrasePattern {
  const steps = words.split(' ');
  const at = steps.indexOf('@');
  return { before: steps.slice(0, at).map(stepOf), after: steps.slice(at + 1).map(stepOf) };
}

const NO_TERM: Terms = { from: Number.POSITIVE_INFINITY, to: -1 };
const including = (terms: Terms, at: number): Terms => ({
  from: Math.min(terms.from, at),
  to: Math.max(terms.to, at + 1),
});

/** Matches steps one after the other from `at` on, in the direction given; the term's words, or null. */
function matchSteps(
  words: readonly Word[],
  at: number,
  steps: readonly Step[],
  forward: boolean,
  edge: number,
): Terms | null {
  const step = forward ? steps[0] : steps.at(-1);
  if (step === undefined) return NO_TERM;
  const rest = forward ? steps.slice(1) : steps.slice(0, -1);
  const next = forward ? at + 1 : at - 1;
  const inside = forward ? at < edge : at >= edge;
  if (step.isGap) return matchAfterGap(words, at, rest, forward, edge);
  if (inside && step.choices.has((words[at] as Word).lower)) {
    const found = matchSteps(words, next, rest, forward, edge);
    if (found !== null) return step.isTerm ? including(found, at) : found;
  }
  return step.optional ? matchSteps(words, at, rest, forward, edge) : null;
}

function matchAfterGap(
  words: readonly Word[],
  at: number,
  rest: readonly Step[],
  forward: boolean,
  edge: number,
): Terms | null {
  for (let gap = 0; gap <= GAP; gap++) {
    const place = forward ? at + gap : at - gap;
    const found = matchSteps(words, place, rest, forward, edge);
    if (found !== null) return found;
    if (!forward || place >= edge || stopsGap(words[place] as Word)) return null;
  }
  return null;
}

/** The term of a predicate that begins at `at`: "@ ~ *lost their *lives" without its people. */
export const matchPredicate = (
  words: readonly Word[],
  { after }: PhrasePattern,
  at: number,
  limit: number,
): Terms | null => matchSteps(words, at, after.slice(1), true, limit);

/** A phrase of the people as its subject: nothing before them, and a gap after. */
export const isPredicate = ({ before, after }: PhrasePattern): boolean =>
  before.length === 0 && after[0]?.isGap === true;

/** The words that a predicate may begin with. */
export function firstWords({ after }: PhrasePattern): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { choices, optional } of after.slice(1)) {
    for (const choice of choices) words.add(choice);
    if (!optional) break;
  }
  return words;
}

/** The term of a phrase around the people at [from, to) of a sentence that spans `limits`; null where it does not fit. */
export function matchPhrase(
  words: readonly Word[],
  { before, after }: PhrasePattern,
  people: { readonly from: number; readonly to: number },
  limits: { readonly from: number; readonly to: number },
): Terms | null {
  const later = matchSteps(words, people.to, after, true, limits.to);
  if (later === null) return null;
  for (let skipped = 0; skipped <= MOST_FILLERS; skipped++) {
    const at = people.from - 1 - skipped;
    const earlier = matchSteps(words, at, before, false, limits.from);
    if (earlier !== null) {
      return { from: Math.min(earlier.from, later.from), to: Math.max(earlier.to, later.to) };
    }
    if (before.length === 0 || at < limits.from || !FILLER.test((words[at] as Word).lower)) return null;
  }
  return null;
}
