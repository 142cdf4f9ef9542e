import type { Sentence, Word } from '../../language/document.ts';
import { findWord, rangeOf } from '../../language/document.ts';
import { OUTCOME_NOUNS, type Outcome, TOLLS } from '../../lexicon/outcomes.ts';
import { type CountedPeople, type FigureCandidate, proposed, type Term } from '../candidate.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

const REACH = 24;
/** Words after which the number of a toll stands: "rose to 12", "stands at 12", "a toll of 12", "reached 12". */
const LEADS =
  /^(?:to|at|of|as|in|reached|reaches|reaching|hit|hits|is|was|were|stood|exceeded|surpassed|topped|passed|:|by|totaled|totalled|totaling|totalling|numbered|from|than|climbed|the|includes|included|including)$/;
/** Participles in "the number of people [killed]". */
const COUNTED: Readonly<Record<string, Outcome>> = {
  killed: 'killed',
  dead: 'killed',
  died: 'killed',
  victims: 'killed',
  injured: 'injured',
  wounded: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  evacuated: 'evacuated',
  arrested: 'detained',
  detained: 'detained',
  infected: 'infected',
  kidnapped: 'abducted',
  abducted: 'abducted',
};
const DISEASE = /^(?:infections?|infected|cases?)$/;

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** "death toll", "casualty figures", "the toll" */
function tollNoun(words: readonly Word[], at: number): Term | null {
  const { lower } = words[at] as Word;
  if (!/^(?:toll|tolls|count|counts|figure|figures|tally)$/.test(lower)) return null;
  const kind = own(TOLLS, words[at - 1]?.lower ?? '');
  if (kind !== undefined) return { ...rangeOf(words, at - 1, at + 1), outcome: kind.outcome };
  const road =
    /^(?:road|bridge|motorway|highway|tunnel)$/.test(words[at + 1]?.lower ?? '') ||
    /^(?:emotional|heavy|psychological|economic)$/.test(words[at - 1]?.lower ?? '');
  return /^tolls?$/.test(lower) && !road ? { ...rangeOf(words, at, at + 1), outcome: 'killed' } : null;
}

/** "number of dead", "number of people killed", "total number of confirmed infections" */
function numberOf(words: readonly Word[], at: number, limit: number): Term | null {
  if (!/^(?:number|total|count|tally)$/.test((words[at] as Word).lower) || words[at + 1]?.lower !== 'of') return null;
  for (let i = at + 2; i < Math.min(limit, at + 9); i++) {
    const noun = words[i]?.lower ?? '';
    const outcome = own(COUNTED, noun) ?? own(OUTCOME_NOUNS, noun)?.outcome;
    if (outcome !== undefined) return { ...rangeOf(words, i, i + 1), outcome };
    if (DISEASE.test(noun) && /^(?:confirmed|new|active|reported|total)$/.test(words[i - 1]?.lower ?? ''))
      return { ...rangeOf(words, i, i + 1), outcome: 'infected' };
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(words[i]?.xpos ?? '')) return null;
  }
  return null;
}

/** "Deaths have passed 12", "total infections surpassed one million": the outcome itself rises. */
function risingNoun(words: readonly Word[], at: number, limit: number): Term | null {
  const noun = own(OUTCOME_NOUNS, (words[at] as Word).lower);
  if (noun === undefined || !/s$/.test((words[at] as Word).lower)) return null;
  const verb = words.slice(at + 1, Math.min(limit, at + 8)).find(({ xpos }) => /^VB[DZPN]$/.test(xpos));
  const rises =
    /^(?:rose|risen|climbed|passed|reached|surpassed|exceeded|topped|hit|stood|stands?|jumped|totalled|totaled|number(?:ed)?|has|have)$/;
  if (verb === undefined || !rises.test(verb.lower)) return null;
  return { ...rangeOf(words, at, at + 1), outcome: noun.outcome };
}

const isLed = (words: readonly Word[], { count }: CountedPeople): boolean =>
  LEADS.test(words[count.from - 1]?.lower ?? '') || /^(?:more-than)$/.test(count.qualifier);

/** "12, up from 9", "from 9 to 12", "12, revised from 9": the older state of the toll. */
function earlierOf(words: readonly Word[], counts: readonly CountedPeople[]): CountedPeople | undefined {
  return counts.find(({ count }) => {
    const before = words[count.from - 1]?.lower ?? '';
    return (
      before === 'from' ||
      /^(?:previously|earlier)$/.test(before) ||
      (before === 'of' &&
        /^(?:toll|count|figure)$/.test(words[count.from - 2]?.lower ?? '') &&
        /^(?:previous|earlier|initial)$/.test(words[count.from - 3]?.lower ?? ''))
    );
  });
}

/** Where the next toll begins: "1,501 are infected and [the number of deaths] is 66". */
function nextToll(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (tollNoun(words, at) !== null || numberOf(words, at, limit) !== null) return at;
  return limit;
}

/** "brings to [332,000] the number of people displaced" */
function broughtBefore(toll: Term, sentence: Sentence, { doc, peopleIn }: FigureContext): CountedPeople | undefined {
  return peopleIn(sentence).find(({ count, to }) => {
    const [verb, link] = [doc.words[count.from - 2]?.lower ?? '', doc.words[count.from - 1]?.lower];
    return (
      link === 'to' &&
      /^(?:brings?|bringing|brought|raises?|raising|raised)$/.test(verb) &&
      to <= toll.from &&
      toll.from - to < REACH / 2
    );
  });
}

function figuresOf(toll: Term, sentence: Sentence, context: FigureContext): FigureCandidate[] {
  const { words } = context.doc;
  const limit = Math.min(sentence.to, toll.to + REACH);
  const stop = findWord(words, toll.to, limit, ({ text }) => text === ';');
  const counts = context
    .peopleIn(sentence)
    .filter(
      ({ count, named }) =>
        !named &&
        count.from >= toll.to &&
        count.to <= Math.min(stop < 0 ? limit : stop, nextToll(words, toll.to, limit)),
    );
  const led = counts.filter((people) => isLed(words, people) && !people.named);
  const from = earlierOf(words, counts);
  const first = led.find((people) => people !== from);
  const brought = broughtBefore(toll, sentence, context);
  if (brought !== undefined) return [proposed('toll', toll, brought)];
  if (first === undefined) return [];
  const isPart = /^includ/.test(words[first.count.from - 1]?.lower ?? '');
  const now = { ...proposed('toll', toll, first), isPart };
  if (from === undefined) return [now];
  const before = proposed('toll', toll, from);
  return [before, { ...now, relation: { type: 'updates', target: before } }];
}

/**
 *   The death toll from the landslide rose from 42 to at least 51.
 *       └ term ──┘                              └┘    └ count ──┘ updates 42
 */
export const toll: FigureFinder = {
  name: 'toll',
  find(sentence, context) {
    const { words } = context.doc;
    const found: FigureCandidate[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const term = tollNoun(words, at) ?? numberOf(words, at, sentence.to) ?? risingNoun(words, at, sentence.to);
      if (term !== null) found.push(...figuresOf(term, sentence, context));
    }
    return found;
  },
};
