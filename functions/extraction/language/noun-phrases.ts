import { ROLES } from '../lexicon/roles.ts';
import type { Word, WordRange } from './document.ts';
import { rangeOf } from './document.ts';

const HEAD = /^(?:NN|NNS|NNP|NNPS)$/;
const INSIDE = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|POS|HYPH|VBN|VBG|AFX|\$|RB|RBS|FW|SYM)$/;
const OPENS = /^(?:DT|PRP\$|PDT|WP\$)$/;
const PRONOUN = /^(?:PRP|EX|WP|DT|WDT|CD)$/;
/** "of", and prepositions that bind to the noun before them: "head of X", "ambassador to X", "spokesman for X". */
const BINDS = /^(?:of|for|to|from|with|at|in|on|and|&)$/;

/** "the general said" may be tagged as an adjective. */
const isHead = (word: Word | undefined): boolean =>
  word !== undefined && (HEAD.test(word.xpos) || (word.xpos === 'JJ' && Object.hasOwn(ROLES, word.lower)));

/** "said" in "earlier said". */
const afterAdverb = (words: readonly Word[], at: number): Word | undefined =>
  /^RB/.test(words[at]?.xpos ?? '') ? words[at + 1] : words[at];

/** "the official [earlier] said", "“…,” From said": an adjective after its article, a capital after a closing mark. */
function standsForNoun(words: readonly Word[], at: number, limit: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (before === undefined || at - 1 < limit - 1) return false;
  if (/^(?:JJ|JJR|JJS|VBN)$/.test(word.xpos))
    return at - 1 >= limit && before.xpos === 'DT' && /^VB|^MD|^,$/.test(afterAdverb(words, at + 1)?.xpos ?? '');
  return /^[”"]$/.test(before.text) && /^\p{Lu}\p{Ll}/u.test(word.text) && /^(?:IN|RB|VB|VBP|UH)$/.test(word.xpos);
}

/** A word that may stand before the head: "the two badly injured men", "police-led". */
function isInside(words: readonly Word[], at: number, limit: number): boolean {
  const word = words[at];
  if (word === undefined || at < limit) return false;
  if (isBracket(word)) return isInsideBracket(words, at, limit);
  if (word.xpos === 'RB')
    return /^(?:most|more|very|badly|seriously|critically|newly|highly|locally)$/.test(word.lower);
  if (word.xpos === 'VBG' || word.xpos === 'VBN') {
    const before = words[at - 1];
    return (
      at - 1 >= limit && before !== undefined && (OPENS.test(before.xpos) || /^(?:JJ|HYPH|CD|NN|RB)$/.test(before.xpos))
    );
  }
  return INSIDE.test(word.xpos);
}

/** "the [Pakistani] minister": a bracket whose other one stands near. */
function isInsideBracket(words: readonly Word[], at: number, limit: number): boolean {
  const other = (words[at] as Word).text === ']' ? '[' : ']';
  for (let i = Math.max(limit, at - 5); i < at + 5; i++) if (words[i]?.text === other) return true;
  return false;
}

/** First word of the simple noun phrase whose last word is `last`. */
function startOf(words: readonly Word[], last: number, limit: number): number {
  let from = last;
  while (isInside(words, from - 1, limit)) from--;
  if (from - 1 >= limit && OPENS.test((words[from - 1] as Word).xpos)) from--;
  if (from - 1 >= limit && (words[from - 1] as Word).xpos === 'PDT') from--;
  return from;
}

/**
 * The noun phrase whose last word is `last`, with what "of" and its like bind to it, not before `limit`;
 * null when no noun phrase ends there.
 *
 *   … , a spokesman for the ministry said
 *       └──────────────────────────┘ last = "ministry"
 */
export function nounPhraseEndingAt(words: readonly Word[], last: number, limit: number): WordRange | null {
  const word = words[last];
  if (word === undefined || last < limit) return null;
  if (word.text === ']' && last - 1 >= limit) return nounPhraseEndingAt(words, last - 1, limit);
  if (!isHead(word) && !standsForNoun(words, last, limit))
    return PRONOUN.test(word.xpos) ? rangeOf(words, last, last + 1) : null;
  let from = startOf(words, last, limit);
  for (let steps = 0; steps < 3; steps++) {
    const link = words[from - 1];
    const outer = words[from - 2];
    if (from - 2 < limit || link === undefined || !isHead(outer)) break;
    const binds =
      link.lower === 'of' ||
      isInsideName(words, from - 1) ||
      (BINDS.test(link.lower) && bindsTightly(words, from - 2, link));
    if (!binds) break;
    from = startOf(words, from - 2, limit);
  }
  return rangeOf(words, from, last + 1);
}

/** "Without" in "Doctors Without Borders", "for" in "Observatory for Rural Rights". */
const isInsideName = (words: readonly Word[], at: number): boolean =>
  words[at]?.xpos === 'IN' &&
  words[at].nameKind === 'organisation' &&
  words[at - 1]?.nameKind === 'organisation' &&
  words[at + 1]?.nameKind === 'organisation';

/** "spokesman for", "ambassador to", "professor at", "Trinidad and": not "left the city for". */
function bindsTightly(words: readonly Word[], at: number, link: Word): boolean {
  const noun = words[at] as Word;
  if (link.lower === 'and' || link.lower === '&') return noun.xpos.startsWith('NNP') || /^(?:NN|NNS)$/.test(noun.xpos);
  return /^(?:spokes(?:man|woman|person|people)|ambassador|envoy|adviser|advisor|secretary|minister|professor|director|head|chief|analyst|expert|fellow|researcher|lawyer|attorney|statement|statements|official|officials|representative|delegate|correspondent|editor|lecturer|director-general|consultant|commissioner|candidate|coordinator|council|department|ministry|centre|center|institute|office|agency|fund|prosecutor|manager|reporter|committee|president|association|witness|source|sources|resident|residents|people|group)$/.test(
    noun.lower,
  );
}

/** The simple noun phrase that begins at `first` (determiner included) and its "of …" parts, up to `limit`; null for none. */
export function nounPhraseStartingAt(words: readonly Word[], first: number, limit: number): WordRange | null {
  let at = first;
  const opener = words[at];
  if (opener === undefined || at >= limit) return null;
  if (opener.xpos === 'PRP' || opener.xpos === 'EX' || opener.xpos === 'WP') return rangeOf(words, first, first + 1);
  while (at < limit && OPENS.test((words[at] as Word).xpos)) at++;
  const core = at;
  while (at < limit && (INSIDE.test((words[at] as Word).xpos) || isBracket(words[at] as Word))) at++;
  while (at > core && !isHead(words[at - 1]) && (words[at - 1] as Word).xpos !== 'CD') at--;
  if (at === core) return /^(?:DT|PRP\$)$/.test(opener.xpos) && core === first + 1 ? rangeOf(words, first, core) : null;
  const link = words[at];
  if (
    at < limit &&
    link &&
    (link.lower === 'of' ||
      isInsideName(words, at) ||
      (BINDS.test(link.lower) && isHead(words[at - 1]) && bindsTightly(words, at - 1, link)))
  ) {
    const inner = nounPhraseStartingAt(words, at + 1, limit);
    if (inner && (link.lower !== 'and' || isHead(words[inner.from]) || OPENS.test((words[inner.from] as Word).xpos)))
      return rangeOf(words, first, inner.to);
  }
  return rangeOf(words, first, at);
}

const isBracket = (word: Word): boolean => word.text === '[' || word.text === ']';

/** The noun that a phrase turns on: "outbreak" in "the outbreak of measles"; undefined for no words. */
export function headOf(words: readonly Word[]): Word | undefined {
  const link = words.findIndex(({ xpos }, at) => at > 0 && xpos === 'IN');
  return words[(link < 0 ? words.length : link) - 1];
}
