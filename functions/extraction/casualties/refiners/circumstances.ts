import { timePhrasesIn } from '../../language/dates/time-phrases.ts';
import type { Document, Sentence, Word, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import { CAUSES } from '../../lexicon/causes.ts';
import type { FigureCandidate } from '../candidate.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';

const SAID = /^(?:said|says|told|reported|announced|confirmed|added|stated|officials|police)$/;
const HEARERS = /^(?:reporters|journalists|media|it|them)$/;

/** Words beside a figure that are searched for its circumstances. */
const REACH = 40;

/** "said on Sunday", "officials told reporters late Sunday": when it was told, not when it happened. */
function isWhenSaid(words: readonly Word[], phrase: number): boolean {
  let at = phrase - 1;
  while (/^(?:on|late|early|in)$/.test(words[at]?.lower ?? '')) at--;
  if (SAID.test(words[at]?.lower ?? '')) return true;
  return HEARERS.test(words[at]?.lower ?? '') && SAID.test(words[at - 1]?.lower ?? '');
}

/** "Since the latest violence began a week ago", "Sunday", "March 8": the time phrase nearest to the figure. */
function timeOf({ term, people }: FigureCandidate, sentence: Sentence, told: readonly WordRange[]): WordRange | null {
  const near = {
    from: Math.max(sentence.from, people.count.from - REACH),
    to: Math.min(sentence.to, term.to + REACH),
  };
  const phrases = told.filter(({ from, to }) => near.from <= from && to <= near.to);
  const distance = ({ from }: WordRange) => Math.min(Math.abs(from - term.from), Math.abs(from - people.count.from));
  const nearest = (a: WordRange | null, b: WordRange) => (a !== null && distance(a) <= distance(b) ? a : b);
  return phrases.reduce(nearest, null as WordRange | null);
}

/** The cause word nearest to the figure in its sentence, those after it first. */
function causeOf(doc: Document, figure: FigureCandidate, sentence: Sentence): WordRange | null {
  const { words } = doc;
  const anchor = figure.term.from;
  let best = -1;
  for (let at = Math.max(sentence.from, anchor - REACH); at < Math.min(sentence.to, anchor + REACH); at++) {
    const word = words[at] as Word;
    if (!CAUSES.has(word.lower) || (at >= figure.people.count.from && at < figure.people.to)) continue;
    if (best < 0 || Math.abs(at - anchor) < Math.abs(best - anchor)) best = at;
  }
  return best < 0 ? null : rangeOf(words, best, best + 1);
}

/** The sentence right before in the paragraph, whose time the news goes on in: "It burned on Sunday. Nine died." */
function sentenceBefore(doc: Document, { scope, status }: FigureCandidate, sentence: Sentence): Sentence | null {
  const before = doc.sentences[(doc.sentenceAt[sentence.from] as number) - 1];
  const isNews = scope === 'event' && status !== 'historical';
  return isNews && before?.paragraph === sentence.paragraph ? before : null;
}

/** Cause of each figure, from its own sentence; its time from there, else from the sentence right before. */
export const circumstances: FigureRefiner = {
  name: 'circumstances',
  refine(candidates, { doc }) {
    const known = new Map<Sentence, readonly WordRange[]>();
    const timesIn = (sentence: Sentence) => {
      const times =
        known.get(sentence) ?? timePhrasesIn(doc.words, sentence).filter(({ from }) => !isWhenSaid(doc.words, from));
      known.set(sentence, times);
      return times;
    };
    return candidates.map((figure) => {
      const sentence = sentenceOf(doc, figure);
      const before = sentenceBefore(doc, figure, sentence);
      return {
        ...figure,
        time: timeOf(figure, sentence, timesIn(sentence)) ?? (before && (timesIn(before).at(-1) ?? null)),
        cause: causeOf(doc, figure, sentence),
      };
    });
  },
};
