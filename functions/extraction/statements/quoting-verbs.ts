import type { Document, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { formOf, groupStart, NO_FRAMES, type VerbCue } from './verb-cues.ts';

const REACH = 15;
const AUXILIARY = /^(?:be|is|are|was|were|been|being|'s|'re|have|has|had|having|do|does|did|'ve|'d)$/;

const opensAt = (doc: Document, at: number): boolean => doc.quotations[doc.quotationAt[at] as number]?.from === at;

/** A quotation opens soon after the verb, or closed right before it or its subject. */
function isBesideQuotation(doc: Document, at: number, sentence: WordRange): boolean {
  for (let i = at + 1; i < Math.min(sentence.to, at + REACH); i++) if (opensAt(doc, i)) return true;
  for (let i = at - 1; i > Math.max(sentence.from, at - 5); i--)
    if (doc.quotations[doc.quotationAt[i] as number]?.to === i + 1) return true;
  return false;
}

/** Verbs that no list names as verbs of saying, beside a quotation: "defended it as “fair”", "“Never,” thundered Obi". */
export function quotingVerbs(doc: Document, sentence: WordRange, known: readonly VerbCue[]): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const { xpos, lower } = doc.words[at] as Word;
    if (!/^(?:VBD|VBZ|VBP|VBG|VBN|VB)$/.test(xpos) || AUXILIARY.test(lower) || doc.quotationAt[at] !== -1) continue;
    if (known.some((cue) => cue.from <= at && at < cue.to) || !isBesideQuotation(doc, at, sentence)) continue;
    const from = groupStart(doc.words, at, Math.max(sentence.from, at - 8));
    if (formOf(doc.words, from, at) === null) continue;
    const range = rangeOf(doc.words, from, at + 1);
    cues.push({
      ...range,
      verb: at,
      lemma: lower,
      stance: 'neutral',
      frames: NO_FRAMES,
      negated: false,
      form: 'other',
    });
  }
  return cues;
}
