import type { Document, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { nounPhraseStartingAt } from '../language/noun-phrases.ts';
import { CUE_NOUNS, type CueNoun } from '../lexicon/cue-nouns.ts';
import { NO_FRAMES, type VerbCue } from './verb-cues.ts';

const BE = /^(?:is|was|are|were|'s)$/;

const singular = (lower: string): string => (lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower);

/** The noun's entry, for "claim" and "claims". */
function entryOf({ lower, xpos }: Word): CueNoun | null {
  if (!/^NNS?$/.test(xpos)) return null;
  const key = Object.hasOwn(CUE_NOUNS, lower) ? lower : singular(lower);
  return Object.hasOwn(CUE_NOUNS, key) ? (CUE_NOUNS[key] as CueNoun) : null;
}

/** "the warning by [Rosa Quispe]": whose it is, where "by" or "from" stands at `at`; null elsewhere. */
export const ownerAfter = ({ words }: Document, at: number, limit: number): WordRange | null =>
  /^(?:by|from)$/.test(words[at]?.lower ?? '') ? nounPhraseStartingAt(words, at + 1, limit) : null;

/** The first word after the noun, its "was" and comma, when content may follow there; -1 when none does. */
function contentAfter(doc: Document, at: number, limit: number): number {
  const { words } = doc;
  let to = at + 1;
  // "the warning by [the mayor] that"
  const owner = ownerAfter(doc, to, limit);
  if (owner !== null) return words[owner.to]?.lower === 'that' ? owner.to : -1;
  if (BE.test(words[to]?.lower ?? '')) to++;
  if (/^[,:]$/.test(words[to]?.text ?? '')) to++;
  if (to >= limit) return -1;
  const { lower } = words[to] as Word;
  const quoted = doc.quotations[doc.quotationAt[to] as number]?.from === to;
  return quoted || /^(?:that|of|to|for|whether|about)$/.test(lower) ? to : -1;
}

/** "[his] claim that", "[the mayor]’s claim that", "the claim by [the mayor] that": whose it is. */
export function ownerOf(doc: Document, cue: VerbCue, sentence: WordRange): WordRange | null {
  const { words } = doc;
  for (let at = cue.verb - 1; at >= Math.max(sentence.from, cue.verb - 5); at--) {
    const word = words[at] as Word;
    if (word.xpos === 'PRP$') return rangeOf(words, at, at + 1);
    if (word.xpos !== 'POS') {
      if (/^(?:JJ|JJS|JJR|NN|RB|RBS|CD|VBN)$/.test(word.xpos)) continue;
      break;
    }
    let from = at;
    while (from > sentence.from && /^(?:NNP|NNPS|NN|NNS|DT|JJ|CD)$/.test((words[from - 1] as Word).xpos)) from--;
    return from < at ? rangeOf(words, from, at) : null;
  }
  return ownerAfter(doc, cue.verb + 1, sentence.to);
}

/** The cue nouns of one sentence: "his claim that …", "the warning of …", "her point was that …". */
export function nounCues(doc: Document, sentence: WordRange): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const entry = entryOf(doc.words[at] as Word);
    if (entry === null || contentAfter(doc, at, sentence.to) < 0) continue;
    const { lemma, stance } = entry;
    const to = BE.test(doc.words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    cues.push({
      ...rangeOf(doc.words, at, to),
      verb: at,
      lemma,
      stance,
      frames: NO_FRAMES,
      negated: false,
      form: 'noun',
    });
  }
  return cues;
}
