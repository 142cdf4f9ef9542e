import { plainTextParts } from '../../functions/extraction/article/plain-text-blocks.ts';
import { analyse } from '../../functions/extraction/language/document.ts';
import { partyDirectory } from '../../functions/extraction/language/parties/party-directory.ts';

/** Our whole language layer: sentences, tagged words, quotations, names and who is meant; returns how many mentions. */
export function run(text: string): number {
  const { blocks } = plainTextParts(text, null);
  return partyDirectory(analyse({ text, blocks })).mentions.length;
}
