import type { Document, Word, WordRange } from '../language/document.ts';
import { findWord, rangeOf } from '../language/document.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import { INSCRIPTIONS } from '../lexicon/party-nouns.ts';
import { FINITE } from './finite-verbs.ts';
import { BE, type VerbCue } from './verb-cues.ts';

const WINDOW = 40;
const NOT_A_SPEAKER =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|tomorrow|week|month|year|morning|afternoon|evening|night|time|day|hours|minutes|weeks|months|years|days)$/;
const LOOSE_PREPOSITION = /^(?:in|on|at|with|from|by|during|near|about|outside|inside|to|for|over|under|around)$/;

/** A word of time names no speaker: "[Yesterday], the toll rose, the ministry said". */
export const isTime = (word: Word | undefined): boolean => word !== undefined && NOT_A_SPEAKER.test(word.lower);

/** Nobody is called "the". */
export const isArticle = ({ words }: Document, { from, to }: WordRange): boolean =>
  to - from === 1 && /^(?:the|an?|every|no)$/.test((words[from] as Word).lower);

/** The comma that opens ", the mayor of Puno," when `at` is the one that closes it; -1 for none. */
function openingComma(words: readonly Word[], at: number, limit: number): number {
  for (let i = at - 1; i > limit; i--) {
    const { text } = words[i] as Word;
    if (/^[“”"]$/.test(text)) return -1;
    if (text !== ',') continue;
    const inside = words[i + 1] as Word;
    // a list or a clause is no apposition
    if (/^(?:DT|NN|NNP|NNPS|NNS|JJ|CD|WP|WDT|WP\$|IN|VBN|VBG|RB|PRP\$)$/.test(inside.xpos)) return i;
    return -1;
  }
  return -1;
}

function openingBracket(words: readonly Word[], at: number, limit: number): number {
  for (let i = at - 1; i >= limit; i--) if (words[i]?.text === '(') return i;
  return -1;
}

const RELATIVE_REACH = 14;

/** "[two officials] who were in the room said": the noun before a relative clause that ends right before word `at`. */
function beforeRelativeClause(words: readonly Word[], at: number, limit: number): WordRange | null {
  let verbs = 0;
  for (let i = at - 1; i > Math.max(limit, at - RELATIVE_REACH); i--) {
    const { lower, xpos, text } = words[i] as Word;
    if (/^[,;:.”“"()—–]$/.test(text) || xpos === 'CC') return null;
    if (FINITE.test(xpos)) verbs++;
    if (!/^(?:who|that|which)$/.test(lower) || !/^W/.test(xpos)) continue;
    const isSubject = /^(?:VB[DZP]|MD|RB)$/.test(words[i + 1]?.xpos ?? '');
    return isSubject && verbs === 1 ? nounPhraseEndingAt(words, i - 1, limit) : null;
  }
  return null;
}

/**
 * The noun phrase that speaks, ending just before word `at`: past an apposition, a relative clause or a
 * phrase of time or place.
 *
 *   Rosa Quispe, the mayor of Puno, on Tuesday said
 *   └────────┘                                 at ^
 */
export function subjectEndingBefore(doc: Document, at: number, sentenceFrom: number): WordRange | null {
  const { words } = doc;
  const limit = Math.max(sentenceFrom, at - WINDOW);
  let last = at - 1;
  const modified = beforeRelativeClause(words, at, limit);
  if (modified !== null) return modified;
  for (let steps = 0; steps < 6 && last >= limit; steps++) {
    const word = words[last] as Word;
    if (word.text === ',' || word.text === ')') {
      const open = word.text === ',' ? openingComma(words, last, limit) : openingBracket(words, last, limit);
      if (open <= limit) return null;
      last = open - 1;
      continue;
    }
    if (isTime(word) || /^RB/.test(word.xpos) || word.xpos === 'CD') {
      last--;
      if (/^(?:on|in|late|early|last|this|of|earlier|later)$/.test(words[last]?.lower ?? '')) last--;
      continue;
    }
    if (word.xpos === 'WP' || word.xpos === 'WDT') {
      last = words[last - 1]?.text === ',' ? last - 2 : last - 1;
      continue;
    }
    const phrase = nounPhraseEndingAt(words, last, limit);
    if (phrase === null) return null;
    const before = words[phrase.from - 1];
    if (phrase.from > limit && before && LOOSE_PREPOSITION.test(before.lower) && before.xpos !== 'RP') {
      const outer = nounPhraseEndingAt(words, phrase.from - 2, limit);
      if (outer === null) return null;
      if (/^(?:NN|NNS|NNP|NNPS|PRP)$/.test((words[outer.to - 1] as Word).xpos) && !isTime(words[outer.to - 1]))
        return rangeOf(words, outer.from, isTime(words[phrase.to - 1]) ? outer.to : phrase.to);
      last = phrase.from - 2;
      continue;
    }
    return phrase;
  }
  return null;
}

/** The noun phrase right after an inverted cue: "said Rosa Quispe". */
export function subjectStartingAt(doc: Document, at: number, limit: number): WordRange | null {
  const phrase = nounPhraseStartingAt(doc.words, at, Math.min(limit, at + WINDOW));
  return phrase === null || isTime(doc.words[phrase.to - 1]) ? null : phrase;
}

const SUBORDINATOR = /^(?:after|before|when|while|as|because|although|though|since|once|if|until)$/;

/** "[Minutes after the ship had docked,] a sailor spoke": the first word after a clause that opens the sentence. */
function pastOpeningClause({ words }: Document, from: number, before: number): number {
  const opens = findWord(words, from, Math.min(from + 3, before), ({ lower }) => SUBORDINATOR.test(lower));
  const comma = opens < 0 ? -1 : findWord(words, opens, before, ({ text }) => text === ',');
  return comma < 0 ? from : comma + 1;
}

/** The subject of the sentence's first finite verb, before word `before`: "Obi met the minister, and said …". */
function mainSubject(doc: Document, sentenceFrom: number, before: number): WordRange | null {
  const from = pastOpeningClause(doc, sentenceFrom, before);
  for (let at = from; at < before; at++) {
    if (!FINITE.test((doc.words[at] as Word).xpos)) continue;
    const subject = subjectEndingBefore(doc, at, from);
    if (subject !== null) return subject;
  }
  return null;
}

/** "[the mayor] was quoted in the Courier as saying": whoever was quoted; `as` is where "as" stands. */
function quotedSubject(doc: Document, as: number, from: number): WordRange | null {
  const { words } = doc;
  for (let at = as - 1; at > Math.max(from, as - 12); at--) {
    if (!/^(?:quoted|cited)$/.test((words[at] as Word).lower)) continue;
    return BE.test(words[at - 1]?.lower ?? '') ? subjectEndingBefore(doc, at - 1, from) : null;
  }
  return null;
}

/**
 * Who speaks, for a cue verb: the noun phrase before it; for ", adding that" and "and said" the subject
 * that the verb shares with an earlier one.
 */
export function speakerOf(
  doc: Document,
  cue: VerbCue,
  sentence: WordRange,
  earlier: readonly VerbCue[],
): WordRange | null {
  const found = subjectOf(doc, cue, sentence, earlier);
  return found === null || isArticle(doc, found) ? null : found;
}

function subjectOf(doc: Document, cue: VerbCue, sentence: WordRange, earlier: readonly VerbCue[]): WordRange | null {
  const { words } = doc;
  const from = Math.max(sentence.from, cue.from - 3 * WINDOW);
  const before = words[cue.from - 1];
  // "quoted the mayor as saying"
  if (cue.form === 'participle' && before?.lower === 'as')
    return quotedSubject(doc, cue.from - 1, from) ?? nounPhraseEndingAt(words, cue.from - 2, from);
  const shares =
    cue.form === 'participle' ||
    before?.xpos === 'CC' ||
    (before?.text === '“' && cue.from - 2 >= from && /^(?:CC|,)$/.test(words[cue.from - 2]?.xpos ?? ''));
  if (cue.form === 'participle' && before && /^(?:NN|NNS|NNP|NNPS)$/.test(before.xpos)) {
    const own = nounPhraseEndingAt(words, cue.from - 1, from);
    const speaks = INSCRIPTIONS.has(before.lower) || /^(?:with|as)$/.test(words[(own?.from ?? 0) - 1]?.lower ?? '');
    if (own !== null && speaks) return own;
  }
  if (
    cue.form === 'participle' &&
    /^[“"]$/.test(before?.text ?? '') &&
    /^(?:NN|NNS|NNP|NNPS)$/.test(words[cue.from - 2]?.xpos ?? '')
  ) {
    const own = nounPhraseEndingAt(words, cue.from - 2, from);
    if (own !== null) return own;
  }
  if (!shares) return cue.from > sentence.from ? subjectEndingBefore(doc, cue.from, from) : null;
  const partner = earlier.findLast((other) => other.to <= cue.from && other.form === 'finite');
  const shared = partner ? subjectEndingBefore(doc, partner.from, from) : null;
  return shared ?? mainSubject(doc, from, cue.from);
}
