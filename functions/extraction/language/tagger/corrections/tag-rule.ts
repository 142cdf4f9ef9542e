import type { Token } from '../../token.ts';
import type { Tag } from '../tagger.ts';

/** A sentence whose words before the one looked at are corrected already. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

export interface TagRule {
  readonly name: string;
  /** The tags (Penn Treebank) that it may correct; null for any. */
  readonly of: readonly string[] | null;
  /** The right tag of the word at `at`; null to leave it. */
  readonly correct: (sentence: TaggedSentence, at: number) => Tag | null;
}

export const NAME: Tag = { upos: 'PROPN', xpos: 'NNP' };
export const NOUN: Tag = { upos: 'NOUN', xpos: 'NN' };
export const PLURAL: Tag = { upos: 'NOUN', xpos: 'NNS' };
export const POSSESSIVE: Tag = { upos: 'PART', xpos: 'POS' };
export const ADVERB: Tag = { upos: 'ADV', xpos: 'RB' };
export const PAST: Tag = { upos: 'VERB', xpos: 'VBD' };
export const PARTICIPLE: Tag = { upos: 'VERB', xpos: 'VBN' };
export const PRESENT: Tag = { upos: 'VERB', xpos: 'VBP' };
export const THIRD: Tag = { upos: 'VERB', xpos: 'VBZ' };
export const ING: Tag = { upos: 'VERB', xpos: 'VBG' };

/** "" outside the sentence. */
export const lowerAt = ({ tokens }: TaggedSentence, at: number): string => tokens[at]?.lower ?? '';
/** "" outside the sentence. */
export const xposAt = ({ tags }: TaggedSentence, at: number): string => tags[at]?.xpos ?? '';

const END = /^(?:[.!?…”"’]|''|)$/;
/** The word at `at` ends a sentence or a quotation, or lies past its last word. */
export const isEndAt = (sentence: TaggedSentence, at: number): boolean => END.test(lowerAt(sentence, at));

/** The first word before `at` that is no adverb: "was" before "later told". */
export function beforeAdverbs(sentence: TaggedSentence, at: number): number {
  let before = at - 1;
  while (before > at - 4 && /^RBR?$/.test(xposAt(sentence, before))) before--;
  return before;
}

const BE_OR_HAVE = /^(?:is|are|was|were|be|been|being|am|has|have|had|having|['’]ve)$/;
const BE = /^(?:is|are|was|were|be|been|being|am)$/;
/** "was" in "was later told", but for adverbs right before the word at `at`. */
export const isAfterBe = (sentence: TaggedSentence, at: number): boolean =>
  BE.test(lowerAt(sentence, beforeAdverbs(sentence, at)));
/** "has" in "has already told" */
export const isAfterAuxiliary = (sentence: TaggedSentence, at: number): boolean =>
  BE_OR_HAVE.test(lowerAt(sentence, beforeAdverbs(sentence, at)));

const CLAUSE_EDGE =
  /^(?:[,;:—–.!?“”"(]|--|''|``|and|but|or|that|which|who|when|while|after|before|as|because|if|where|since|although)$/;
/** The words of the clause before `at`, at most twelve, hold none that `matches`. */
export function isNoneInClause(
  sentence: TaggedSentence,
  at: number,
  matches: (sentence: TaggedSentence, at: number) => boolean,
): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if (CLAUSE_EDGE.test(lowerAt(sentence, before))) return true;
    if (before < at - 12 || matches(sentence, before)) return false;
  }
  return true;
}
