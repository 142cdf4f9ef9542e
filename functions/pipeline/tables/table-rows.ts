import type { ArticleRecord, CasualtyRow, Span, StatementRow } from '../../../schemas/types.ts';
import { ARTICLE_COLUMNS, CASUALTY_COLUMNS, type Column, STATEMENT_COLUMNS } from './columns.ts';

type Cell = string | number | boolean | null;

/** What stands between the spans of a statement that its cue splits: "“A,” … “B.”" */
const JOINT = ' … ';

/** The value at a path; null where something on the way is null. */
function at(owner: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((held, name) => (held as Record<string, unknown> | null)?.[name] ?? null, owner);
}

function cell(owner: unknown, { from, take }: Column<never>): Cell {
  const value = at(owner, from);
  if (take === 'value') return value as Cell;
  if (take === 'day') return (value as string | null)?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const spans = value as readonly Span[];
  return take === 'start' ? (spans[0]?.start ?? null) : spans.map(({ text }) => text).join(JOINT);
}

const cells = (owner: unknown, columns: readonly Column<never>[]) =>
  columns.map((column) => [column.name, cell(owner, column)]);

/** The rows of the statements of some records: those of one article, or of all articles in a bundle. */
export function statementRows(records: readonly ArticleRecord[]): readonly StatementRow[] {
  return records.flatMap((record) =>
    record.statements.map((statement) =>
      Object.fromEntries([...cells(record, ARTICLE_COLUMNS), ...cells(statement, STATEMENT_COLUMNS)]),
    ),
  );
}

/** The rows of the casualty figures of some records. */
export function casualtyRows(records: readonly ArticleRecord[]): readonly CasualtyRow[] {
  return records.flatMap((record) =>
    record.casualties.map((casualty) =>
      Object.fromEntries([...cells(record, ARTICLE_COLUMNS), ...cells(casualty, CASUALTY_COLUMNS)]),
    ),
  );
}

/** One object a line; no line, and no byte, for no rows. */
export const jsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
