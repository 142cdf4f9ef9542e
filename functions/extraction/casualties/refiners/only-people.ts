import type { Document, Word } from '../../language/document.ts';
import { isPeopleNoun } from '../../language/numbers/people-nouns.ts';
import { CAUSES } from '../../lexicon/causes.ts';
import { isPerson, NOT_PEOPLE } from '../../lexicon/people.ts';
import { dropped, type FigureCandidate } from '../candidate.ts';
import { harmAt, outcomeNounAt } from '../harm-terms.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';

/** Words at the head of an article, in which a disease is named. */
const HEADLINE = 40;
const AGENT = /(?:ers|ors|ists|ians|eers|men|women|ees|ants)$/;
/** Of things these are said without a noun, too: "shot 12 under par". */
const NEEDS_NOUN = /^(?:killed|injured|abducted)$/;

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
  return isPeople(head) || outcomeNounAt(words, (people.victims?.to ?? 1) - 1) !== null
    ? null
    : `${head.lower} may be no people`;
}

/** "gave every family that had a member killed", "each grave held one body": no single count. */
function isGeneric(figure: FigureCandidate, words: readonly Word[], from: number): boolean {
  const first = Math.min(figure.people.count.from, figure.term.from);
  const before = words.slice(Math.max(from, first - 10), first);
  const each = before.some(({ lower }) => /^(?:each|every|any|per)$/.test(lower));
  const isTitle = words[first - 1]?.text === '“' && /^\p{Lu}\p{Ll}/u.test(words[figure.term.from]?.text ?? '');
  const asOne = words[first - 1]?.lower === 'as' && words[figure.term.from]?.lower === 'body';
  const last = Math.max(figure.people.to, figure.term.to);
  // "four deaths per 100,000"
  const isRate = words.slice(last, last + 2).some(({ lower }) => lower === 'per');
  return (each && figure.people.count.value === 1) || asOne || isRate || isTitle;
}

/** "the death of his mother", "the murder of Ada Obi": spoken of, not reported. */
function isSpokenOf({ people, term }: FigureCandidate, words: readonly Word[]): boolean {
  const nominal =
    words[term.to]?.lower === 'of' && term.to + 1 >= people.count.from - 2 && /^NN/.test(words[term.from]?.xpos ?? '');
  const own = /^(?:his|her|their|its)$/.test(words[people.count.from]?.lower ?? '');
  return nominal && (people.named === true || own);
}

/** "12 cases of fraud", "12 new cases" where no disease is named. */
function isLawCase(figure: FigureCandidate, doc: Document): boolean {
  const { words } = doc;
  const { from, to } = sentenceOf(doc, figure);
  const isCase = words.slice(figure.term.from, figure.term.to).some(({ lower }) => /^cases?$/.test(lower));
  const named = (word: Word) =>
    CAUSES.get(word.lower) === 'disease' || /^(?:covid|mers|sars|zika|polio|flu|fever)/.test(word.lower);
  return isCase && !words.slice(from, to).some(named) && !words.slice(0, HEADLINE).some(named);
}

/** Things are shot, captured, evacuated and missing, too. */
export const onlyPeople: FigureRefiner = {
  name: 'only-people',
  refine(candidates, { doc }, drop) {
    return candidates.filter((figure) => {
      const { from } = sentenceOf(doc, figure);
      if (isLawCase(figure, doc)) {
        drop(dropped(figure, 'cases of no disease'));
        return false;
      }
      const reason = isGeneric(figure, doc.words, from)
        ? 'one of each, or a rate'
        : isSpokenOf(figure, doc.words)
          ? 'a death spoken of, not reported'
          : thingsCounted(figure, doc.words, candidates);
      if (reason !== null) drop(dropped(figure, reason));
      return reason === null;
    });
  },
};
