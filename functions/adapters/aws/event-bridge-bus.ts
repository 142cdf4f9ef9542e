import { setTimeout as sleep } from 'node:timers/promises';
import { EventBridgeClient, PutEventsCommand, type PutEventsResultEntry } from '@aws-sdk/client-eventbridge';
import { EVENT_SOURCE, type EventBus, type ResultEvent } from '../../pipeline/events/event-bus.ts';
import { StoreError } from '../../pipeline/store-error.ts';

const ENTRY_TRIES = 4;

/** Waits before the try after the given one (from 1). */
type Pause = (attempt: number) => Promise<unknown>;

/** At most 50, 100, 200 … milliseconds, at random. */
const jitteredPause: Pause = (attempt: number) => sleep(Math.random() * 25 * 2 ** attempt);

/** A client that gives up well before Lambda would end the whole invocation. */
export function createEventBridgeClient(): EventBridgeClient {
  return new EventBridgeClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
}

function refused(busName: string, why: string, cause?: unknown): StoreError {
  return new StoreError('EVENT_NOT_TAKEN', `PutEvents to the event bus ${busName} failed: ${why}`, cause);
}

/** The first try, and some more: the SDK sees no error in an answer that names entries it did not take. */
async function put(client: EventBridgeClient, command: PutEventsCommand, pause: Pause) {
  let entry: PutEventsResultEntry | undefined;
  for (let attempt = 1; attempt <= ENTRY_TRIES; attempt++) {
    const answer = await client.send(command);
    entry = answer.Entries?.[0];
    if ((answer.FailedEntryCount ?? 0) === 0) return null;
    if (attempt < ENTRY_TRIES) await pause(attempt);
  }
  return `${entry?.ErrorCode ?? 'an entry was not taken'} ${entry?.ErrorMessage ?? ''}`.trim();
}

/** Publishes to Amazon EventBridge (Amazon EventBridge API Reference, PutEvents). */
export function createEventBridgeBus(client: EventBridgeClient, busName: string, pause = jitteredPause): EventBus {
  return {
    async publish({ type, detail }: ResultEvent) {
      const entry = {
        EventBusName: busName,
        Source: EVENT_SOURCE,
        DetailType: type,
        Detail: JSON.stringify(detail),
      };
      let why: string | null;
      try {
        why = await put(client, new PutEventsCommand({ Entries: [entry] }), pause);
      } catch (error) {
        throw refused(busName, error instanceof Error ? `${error.name}: ${error.message}` : String(error), error);
      }
      if (why !== null) throw refused(busName, why);
    },
  };
}
