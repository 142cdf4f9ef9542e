import type { Document, Sentence, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { type NameUse, openingSource } from './headline-sources.ts';
import type { StatementContext } from './rule.ts';

const TOPIC = /^(?:on|to|after|over|about)$/;

/** "Minister", "Minister on strike", "Minister to miners": where the source ends. */
export function sourceEnd({ words }: Document, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (TOPIC.test((words[at] as Word).lower)) return at;
  return to;
}

export interface Opening {
  readonly speaker: WordRange;
  readonly addressee: WordRange | null;
  readonly use: NameUse;
}

/**
 * The source before a headline's colon, which stands at `colon`; null for a topic, a place, a label. `quoted`: nothing
 * but a quotation follows, so that any person's name will do.
 */
export function openingBefore(
  sentence: Sentence,
  colon: number,
  { doc, speaks }: StatementContext,
  quoted: boolean,
): Opening | null {
  const end = sourceEnd(doc, sentence.from, colon);
  const isPerson = quoted && doc.words.slice(sentence.from, end).every(({ nameKind }) => nameKind === 'person');
  const use = openingSource(doc, sentence.from, end, speaks) ?? (isPerson ? 'name' : null);
  if (use === null) return null;
  const addressed = doc.words[end]?.lower === 'to' && end + 1 < colon;
  const addressee = addressed ? rangeOf(doc.words, end + 1, colon) : null;
  return { speaker: rangeOf(doc.words, sentence.from, end), addressee, use };
}
