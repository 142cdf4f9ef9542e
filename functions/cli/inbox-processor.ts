import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderArticleStore } from '../adapters/local/folder-article-store.ts';
import { folderResultStore } from '../adapters/local/folder-result-store.ts';
import type { ArticleHints } from '../extraction/article/article.ts';
import type { ArticleRef } from '../pipeline/ports.ts';
import { type Outcome, type PipelineSettings, processArticle } from '../pipeline/process-article.ts';
import { deliver } from '../pipeline/sinks.ts';
import { StoreError } from '../pipeline/store-error.ts';
import { tableSink } from '../pipeline/tables/table-sink.ts';
import { settledFile } from './settled-file.ts';
import { counted, inOneLine, type Output, print } from './terminal.ts';

export interface InboxSettings {
  readonly inbox: string;
  readonly out: string;
  readonly hints: ArticleHints;
  readonly pipeline: PipelineSettings;
}

/** unfinished: the file kept changing, or the results could not be written; gone: there is no such file any more. */
/** record: a bundle too, when none of its articles failed. */
export type Processed = 'record' | 'failure' | 'unfinished' | 'gone';

/** Processes one article of the inbox and prints one line on it. */
export type ProcessKey = (key: string) => Promise<Processed>;

type Attempt = (attempts: number) => Promise<Outcome | StoreError>;

const MAX_ATTEMPTS = 3;
const SEQUENCER_DIGITS = 16;

function found(outcome: Outcome): string {
  if (outcome.kind === 'failure') return `${outcome.failure.code}: ${outcome.failure.reason} ${outcome.failure.remedy}`;
  if (outcome.kind === 'bundle') {
    const { records, failures, statements, casualties } = outcome.counts;
    const facts = `${counted(statements, 'statement')}, ${counted(casualties, 'casualty figure')}`;
    return `${counted(records, 'record')}, ${counted(failures, 'failure')}: ${facts}`;
  }
  const { statements, casualties } = outcome.record;
  return `${counted(statements.length, 'statement')}, ${counted(casualties.length, 'casualty figure')}`;
}

function storeErrorOnly(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  throw error;
}

/** Waits for the file, then tries a few times. Returns null when it is gone, or why it stays unprocessed. */
async function outcomeOf(path: string, attempt: Attempt): Promise<Outcome | string | null> {
  let reason = 'still being written; left for the next run.';
  for (let attempts = 1; attempts <= MAX_ATTEMPTS; attempts++) {
    const state = await settledFile(path);
    if (state === 'gone') return null;
    if (state === 'growing') return reason;
    const outcome = await attempt(attempts);
    if (!(outcome instanceof StoreError)) return outcome;
    reason = `${outcome.code}: ${outcome.message}`;
  }
  return (await lstat(path).catch(() => null)) === null ? null : reason;
}

/**
 * The pipeline between two folders, for one article at a time. Each try has a later sequencer than all
 * before it: what stands at the end is the result of what the inbox held last.
 */
export function inboxProcessor({ inbox, out, hints, pipeline }: InboxSettings, output: Output): ProcessKey {
  const articles = folderArticleStore(inbox, hints);
  const results = folderResultStore(out);
  const sinks = pipeline.tablesPrefix === null ? [] : [tableSink(results, pipeline.tablesPrefix)];
  const processAndDeliver = async (ref: ArticleRef) => {
    const outcome = await processArticle(ref, articles, results, pipeline);
    await deliver(outcome, sinks);
    return outcome;
  };
  let tries = 0;
  return async (key) => {
    const outcome = await outcomeOf(join(inbox, key), (attempts) => {
      const sequencer = (++tries).toString(16).padStart(SEQUENCER_DIGITS, '0');
      const ref = { bucket: null, key, versionId: null, sequencer, attempts };
      return processAndDeliver(ref).catch(storeErrorOnly);
    });
    if (outcome === null) return 'gone';
    const what = typeof outcome === 'string' ? outcome : `${found(outcome)} → ${results.location(outcome.name)}`;
    await print(output, `${inOneLine(`${key}: ${what}`)}\n`);
    if (typeof outcome === 'string') return 'unfinished';
    if (outcome.kind === 'bundle') return outcome.counts.failures > 0 ? 'failure' : 'record';
    return outcome.kind;
  };
}
