import type { Token } from '../token.ts';
import type { Tag } from './tagger.ts';

export const NAME: Tag = { upos: 'PROPN', xpos: 'NNP' };
const POSSESSIVE: Tag = { upos: 'PART', xpos: 'POS' };
const PLURAL: Tag = { upos: 'NOUN', xpos: 'NNS' };
const ADVERB: Tag = { upos: 'ADV', xpos: 'RB' };

/** "farmers’ union": the mark after a plural, before its noun, where no single mark is open. */
function isPossessive(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
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
const isInitial = (tokens: readonly Token[], tags: readonly Tag[], at: number): boolean =>
  /^\p{Lu}\.$/u.test(tokens[at]?.text ?? '') && tags[at + 1]?.xpos === 'NNP' && tokens[at + 1]?.spaceBefore === true;

const isCapitals = (token: Token | undefined): boolean => /^\p{Lu}{2,}$/u.test(token?.text ?? '');

/** "according to the WHO": the acronym, and no "who" in a shouted line. */
const isAcronym = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'WHO' && !(at > 0 && isCapitals(tokens[at - 1])) && !isCapitals(tokens[at + 1]);

/** "the WHO’s doctors" */
const isOwned = (tokens: readonly Token[], tags: readonly Tag[], at: number): boolean =>
  /^['’]s$/.test(tokens[at]?.text ?? '') && isAcronym(tokens, at - 1) && /^(?:NN|JJ)/.test(tags[at + 1]?.xpos ?? '');

/** "sources say": no verb right before another. */
const isSources = (tokens: readonly Token[], tags: readonly Tag[], at: number): boolean =>
  tokens[at]?.lower === 'sources' && tags[at]?.xpos === 'VBZ' && /^VB[DP]$/.test(tags[at + 1]?.xpos ?? '');

/** "Example.com said" */
const isSite = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}[\p{L}\d]+\.(?:com|org|net)$/u.test(tokens[at]?.text ?? '');

const NO_ADVERB = /^(?:family|ally|assembly|anomaly|rally|monopoly|bully|reply|supply|butterfly)$/;
/** "Orlo Watch sharply criticised": an adverb between a name and its verb. */
const isAdverb = (tokens: readonly Token[], tags: readonly Tag[], at: number): boolean =>
  /^\p{Ll}{3,}ly$/u.test(tokens[at]?.text ?? '') &&
  tags[at]?.xpos === 'NN' &&
  !NO_ADVERB.test(tokens[at]?.lower ?? '') &&
  /^NNPS?$/.test(tags[at - 1]?.xpos ?? '') &&
  /^VB[DZPN]$/.test(tags[at + 1]?.xpos ?? '');

function correction(tokens: readonly Token[], tags: readonly Tag[], at: number): Tag | null {
  if (isInitial(tokens, tags, at) || isAcronym(tokens, at) || isSite(tokens, at)) return NAME;
  if (isPossessive(tokens, tags, at) || isOwned(tokens, tags, at)) return POSSESSIVE;
  if (isSources(tokens, tags, at)) return PLURAL;
  return isAdverb(tokens, tags, at) ? ADVERB : null;
}

/** Corrects what the words beside a tag leave no doubt of. */
export const correctedTags = (tokens: readonly Token[], tags: readonly Tag[]): readonly Tag[] =>
  tags.map((tag, at) => correction(tokens, tags, at) ?? tag);
