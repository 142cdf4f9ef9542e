import type { Document, Paragraph } from '../language/document.ts';
import { addresses, asks, type LabelledParagraph } from './turn-label.ts';

/** It names one of those who talk: "Solheim looks out of the window". */
const names = ({ words }: Document, { from, to }: Paragraph, keys: ReadonlySet<string>): boolean =>
  words.slice(from, to).some(({ lower, text }) => keys.has(lower) && /^\p{Lu}\p{L}/u.test(text));

/** "Sara Lind: My turn": somebody's label, even if it counts as none. */
const LABEL_LIKE = /^[^:]{1,60}:\s/;

/** A quotation goes on, or the speaker does: "And I would add one thing." A paragraph that opens with a mark is told. */
function goesOn(doc: Document, paragraph: Paragraph, keys: ReadonlySet<string>): boolean {
  if (LABEL_LIKE.test(doc.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 70)))) return false;
  const opening = doc.quotations[doc.quotationAt[paragraph.from] as number];
  if (opening?.from === paragraph.from) return opening.continues !== null;
  return addresses(doc, paragraph) && !names(doc, paragraph, keys);
}

/**
 * The paragraphs without a label that carry on what stands before them, up to the next speaker's label. None
 * where they may be somebody else's: after the last label, between two of one speaker, and where one asks, as
 * an interviewer does whose label is left out.
 */
export function continuations(
  doc: Document,
  line: LabelledParagraph,
  next: LabelledParagraph | undefined,
  keys: ReadonlySet<string>,
): readonly Paragraph[] {
  if (next === undefined || next.key === line.key) return [];
  const between = doc.paragraphs.slice(line.paragraph + 1, next.paragraph);
  if (between.some((paragraph) => asks(doc, paragraph))) return [];
  const end = between.findIndex((paragraph) => paragraph.section !== 'body' || !goesOn(doc, paragraph, keys));
  return end < 0 ? between : between.slice(0, end);
}
