import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultStore, Upload } from '../../../functions/pipeline/ports.ts';
import type { Outcome } from '../../../functions/pipeline/process-article.ts';
import { type Result, settle } from '../../../functions/pipeline/settle-result.ts';
import { deliver } from '../../../functions/pipeline/sinks.ts';
import { jsonLines, statementRows } from '../../../functions/pipeline/tables/table-rows.ts';
import { tableFileName, tableSink } from '../../../functions/pipeline/tables/table-sink.ts';
import { untilDone } from '../interrupted-store.ts';
import { createMemoryResultStore } from '../memory-result-store.ts';
import { outcomeOf } from '../sample-outcome.ts';

interface Delivery {
  readonly upload: number;
  readonly kind: Result['kind'];
  readonly reprocess: boolean;
  readonly crashes: readonly number[];
}

const deliveries = fc.array(
  fc.record({
    upload: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom('record', 'failure'),
    reprocess: fc.boolean(),
    crashes: fc.array(fc.nat({ max: 20 }), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 5 },
);

const KEY = 'a.txt';
const [recordOutcome, failureOutcome] = await Promise.all([
  outcomeOf('Ana Roe said on Sunday that the bridge was shut. It was shut, the mayor said. Three people died.'),
  outcomeOf(' '),
]);
const statementsFile = tableFileName('tables/', 'statements', KEY);
const casualtiesFile = tableFileName('tables/', 'casualties', KEY);

/** The sample's outcome as that of one upload: its rows name the upload's version. */
function outcomeAs(kind: Result['kind'], versionId: string): Outcome {
  if (kind === 'failure' || recordOutcome.kind !== 'record') return failureOutcome;
  const source = { ...recordOutcome.record.article.source, versionId };
  const record = { ...recordOutcome.record, article: { ...recordOutcome.record.article, source } };
  return { ...recordOutcome, record };
}

function rowsAs(kind: Result['kind'], versionId: string): string {
  const outcome = outcomeAs(kind, versionId);
  return outcome.kind === 'record' ? jsonLines(statementRows([outcome.record])) : '';
}

/** One run: settles the result and keeps the tables, through the store as that run sees it. */
async function run(delivery: Delivery, versionId: string, upload: Upload, store: ResultStore): Promise<void> {
  const { kind, reprocess } = delivery;
  const names = ['records/a.txt.json', 'failures/a.txt.json'] as const;
  const [name, rivalName] = kind === 'record' ? names : ([names[1], names[0]] as const);
  const result = { kind, name, rivalName, body: `${kind} ${versionId}`, upload, extractorVersion: '1', reprocess };
  const settled = await settle(result, store);
  const outcome = { ...outcomeAs(kind, versionId), ref: { ...recordOutcome.ref, key: KEY }, name, upload, ...settled };
  await deliver(outcome, [tableSink(store, 'tables/')]);
}

/** After all runs: what stands, and the rows of the statements. */
async function settled(
  all: readonly Delivery[],
  identity: (delivery: Delivery, index: number) => readonly [string, Upload],
  scheduler: fc.Scheduler,
) {
  const store = createMemoryResultStore();
  const turn = (what: string) => scheduler.schedule(Promise.resolve(), what);
  const runs = all.map((delivery, index) => {
    const [versionId, upload] = identity(delivery, index);
    return untilDone(delivery.crashes, turn, store, (seen) => run(delivery, versionId, upload, seen));
  });
  await scheduler.waitFor(Promise.all(runs));
  const standing = [...store.results].filter(([name]) => !name.startsWith('tables/')).map(([, { body }]) => body);
  return { standing, store };
}

describe('the tables', () => {
  expect(recordOutcome.kind).toBe('record');

  it.each([
    [
      'of the newest upload',
      (upload: number): Upload => ({ versionId: `v${upload}`, sequencer: `0${upload}`, lastModified: null }),
    ],
    [
      'of the last writer, where no order is known',
      (): Upload => ({ versionId: null, sequencer: null, lastModified: null }),
    ],
  ])('should hold the rows of the result that stands, %s, and no others', async (_, uploadOf) => {
    await fc.assert(
      fc.asyncProperty(deliveries, fc.scheduler(), async (all, scheduler) => {
        const identity = (delivery: Delivery, index: number) => {
          const upload = uploadOf(delivery.upload);
          return [upload.versionId ?? `run ${index}`, upload] as const;
        };
        const { standing, store } = await settled(all, identity, scheduler);
        expect(standing).toHaveLength(1);
        const [kind, versionId] = (standing[0] as string).split(/ (.*)/) as [Result['kind'], string];
        // none at all of an article that was never known to be there
        expect(store.results.get(statementsFile)?.body ?? '').toBe(rowsAs(kind, versionId));
        expect((store.results.get(casualtiesFile)?.body ?? '') === '').toBe(kind === 'failure');
      }),
      { numRuns: 2_000 },
    );
  });
});
