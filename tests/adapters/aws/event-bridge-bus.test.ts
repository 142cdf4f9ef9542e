import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEventBridgeBus, createEventBridgeClient } from '../../../functions/adapters/aws/event-bridge-bus.ts';
import { EVENT_TYPES, type EventBus, type ResultEvent } from '../../../functions/pipeline/events/event-bus.ts';
import { StoreError } from '../../../functions/pipeline/store-error.ts';
import example from '../../../schemas/examples/record-ready-event.json' with { type: 'json' };
import { type FakeEventBus, startFakeEventBus } from '../../fake-events/fake-event-bus.ts';

const EVENT: ResultEvent = { type: EVENT_TYPES.recordReady, detail: example };
const BUSY = { kind: 'leave', code: 'ThrottlingException' } as const;

let fake: FakeEventBus;
let bus: EventBus;
const pauses: number[] = [];
beforeAll(async () => {
  fake = await startFakeEventBus();
  const environment = { AWS_ENDPOINT_URL_EVENTBRIDGE: fake.url, AWS_REGION: 'eu-central-1' };
  for (const [name, value] of Object.entries({ ...environment, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' })) {
    vi.stubEnv(name, value);
  }
  bus = createEventBridgeBus(createEventBridgeClient(), 'news', async (attempt) => pauses.push(attempt));
});
beforeEach(() => {
  fake.taken.length = 0;
  fake.faults.length = 0;
  pauses.length = 0;
});
afterAll(() => fake.close());

describe('createEventBridgeBus', () => {
  it('should publish the event under the names that rules match', async () => {
    await bus.publish(EVENT);
    expect(fake.taken.map((entry) => ({ ...entry, Detail: JSON.parse(entry.Detail) }))).toEqual([
      { EventBusName: 'news', Source: 'onrecord', DetailType: 'Article Record Ready', Detail: example },
    ]);
  });

  it('should try again what an answer names as not taken, which the SDK does not', async () => {
    fake.faults.push(BUSY, BUSY);
    await bus.publish(EVENT);
    expect(fake.taken).toHaveLength(1);
    expect(pauses).toEqual([1, 2]);
  });

  it('should leave it to the queue when it is never taken', async () => {
    fake.faults.push(BUSY, BUSY, BUSY, BUSY);
    const failed = bus.publish(EVENT);
    await expect(failed).rejects.toThrow(StoreError);
    await expect(failed).rejects.toMatchObject({
      code: 'EVENT_NOT_TAKEN',
      message: 'PutEvents to the event bus news failed: ThrottlingException Not now.',
    });
    expect(fake.taken).toEqual([]);
  });

  it('should say what was refused', async () => {
    fake.faults.push({ kind: 'refuse', status: 400, code: 'AccessDeniedException' });
    await expect(bus.publish(EVENT)).rejects.toMatchObject({
      code: 'EVENT_NOT_TAKEN',
      message: expect.stringContaining('AccessDeniedException'),
    });
  });
});
