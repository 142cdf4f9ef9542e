import type { Document, Sentence } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { isPerson } from '../lexicon/people.ts';
import type { CountedPeople } from './candidate.ts';
import { isHarmingVerb } from './harm-terms.ts';

const ONE = { value: 1, min: 1, max: 1, qualifier: 'exact' } as const;
const REACH = 6;

/** "Man killed in Orsk", "Raid kills deputy head of guild": a headline leaves out the article. */
export function headlinePerson({ words, paragraphs }: Document, at: number, sentence: Sentence): CountedPeople | null {
  if (paragraphs[sentence.paragraph]?.section !== 'headline') return null;
  const before = words[at - 1];
  const opens = at === sentence.from || isHarmingVerb(before) || /^(?:,|and|:|‘|“|it)$/.test(before?.text ?? '');
  if (!opens) return null;
  let head = -1;
  for (let i = at; i < Math.min(sentence.to, at + REACH); i++) {
    if (!/^(?:JJ|NN|NNP|HYPH|CD)$/.test(words[i]?.xpos ?? '')) break;
    if (isPerson(words[i]?.lower ?? '')) head = i;
  }
  // "Singer Ada Obi dies" is told by the name
  const named =
    words[head + 1]?.xpos === 'NNP' &&
    /^\p{Lu}\p{Ll}/u.test(words[head + 1]?.text ?? '') &&
    !isHarmingVerb(words[head + 1]);
  if (head < 0 || named || words[at]?.xpos === 'CD') return null;
  const range = rangeOf(words, at, head + 1);
  const to = words[head + 1]?.lower === 'of' && /^NN/.test(words[head + 2]?.xpos ?? '') ? head + 3 : head + 1;
  return { count: { ...range, ...ONE }, victims: range, to, more: false };
}
