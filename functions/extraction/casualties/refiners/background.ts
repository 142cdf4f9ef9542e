import { timePhrasesIn } from '../../language/dates/time-phrases.ts';
import type { Document, Word } from '../../language/document.ts';
import type { FigureCandidate } from '../candidate.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';
import { isPast, leastOf, nearby } from '../totals.ts';

const ANAPHOR = /^(?:the|that|those|these|this|they|it|he|she|his|her|its|their|another|both)$/;
const DEFINITE = /^(?:the|those|these|both|all)$/;

const startsWithAnaphor = (words: readonly Word[], at: number): boolean => ANAPHOR.test(words[at]?.lower ?? '');

/** "The two boys", after two boys of an earlier time. */
function isMentionOf(doc: Document, figure: FigureCandidate, earlier: FigureCandidate): boolean {
  const { count, victims } = figure.people;
  const opener = doc.words[victims !== null && victims.from < count.from ? victims.from : count.from - 1]?.lower ?? '';
  return (
    DEFINITE.test(opener) &&
    isPast(earlier) &&
    earlier.outcome === figure.outcome &&
    leastOf(earlier) === leastOf(figure)
  );
}

/** "In 2005 two boys died. They were hurt …": the sentence goes on about that time, and names no other. */
function goesOn(doc: Document, figure: FigureCandidate, before: FigureCandidate | undefined): boolean {
  const sentence = sentenceOf(doc, figure);
  const goesOnWith = figure.people.more && figure.people.count.from === sentence.from;
  if (before === undefined || !isPast(before) || !(goesOnWith || startsWithAnaphor(doc.words, sentence.from)))
    return false;
  const last = sentenceOf(doc, before);
  const isNext =
    last.paragraph === sentence.paragraph &&
    (doc.sentenceAt[sentence.from] as number) - (doc.sentenceAt[last.from] as number) <= 1;
  return isNext && timePhrasesIn(doc.words, sentence).length === 0;
}

/** What the paragraph carries over: a figure of an earlier event told on. */
export const background: FigureRefiner = {
  name: 'background',
  refine(candidates, { doc }) {
    const figures: FigureCandidate[] = [];
    for (const figure of candidates) {
      const open = figure.status === 'reported' && figure.scope === 'event';
      const past =
        open &&
        (goesOn(doc, figure, figures.at(-1)) || nearby(figures).some((earlier) => isMentionOf(doc, figure, earlier)));
      figures.push(past ? { ...figure, status: 'historical' } : figure);
    }
    return figures;
  },
};
