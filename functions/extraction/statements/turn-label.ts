import type { Document, Paragraph, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { ADDRESSES, NAME_PARTICLES, NO_TURN_LABELS, TURN_LABELS } from '../lexicon/turn-labels.ts';

/** A paragraph that begins as a turn of a transcript does. */
export interface LabelledParagraph {
  /** Its number in the document. */
  readonly paragraph: number;
  /** The name that it gives, without ", HOST" or "(WHO)". */
  readonly label: WordRange;
  /** The label's name in lower case. */
  readonly name: string;
  /** What "Chris Matthews" and "Matthews" share, or a label of the lexicon: in lower case. */
  readonly key: string;
  readonly stop: ':' | '.';
  /** All that follows, but for "(laughs)". */
  readonly text: WordRange;
  /** It asks, or says "I" or "you". */
  readonly isSpeech: boolean;
}

/** "Rosa Quispe: ", "DAVID OBI, HOST: ", "Rosa Quispe (WHO): ", "Q. ", and what the speaker does: "(laughs) ". */
const LABEL =
  /^(?:([QA])(\.)|([^\s:()][^:()\n]{0,59}?)(?: \([^():\n]{1,40}\))?(:))\s+(?:[([]\p{Ll}[\p{L} ,]{1,40}[)\]]\s+)?(?=\S)/u;
const NAME_WORD = /^(?:al-|el-|d['’])?\p{Lu}[\p{L}.'’-]*$/u;
const SELF_OR_HEARER = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/;

/** "I", "you", "our" in the speaker's own words; "US" is a country. */
export function addresses(doc: Document, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) {
    const word = doc.words[at];
    if (word && doc.quotationAt[at] === -1 && SELF_OR_HEARER.test(word.lower) && !/^\p{Lu}{2}/u.test(word.text))
      return true;
  }
  return false;
}

export const asks = (doc: Document, { from, to }: WordRange): boolean =>
  doc.words.slice(from, to).some(({ text }) => text.startsWith('?'));

/** What a label is known by; null where it has not the form of a name. */
function keyOf(label: string): string | null {
  const lower = label.toLowerCase().replace(/^the /, '');
  if (Object.hasOwn(TURN_LABELS, lower)) return lower;
  const parts = (label.split(',')[0] as string).split(' ');
  const words = label.replaceAll(',', '').split(' ');
  const last = (parts.at(-1) as string).replace(/^.*-/, '').toLowerCase();
  const isName =
    words.length <= 6 &&
    last.length > 1 &&
    words.every((word, at) => NAME_WORD.test(word) || (at > 0 && NAME_PARTICLES.has(word)));
  const isOther = ADDRESSES.has((parts[0] as string).toLowerCase()) || Object.hasOwn(NO_TURN_LABELS, lower);
  return isName && !isOther ? last : null;
}

/** The first of the words [from, to) that does not begin before an offset. */
function wordFrom({ words }: Document, { from, to }: WordRange, offset: number): number {
  let at = from;
  while (at < to && (words[at] as Word).start < offset) at++;
  return at;
}

/** The label and the text of a paragraph that has both; null for any other. */
export function labelled(doc: Document, block: Paragraph, paragraph: number): LabelledParagraph | null {
  const opening = doc.text.slice(block.start, Math.min(block.end, block.start + 180));
  const match = block.section === 'body' ? LABEL.exec(opening) : null;
  if (match === null) return null;
  const printed = (match[1] ?? match[3]) as string;
  const key = keyOf(printed);
  const first = wordFrom(doc, block, block.start + match[0].length);
  if (key === null || first === block.to) return null;
  const name = printed.split(',')[0] as string;
  const text = rangeOf(doc.words, first, block.to);
  return {
    paragraph,
    label: rangeOf(doc.words, block.from, wordFrom(doc, block, block.start + name.length)),
    name: name.toLowerCase(),
    key,
    stop: match[2] === undefined ? ':' : '.',
    text,
    isSpeech: asks(doc, text) || addresses(doc, text),
  };
}
