import { createHash } from 'node:crypto';
import { EXTRACTOR } from '../../extraction/extractor.ts';
import type { ResultStore } from '../ports.ts';
import type { Outcome } from '../process-article.ts';
import { recordsOf, type Sink } from '../sinks.ts';
import { StoreError } from '../store-error.ts';
import { casualtyRows, jsonLines, statementRows } from './table-rows.ts';

const MAX_ROUNDS = 20;

/**
 * The file of an article's rows: tables/statements/shard=3f/3f2a….jsonl. It depends on the article's key alone, so
 * that a later result, whatever date it finds, replaces the rows of an earlier one. A hash, because Athena
 * does not see files whose names begin with "_" or ".".
 */
export function tableFileName(tablesPrefix: string, table: string, key: string): string {
  const hash = createHash('sha256').update(key, 'utf8').digest('hex');
  return `${tablesPrefix}${table}/shard=${hash.slice(0, 2)}/${hash}.jsonl`;
}

/** What the tables hold of an outcome; of a failure nothing, in files that are there all the same. */
function tableBodies(outcome: Outcome): Readonly<Record<string, string>> {
  const records = recordsOf(outcome);
  return { statements: jsonLines(statementRows(records)), casualties: jsonLines(casualtyRows(records)) };
}

/**
 * Writes the rows of a result over whatever lies there, but only while that result stands: look at the rows, then at the
 * result, then write on condition that the rows are still those. A newer result, even one that comes meanwhile,
 * has its rows written after it settled, so they are never overwritten by older ones.
 */
async function writeRows(name: string, body: string, outcome: Outcome, results: ResultStore): Promise<void> {
  const about = { upload: outcome.upload, extractorVersion: EXTRACTOR.version, resultEtag: outcome.etag };
  // nothing there yet: no need to look
  if ((await results.write(name, body, about, null)) !== null) return;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const there = await results.find(name);
    if (there !== null && there.resultEtag === outcome.etag && !outcome.ref.reprocess) return;
    if ((await results.find(outcome.name))?.etag !== outcome.etag) return;
    if ((await results.write(name, body, about, there)) !== null) return;
  }
  throw new StoreError('STORE_CONTENDED', `Other runs kept changing the rows of this key for ${MAX_ROUNDS} rounds.`);
}

/** Keeps the tables: the rows of every record that stands, one file an article and table. */
export function tableSink(results: ResultStore, tablesPrefix: string): Sink {
  return {
    name: 'tables',
    async deliver(outcome) {
      const writes = Object.entries(tableBodies(outcome)).map(([table, body]) =>
        writeRows(tableFileName(tablesPrefix, table, outcome.ref.key), body, outcome, results),
      );
      await Promise.all(writes);
    },
  };
}
