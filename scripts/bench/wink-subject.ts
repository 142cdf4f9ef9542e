import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** Sentences and tags only, without entities and sentiment. */
const nlp = winkNlp(model, ['sbd', 'pos']);

/** The sentences and tagged words of wink-nlp; returns how many of both. */
export function run(text: string): number {
  const doc = nlp.readDoc(text);
  return doc.sentences().length() + doc.tokens().out(nlp.its.pos).length;
}
