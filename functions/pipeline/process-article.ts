import type { ArticleFailure, ArticleRecord } from '../../schemas/types.ts';
import type { Article } from '../extraction/article/article.ts';
import { ArticleError, ExtractionFailedError } from '../extraction/article/article-error.ts';
import { readArticle } from '../extraction/article/read-article.ts';
import { EXTRACTOR } from '../extraction/extractor.ts';
import { extract } from '../extraction/index.ts';
import { failureOf } from './failure-of.ts';
import type { ArticleRef, ArticleStore, ResultStore, StoredArticle, Upload } from './ports.ts';
import { type Settled, settle } from './settle-result.ts';

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
    | { readonly kind: 'failure'; readonly failure: ArticleFailure }
  );

type Made =
  | { readonly kind: 'record'; readonly record: ArticleRecord; readonly article: Article; readonly upload: Upload }
  | { readonly kind: 'failure'; readonly error: ArticleError; readonly upload: Upload };

/** Own errors pass; anything else that the pure extraction throws is a fault of ours and would recur on every try. */
export function asArticleError(error: unknown): ArticleError {
  return error instanceof ArticleError ? error : new ExtractionFailedError(error);
}

function makeRecord(ref: ArticleRef, stored: StoredArticle, textsPrefix: string) {
  const origin = { bucket: ref.bucket, key: ref.key, line: null, versionId: stored.versionId };
  const article = readArticle(stored.bytes, origin, stored.hints);
  return { article, record: extract(article, { textsPrefix }).record };
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
    return { kind: 'record', ...makeRecord(ref, stored, settings.textsPrefix), upload };
  } catch (error) {
    return { kind: 'failure', error: asArticleError(error), upload };
  }
}

const asJson = (value: ArticleRecord | ArticleFailure) => `${JSON.stringify(value)}\n`;

/**
 * The whole way of one upload: read, extract, store the text, then the record; or, for an article that can
 * never become one, the failure record.
 * @throws StoreError when another try may succeed
 */
export async function processArticle(
  ref: ArticleRef,
  articles: ArticleStore,
  results: ResultStore,
  settings: PipelineSettings,
): Promise<Outcome> {
  const made = await make(ref, articles, settings);
  const recordName = results.resultName(settings.recordsPrefix, ref.key);
  const failureName = results.resultName(settings.failuresPrefix, ref.key);
  const about = { upload: made.upload, extractorVersion: EXTRACTOR.version };
  if (made.kind === 'record') {
    const textName = made.record.article.text.key as string;
    await results.writeText(textName, made.article.text);
    const body = asJson(made.record);
    const { reprocess } = ref;
    const result = { kind: 'record', name: recordName, rivalName: failureName, body, reprocess, ...about } as const;
    const settled = await settle(result, results);
    return { ref, kind: 'record', record: made.record, textName, name: recordName, upload: made.upload, ...settled };
  }
  return settleFailure(made.error, ref, results, settings, made.upload);
}

/** Stores the failure record of an upload that cannot be processed. @throws StoreError when another try may succeed */
export async function settleFailure(
  error: ArticleError,
  ref: ArticleRef,
  results: ResultStore,
  settings: PipelineSettings,
  upload: Upload = { versionId: ref.versionId, sequencer: ref.sequencer, lastModified: null },
): Promise<Outcome> {
  const source = { bucket: ref.bucket, key: ref.key, line: null, versionId: upload.versionId };
  const failure = failureOf(error, source, ref.attempts);
  const result = {
    kind: 'failure',
    name: results.resultName(settings.failuresPrefix, ref.key),
    rivalName: results.resultName(settings.recordsPrefix, ref.key),
    body: asJson(failure),
    upload,
    extractorVersion: EXTRACTOR.version,
    reprocess: ref.reprocess,
  } as const;
  return { ref, kind: 'failure', failure, name: result.name, upload, ...(await settle(result, results)) };
}
