import { setTimeout as sleep } from 'node:timers/promises';
import { type Ending, type Runtime, startRuntime } from '../../tests/article-uploaded/runtime-api.ts';
import type { QueuedMessage, UploadQueue } from '../../tests/delivery/upload-queue.ts';
import { sqsMessage } from '../../tests/events/event-shapes.ts';
import type { Chance } from './chance.ts';

const BATCH = 10;
/** A message may overtake so many others. */
const WINDOW = 200;

export interface Work {
  readonly queue: UploadQueue;
  readonly chance: Chance;
  readonly environment: Readonly<Record<string, string>>;
  /** Of all runs: their process is killed within 60 milliseconds. */
  readonly killedShare: number;
  readonly counts: { runs: number; killed: number; broken: number };
}

const placesIn = ({ queue, chance }: Work): number[] =>
  Array.from({ length: BATCH }, () => chance.below(Math.max(1, Math.min(WINDOW, queue.waiting.length))));

/** Acknowledges what the function did not name; after a kill, or an error, all come again. */
function settle(messages: readonly QueuedMessage[], ending: Ending | null, { queue, counts }: Work): void {
  if (ending?.kind === 'error') counts.broken++;
  if (ending?.kind === 'error' && ending.value.errorType === 'Runtime.ExitError')
    throw new Error(ending.value.errorMessage);
  const answer =
    ending?.kind === 'response' ? (ending.value as { batchItemFailures: { itemIdentifier: string }[] }) : null;
  const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  queue.giveBack(messages.filter(({ id }) => answer === null || failed.has(id)));
}

/** One instance of the function: takes batches until `isDone`; a new process follows each that was killed. */
export async function work(it: Work, isDone: () => boolean): Promise<void> {
  const { queue, chance, counts } = it;
  let runtime: Runtime = await startRuntime(it.environment);
  while (!isDone()) {
    const messages = queue.take(placesIn(it));
    if (messages.length === 0) {
      await sleep(5);
      continue;
    }
    counts.runs++;
    const Records = messages.map(({ id, body, receives }) => sqsMessage(body, id, receives));
    const invoked = runtime.invoke({ Records });
    if (chance.happens(it.killedShare)) {
      counts.killed++;
      await sleep(chance.below(60));
      await runtime.close();
      settle(messages, null, it);
      runtime = await startRuntime(it.environment);
    } else settle(messages, await invoked, it);
  }
  await runtime.close();
}
