import { readdirSync, readFileSync } from 'node:fs';
import type { Statement } from '../schemas/types.ts';
import type { AnnotatedStatement, Offsets } from './accuracy/corpora.ts';
import { plainWords } from './accuracy/statements/content-words.ts';
import { isPlainReport } from './accuracy/statements/plain-report.ts';

/** A statement marked in one of our own articles; offsets are UTF-16 units of the text. */
export interface MarkedStatement extends AnnotatedStatement {
  /** Its cue stands inside the content of another. */
  readonly nested: boolean;
}

export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly MarkedStatement[];
}

export class MarksError extends Error {
  override readonly name = 'MarksError';
  readonly code = 'MARKS_MALFORMED';
}

type Mark = 'c' | 'q' | 's';
interface Marked {
  readonly content: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly speaker: Offsets | null;
}

const FOLDER = new URL('../tests/fixtures/statements/', import.meta.url);
const OPENING = /\{([cqs])(\d+):/y;

/** "{s1:Obi} {q1:said} {c1:no}" → the plain text, and the spans of each number and letter. */
function unmarked(id: string, source: string): { text: string; spans: Map<number, Record<Mark, Offsets[]>> } {
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
  return { text, spans };
}

const holds = ([start, end]: Offsets, [from, to]: Offsets): boolean => start <= from && to <= end;
const OPENS = /^["“‘'«]/;
const CLOSES = /["”’'»][,.]?$/;
const HAS_MARK = /["“”«»]|(?:^|\s)[‘'](?=\p{L})/u;

function kindOf(parts: readonly string[]): Statement['kind'] {
  if (parts.every((part) => OPENS.test(part) && CLOSES.test(part))) return 'direct';
  return parts.some((part) => HAS_MARK.test(part)) ? 'mixed' : 'indirect';
}

/** A second cue of a sentence shares the speaker of the one before it: "Obi {said} no and {added} that". */
function withSharedSpeakers(text: string, statements: readonly Marked[], nested: ReadonlySet<Marked>): Marked[] {
  let last: Marked | null = null;
  return statements.map((statement) => {
    const at = statement.cue[0];
    if (at === undefined || nested.has(statement)) return statement;
    const from = last?.cue.at(-1)?.[1];
    const between = from === undefined ? '.' : text.slice(from, at[0]);
    const shares = statement.speaker === null && !/[.!?][”"’')]*\s|\n/.test(between) && !/[.!?]$/.test(between);
    const passive = /^(?:was|were|been|is|are|according)\b/.test(text.slice(...at));
    const full: Marked = shares && last !== null && !passive ? { ...statement, speaker: last.speaker } : statement;
    last = full.speaker === null ? null : full;
    return full;
  });
}

/** The article of a marked text. @throws MarksError */
export function markedArticle(id: string, source: string): MarkedArticle {
  const { text, spans } = unmarked(id, source);
  const all = [...spans.values()]
    .map(({ c, q, s }): Marked => ({ content: c, cue: q, speaker: s[0] ?? null }))
    .sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  const nested = new Set(
    all.filter(({ cue: [cue] }) => cue && all.some(({ content }) => content.some((part) => holds(part, cue)))),
  );
  const statements = withSharedSpeakers(text, all, nested).map((statement, at): MarkedStatement => {
    const { content, cue, speaker } = statement;
    const parts = content.map(([start, end]) => text.slice(start, end));
    const kind = kindOf(parts);
    const cueText = cue.map(([start, end]) => text.slice(start, end)).join(' ');
    const words = plainWords(parts.join(' ')).length;
    const strict = isPlainReport(
      { kind, cue: cue.length === 0 ? null : ({ text: cueText } as Statement['cue']) },
      words,
    );
    const speakerText = speaker === null ? null : text.slice(...speaker);
    return {
      content,
      speaker,
      speakerText,
      cue: cue.length === 0 ? null : cue,
      kind,
      strict,
      nested: nested.has(all[at] as Marked),
    };
  });
  return { id, text, statements: statements.filter(({ content }) => content.length > 0) };
}

/** Our own articles, by name. @throws MarksError */
export function markedArticles(): MarkedArticle[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name) => markedArticle(name.slice(0, -4), readFileSync(new URL(name, FOLDER), 'utf8')));
}
