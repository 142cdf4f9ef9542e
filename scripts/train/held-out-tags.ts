import { loadLinearModel } from '../../functions/extraction/language/linear-model.ts';
import { taggerOf } from '../../functions/extraction/language/tagger/tagger.ts';
import type { TreebankSentence } from './conllu.ts';
import { trainTagger } from './train-tagger.ts';

const FOLDS = 3;

/** The words of a sentence as a key. */
export const sentenceKey = (forms: readonly string[]): string => forms.join(' ');

/**
 * Penn tags of each sentence by a tagger that has not learned from its document: with the mistakes that it makes in texts
 * that it has never seen.
 */
export function heldOutTags(sentences: readonly TreebankSentence[]): ReadonlyMap<string, readonly string[]> {
  const documents = new Map([...new Set(sentences.map(({ document }) => document))].map((id, index) => [id, index]));
  const foldOf = ({ document }: TreebankSentence): number => (documents.get(document) as number) % FOLDS;
  const tags = new Map<string, readonly string[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((sentence) => foldOf(sentence) !== fold);
    const tagger = taggerOf(loadLinearModel(trainTagger(others, [])));
    for (const sentence of sentences) {
      if (foldOf(sentence) !== fold) continue;
      const forms = sentence.tokens.map(({ form }) => form);
      const words = forms.map((text) => ({ text, lower: text.toLowerCase().replaceAll('’', "'") }));
      tags.set(
        sentenceKey(forms),
        tagger.tag(words).map(({ xpos }) => xpos),
      );
    }
  }
  return tags;
}
