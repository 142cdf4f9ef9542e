import type { ArticleRef, ArticleStore, ResultStore } from '../pipeline/ports.ts';
import { type Outcome, type PipelineSettings, processArticle, settleFailure } from '../pipeline/process-article.ts';
import { StoreError } from '../pipeline/store-error.ts';
import { type Answer, answerOf, articleLocation } from './answer.ts';
import { LOG_EVENTS, type Log } from './log-events.ts';
import type { ObjectRequest } from './object-refs.ts';
import { FolderFoundError, skipFolders } from './skip-folders.ts';

/** What the function works with: on AWS S3 and a logger, in tests their stand-ins. */
export interface Services {
  readonly articles: ArticleStore;
  readonly results: ResultStore;
  readonly settings: PipelineSettings;
  readonly log: Log;
}

type WorkRequest = Exclude<ObjectRequest, { kind: 'ignored' }>;

const about = (ref: ArticleRef, started: number) => ({
  bucket: ref.bucket,
  key: ref.key,
  versionId: ref.versionId,
  attempts: ref.attempts,
  milliseconds: Math.round(performance.now() - started),
});

function logOutcome(outcome: Outcome, started: number, log: Log): void {
  const fields = { ...about(outcome.ref, started), settlement: outcome.settlement, result: outcome.name };
  if (outcome.kind === 'failure') {
    // the reason stays in the failure record: it may quote the article
    log.warn('Failure record', { eventType: LOG_EVENTS.failed, ...fields, code: outcome.failure.code });
    return;
  }
  if (outcome.kind === 'bundle') {
    log.info('Bundle', { eventType: LOG_EVENTS.recorded, ...fields, ...outcome.counts });
    return;
  }
  const { statements, casualties } = outcome.record;
  const counts = { statements: statements.length, casualties: casualties.length };
  log.info('Record', { eventType: LOG_EVENTS.recorded, ...fields, ...counts });
}

function logError(error: unknown, ref: ArticleRef, started: number, log: Log): void {
  const code = error instanceof StoreError ? error.code : 'UNEXPECTED';
  log.error('To be tried again', { eventType: LOG_EVENTS.retried, ...about(ref, started), code, error });
}

function ignored(request: Extract<ObjectRequest, { kind: 'ignored' }>, log: Log): Answer {
  const { article, reason } = request;
  log.debug('Nothing to do', { eventType: LOG_EVENTS.ignored, article, reason });
  return { article, outcome: 'ignored', reason };
}

function process(request: WorkRequest, services: Services): Promise<Outcome> {
  const { articles, results, settings } = services;
  return request.kind === 'undecodable'
    ? settleFailure(request.error, request.ref, results, settings)
    : processArticle(request.ref, skipFolders(articles), results, settings);
}

/**
 * Does what one request asks for and returns what became of it.
 * @throws StoreError when another try may succeed
 */
export async function handleRequest(request: ObjectRequest, services: Services): Promise<Answer> {
  if (request.kind === 'ignored') return ignored(request, services.log);
  const started = performance.now();
  try {
    const outcome = await process(request, services);
    logOutcome(outcome, started, services.log);
    return answerOf(outcome, services.results);
  } catch (error) {
    const article = articleLocation(request.ref);
    if (error instanceof FolderFoundError) return ignored({ kind: 'ignored', reason: 'folder', article }, services.log);
    logError(error, request.ref, started, services.log);
    throw error;
  }
}
