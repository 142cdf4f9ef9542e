import type { ArticleStore, ResultStore } from '../pipeline/ports.ts';
import { type Outcome, type PipelineSettings, processArticle, settleFailure } from '../pipeline/process-article.ts';
import { deliver, type Sink } from '../pipeline/sinks.ts';
import { type Answer, answerOf, articleLocation } from './answer.ts';
import type { ObjectRequest } from './object-refs.ts';
import { reportError, reportIgnored, reportOutcome, type Telemetry } from './report-article.ts';
import { FolderFoundError, skipFolders } from './skip-folders.ts';

/** What the function works with: on AWS S3, a logger and metrics, in tests their stand-ins. */
export interface Services extends Telemetry {
  readonly articles: ArticleStore;
  readonly results: ResultStore;
  /** What is told of every result that stands, in this order. */
  readonly sinks: readonly Sink[];
  readonly settings: PipelineSettings;
}

type WorkRequest = Exclude<ObjectRequest, { kind: 'ignored' }>;

function ignored(request: Extract<ObjectRequest, { kind: 'ignored' }>, services: Services): Answer {
  const { article, reason } = request;
  reportIgnored(request, services);
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
  if (request.kind === 'ignored') return ignored(request, services);
  const started = performance.now();
  const milliseconds = () => Math.round(performance.now() - started);
  try {
    const outcome = await process(request, services);
    await deliver(outcome, services.sinks);
    reportOutcome(outcome, milliseconds(), services);
    return answerOf(outcome, services.results);
  } catch (error) {
    const article = articleLocation(request.ref);
    if (error instanceof FolderFoundError) return ignored({ kind: 'ignored', reason: 'folder', article }, services);
    reportError(error, request.ref, milliseconds(), services);
    throw error;
  }
}
