import { findWord, rangeOf, type Sentence, type Word, type WordRange } from '../../language/document.ts';
import { CAUSES } from '../../lexicon/causes.ts';
import type { FigureCandidate } from '../candidate.ts';
import { isDocument, isParty, phraseBefore, phraseFrom } from '../party-phrases.ts';
import { type FigureContext, type FigureRefiner, sentenceOf } from '../rule.ts';

type Rule = (words: readonly Word[], figure: FigureCandidate, sentence: Sentence) => WordRange | null;

const SAID =
  /^(?:said|says|say|told|reported|reports|report|confirmed|confirms|announced|announces|estimated|estimates|counted|counts|recorded|records|registered|documented|put|puts|placed|places|indicated|indicates|showed|shows|reporting|saying|confirming|claimed|claims|added|wrote|listed|lists|tallied)$/;
const AUXILIARY = /^(?:has|have|had|also|earlier|later|now|previously)$/;
const TOLL = /^(?:toll|count|tally|estimate|figure|figures|list|total|data)$/;
/** Words before a count in which its claimant's verb is looked for. */
const REACH = 24;
const LONGEST_SAYER = 12;
const MOST_OF_HEADLINE = 5;

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|day|morning|night)$/;
const VAGUE = /^(?:some|many|others|both|most|people)$/;

const mayClaim = (words: readonly Word[], range: WordRange | null): WordRange | null =>
  range !== null &&
  !VAGUE.test(words[range.to - 1]?.lower ?? '') &&
  !/^PRP$/.test(words[range.from]?.xpos ?? '') &&
  (isParty(words, range) || isDocument(words, range))
    ? range
    : null;

/** The part of a headline before its first colon, or after its last: "Monitor: 12 die", "12 die in Orlo: officials" */
const inHeadline: Rule = (words, { people }, sentence) => {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words[at]?.text !== ':') continue;
    const [from, to] = at < people.count.from ? [sentence.from, at] : [at + 1, sentence.to];
    const stop = /^[.!?]$/.test(words[to - 1]?.text ?? '') ? to - 1 : to;
    if (stop - from <= MOST_OF_HEADLINE && stop > from) return mayClaim(words, rangeOf(words, from, stop));
  }
  return null;
};

/** "[the ministry]'s toll of 40" */
const ownToll: Rule = (words, { term, rule }, sentence) => {
  const mark = findWord(words, Math.max(sentence.from, term.from - 4), term.to, ({ xpos }) => xpos === 'POS');
  if (rule !== 'toll' || mark < 0 || !TOLL.test(words[term.to - 1]?.lower ?? '')) return null;
  return mayClaim(words, phraseBefore(words, mark, sentence.from));
};

/** "according to [the ministry]" */
const according: Rule = (words, { people }, sentence) => {
  let best: number | null = null;
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') continue;
    if (best === null || Math.abs(at - people.count.from) < Math.abs(best - people.count.from)) best = at;
  }
  return best === null ? null : phraseFrom(words, best + 2, sentence.to);
};

/** "[the Orlo Observatory for Rights] said": the words from `at` on up to a verb of saying. */
function sayerFrom(words: readonly Word[], at: number, limit: number): WordRange | null {
  if (/^(?:and|but|while|or|as|who|which)$/.test(words[at]?.lower ?? '')) return null;
  for (let verb = at + 1; verb < Math.min(limit, at + LONGEST_SAYER); verb++) {
    const word = words[verb] as Word;
    if (SAID.test(word.lower) && !/^NN/.test(word.xpos)) {
      const to = AUXILIARY.test(words[verb - 1]?.lower ?? '') ? verb - 1 : verb;
      // ", where, a teacher said, “there is bread”": of other words
      if (to <= at || words.slice(verb + 1, verb + 3).some(({ text }) => text === '“')) return null;
      // "an attack [officials] said was planned"
      const last = phraseBefore(words, to, at);
      const linked =
        last === null || words.slice(at, last.from).some(({ lower }) => /^(?:of|for|from|in|at|and|\()$/.test(lower));
      return mayClaim(words, linked ? rangeOf(words, at, to) : last);
    }
    if (/^(?:VBD|VBZ|VBP|MD|VBG|[,.:])$/.test(word.xpos) && !AUXILIARY.test(word.lower)) return null;
  }
  return null;
}

/** After a comma: "… were hurt, [officials] say", "…, said [the group]" */
function sayerAfter(words: readonly Word[], from: number, to: number): WordRange | null {
  for (let at = from; at < to - 1; at++) {
    if (words[at]?.text !== ',') continue;
    const inverted = /^(?:said|says|say)$/.test(words[at + 1]?.lower ?? '');
    const found = inverted ? mayClaim(words, phraseFrom(words, at + 2, to)) : sayerFrom(words, at + 1, to);
    if (found !== null) return found;
  }
  return null;
}

const trailing: Rule = (words, { people, term }, sentence) =>
  sayerAfter(words, Math.max(people.to, term.to), sentence.to);

/** "[Ada Obi, a spokeswoman,] told": a name with what stands between commas after it. */
function subjectOf(words: readonly Word[], verb: number, from: number): WordRange | null {
  if (words[verb - 1]?.text !== ',') return mayClaim(words, phraseBefore(words, verb, from));
  const aside = phraseBefore(words, verb - 1, from);
  if (aside === null || words[aside.from - 1]?.text !== ',') return null;
  const name = phraseBefore(words, aside.from - 1, from);
  return name === null || !(isParty(words, name) || isParty(words, aside)) ? null : rangeOf(words, name.from, aside.to);
}

/** Whoever says is a speaker, listed or not: "[the guild] put the toll at 12". */
function anyone(words: readonly Word[], verb: number, from: number): WordRange | null {
  const range = phraseBefore(words, verb, from);
  const last = range === null ? undefined : words[range.to - 1];
  const isTime = range !== null && findWord(words, range.from, range.to, ({ lower }) => TIME.test(lower)) >= 0;
  const speaks = !isTime && last !== undefined && /^NNP?$/.test(last.xpos) && !CAUSES.has(last.lower);
  return speaks ? range : null;
}

/** "[the monitor] put the death toll at 12", "with [officials] reporting 150 killed", "[a spokesman] told the agency four died" */
const leading: Rule = (words, { people, term }, sentence) => {
  const first = Math.min(people.count.from, term.from);
  for (let at = first - 1; at > Math.max(sentence.from, first - REACH); at--) {
    const word = words[at] as Word;
    if (/^(?:;|but|because|”)$/.test(word.lower)) return null;
    const isDeed = /^claim/.test(word.lower) && /^(?:DT|PRP\$|NN|NNS)$/.test(words[at + 1]?.xpos ?? '');
    if (!SAID.test(word.lower) || isDeed || /^(?:NN|IN|JJ)/.test(word.xpos)) continue;
    let verb = at;
    while (verb > sentence.from && AUXILIARY.test(words[verb - 1]?.lower ?? '')) verb--;
    return subjectOf(words, verb, sentence.from) ?? anyone(words, verb, sentence.from);
  }
  return null;
};

/** "there were [reports] that 33 had died" */
const reports: Rule = (words, { people }, sentence) => {
  for (let at = people.count.from - 1; at > Math.max(sentence.from, people.count.from - REACH); at--) {
    const that = words[at + 1]?.lower === 'that' || words[at + 1]?.lower === 'of';
    if (/^(?:reports|estimates)$/.test(words[at]?.lower ?? '') && that)
      return phraseBefore(words, at + 1, sentence.from);
  }
  return null;
};

/** "[A government statement] released on Monday said that": the first verb of the sentence says. */
const opening: Rule = (words, { people, term }, sentence) => {
  const first = Math.min(people.count.from, term.from);
  for (let at = sentence.from + 1; at < Math.min(first, sentence.from + REACH); at++) {
    const word = words[at] as Word;
    if (!/^(?:VBD|VBZ|VBP)$/.test(word.xpos) || AUXILIARY.test(word.lower)) continue;
    return SAID.test(word.lower) ? mayClaim(words, phraseFrom(words, sentence.from, at)) : null;
  }
  return null;
};

const RULES: readonly Rule[] = [ownToll, according, trailing, leading, opening, reports];

/** "Homes were lost, said [the spokesman]. No one was killed.": he goes on. */
function goingOn(figure: FigureCandidate, { doc }: FigureContext): WordRange | null {
  const sentence = sentenceOf(doc, figure);
  const before = doc.sentences[(doc.sentenceAt[sentence.from] as number) - 1];
  if (figure.people.count.qualifier !== 'none' || before?.paragraph !== sentence.paragraph) return null;
  return figure.people.count.from === sentence.from ? sayerAfter(doc.words, before.from, before.to) : null;
}

function claimantOf(figure: FigureCandidate, context: FigureContext): WordRange | null {
  const { doc } = context;
  const sentence = sentenceOf(doc, figure);
  const isHeadline = doc.paragraphs[sentence.paragraph]?.section === 'headline';
  for (const rule of isHeadline ? [inHeadline, ...RULES] : RULES) {
    const found = rule(doc.words, figure, sentence);
    if (found !== null) return found;
  }
  return goingOn(figure, context);
}

/** Who gives a figure by the words of its own sentence; it counts where no statement holds the figure. */
export const claimants: FigureRefiner = {
  name: 'claimants',
  refine(candidates, context) {
    return candidates.map((figure) => ({ ...figure, claimant: claimantOf(figure, context) }));
  },
};
