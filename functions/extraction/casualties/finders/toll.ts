import type { Sentence, Word } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import { OUTCOME_NOUNS, type Outcome, TOLLS } from '../../lexicon/outcomes.ts';
import { type FigureCandidate, proposed } from '../candidate.ts';
import type { HarmTerm } from '../harm-terms.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

const REACH = 18;
/** Words after which the number of a toll stands: "rose to 12", "stands at 12", "a toll of 12", "reached 12". */
const LEADS =
  /^(?:to|at|of|as|reached|reaches|hit|is|was|were|stood|exceeded|surpassed|topped|passed|:|by|totaled|totalled|from)$/;

/** "death toll", "number of dead", "number of people killed", "deaths" as the subject of "rose to" */
function tollAt(words: readonly Word[], at: number): HarmTerm | null {
  const { lower } = words[at] as Word;
  if (/^(?:toll|tolls|count)$/.test(lower)) {
    const kind = words[at - 1]?.lower ?? '';
    const outcome: Outcome | null = Object.hasOwn(TOLLS, kind)
      ? (TOLLS[kind] as { outcome: Outcome }).outcome
      : lower === 'toll' && kind !== 'heavy'
        ? 'killed'
        : null;
    return outcome === null ? null : { ...rangeOf(words, Object.hasOwn(TOLLS, kind) ? at - 1 : at, at + 1), outcome };
  }
  if (!/^(?:number|total)$/.test(lower) || words[at + 1]?.lower !== 'of') return null;
  for (let i = at + 2; i < Math.min(words.length, at + 7); i++) {
    const noun = words[i]?.lower ?? '';
    if (/^(?:killed|dead)$/.test(noun)) return { ...rangeOf(words, i, i + 1), outcome: 'killed' };
    if (Object.hasOwn(OUTCOME_NOUNS, noun))
      return { ...rangeOf(words, i, i + 1), outcome: (OUTCOME_NOUNS[noun] as { outcome: Outcome }).outcome };
  }
  return null;
}

function figuresOf(toll: HarmTerm, sentence: Sentence, context: FigureContext): FigureCandidate[] {
  const { words } = context.doc;
  const limit = Math.min(sentence.to, toll.to + REACH);
  const counts = context.peopleIn(sentence).filter(({ count }) => count.from >= toll.to && count.to <= limit);
  const led = counts.filter(
    ({ count }) => LEADS.test(words[count.from - 1]?.lower ?? '') || /^(?:more-than)$/.test(count.qualifier),
  );
  const from = led.find(({ count }) => words[count.from - 1]?.lower === 'from');
  const first = led.find((people) => people !== from);
  if (first === undefined) return [];
  const now = proposed('toll', toll.outcome, toll, first);
  if (from === undefined) return [now];
  const before = proposed('toll', toll.outcome, toll, from);
  return [before, { ...now, relation: { type: 'updates', target: before } }];
}

/**
 *   The death toll from the landslide rose from 42 to at least 51.
 *       └ term ──┘                              └┘    └ count ──┘ updates 42
 */
export const toll: FigureFinder = {
  name: 'toll',
  find(sentence, context) {
    const found: FigureCandidate[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const term = tollAt(context.doc.words, at);
      if (term !== null) found.push(...figuresOf(term, sentence, context));
    }
    return found;
  },
};
