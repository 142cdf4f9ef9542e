import type { Sentence, Word } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import { type HarmTerm, harmAt, isHarmingVerb, stateAt } from '../harm-terms.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

const BE = /^(?:is|are|was|were|be|been|being|'re|got|gets?)$/;
const BETWEEN =
  /^(?:and|or|injuring|wounding|killing|injured|wounded|another|the|a|total|of|also|reportedly|allegedly|yet|still|further|additional|lives)$/;

/** The verb of harm whose object begins at `at`: "killed [12]", "killing or wounding [30]", "killed another [12]". */
function verbBefore(words: readonly Word[], at: number, from: number): HarmTerm | null {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const word = words[i] as Word;
    const harm = harmAt(words, i);
    const active = isHarmingVerb(word) && /^(?:VB|VBD|VBG|VBZ|VBP|VBN|NNS|JJ)$/.test(word.xpos);
    if (harm !== null && active && harm.to <= at) {
      if (BE.test(words[i - 1]?.lower ?? '') && word.xpos !== 'VBG') return null;
      const joined =
        /^(?:and|or)$/.test(words[i - 1]?.lower ?? '') && isHarmingVerb(words[i - 2]) && words[i - 1]?.lower === 'or';
      return joined ? { ...rangeOf(words, i - 2, i + 1), outcome: 'casualties' } : harm;
    }
    if (!BETWEEN.test(word.lower)) return null;
  }
  return null;
}

/** "left [40] dead", "left [40 people] homeless" */
function leftBefore(words: readonly Word[], people: CountedPeople, from: number): HarmTerm | null {
  for (let i = people.count.from - 1; i >= Math.max(from, people.count.from - 3); i--) {
    if (/^(?:left|leaves|leave|leaving|with)$/.test(words[i]?.lower ?? '')) {
      const state = stateAt(words, people.to) ?? harmAt(words, people.to);
      return state !== null && state.from <= people.to + 2 ? state : null;
    }
    if (!/^(?:another|the|a|total|of|also|some|,)$/.test(words[i]?.lower ?? '')) return null;
  }
  return null;
}

/** "claimed the lives of [12]", "claimed [80] lives", "took [400 civilians] hostage", "lost [three soldiers]" */
function idiomBefore(words: readonly Word[], people: CountedPeople): HarmTerm | null {
  const { from } = people.count;
  const lower = (at: number) => words[at]?.lower ?? '';
  if (
    /^(?:claim|claims|claimed|claiming|cost|costing|taking|took)$/.test(lower(from - 1)) &&
    /^(?:lives|life)$/.test(lower(people.to - 1))
  )
    return { ...rangeOf(words, people.to - 1, people.to), outcome: 'killed' };
  if (lower(from - 1) === 'of' && /^(?:lives|life|deaths|death|killing|killings)$/.test(lower(from - 2)))
    return { ...rangeOf(words, from - 2, from - 1), outcome: 'killed' };
  if (lower(from - 1) === 'of' && /^(?:abduction|kidnapping)$/.test(lower(from - 2)))
    return { ...rangeOf(words, from - 2, from - 1), outcome: 'abducted' };
  if (lower(from - 1) === 'of' && /^(?:arrests?|detention)$/.test(lower(from - 2)))
    return { ...rangeOf(words, from - 2, from - 1), outcome: 'detained' };
  if (lower(from - 1) === 'of' && /^(?:displacement|evacuation)$/.test(lower(from - 2)))
    return {
      ...rangeOf(words, from - 2, from - 1),
      outcome: lower(from - 2) === 'evacuation' ? 'evacuated' : 'displaced',
    };
  if (lower(from - 1) === 'of' && /^(?:bodies|body|remains)$/.test(lower(from - 2)))
    return { ...rangeOf(words, from - 2, from - 1), outcome: 'killed' };
  if (
    /^(?:took|take|taking|takes|hold|holding|held|seized)$/.test(lower(from - 1)) &&
    /^(?:hostage|captive)$/.test(lower(people.to))
  )
    return { ...rangeOf(words, people.to, people.to + 1), outcome: 'abducted' };
  if (
    /^(?:forced|forcing|forces|force|driven|drove|driving|caused|causing)$/.test(lower(from - 1)) &&
    lower(people.to) === 'to'
  ) {
    if (/^(?:flee|leave|abandon)$/.test(lower(people.to + 1)))
      return { ...rangeOf(words, people.to + 1, people.to + 2), outcome: 'displaced' };
    if (lower(people.to + 1) === 'evacuate')
      return { ...rangeOf(words, people.to + 1, people.to + 2), outcome: 'evacuated' };
  }
  if (
    /^(?:forced|forcing|driven|drove|driving)$/.test(lower(from - 1)) &&
    /^(?:from|out)$/.test(lower(people.to)) &&
    /^(?:homes?|houses?)$/.test(lower(people.to + 2))
  )
    return { ...rangeOf(words, people.to, people.to + 3), outcome: 'displaced' };
  if (
    /^(?:lost|lose|losing)$/.test(lower(from - 1)) &&
    people.victims !== null &&
    /^(?:soldiers?|troops|fighters?|men|officers?|members|relatives|children|sons?|daughters?|brothers?|sisters?|crew|policemen|colleagues)$/.test(
      lower(people.victims.to - 1),
    )
  )
    return { ...rangeOf(words, from - 1, from), outcome: 'killed' };
  return null;
}

function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  const term =
    leftBefore(doc.words, people, sentence.from) ??
    idiomBefore(doc.words, people) ??
    verbBefore(doc.words, people.count.from, sentence.from);
  return term === null ? null : proposed('object-of-harm', term.outcome, term, people);
}

/**
 *   The blast killed at least 12 people and wounded dozens more.
 *             └ term └ count ─┘ └ victims  └ term  └ count
 */
export const objectOfHarm: FigureFinder = {
  name: 'object-of-harm',
  find(sentence: Sentence, context: FigureContext) {
    return context.peopleIn(sentence).flatMap((people) => candidateOf(people, sentence, context) ?? []);
  },
};
