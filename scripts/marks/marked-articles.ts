import { readdirSync, readFileSync } from 'node:fs';
import type { Offsets } from '../accuracy/corpora.ts';
import { articleOfMarks, type MarkedArticle, type Marks, MarksError } from './marks.ts';

type Mark = 'c' | 'q' | 's';

const FOLDER = new URL('../../tests/fixtures/statements/', import.meta.url);
const OPENING = /\{([cqs])(\d+):/y;

/** "{s1:Obi} {q1:said} {c1:no}" → the plain text, and what is marked in it. @throws MarksError */
export function readMarks(id: string, source: string): { readonly text: string; readonly marks: readonly Marks[] } {
  const spans = new Map<number, Record<Mark, Offsets[]>>();
  const open: { readonly mark: Mark; readonly number: number; readonly start: number }[] = [];
  let text = '';
  for (let at = 0; at < source.length; at++) {
    OPENING.lastIndex = at;
    const opening = source[at] === '{' ? OPENING.exec(source) : null;
    if (opening !== null) {
      open.push({ mark: opening[1] as Mark, number: Number(opening[2]), start: text.length });
      at += opening[0].length - 1;
    } else if (source[at] === '}') {
      const closed = open.pop();
      if (closed === undefined) throw new MarksError(`${id}: a brace closes nothing, after “${text.slice(-40)}”.`);
      const marks = spans.get(closed.number) ?? { c: [], q: [], s: [] };
      marks[closed.mark].push([closed.start, text.length]);
      spans.set(closed.number, marks);
    } else text += source[at];
  }
  if (open.length > 0) throw new MarksError(`${id}: ${open.length} marks are never closed.`);
  const marks = [...spans.values()].map(({ c, q, s }): Marks => ({ content: c, cue: q, speaker: s[0] ?? null }));
  return { text, marks };
}

/** The article of a marked text. @throws MarksError */
export function markedArticle(id: string, source: string): MarkedArticle {
  const { text, marks } = readMarks(id, source);
  return articleOfMarks(id, text, marks);
}

/** Our own articles, by name. @throws MarksError */
export function markedArticles(): MarkedArticle[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name) => markedArticle(name.slice(0, -4), readFileSync(new URL(name, FOLDER), 'utf8')));
}
