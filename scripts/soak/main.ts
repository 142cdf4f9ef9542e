// npm run soak [-- --uploads 10000 --seed 1]: drives the built function, in processes that are killed now and then, by
// uploads over an S3 that fails at random, and counts what is lost, doubled or stale. Exit code 1 when anything is.
import { parseArgs } from 'node:util';
import { type Broken, brokenPromises } from '../../tests/delivery/promise.ts';
import { createUploadQueue } from '../../tests/delivery/upload-queue.ts';
import { environmentFor } from '../../tests/fake-s3/environment.ts';
import { startFakeS3 } from '../../tests/fake-s3/fake-s3.ts';
import { chanceOf } from './chance.ts';
import { randomFaults } from './random-faults.ts';
import { createUploader, MAX_ARTICLE_BYTES } from './uploader.ts';
import { type Work, work } from './workers.ts';

const { values } = parseArgs({
  options: { uploads: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const wanted = Number(values.uploads);
const chance = chanceOf(Number(values.seed));
const WORKERS = 8;
const BACKLOG = 400;

const fake = await startFakeS3({ articles: true, records: true });
const faults = new Map<string, number>();
const queue = createUploadQueue(5);
const { uploads, uploadOne } = createUploader(fake.bucket('articles'), queue, chance, Math.ceil(wanted / 2.5));
/** For a while nothing can be written, as if a permission were missing: those uploads end in the dead-letter queue. */
const isForbidden = () => uploads.length > 0.4 * wanted && uploads.length < 0.42 * wanted;
fake.faults.byChance(randomFaults(chance, faults, isForbidden));
const it: Work = {
  queue,
  chance,
  killedShare: 0.03,
  counts: { runs: 0, killed: 0, broken: 0 },
  environment: {
    ...environmentFor(fake),
    RECORDS_BUCKET: 'records',
    MAX_ARTICLE_BYTES: String(MAX_ARTICLE_BYTES),
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    NODE_NO_WARNINGS: '1',
  },
};

/** Keeps the queue filled until all is uploaded; true once the queue is empty after that. */
function uploadMore(): boolean {
  fake.requests.length = 0;
  while (uploads.length < wanted && queue.waiting.length < BACKLOG) uploadOne();
  return uploads.length >= wanted && queue.waiting.length === 0;
}

const inLine = (broken: Broken) =>
  Object.entries(broken)
    .map(([what, keys]) => `${what}=${keys.length}`)
    .join(' ');

const started = performance.now();
await Promise.all(Array.from({ length: WORKERS }, () => work(it, uploadMore)));
const dead = queue.deadLetters.length;
const deadVersions = new Set(
  queue.deadLetters.map(
    ({ body }) =>
      (body as { Records: { s3: { object: { versionId: string } } }[] }).Records[0]?.s3.object.versionId ?? '',
  ),
);
const before = brokenPromises(uploads, fake.bucket('records'), deadVersions);
fake.faults.clear();
queue.redrive();
await work({ ...it, killedShare: 0 }, uploadMore);
const after = brokenPromises(uploads, fake.bucket('records'));

const keys = new Set(uploads.map(({ key }) => key)).size;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${uploads.length} uploads of ${keys} keys in ${seconds} s, Node ${process.version}, seed ${values.seed}`);
console.log(`runs: ${it.counts.runs}, killed: ${it.counts.killed}, broken off: ${it.counts.broken}`);
console.log(`faults: ${[...faults].map(([name, count]) => `${name} × ${count}`).join(', ')}`);
console.log(`drained, with ${dead} dead letters: ${inLine(before)}`);
console.log(`redriven: ${inLine(after)}, dead letters: ${queue.deadLetters.length}`);
await fake.close();
const isKept = [before, after].every((broken) => Object.values(broken).every((list) => list.length === 0));
process.exitCode = isKept && queue.deadLetters.length === 0 ? 0 : 1;
