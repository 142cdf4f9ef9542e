import type { Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';

const NOUN = /^(?:NN|NNS|NNP|NNPS)$/;
const MODIFIER = /^(?:JJ|JJR|JJS|NN|NNP|NNPS|NNS|VBN|VBG|HYPH|POS|RB|FW|AFX|CC)$/;
const REACH = 8;

/** The noun phrase after a count: "Palestinians", "other Kenyan police officers", "of the miners". */
export function victimsAfter(words: readonly Word[], from: number, limit: number): WordRange | null {
  let at = from;
  if (words[at]?.lower === 'of') {
    at++;
    if (/^(?:the|these|those|its|his|their|our)$/.test(words[at]?.lower ?? '')) at++;
    else if (/^(?:them|whom|us)$/.test(words[at]?.lower ?? '')) return null;
  }
  const start = at;
  let head = -1;
  while (at < Math.min(limit, start + REACH) && MODIFIER.test((words[at] as Word).xpos)) {
    const word = words[at] as Word;
    if (word.xpos === 'CC' && !(head < 0 || NOUN.test(words[at + 1]?.xpos ?? ''))) break;
    if (word.xpos === 'CC' && head >= 0) break;
    if (NOUN.test(word.xpos) || isPeopleNoun(word)) head = at;
    else if (head >= 0 && !/^(?:HYPH|POS)$/.test(word.xpos) && !NOUN.test(words[at + 1]?.xpos ?? '')) break;
    at++;
  }
  return head < 0 ? null : rangeOf(words, start, head + 1);
}
