import { plainTextParts } from '../../functions/extraction/article/plain-text-blocks.ts';
import { sentenceRanges } from '../../functions/extraction/language/sentences.ts';
import type { Tagger } from '../../functions/extraction/language/tagger/tagger.ts';
import { tokenise } from '../../functions/extraction/language/tokens.ts';
import type { TreebankSentence } from './conllu.ts';

/** Sentences of plain news texts, tagged by a tagger instead of by people. */
export function taggedNews(texts: readonly string[], tagger: Tagger): TreebankSentence[] {
  return texts.flatMap((text) =>
    plainTextParts(text, null).blocks.flatMap((block) => {
      const tokens = tokenise(text, block);
      return sentenceRanges(tokens).map(([from, to]): TreebankSentence => {
        const words = tokens.slice(from, to);
        const tags = tagger.tag(words);
        const tagged = words.map(({ text: form, start, end }, at) => {
          const { upos, xpos } = tags[at] ?? { upos: 'X', xpos: 'FW' };
          return { form, upos, xpos, lemma: '', start, end };
        });
        return { document: '', newParagraph: false, text: '', tokens: tagged };
      });
    }),
  );
}
