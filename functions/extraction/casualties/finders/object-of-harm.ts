import type { Sentence, Word } from '../../language/document.ts';
import { HARM_PHRASES } from '../../lexicon/harm-phrases.ts';
import { type CountedPeople, type FigureCandidate, proposed, type Term } from '../candidate.ts';
import { type HarmTerm, harmAt, outcomeNounAt } from '../harm-terms.ts';
import { isPredicate, matchPhrase, phrasePattern } from '../phrase-patterns.ts';
import type { FigureContext, FigureFinder } from '../rule.ts';

const PHRASES = HARM_PHRASES.map((entry) => ({ ...entry, pattern: phrasePattern(entry.words) })).filter(
  ({ pattern }) => !isPredicate(pattern),
);

const BE = /^(?:is|are|was|were|be|been|being|'re|got|gets?)$/;
const ACTIVE = /^(?:VB|VBD|VBG|VBZ|VBP|VBN|NNS|NN|JJ|NNP|NNPS|RB)$/;
/** Words between a verb and the count it takes: "killed [yet another] 12", "wounding [a total of] 30". */
const BETWEEN =
  /^(?:another|the|a|total|of|also|yet|still|further|additional|its|his|her|their|all|both|some|up|only|just|“|"|‘)$/;
const REACH = 6;

const isBetween = (word: Word): boolean => BETWEEN.test(word.lower) || /^RB/.test(word.xpos);

/** The verb of harm whose object begins at `at`: "killed [12]", "killing or wounding [30]", "killed another [12]". */
function verbBefore(words: readonly Word[], at: number, from: number): HarmTerm | null {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const word = words[i] as Word;
    for (const start of [i - 2, i - 1, i]) {
      const harm = start >= from ? harmAt(words, start, at) : null;
      if (harm?.kind !== 'harming' || harm.to !== i + 1) continue;
      return isActive(words, harm, from) ? harm : null;
    }
    if (!isBetween(word)) return null;
  }
  return null;
}

/** Not "were killed 12", "a wounded 12-year-old"; "killing" and "has killed" are. */
function isActive(words: readonly Word[], harm: HarmTerm, from: number): boolean {
  const verb = words[harm.from] as Word;
  if (!ACTIVE.test(verb.xpos) && !/^kill/.test(verb.lower)) return false;
  let before = harm.from - 1;
  while (before >= from && /^RB/.test(words[before]?.xpos ?? '')) before--;
  // "IS killed" is a group's doing
  if (verb.xpos !== 'VBG' && BE.test(words[before]?.lower ?? '') && words[before]?.text !== 'IS') return false;
  return !(/^(?:NN|JJ|VBN)$/.test(verb.xpos) && /^(?:DT|PRP\$|POS)$/.test(words[before]?.xpos ?? ''));
}

/** "claimed the lives of [12]", "took [400 civilians] hostage", "left [40 people] dead" */
function phraseAround(words: readonly Word[], people: CountedPeople, sentence: Sentence): Term | null {
  const range = { from: people.count.from, to: people.to };
  for (const { pattern, outcome } of PHRASES) {
    const found = matchPhrase(words, pattern, range, sentence);
    if (found === null || found.to < 0) continue;
    return {
      ...{ from: found.from, to: found.to, outcome },
      ...{ start: (words[found.from] as Word).start, end: (words[found.to - 1] as Word).end },
    };
  }
  return null;
}

const LOST = /^(?:lost|lose|loses|losing)$/;
const OWN_PEOPLE =
  /^(?:soldiers?|troops|fighters?|men|officers?|members|relatives|children|sons?|daughters?|brothers?|sisters?|crew|policemen|colleagues|comrades|peacekeepers|parents|wife|husband|son|daughter|mother|father|brother|sister|firefighters?|marines|servicemen|miners|guards)$/;

/** "The army lost [three soldiers]": its own people, never a contract. */
function lost(words: readonly Word[], { count, victims }: CountedPeople): Term | null {
  const verb = words[count.from - 1];
  if (verb === undefined || !LOST.test(verb.lower) || victims === null) return null;
  if (!OWN_PEOPLE.test(words[victims.to - 1]?.lower ?? '')) return null;
  return { from: count.from - 1, to: count.from, start: verb.start, end: verb.end, outcome: 'killed' };
}

/** "evacuated [36 dead bodies]": the dead are counted by their own noun. */
const endsInOutcome = (words: readonly Word[], { count, victims }: CountedPeople): boolean =>
  [victims?.to ?? 0, count.to + 1].some((to) => to > count.to && outcomeNounAt(words, to - 1) !== null);

function candidateOf(people: CountedPeople, sentence: Sentence, { doc }: FigureContext): FigureCandidate | null {
  const { words } = doc;
  const around = phraseAround(words, people, sentence) ?? lost(words, people);
  const term = around ?? (endsInOutcome(words, people) ? null : verbBefore(words, people.count.from, sentence.from));
  return term === null ? null : proposed('object-of-harm', term, people);
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
