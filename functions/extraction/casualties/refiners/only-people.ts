import type { Word } from '../../language/document.ts';
import { isPeopleNoun } from '../../language/numbers/people-nouns.ts';
import { isPerson, NOT_PEOPLE } from '../../lexicon/people.ts';
import { dropped, type FigureCandidate } from '../candidate.ts';
import { harmAt } from '../harm-terms.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';

const AGENT = /(?:ers|ors|ists|ians|eers|men|women|ees|ants)$/;
/** Of things these are said without a noun, too: "shot 12 under par". */
const NEEDS_NOUN = /^(?:killed|injured|abducted)$/;
/** Those said of things, and by which verbs: "the army captured three villages". */
const WEAK_LOSS = /^(?:missing)$/;

const isPeople = (word: Word): boolean =>
  isPeopleNoun(word) || /^NNPS?$/.test(word.xpos) || AGENT.test(word.lower) || isPerson(word.lower);

/** "killed 12 militants and captured [four]" */
const followsPeople = (figure: FigureCandidate, others: readonly FigureCandidate[]): boolean =>
  others.some(({ people }) => people.victims !== null && people.count.from < figure.people.count.from);

/** Why a figure counts things; null where it counts people. */
function thingsCounted(
  figure: FigureCandidate,
  words: readonly Word[],
  others: readonly FigureCandidate[],
): string | null {
  const { people, term, outcome } = figure;
  const head = people.victims === null ? undefined : words[people.victims.to - 1];
  const flees = outcome === 'displaced' || outcome === 'evacuated';
  if (flees && people.count.value === 1 && people.count.qualifier === 'exact')
    return 'one person who leaves is no count of the displaced';
  if (people.named) return null;
  if (head !== undefined && NOT_PEOPLE.has(head.lower)) return `${head.lower} are no people`;
  const harm = harmAt(words, term.from);
  const ofThings = harm?.ofThings === true || WEAK_LOSS.test(outcome) || figure.rule === 'among-the-dead';
  if (!ofThings) return null;
  if (head === undefined) {
    const isObject = term.from < people.count.from;
    return harm?.ofThings === true &&
      NEEDS_NOUN.test(outcome) &&
      isObject &&
      !people.more &&
      !followsPeople(figure, others)
      ? 'no people are named'
      : null;
  }
  return isPeople(head) ? null : `${head.lower} may be no people`;
}

/** "gave every family that had a member killed", "each grave held one body": no single count. */
function isGeneric(figure: FigureCandidate, words: readonly Word[], from: number): boolean {
  const first = Math.min(figure.people.count.from, figure.term.from);
  const before = words.slice(Math.max(from, first - 10), first);
  const each = before.some(({ lower }) => /^(?:each|every|any|per)$/.test(lower));
  const asOne = words[first - 1]?.lower === 'as' && words[figure.term.from]?.lower === 'body';
  return (each && figure.people.count.value === 1) || asOne;
}

/** "the death of his mother", "the murder of Ada Obi": spoken of, not reported. */
function isSpokenOf({ people, term }: FigureCandidate, words: readonly Word[]): boolean {
  const nominal =
    words[term.to]?.lower === 'of' && term.to + 1 >= people.count.from - 2 && /^NN/.test(words[term.from]?.xpos ?? '');
  const own = /^(?:his|her|their|its)$/.test(words[people.count.from]?.lower ?? '');
  return nominal && (people.named === true || own);
}

/** Things are shot, captured, evacuated and missing, too. */
export const onlyPeople: FigureRefiner = {
  name: 'only-people',
  refine(candidates, { doc }, drop) {
    return candidates.filter((figure) => {
      const { from } = sentenceOf(doc, figure);
      const reason = isGeneric(figure, doc.words, from)
        ? 'one of each, or as one'
        : isSpokenOf(figure, doc.words)
          ? 'a death spoken of, not reported'
          : thingsCounted(figure, doc.words, candidates);
      if (reason !== null) drop(dropped(figure, reason));
      return reason === null;
    });
  },
};
