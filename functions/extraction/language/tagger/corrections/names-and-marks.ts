import type { Token } from '../../token.ts';
import type { Tag } from '../tagger.ts';
import { ADVERB, lowerAt, NAME, PLURAL, POSSESSIVE, type TaggedSentence, type TagRule, xposAt } from './tag-rule.ts';

/** "farmers’ union": the mark after a plural, before its noun, where no single mark is open. */
function isPossessive({ tokens, tags }: TaggedSentence, at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return (
    /^['’]$/.test(mark.text) &&
    !mark.spaceBefore &&
    after?.spaceBefore === true &&
    /s$/.test(before?.lower ?? '') &&
    /^NNP?S?$/.test(tags[at - 1]?.xpos ?? '') &&
    /^(?:NN|JJ|CD)/.test(tags[at + 1]?.xpos ?? '') &&
    !tokens.slice(0, at).some(({ text, spaceBefore }, index) => /^['‘]$/.test(text) && (spaceBefore || index === 0))
  );
}

/** "S. Obi": an initial, and no number of a list. */
const isInitial = ({ tokens, tags }: TaggedSentence, at: number): boolean =>
  /^\p{Lu}\.$/u.test(tokens[at]?.text ?? '') && tags[at + 1]?.xpos === 'NNP' && tokens[at + 1]?.spaceBefore === true;

const isCapitals = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '');

/** "according to the WHO": the acronym, and no "who" in a shouted line. */
const isAcronym = ({ tokens }: TaggedSentence, at: number): boolean =>
  tokens[at]?.text === 'WHO' && !(at > 0 && isCapitals(tokens[at - 1])) && !isCapitals(tokens[at + 1]);

/** "the WHO’s doctors" */
const isOwned = (sentence: TaggedSentence, at: number): boolean =>
  /^['’]s$/.test(sentence.tokens[at]?.text ?? '') &&
  isAcronym(sentence, at - 1) &&
  /^(?:NN|JJ)/.test(xposAt(sentence, at + 1));

/** "sources say": no verb right before another. */
const isSources = (sentence: TaggedSentence, at: number): boolean =>
  /^(?:sources|reports|polls|studies|accounts|aides|witnesses|sites|pictures)$/.test(lowerAt(sentence, at)) &&
  /^VB[DP]$/.test(xposAt(sentence, at + 1));

/** "Example.com said" */
const isSite = ({ tokens }: TaggedSentence, at: number): boolean =>
  /^\p{Lu}[\p{L}\d]+\.(?:com|org|net)$/u.test(tokens[at]?.text ?? '');

const NO_ADVERB = /^(?:family|ally|assembly|anomaly|rally|monopoly|bully|reply|supply|butterfly)$/;
/** "Orlo Watch sharply criticised": an adverb between a name and its verb. */
const isAdverb = (sentence: TaggedSentence, at: number): boolean =>
  /^\p{Ll}{3,}ly$/u.test(sentence.tokens[at]?.text ?? '') &&
  !NO_ADVERB.test(lowerAt(sentence, at)) &&
  /^NNPS?$/.test(xposAt(sentence, at - 1)) &&
  /^VB[DZPN]$/.test(xposAt(sentence, at + 1));

const rule = (
  name: string,
  of: TagRule['of'],
  tag: Tag,
  holds: (s: TaggedSentence, at: number) => boolean,
): TagRule => ({
  name,
  of,
  correct: (sentence, at) => (holds(sentence, at) ? tag : null),
});

export const NAMES_AND_MARKS: readonly TagRule[] = [
  rule('initial', null, NAME, isInitial),
  rule('acronym', null, NAME, isAcronym),
  rule('site', null, NAME, isSite),
  rule('possessive mark', null, POSSESSIVE, isPossessive),
  rule('possessive of an acronym', null, POSSESSIVE, isOwned),
  rule('sources', ['VBZ'], PLURAL, isSources),
  rule('adverb after a name', ['NN'], ADVERB, isAdverb),
];
