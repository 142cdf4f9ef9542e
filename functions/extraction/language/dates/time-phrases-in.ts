import { rangeOf, type Word, type WordRange } from '../document.ts';
import { timeAt } from './english.ts';

/**
 * The time phrases among the words [from, to) of a sentence, in text order, none inside another. A phrase holds the
 * words that say which days are meant: the longest reading, with "since", "from … to" and "between … and", with
 * "early", "the", "about" right before it and "morning", a year or "last week" right after; without the preposition
 * that only ties it to the sentence ("on", "in", "late on") and without a possessive "’s".
 */
export function timePhrasesIn(words: readonly Word[], { from, to }: Pick<WordRange, 'from' | 'to'>): WordRange[] {
  const sentence = words.slice(from, to);
  const found: WordRange[] = [];
  for (let at = 0; at < sentence.length; ) {
    const reading = timeAt(sentence, at);
    if (reading !== null) found.push(rangeOf(words, from + at, from + reading.to));
    at = reading?.to ?? at + 1;
  }
  return found;
}
