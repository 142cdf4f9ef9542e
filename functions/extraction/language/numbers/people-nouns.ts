import { PEOPLE } from '../../lexicon/people.ts';
import type { Word } from '../document.ts';
import { countryOfDemonym } from '../places/countries.ts';

const SUBSTANTIVES =
  /^(?:dead|wounded|injured|missing|hurt|deceased|detained|detainees|arrested|kidnapped|displaced|elderly|bodies|corpses|more|others?)$/;
const MODIFIER = /^(?:JJ|JJR|JJS|NN|NNS|NNP|NNPS|VBN|VBG|HYPH|AFX|POS|RB)$/;
const REACH = 6;

/** "miners", "Kenyans" */
export const isPeopleNoun = (word: Word | undefined): boolean =>
  word !== undefined && (PEOPLE.has(word.lower) || countryOfDemonym(word.text) !== null);

/** Whether the noun phrase at `at` is one of people: "[local miners]", "of the [dead]", "[more]". */
export function peopleFollow(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start < at + 2 && /^(?:of|the|these|those|its|his|her|their|our)$/.test(words[start]?.lower ?? '')) start++;
  for (let i = start; i < Math.min(words.length, start + REACH); i++) {
    const word = words[i] as Word;
    if (isPeopleNoun(word) || SUBSTANTIVES.test(word.lower)) return true;
    if (!MODIFIER.test(word.xpos)) return false;
  }
  return false;
}
