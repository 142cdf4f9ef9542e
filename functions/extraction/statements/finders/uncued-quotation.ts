import type { Document } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import type { Quotation } from '../../language/quotation-marks.ts';
import type { StatementFinder } from '../rule.ts';
import { fillsSentences, outerQuotationsIn, withContinuations } from './direct-quotation.ts';

const SHORTEST = 5;

/** Whole sentences in quotation marks, and no title of a book or film. */
function isWholeSentence(doc: Document, quotation: Quotation): boolean {
  const words = doc.words.slice(quotation.from + 1, quotation.to - 1).filter(({ xpos }) => /^[A-Z]/.test(xpos));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return fillsSentences(doc, quotation) && words.length >= SHORTEST && capitals < words.length * 0.7;
}

/** “We are leaving today.”, with no words beside it that say whose it is. A refiner looks for the speaker. */
export const uncuedQuotation: StatementFinder = {
  name: 'uncued-quotation',
  find(sentence, { doc }) {
    return outerQuotationsIn(doc, sentence)
      .filter((quotation) => isWholeSentence(doc, quotation))
      .map((quotation) => ({
        rule: 'uncued-quotation',
        content: withContinuations(doc, quotation).map(({ from, to }) => rangeOf(doc.words, from, to)),
        cue: null,
        speaker: null,
        addressee: null,
        medium: null,
        date: null,
        negated: false,
      }));
  },
};
