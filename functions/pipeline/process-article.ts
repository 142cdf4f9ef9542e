import type { ArticleFailure, ArticleRecord } from '../../schemas/types.ts';
import type { Article } from '../extraction/article/article.ts';
import { ArticleError } from '../extraction/article/article-error.ts';
import { EXTRACTOR } from '../extraction/extractor.ts';
import { extract } from '../extraction/index.ts';
import { readFile } from '../readers/read-file.ts';
import type { BundleEntry } from '../readers/reader.ts';
import { asArticleError, failureOf } from './failure-of.ts';
import { type BundleCounts, type MadeBundle, makeBundle } from './make-bundle.ts';
import type { ArticleRef, ArticleStore, ResultStore, StoredArticle, Upload } from './ports.ts';
import { type Result, type Settled, settle } from './settle-result.ts';

export interface PipelineSettings {
  readonly recordsPrefix: string;
  readonly failuresPrefix: string;
  readonly textsPrefix: string;
  /** Null where no tables are kept. */
  readonly tablesPrefix: string | null;
  readonly maxArticleBytes: number;
}

export const DEFAULT_SETTINGS: PipelineSettings = {
  recordsPrefix: 'records/',
  failuresPrefix: 'failures/',
  textsPrefix: 'texts/',
  tablesPrefix: 'tables/',
  maxArticleBytes: 5_000_000,
};

/** What became of one upload, and under which name its result lies (also when that of another upload stands there). */
export type Outcome = Settled & { readonly ref: ArticleRef; readonly name: string; readonly upload: Upload } & (
    | { readonly kind: 'record'; readonly record: ArticleRecord; readonly textName: string }
    | ({ readonly kind: 'bundle'; readonly counts: BundleCounts; readonly failuresName: string | null } & Pick<
        MadeBundle,
        'records' | 'failures'
      >)
    | { readonly kind: 'failure'; readonly failure: ArticleFailure }
  );

type Made = { readonly upload: Upload } & (
  | { readonly kind: 'record'; readonly record: ArticleRecord; readonly article: Article }
  | { readonly kind: 'bundle'; readonly entries: readonly BundleEntry[] }
  | { readonly kind: 'failure'; readonly error: ArticleError }
);

const originOf = ({ bucket, key }: ArticleRef, { versionId }: Upload) => ({ bucket, key, line: null, versionId });

async function makeOf(
  ref: ArticleRef,
  stored: StoredArticle,
  upload: Upload,
  settings: PipelineSettings,
): Promise<Made> {
  const file = { bytes: stored.bytes, contentType: stored.contentType ?? null };
  const read = await readFile(file, originOf(ref, upload), stored.hints, settings.maxArticleBytes);
  if (read.kind === 'bundle') return { ...read, upload };
  const { record } = extract(read.article, { textsPrefix: settings.textsPrefix });
  return { kind: 'record', record, article: read.article, upload };
}

async function make(ref: ArticleRef, articles: ArticleStore, settings: PipelineSettings): Promise<Made> {
  let upload: Upload = { versionId: ref.versionId, sequencer: ref.sequencer, lastModified: null };
  let stored: StoredArticle;
  try {
    stored = await articles.read(ref, settings.maxArticleBytes);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const found = await articles.identify?.(ref);
    return { kind: 'failure', error, upload: { ...upload, ...found } };
  }
  upload = { versionId: stored.versionId, sequencer: ref.sequencer, lastModified: stored.lastModified };
  try {
    return await makeOf(ref, stored, upload, settings);
  } catch (error) {
    return { kind: 'failure', error: asArticleError(error), upload };
  }
}

const asJson = (value: ArticleRecord | ArticleFailure) => `${JSON.stringify(value)}\n`;

/** The names of a key's results in their three forms. */
function namesOf(key: string, results: ResultStore, { recordsPrefix, failuresPrefix }: PipelineSettings) {
  return {
    record: results.resultName(recordsPrefix, key),
    failure: results.resultName(failuresPrefix, key),
    bundleRecords: results.resultName(recordsPrefix, key, '.jsonl'),
    bundleFailures: results.resultName(failuresPrefix, key, '.jsonl'),
  };
}

const bundleBodies = (
  { bundleRecords, bundleFailures }: ReturnType<typeof namesOf>,
  bundle: MadeBundle | null,
): ReadonlyMap<string, string | null> =>
  new Map([
    [bundleRecords, bundle?.bodies.records ?? null],
    [bundleFailures, bundle?.bodies.failures ?? null],
  ]);

async function settleBundle(
  { entries, upload }: Extract<Made, { kind: 'bundle' }>,
  ref: ArticleRef,
  results: ResultStore,
  settings: PipelineSettings,
): Promise<Outcome> {
  const bundle = await makeBundle(entries, originOf(ref, upload), ref.attempts, results, settings.textsPrefix);
  const names = namesOf(ref.key, results, settings);
  const result: Result = {
    kind: 'record',
    name: names.record,
    rivalName: names.failure,
    body: null,
    bundleBodies: bundleBodies(names, bundle),
    upload,
    extractorVersion: EXTRACTOR.version,
    reprocess: ref.reprocess,
  };
  const settled = await settle(result, results);
  const { records, failures, counts } = bundle;
  const failuresName = failures.length === 0 ? null : names.bundleFailures;
  const name = records.length === 0 ? names.bundleFailures : names.bundleRecords;
  return { ref, kind: 'bundle', records, failures, counts, name, failuresName, upload, ...settled };
}

/**
 * The whole way of one upload: read, extract, store the text, then the record, or those of a bundle; or, for
 * an upload that can never become one, the failure record.
 * @throws StoreError when another try may succeed
 */
export async function processArticle(
  ref: ArticleRef,
  articles: ArticleStore,
  results: ResultStore,
  settings: PipelineSettings,
): Promise<Outcome> {
  const made = await make(ref, articles, settings);
  const { upload } = made;
  if (made.kind === 'failure') return settleFailure(made.error, ref, results, settings, upload);
  if (made.kind === 'bundle') return settleBundle(made, ref, results, settings);
  const textName = made.record.article.text.key as string;
  await results.writeText(textName, made.article.text);
  const names = namesOf(ref.key, results, settings);
  const result: Result = {
    ...{ kind: 'record', name: names.record, rivalName: names.failure, body: asJson(made.record) },
    bundleBodies: bundleBodies(names, null),
    ...{ upload, extractorVersion: EXTRACTOR.version, reprocess: ref.reprocess },
  };
  const settled = await settle(result, results);
  return { ref, kind: 'record', record: made.record, textName, name: names.record, upload, ...settled };
}

/** Stores the failure record of an upload that cannot be processed. @throws StoreError when another try may succeed */
export async function settleFailure(
  error: ArticleError,
  ref: ArticleRef,
  results: ResultStore,
  settings: PipelineSettings,
  upload: Upload = { versionId: ref.versionId, sequencer: ref.sequencer, lastModified: null },
): Promise<Outcome> {
  const failure = failureOf(error, originOf(ref, upload), ref.attempts);
  const names = namesOf(ref.key, results, settings);
  const result: Result = {
    kind: 'failure',
    name: names.failure,
    rivalName: names.record,
    body: asJson(failure),
    bundleBodies: bundleBodies(names, null),
    upload,
    extractorVersion: EXTRACTOR.version,
    reprocess: ref.reprocess,
  };
  return { ref, kind: 'failure', failure, name: names.failure, upload, ...(await settle(result, results)) };
}
