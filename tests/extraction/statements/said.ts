import type { Statement } from '../../../schemas/types.ts';
import { recordOf } from '../record-of.ts';

/** What a table expects of one statement. */
export interface Said {
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly lemma: string | null;
  readonly kind: Statement['kind'];
  readonly content: readonly string[];
}

export function said(
  speaker: string | null,
  cue: string | null,
  lemma: string | null,
  kind: Statement['kind'],
  ...content: readonly string[]
): Said {
  return { speaker, cue, lemma, kind, content };
}

/** The statements found in a text, as tables write them. */
export const saidIn = (text: string): Said[] =>
  recordOf(text).statements.map(({ speaker, cue, kind, content }) =>
    said(speaker?.text ?? null, cue?.text ?? null, cue?.lemma ?? null, kind, ...content.map((span) => span.text)),
  );

/** A text and all the statements that it makes. */
export type Row = readonly [text: string, ...statements: Said[]];

export const titled = (rows: readonly Row[]): { text: string; statements: readonly Said[] }[] =>
  rows.map(([text, ...statements]) => ({ text, statements }));
