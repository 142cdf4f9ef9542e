import { partyDirectory } from '../../functions/extraction/language/party-directory.ts';
import { documentOf } from './language-subject.ts';

/** Our sentences and tagged words, and who is named in them; returns how many mentions. */
export const run = (text: string): number => partyDirectory(documentOf(text)).mentions.length;
