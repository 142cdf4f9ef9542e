import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultStore, Upload } from '../../functions/pipeline/ports.ts';
import { type Result, settleResult } from '../../functions/pipeline/settle-result.ts';
import { untilDone } from './interrupted-store.ts';
import { createMemoryResultStore } from './memory-result-store.ts';

/** One message of the queue: a result of the given upload, tried again after each crash. */
interface Delivery {
  /** 1 is the oldest. */
  readonly upload: number;
  readonly kind: Result['kind'];
  /** A request from the console has none. */
  readonly sequenced: boolean;
  readonly extractorVersion: string;
  readonly crashes: readonly number[];
}

const RECORD = 'records/a.json';
const FAILURE = 'failures/a.json';

function deliveryOf(sequenced: fc.Arbitrary<boolean>): fc.Arbitrary<Delivery> {
  return fc.record({
    upload: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom('record', 'failure'),
    sequenced,
    extractorVersion: fc.constantFrom('0.1.0', '0.2.0'),
    crashes: fc.array(fc.nat({ max: 15 }), { maxLength: 2 }),
  });
}

function deliveriesOf(sequenced: fc.Arbitrary<boolean>) {
  return fc.array(deliveryOf(sequenced), { minLength: 1, maxLength: 6 });
}

/** S3's sequencers differ in length: the later two are "0B", to be read as "0B00", and "0B01". */
const SEQUENCERS = ['0A', '0A7', '0B', '0B01'];

function uploadOf({ upload, sequenced }: Delivery): Upload {
  return {
    versionId: `v${upload}`,
    sequencer: sequenced ? (SEQUENCERS[upload - 1] ?? null) : null,
    lastModified: `2026-03-09T12:00:0${upload}.000Z`,
  };
}

function resultOf(delivery: Delivery): Result {
  const { kind, upload, extractorVersion } = delivery;
  const [name, rivalName] = kind === 'record' ? [RECORD, FAILURE] : [FAILURE, RECORD];
  return { kind, name, rivalName, body: `${kind} ${upload}`, upload: uploadOf(delivery), extractorVersion };
}

/** The newest upload's result; its record, if any try of it made one. */
function expected(all: readonly Delivery[]): string {
  const newest = Math.max(...all.map(({ upload }) => upload));
  const hasRecord = all.some(({ upload, kind }) => upload === newest && kind === 'record');
  return `${hasRecord ? 'record' : 'failure'} ${newest}`;
}

async function settleAll(all: readonly Delivery[], scheduler: fc.Scheduler, store: ResultStore) {
  const turn = (what: string) => scheduler.schedule(Promise.resolve(), what);
  const runs = all.map((delivery) =>
    untilDone(delivery.crashes, turn, store, (seen) => settleResult(resultOf(delivery), seen)),
  );
  return scheduler.waitFor(Promise.all(runs));
}

describe('settleResult', () => {
  it.each([
    ['uploads', fc.constant(true)],
    ['uploads and requests from the console', fc.boolean()],
  ])('should leave the result of the newest upload alone, whatever the order of %s', async (_, sequenced) => {
    await fc.assert(
      fc.asyncProperty(deliveriesOf(sequenced), fc.scheduler(), async (all, scheduler) => {
        const store = createMemoryResultStore();
        await settleAll(all, scheduler, store);
        expect([...store.results.values()].map(({ body }) => body)).toEqual([expected(all)]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('should leave exactly one result, and end, where the order cannot be told', async () => {
    const known = fc.record({
      versionId: fc.option(fc.constantFrom('v1', 'v2')),
      sequencer: fc.option(fc.constantFrom('0A', '0B')),
      lastModified: fc.option(fc.constantFrom('2026-03-09T12:00:01.000Z', '2026-03-09T12:00:02.000Z')),
    });
    const vague = fc.array(fc.tuple(deliveryOf(fc.constant(true)), known), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(vague, fc.scheduler(), async (all, scheduler) => {
        const store = createMemoryResultStore();
        const results = all.map(([delivery, upload], index) => ({ ...resultOf(delivery), upload, body: `${index}` }));
        const turn = (what: string) => scheduler.schedule(Promise.resolve(), what);
        const runs = all.map(([{ crashes }], index) =>
          untilDone(crashes, turn, store, (seen) => settleResult(results[index] as Result, seen)),
        );
        await scheduler.waitFor(Promise.all(runs));
        expect(store.results.size).toBe(1);
      }),
      { numRuns: 3_000 },
    );
  });

  it('should change nothing when everything is delivered once more', async () => {
    await fc.assert(
      fc.asyncProperty(deliveriesOf(fc.constant(true)), fc.scheduler(), async (all, scheduler) => {
        const store = createMemoryResultStore();
        const settled = all.map((delivery) => ({ ...delivery, crashes: [], extractorVersion: '0.2.0' }));
        await settleAll(settled, scheduler, store);
        const before = new Map(store.results);
        const again = await settleAll(settled, scheduler, store);
        expect(store.results).toEqual(before);
        expect(again).not.toContain('written');
      }),
      { numRuns: 300 },
    );
  });
});
