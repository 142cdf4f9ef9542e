// The tables for DuckDB: views over the files of a copy of the records bucket, or of a local run.
import type { RowSchema } from './row-schemas.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};
const TABLES: Readonly<Record<string, string>> = { StatementRow: 'statements', CasualtyRow: 'casualties' };

function typeOf(node: RowSchema['properties'][string]): string {
  const type = [node, ...(node.anyOf ?? [])].map((choice) => choice.type).find((found) => found && found !== 'null');
  const name = TYPES[type ?? ''];
  if (name === undefined) throw new RangeError(`No type of DuckDB for ${JSON.stringify(node)}.`);
  return name;
}

function view(schema: RowSchema): string {
  const table = TABLES[schema.title];
  const columns = Object.entries(schema.properties).map(([name, node]) => `    ${name}: '${typeOf(node)}'`);
  return `CREATE OR REPLACE VIEW ${table} AS SELECT * FROM read_json('tables/${table}/*/*.jsonl', columns = {
${columns.join(',\n')}
}, format = 'newline_delimited');
`;
}

/** `queries/tables.duckdb.sql` */
export function duckDbViews(schemas: readonly RowSchema[]): string {
  return `-- Generated from the schemas by \`npm run generate\`. Do not edit.
-- The tables for DuckDB, for a folder that holds \`tables/\`: a copy of the records bucket, or the results of a local run.

${schemas.map(view).join('\n')}`;
}
