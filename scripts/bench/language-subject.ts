import { plainTextParts } from '../../functions/extraction/article/plain-text-blocks.ts';
import { sentenceRanges } from '../../functions/extraction/language/sentences.ts';
import { englishTagger } from '../../functions/extraction/language/tagger/tagger.ts';
import { tokenise } from '../../functions/extraction/language/tokens.ts';

/** Our sentences and tagged words, without the names that the extraction needs; returns how many of both. */
export function run(text: string): number {
  let found = 0;
  for (const block of plainTextParts(text, null).blocks) {
    const tokens = tokenise(text, block);
    for (const [from, to] of sentenceRanges(tokens)) found += 1 + englishTagger().tag(tokens.slice(from, to)).length;
  }
  return found;
}
