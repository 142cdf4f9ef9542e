// The tables that the local command leaves of some articles, in DuckDB.
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { folderResultStore } from '../../functions/adapters/local/folder-result-store.ts';
import type { ArticleStore } from '../../functions/pipeline/ports.ts';
import { DEFAULT_SETTINGS, processArticle } from '../../functions/pipeline/process-article.ts';
import { deliver } from '../../functions/pipeline/sinks.ts';
import { tableSink } from '../../functions/pipeline/tables/table-sink.ts';
import { textOf } from '../project-files.ts';

export interface DatedArticle {
  readonly key: string;
  readonly published: string;
  readonly text: string;
}

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Processes the articles into a folder, as `onrecord start` does, each with its own date of publication. */
export async function processInto(folder: string, articles: readonly DatedArticle[]): Promise<void> {
  const results = folderResultStore(folder);
  for (const [index, { key, published, text }] of articles.entries()) {
    const store: ArticleStore = {
      read: async () => ({
        bytes: Buffer.from(text),
        versionId: null,
        lastModified: null,
        hints: { publishedAt: { value: published, source: 'object-metadata' } },
      }),
    };
    const ref = { bucket: null, key, versionId: null, sequencer: `${index + 1}`.padStart(4, '0'), attempts: 1 };
    await deliver(await processArticle(ref, store, results, DEFAULT_SETTINGS), [tableSink(results, 'tables/')]);
  }
}

/** Runs SQL on the tables of a folder, after `queries/tables.duckdb.sql`; returns the rows of the last statement. */
export async function queryTables(folder: string, sql: string): Promise<Rows> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const views = textOf('queries/tables.duckdb.sql').replaceAll("'tables/", `'${join(folder, 'tables')}/`);
    await connection.run(views);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
