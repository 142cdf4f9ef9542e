import type { Answer } from './answer.ts';
import { handleRequest, type Services } from './handle-request.ts';
import type { ObjectRequest } from './object-refs.ts';

/** What the state machine's report shows of one batch. */
export interface BackfillAnswer {
  /** Articles whose record stands, folders left out included. */
  readonly done: number;
  /** Articles that can never become a record; each has its failure record, unless an older record was kept. */
  readonly failed: readonly { readonly article: string; readonly code: string }[];
  readonly allDone: boolean;
}

/** Articles handled at the same time: while one waits for S3 another is read. */
const AT_ONCE = 3;

/**
 * Handles one batch of the backfill to its end, whatever happens to single articles.
 * @throws StoreError the first of those that another try may do away with
 */
export async function handleBackfill(requests: readonly ObjectRequest[], services: Services): Promise<BackfillAnswer> {
  const waiting = [...requests];
  const answers: Answer[] = [];
  const errors: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      await handleRequest(request, services).then(
        (answer) => answers.push(answer),
        (error) => errors.push(error),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (errors.length > 0) throw errors[0];
  const failed = answers.flatMap((answer) =>
    answer.outcome === 'failure' ? [{ article: answer.article, code: answer.code }] : [],
  );
  return { done: answers.length - failed.length, failed, allDone: failed.length === 0 };
}
