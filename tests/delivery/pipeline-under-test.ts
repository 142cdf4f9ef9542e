// The function's own code and adapters before an S3 over HTTP, in runs that may die between any two requests.
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSBatchResponse } from 'aws-lambda';
import { createS3ArticleStore } from '../../functions/adapters/aws/s3-article-store.ts';
import { createS3ResultStore } from '../../functions/adapters/aws/s3-result-store.ts';
import { handleEvent } from '../../functions/article-uploaded/handle-event.ts';
import type { Services } from '../../functions/article-uploaded/handle-request.ts';
import { DEFAULT_SETTINGS } from '../../functions/pipeline/process-article.ts';
import { tableSink } from '../../functions/pipeline/tables/table-sink.ts';
import { sqsMessage } from '../events/event-shapes.ts';
import type { FakeS3 } from '../fake-s3/fake-s3.ts';
import { s3ClientFor } from '../fake-s3/s3-client-for.ts';
import type { QueuedMessage, UploadQueue } from './upload-queue.ts';

const PATIENCE = { connect: 1_000, answer: 300, idle: 200 };
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const SETTINGS = { ...DEFAULT_SETTINGS, maxArticleBytes: 2_000 };

/** Lets the other runs go on; resolves when this one's turn has come. */
export type Turn = () => Promise<unknown>;

/** How one run goes: at the given one of its points (from 0; two a request: sent, answered) it dies. */
export interface Run {
  readonly crashAt: number | null;
  readonly turn: Turn;
}

/** Dies for good: nothing that the run still does comes to pass. */
function dyingClient(s3: S3Client, { crashAt, turn }: Run, die: () => void): void {
  let points = 0;
  let isDead = false;
  const point = async () => {
    await turn();
    if (points++ === crashAt) {
      isDead = true;
      die();
    }
    if (isDead) await new Promise(() => {});
  };
  s3.middlewareStack.add(
    (next) => async (request) => {
      await point();
      const answer = await next(request);
      await point();
      return answer;
    },
    { step: 'deserialize', priority: 'low', name: 'dies' },
  );
}

/** Runs the function once; null when the run died. @throws whatever the function throws */
async function invoke(fake: FakeS3, event: unknown, run: Run): Promise<unknown> {
  const s3 = s3ClientFor(fake, PATIENCE);
  const died = new Promise<null>((resolve) => dyingClient(s3, run, () => resolve(null)));
  const results = createS3ResultStore(s3, 'records', async () => {});
  const services: Services = {
    articles: createS3ArticleStore(s3),
    results,
    sinks: [tableSink(results, 'tables/')],
    settings: SETTINGS,
    log: QUIET,
    meter() {},
  };
  try {
    return await Promise.race([died, handleEvent(event, services)]);
  } finally {
    s3.destroy();
  }
}

/** What Lambda's event source does with messages: acknowledges those that the function does not name. */
export async function deliver(fake: FakeS3, queue: UploadQueue, messages: QueuedMessage[], run: Run): Promise<void> {
  const Records = messages.map(({ id, body, receives }) => sqsMessage(body, id, receives));
  const answer = (await invoke(fake, { Records }, run)) as SQSBatchResponse | null;
  const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  queue.giveBack(messages.filter(({ id }) => answer === null || failed.has(id)));
}

/** Somebody presses "Test" in the console, and does not press it again when it fails. */
export async function runByHand(fake: FakeS3, key: string, run: Run): Promise<void> {
  await invoke(fake, { bucket: 'articles', key }, run).catch(() => {});
}
