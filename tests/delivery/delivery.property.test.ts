import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableFileName } from '../../functions/pipeline/tables/table-sink.ts';
import { failure as isFailure, record as isRecord } from '../../schemas/validators.js';
import type { FakeBucket } from '../fake-s3/bucket.ts';
import { startFakeS3 } from '../fake-s3/fake-s3.ts';
import { HISTORY_COMMANDS, type History, type World } from './history-commands.ts';
import { deliver } from './pipeline-under-test.ts';
import { brokenPromises, NOTHING_BROKEN } from './promise.ts';
import { createUploadQueue, type QueuedMessage } from './upload-queue.ts';

const TRIES = 5;
const AT_ONCE = { crashAt: null, turn: async () => {} };

/** All is well again, and what waits is handled, one batch after the other. */
async function drain({ fake, queue }: World): Promise<void> {
  fake.faults.clear();
  while (queue.waiting.length > 0) await deliver(fake, queue, queue.take([0, 0, 0]), AT_ONCE);
}

const versionOf = ({ body }: QueuedMessage) =>
  (body as { readonly Records: readonly [{ readonly s3: { readonly object: { readonly versionId: string } } }] })
    .Records[0].s3.object.versionId;

const FORM = /^(records|failures)\/(.+)\.jsonl?$/;

/** Results that are not whole, not valid, or name a text that is not there. */
function badResults(records: FakeBucket): readonly string[] {
  return records.keys().filter((name) => {
    const [, folder] = FORM.exec(name) ?? [];
    const lines = folder === undefined ? [] : `${records.current(name)?.bytes}`.trimEnd().split('\n');
    return lines
      .map((line) => JSON.parse(line))
      .some((result) => {
        if (folder === 'failures') return !isFailure(result);
        return !isRecord(result) || records.current(result.article.text.key as string) === null;
      });
  });
}

/** Results whose rows in the tables are not there, or those of another result; of a bundle its first file counts. */
function resultsWithoutRows(records: FakeBucket): readonly string[] {
  const results = new Map<string, string>();
  for (const name of [...records.keys('failures/'), ...records.keys('records/')]) {
    results.set(FORM.exec(name)?.[2] ?? '', name);
  }
  return [...results].flatMap(([key, name]) => {
    const rows = ['statements', 'casualties'].map((table) => records.current(tableFileName('tables/', table, key)));
    const { etag } = records.current(name) ?? {};
    return rows.every((file) => file?.metadata['result-etag'] === etag) ? [] : [name];
  });
}

describe('the delivery promise', () => {
  it('should hold after every history, before and after the dead letters are redriven', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.commands(HISTORY_COMMANDS, { maxCommands: 24, size: 'max' }),
        async (scheduler, commands) => {
          const fake = await startFakeS3({ articles: true, records: true });
          const world: World = { fake, queue: createUploadQueue(TRIES), scheduler };
          const history: History = { uploads: [] };
          const records = fake.bucket('records');
          try {
            await fc.asyncModelRun(() => ({ model: history, real: world }), commands);
            expect(badResults(records)).toEqual([]);
            await drain(world);
            const deadVersions = new Set(world.queue.deadLetters.map(versionOf));
            expect(brokenPromises(history.uploads, records, deadVersions)).toEqual(NOTHING_BROKEN);
            world.queue.redrive();
            await drain(world);
            expect(world.queue.deadLetters).toEqual([]);
            expect(brokenPromises(history.uploads, records)).toEqual(NOTHING_BROKEN);
            expect(badResults(records)).toEqual([]);
            expect(resultsWithoutRows(records)).toEqual([]);
          } finally {
            await fake.close();
          }
        },
      ),
      { numRuns: Number(process.env.HISTORIES ?? 60) },
    );
  }, 600_000);
});
