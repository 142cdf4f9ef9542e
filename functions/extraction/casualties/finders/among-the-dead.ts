import type { Sentence, Word, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import { numeralAt } from '../../language/numbers/numerals.ts';
import type { Outcome } from '../../lexicon/outcomes.ts';
import { type CountedPeople, type FigureCandidate, proposed, type Term } from '../candidate.ts';
import { outcomeNounAt } from '../harm-terms.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

const OPENS = /^(?:among|amongst|of|includes?|included|including|were|was|are|is)$/;
const KILLED = /^(?:kill|killed|kills|killing|dead|death|deaths|died|dies|die|murdered|drowned|fatal)$/;
const HURT = /^(?:injured|wounded|hurt|injuries|stabbed|shot)$/;
const PARTICIPLES: Readonly<Record<string, Outcome>> = {
  killed: 'killed',
  injured: 'injured',
  wounded: 'injured',
  hurt: 'injured',
  arrested: 'detained',
  detained: 'detained',
  kidnapped: 'abducted',
  abducted: 'abducted',
  displaced: 'displaced',
  evacuated: 'evacuated',
  infected: 'infected',
};
const LOOK_BACK = 120;

/** Victims of what: by the words of harm before them; null where nobody was said to be killed or hurt. */
function outcomeOfVictims(words: readonly Word[], at: number): Outcome | null {
  const before = words.slice(Math.max(0, at - LOOK_BACK), at).map(({ lower }) => lower);
  if (before.some((word) => KILLED.test(word))) return 'killed';
  return before.some((word) => HURT.test(word)) ? 'injured' : null;
}

/** "the dead", "those killed", "the victims" at `at`: the group that a figure is part of. */
function groupAt(words: readonly Word[], at: number): Term | null {
  const the = /^(?:the|its|their)$/.test(words[at]?.lower ?? '');
  const those = /^(?:those|people)$/.test(words[at]?.lower ?? '');
  if (!the && !those) return null;
  // "of the six injured"
  const numeral = the ? numeralAt(words, at + 1) : null;
  const first = numeral === null ? at + 1 : numeral.to;
  const noun = words[first]?.lower ?? '';
  const term = (outcome: Outcome, to = first + 1): Term => ({ ...rangeOf(words, first, to), outcome });
  const participle = Object.hasOwn(PARTICIPLES, noun) ? PARTICIPLES[noun] : undefined;
  if (those)
    return participle === undefined
      ? /^(?:who)$/.test(noun) && words[at + 2]?.lower === 'died'
        ? term('killed', at + 3)
        : null
      : term(participle);
  const victims = /^(?:victims?)$/.test(noun) ? outcomeOfVictims(words, at) : null;
  if (victims !== null) return term(victims);
  const found = outcomeNounAt(words, first);
  return found === null || /^(?:body|bodies|death|deaths)$/.test(noun) || /^NN/.test(words[found.to]?.xpos ?? '')
    ? null
    : found;
}

const opens = (words: readonly Word[], at: number): boolean => OPENS.test(words[at]?.lower ?? '');

/** "Among the dead were [three]", "the dead include [three]", "those killed were [three]" */
function groupBefore(words: readonly Word[], at: number, sentence: WordRange): Term | null {
  let place = at - 1;
  while (place > sentence.from && /^(?:also|at|least|both|:|,|a|the)$/.test(words[place]?.lower ?? '')) place--;
  if (!opens(words, place)) return null;
  for (let group = place - 1; group >= Math.max(sentence.from, place - 9); group--) {
    const found = groupAt(words, group);
    if (found === null) continue;
    // "one of the victims was a nurse" counts one
    if (found.to === place && words[group - 1]?.lower === 'of' && numeralAt(words, group - 2) !== null) return null;
    // "the dead were three" needs its verb close by
    return /^(?:among|amongst|of)$/.test(words[group - 1]?.lower ?? '') || found.to >= place - 5 ? found : null;
  }
  return null;
}

/** "[three] of the dead", "[three children] were among the dead" */
function groupAfter(words: readonly Word[], people: CountedPeople, limit: number): Term | null {
  const of = words[people.count.to]?.lower === 'out' ? people.count.to + 1 : people.count.to;
  if (words[of]?.lower === 'of') {
    const group = groupAt(words, of + 1);
    if (group !== null) return group;
  }
  for (let at = people.to; at < Math.min(limit - 2, people.to + 12); at++) {
    const among = /^among(?:st)?$/.test(words[at]?.lower ?? '');
    if (!among) {
      if (/^(?:VBD|VBZ|VBP)$/.test(words[at]?.xpos ?? '') && !/^(?:is|are|was|were)$/.test(words[at]?.lower ?? ''))
        return null;
      continue;
    }
    return groupAt(words, at + 1);
  }
  return null;
}

/** "[four] victims were from one family": some of those who came to harm. */
function victimsThemselves(words: readonly Word[], { count, victims, to }: CountedPeople): Term | null {
  const isVictims = victims !== null && words[victims.to - 1]?.lower === 'victims' && count.to >= victims.to - 2;
  if (!isVictims || !/^(?:was|were|are|is)$/.test(words[to]?.lower ?? '')) return null;
  if (/^VB[ND]/.test(words[to + 1]?.xpos ?? '')) return null;
  const outcome = outcomeOfVictims(words, count.from);
  return outcome === null ? null : { ...rangeOf(words, victims.to - 1, victims.to), outcome };
}

function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  const { words } = doc;
  const term =
    groupAfter(words, people, sentence.to) ??
    groupBefore(words, people.count.from, sentence) ??
    victimsThemselves(words, people);
  return term === null ? null : { ...proposed('among-the-dead', term, people), isPart: true };
}

/**
 *   Among the dead were three children and a nurse.   Four of the victims were women.
 *             └ term    └ count                       └ count     └ term
 */
export const amongTheDead: FigureFinder = {
  name: 'among-the-dead',
  find(sentence, context) {
    return context.peopleIn(sentence).flatMap((people) => candidateOf(people, sentence, context) ?? []);
  },
};
