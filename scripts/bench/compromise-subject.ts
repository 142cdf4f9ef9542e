// As far as its tags; the whole package loads phrases and conjugations as well.
import nlp from 'compromise/two';

/** The sentences and tagged words of compromise; returns how many of both. */
export function run(text: string): number {
  const doc = nlp(text);
  return doc.length + doc.wordCount();
}
