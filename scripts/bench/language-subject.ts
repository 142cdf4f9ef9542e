import { plainTextParts } from '../../functions/extraction/article/plain-text-blocks.ts';
import { analyse, type Document } from '../../functions/extraction/language/document.ts';

export const documentOf = (text: string): Document => analyse({ text, blocks: plainTextParts(text, null).blocks });

/** Our sentences and tagged words; returns how many of both. */
export function run(text: string): number {
  const { sentences, words } = documentOf(text);
  return sentences.length + words.length;
}
