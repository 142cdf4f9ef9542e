import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SavedQuery {
  /** Its file's name. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sql: string;
}

const FOLDER = fileURLToPath(new URL('../queries', import.meta.url));

/** The first line of a file says what the query answers, the second how to use it. */
function savedQuery(file: string): SavedQuery {
  const sql = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const [name = '', description = ''] = sql.split('\n').map((line) => line.replace(/^-- /, ''));
  return { id: file.replace(/\.sql$/, ''), name, description, sql };
}

/** `queries/*.sql`, but for what makes the tables in DuckDB. */
export const SAVED_QUERIES: readonly SavedQuery[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.sql') && !file.startsWith('tables.'))
  .sort()
  .map(savedQuery);
