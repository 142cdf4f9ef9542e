import type { Sentence, Word, WordRange } from '../../language/document.ts';
import { CAUSES } from '../../lexicon/causes.ts';
import type { FigureCandidate } from '../candidate.ts';
import { isHarmingVerb } from '../harm-terms.ts';
import { isParty, phraseBefore, phraseFrom } from '../party-phrases.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';

const AUXILIARY = /^(?:has|have|had|also|reportedly|allegedly|then|later|indiscriminately)$/;
const BY = 7;
const STOP = /^(?:[,;:]|and|but|when|after|in|on|at)$/;
/** "by rescuers", "by the hundreds": nobody who did harm. */
const NO_PERPETRATOR =
  /^(?:rescuers?|people|hundreds|thousands|dozens|officials?|authorities|doctors?|medics|paramedics|residents|relatives|victims?|survivors?|ministry|hospital|reports?|media|agency|observatory)$/;

const mayHarm = (words: readonly Word[], range: WordRange | null): WordRange | null => {
  if (range === null || !isParty(words, range) || /^PRP$/.test(words[range.from]?.xpos ?? '')) return null;
  return words.slice(range.from, range.to).some(({ lower }) => NO_PERPETRATOR.test(lower)) ? null : range;
};

/** "were killed by [gunmen]", "an attack by [rebels] killed 12" */
function byPhrase(words: readonly Word[], { term, people }: FigureCandidate, sentence: Sentence): WordRange | null {
  for (let at = Math.max(term.to, people.to); at < Math.min(sentence.to, Math.max(term.to, people.to) + BY); at++) {
    const { lower } = words[at] as Word;
    if (lower === 'by') return mayHarm(words, phraseFrom(words, at + 1, sentence.to));
    // "killed was reported by"
    if (/^VB/.test((words[at] as Word).xpos) || (STOP.test(lower) && !/^(?:in|on|at)$/.test(lower))) break;
  }
  for (let at = sentence.from + 1; at < Math.min(term.from, sentence.to); at++)
    if (words[at]?.lower === 'by' && CAUSES.has(words[at - 1]?.lower ?? ''))
      return mayHarm(words, phraseFrom(words, at + 1, term.from));
  return null;
}

/** "[Gunmen] have killed 12": the subject right before an active verb. */
function subject(words: readonly Word[], { term, people }: FigureCandidate, sentence: Sentence): WordRange | null {
  const verb = words[term.from] as Word;
  const active = term.from < people.count.from && isHarmingVerb(verb) && verb.xpos !== 'VBG';
  if (!active) return null;
  let from = term.from;
  while (from > sentence.from && AUXILIARY.test(words[from - 1]?.lower ?? '')) from--;
  return mayHarm(words, phraseBefore(words, from, sentence.from));
}

/** Who did the harm, only where the figure's own sentence says so. */
export const perpetrators: FigureRefiner = {
  name: 'perpetrators',
  refine(candidates, { doc }) {
    return candidates.map((figure) => {
      const sentence = sentenceOf(doc, figure);
      const perpetrator = byPhrase(doc.words, figure, sentence) ?? subject(doc.words, figure, sentence);
      return figure.people.count.qualifier === 'none' ? figure : { ...figure, perpetrator };
    });
  },
};
