// Runs the built function over invented articles, before an S3 and an event bus of this machine.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import { messagesOf, notified } from '../../tests/article-uploaded/queue-messages.ts';
import { startFakeEventBus } from '../../tests/fake-events/fake-event-bus.ts';
import { startFakeS3 } from '../../tests/fake-s3/fake-s3.ts';
import { shortened } from '../../tests/readme/compact-json.ts';
import { inventedArticles } from '../bench/invented-articles.ts';
import type { Measurement } from './measurement.ts';

/** About 2.5 KB. */
const SENTENCES = 25;
const WARM_UP = 100;
const ARTICLES = 500;
const BATCH = 10;

const CODE = `
  import { readFileSync } from 'node:fs';
  const [subject, batches, warmUp] = process.argv.slice(1);
  const { handler } = await import(subject);
  const events = JSON.parse(readFileSync(batches, 'utf8'));
  let before;
  for (const [at, event] of events.entries()) {
    if (at === Number(warmUp)) before = process.cpuUsage();
    const { batchItemFailures } = await handler(event);
    if (batchItemFailures.length > 0) throw new Error('not all done');
  }
  const { user, system } = process.cpuUsage(before);
  process.stderr.write(JSON.stringify({ cpu: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

const execute = promisify(execFile);
const FACTS_WITHOUT = ['anchor', 'start', 'end', 'confidence', 'section', 'insertions', 'id'];

const sizeOf = (texts: readonly (Buffer | undefined)[]) => texts.reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);

/** Measures the built function, in `dist/`; needs some seconds, and a quiet machine only for exact times. */
export async function measureFunction(folder: string): Promise<Measurement> {
  const [s3, bus] = await Promise.all([startFakeS3({ articles: true, records: true }), startFakeEventBus()]);
  try {
    const texts = inventedArticles(WARM_UP + ARTICLES, SENTENCES);
    const records = texts.map((text, at) => {
      const key = `2026/${at}.txt`;
      const stored = s3.bucket('articles').put(key, Buffer.from(text));
      if (typeof stored === 'string') throw new Error(stored);
      return { Records: [notified(key, stored)] };
    });
    const batches = Array.from({ length: texts.length / BATCH }, (_, at) =>
      messagesOf(records.slice(at * BATCH, (at + 1) * BATCH)),
    );
    const file = `${folder}/batches.json`;
    await writeFile(file, JSON.stringify(batches));
    const env = {
      RECORDS_BUCKET: 'records',
      TABLES_PREFIX: 'tables/',
      EVENT_BUS_NAME: 'default',
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_EVENTBRIDGE: bus.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    };
    const subject = new URL('../../dist/article-uploaded/index.mjs', import.meta.url).href;
    const args = ['--no-warnings', '--input-type=module', '--eval', CODE, subject, file, String(WARM_UP / BATCH)];
    const { stdout, stderr } = await execute(process.execPath, args, { env, maxBuffer: 1e9 });
    const { cpu, megabytes } = JSON.parse(stderr);
    const held = s3.bucket('records');
    const all = (prefix: string) => held.keys(prefix).map((key) => held.current(key)?.bytes);
    const each = (total: number) => Math.round(total / texts.length);
    const requests = (method: string) => s3.requests.filter((request) => request.method === method).length;
    const facts = all('records/').map((bytes) => {
      const { statements, casualties } = JSON.parse(`${bytes}`);
      return JSON.stringify(shortened({ statements, casualties }, FACTS_WITHOUT)).length;
    });
    return {
      day: new Date().toISOString().slice(0, 10),
      machine: `Node ${process.version}, ${process.arch}, ${cpus()[0]?.model ?? 'unknown'}`,
      articleBytes: each(sizeOf(texts.map((text) => Buffer.from(text)))),
      cpuMilliseconds: Math.round((cpu / ARTICLES) * 10) / 10,
      peakMegabytes: Math.round(megabytes),
      puts: requests('PUT') / texts.length,
      gets: (requests('GET') + requests('HEAD')) / texts.length,
      events: bus.taken.length / texts.length,
      recordBytes: each(sizeOf(all('records/'))),
      textBytes: each(sizeOf(all('texts/'))),
      rowBytes: each(sizeOf(all('tables/'))),
      logBytes: each(stdout.length),
      factBytes: each(facts.reduce((sum, length) => sum + length, 0)),
    };
  } finally {
    await Promise.all([s3.close(), bus.close()]);
  }
}
