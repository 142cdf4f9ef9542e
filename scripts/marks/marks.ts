import type { Statement } from '../../schemas/types.ts';
import type { AnnotatedStatement, Offsets } from '../accuracy/corpora.ts';
import { plainWords } from '../accuracy/statements/content-words.ts';
import { isPlainReport } from '../accuracy/statements/plain-report.ts';

/** A statement as a reader marked it; offsets are UTF-16 units of the text. Refusals have no content. */
export interface Marks {
  readonly content: readonly Offsets[];
  readonly cue: readonly Offsets[];
  /** Null where nobody is named, or where the one before it in the sentence speaks. */
  readonly speaker: Offsets | null;
}

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

const holds = ([start, end]: Offsets, [from, to]: Offsets): boolean => start <= from && to <= end;
const OPENS = /^["“‘'«]/;
const CLOSES = /["”’'»][,.]?$/;
const HAS_MARK = /["“”«»]|(?:^|\s)[‘'](?=\p{L})/u;

function kindOf(parts: readonly string[]): Statement['kind'] {
  if (parts.every((part) => OPENS.test(part) && CLOSES.test(part))) return 'direct';
  return parts.some((part) => HAS_MARK.test(part)) ? 'mixed' : 'indirect';
}

/** A second cue of a sentence shares the speaker of the one before it: "Obi {said} no and {added} that". */
function withSharedSpeakers(text: string, statements: readonly Marks[], nested: ReadonlySet<Marks>): Marks[] {
  let last: Marks | null = null;
  return statements.map((statement) => {
    const at = statement.cue[0];
    if (at === undefined || nested.has(statement)) return statement;
    const from = last?.cue.at(-1)?.[1];
    const between = from === undefined ? '.' : text.slice(from, at[0]);
    const shares = statement.speaker === null && !/[.!?][”"’')]*\s|\n/.test(between) && !/[.!?]$/.test(between);
    const passive = /^(?:was|were|been|is|are|according)\b/.test(text.slice(...at));
    const full: Marks = shares && last !== null && !passive ? { ...statement, speaker: last.speaker } : statement;
    last = full.speaker === null ? null : full;
    return full;
  });
}

/** The statements of a text, of what a reader marked in it; those without content are left out. */
export function articleOfMarks(id: string, text: string, marks: readonly Marks[]): MarkedArticle {
  const all = [...marks].sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
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
      nested: nested.has(all[at] as Marks),
    };
  });
  return { id, text, statements: statements.filter(({ content }) => content.length > 0) };
}
