import type { Statement } from '../../../schemas/types.ts';
import type { Document, WordRange } from '../language/document.ts';
import type { Span } from '../language/span.ts';
import type { StatementCandidate } from '../statements/candidate.ts';

export interface QuotedWords {
  readonly kind: Statement['kind'];
  readonly quotes: readonly Span[];
  readonly insertions: readonly Span[];
}

const OPENING = /^[“„‟"«‘'‹\s]+/;
const CLOSING = /[”"»’'›,\s]+$/;

/** The words between the marks, without a closing comma. */
function inner(text: string, range: WordRange): Span | null {
  const raw = text.slice(range.start, range.end);
  const start = range.start + (OPENING.exec(raw)?.[0].length ?? 0);
  const end = range.end - (CLOSING.exec(raw)?.[0].length ?? 0);
  return end > start ? { start, end } : null;
}

/** Outer quotations inside one part of the content; those that opened before the content belong to an outer statement. */
function quotationsIn(doc: Document, part: WordRange): WordRange[] {
  const found: WordRange[] = [];
  for (let at = part.from; at < part.to; at++) {
    const quotation = doc.quotations[doc.quotationAt[at] as number];
    if (quotation?.from !== at) continue;
    const to = Math.min(quotation.to, part.to);
    found.push({ from: at, to, start: (doc.words[at] as Span).start, end: (doc.words[to - 1] as Span).end });
    at = to - 1;
  }
  return found;
}

const BRACKETS = /\[[^[\]\n]{1,200}\]/g;

/** What of a statement's content is verbatim, and so whether it is direct, mixed or indirect. */
export function quotedWords(doc: Document, { content }: Pick<StatementCandidate, 'content'>): QuotedWords {
  const quotations = content.flatMap((part) => quotationsIn(doc, part));
  const quoted = quotations.reduce((sum, { from, to }) => sum + to - from, 0);
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(doc.words[at]?.text ?? '');
  // where a quotation begins, where it ends: a long turn of a transcript may hold many
  const ends = new Map(quotations.map(({ from, to }) => [from, to]));
  let outside = 0;
  for (const part of content)
    for (let at = part.from; at < part.to; at++) {
      const end = ends.get(at);
      if (end !== undefined) at = end - 1;
      else if (isWord(at)) outside++;
    }
  const insertions = content.flatMap(({ start, end }) =>
    [...doc.text.slice(start, end).matchAll(BRACKETS)].map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
    })),
  );
  return {
    kind: quoted === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed',
    quotes: quotations.flatMap((range) => inner(doc.text, range) ?? []),
    insertions,
  };
}
