import type { Document, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { FINITE } from './finite-verbs.ts';
import type { VerbCue } from './verb-cues.ts';

/** A statement in one sentence longer than this many words is none that a rule should read. */
export const MAX_CONTENT = 250;

/** Participles too: taggers confuse "focused" in "the talks focused on trade". */
const ANY = /^(?:VBD|VBZ|VBP|MD|VBN)$/;

export const hasFiniteVerb = (doc: Document, from: number, to: number, kind: 'finite' | 'any' = 'any'): boolean =>
  doc.words
    .slice(from, Math.min(to, from + MAX_CONTENT))
    .some(({ xpos }) => (kind === 'any' ? ANY : FINITE).test(xpos));

/** The range without commas, stops and dashes at its edges; null when nothing is left. A "?" or "!" stays. */
export function trimmed(doc: Document, from: number, to: number): WordRange | null {
  let [first, last] = [from, to];
  while (first < last && /^[,;:.—–-]$/.test((doc.words[first] as Word).text)) first++;
  while (last > first && /^[,;:.—–-]$/.test((doc.words[last - 1] as Word).text)) last--;
  return last > first ? rangeOf(doc.words, first, last) : null;
}

/** Whether the cut at `at` falls inside a quotation that began after `from`. */
const insideQuotation = (doc: Document, from: number, at: number): boolean => {
  const quotation = doc.quotations[doc.quotationAt[at] as number];
  return quotation !== undefined && quotation.from >= from && quotation.from < at;
};

/** ", according to", ", adding that", "and said", "but added": here another attribution begins. */
function nextAttribution(doc: Document, at: number, cues: readonly VerbCue[]): boolean {
  const { words } = doc;
  const word = words[at] as Word;
  if (word.text === ';') return true;
  if (word.text === ',' && words[at + 1]?.lower === 'according' && words[at + 2]?.lower === 'to') return true;
  const isCue = (index: number) => cues.some((cue) => cue.from === index && cue.frames.has('that'));
  if (word.text === ',') {
    const participle = cues.some((cue) => cue.from === at + 1 && cue.form === 'participle' && cue.frames.has('that'));
    return participle || (words[at + 1]?.xpos === 'CC' && isCue(at + 2));
  }
  return word.xpos === 'CC' && isCue(at + 1) && words[at + 1]?.xpos === 'VBD';
}

/**
 * Where the quotation ends that a cue stands in, when it ends its clause too: `“He stressed the need,” she
 * said` but not `“stressing the need” of aid`.
 */
function outerQuotationEnd(doc: Document, cue: VerbCue): number {
  const outer = doc.quotations[doc.quotationAt[cue.verb] as number];
  if (outer === undefined || !outer.closed) return Number.POSITIVE_INFINITY;
  const closesClause =
    /^[,.?!]$/.test(doc.words[outer.to - 2]?.text ?? '') || /^[,.;:?!)—–]$/.test(doc.words[outer.to]?.text ?? '.');
  return closesClause ? outer.to - 1 : Number.POSITIVE_INFINITY;
}

/** Where the content of `cue` that begins at `from` ends: with its sentence or quotation, or at another attribution. */
export function contentEnd(
  doc: Document,
  from: number,
  sentenceTo: number,
  cues: readonly VerbCue[],
  cue?: VerbCue,
): number {
  const outer = cue === undefined ? Number.POSITIVE_INFINITY : outerQuotationEnd(doc, cue);
  const limit = Math.min(sentenceTo, from + MAX_CONTENT, outer);
  for (let at = from + 3; at < limit; at++)
    if (nextAttribution(doc, at, cues) && !insideQuotation(doc, from, at)) return at;
  return limit;
}
