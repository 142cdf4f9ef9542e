import type { Document, Sentence, Word } from '../language/document.ts';
import { NOUN_LIKE_VERBS } from '../lexicon/headline-sources.ts';

/** Headlines and standfirsts are written in a telegraphic style of their own. */
export function isHeadline({ paragraphs }: Document, { paragraph }: Sentence): boolean {
  const section = paragraphs[paragraph]?.section;
  return section === 'headline' || section === 'standfirst';
}

const VERB = /^(?:VBD|VBZ|VBP|MD|VBN)$/;
const RELATIVE = /^(?:who|whom|whose|which|where|that)$/;
const QUESTION_WORD = /^(?:who|what|how|why|when|where|which|whose|here|meet|see|watch|read|listen|discover|explore)$/;
/** "At least 41 dead", "Flying foxes here to stay" */
const HAPPENS = /^(?:dead|missing|feared|hurt|killed|wounded|injured|held|arrested)$/;
/** "Six ways to save water" */
const LISTED = /^(?:ways|things|reasons|tips|steps|places|questions|facts|lessons|rules|books|films)$/;
const SUBORDINATE =
  /^(?:after|amid|as|if|when|while|despite|with|without|in|at|before|for|on|from|since|because|by|to|of|and|but|or)$/;

/** One quotation fills the range. */
export const isQuotation = (doc: Document, from: number, to: number): boolean => {
  const quotation = doc.quotations[doc.quotationAt[from] as number];
  return quotation !== undefined && quotation.from === from && quotation.to === to;
};

const holdsQuotation = (doc: Document, from: number, to: number): boolean =>
  doc.quotationAt.subarray(from, to).some((index) => doc.quotations[index]?.closed === true);

/** "gangs attack town", "bomb kills nine", which the tagger may take for nouns; "gang attack" is one. */
function isMistakenNoun(words: readonly Word[], at: number): boolean {
  const { xpos, lower } = words[at] as Word;
  const before = words[at - 1]?.xpos ?? '';
  if (!/^NN/.test(xpos) || !/^(?:NN|JJ|CD|DT|IN|RB)/.test(words[at + 1]?.xpos ?? '')) return false;
  return Object.hasOwn(NOUN_LIKE_VERBS, lower)
    ? /^NNP?S$/.test(before)
    : Object.hasOwn(NOUN_LIKE_VERBS, lower.replace(/s$/, '')) && /^(?:NNP?|CD)$/.test(before);
}

/** "Japan ‘digging its own grave’" */
const isQuotedParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]?.xpos === 'VBG' && /^[‘'“"]$/.test(words[at - 1]?.text ?? '') && /^NN/.test(words[at - 2]?.xpos ?? '');

function isPredicate(words: readonly Word[], at: number): boolean {
  const { xpos, lower } = words[at] as Word;
  // "a planned bridge": an adjective
  const modifies = xpos === 'VBN' && /^(?:NN|JJ)/.test(words[at + 1]?.xpos ?? '');
  if (isMistakenNoun(words, at) || isQuotedParticiple(words, at)) return true;
  return (VERB.test(xpos) && !modifies) || HAPPENS.test(lower) || (lower === 'to' && words[at + 1]?.xpos === 'VB');
}

/** Index of the predicate of a headline's clause, or -1: none, or only one in "the man who fled". */
export function predicateAt(doc: Document, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = doc.words[at] as Word;
    if (at > from && RELATIVE.test(word.lower)) return -1;
    if (at > from && isPredicate(doc.words, at)) return at;
  }
  return -1;
}

/** "How we survived", told by who did. */
const isOwnStory = (words: readonly Word[], from: number): boolean =>
  words[from]?.lower === 'how' && /^(?:we|i)$/.test(words[from + 1]?.lower ?? '');

const opensAsStatement = (words: readonly Word[], from: number, to: number): boolean =>
  !QUESTION_WORD.test(words[from]?.lower ?? '') &&
  words[to - 1]?.text !== '?' &&
  !words.slice(from, from + 3).some(({ lower }) => LISTED.test(lower)) &&
  !(SUBORDINATE.test(words[from]?.lower ?? '') && words[from + 1]?.lower !== 'least' && words[from]?.lower !== 'no');

/** Somebody may have said it: a quotation, a clause, an order, "No paper leak"; no title, topic or question. */
export function isSayable(doc: Document, from: number, to: number): boolean {
  const { words } = doc;
  if (isQuotation(doc, from, to)) return to - from > 4;
  if (to - from < 3) return false;
  if (isOwnStory(words, from)) return predicateAt(doc, from, to) > 0;
  if (!opensAsStatement(words, from, to) || words[from]?.xpos === 'VBG') return false;
  return words[from]?.lower === 'no' || words[from]?.xpos === 'VB' || predicateAt(doc, from, to) > 0;
}

/** As `isSayable`, where a verb of saying at the end leaves little doubt: the tagger misses verbs of headlines. */
export function isToldAtEnd(doc: Document, from: number, to: number): boolean {
  if (isSayable(doc, from, to)) return true;
  if (!opensAsStatement(doc.words, from, to)) return false;
  // "Talks fail, says Kremlin", not "He said, she said"
  if (to - from === 2) return /^(?:NN|NNS|VBZ)$/.test(doc.words[from]?.xpos ?? '');
  return to - from > 4 || holdsQuotation(doc, from, to);
}

/** Words outside quotations whose text matches, in [from, to). */
export function marksIn(doc: Document, from: number, to: number, text: RegExp): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++)
    if (doc.quotationAt[at] === -1 && text.test((doc.words[at] as Word).text)) found.push(at);
  return found;
}

/** A dash with a space before it: "… - rights group", not "al-Obi". */
export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && /^[-–—]{1,2}$/.test(word.text) && word.spaceBefore;
