// The state machine as AWS would run it, and the built function: npm run test:emulated, with MINISTACK=… (see .ci/run).
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createS3Client } from '../../functions/adapters/aws/s3-client.ts';
import { type BackfilledStack, startBackfilledStack } from './backfilled-stack.ts';
import { type Emulator, REGION, startMinistack } from './ministack.ts';

const MINISTACK = process.env.MINISTACK ?? 'ministack';
const ARTICLES = Number(process.env.BACKFILL_ARTICLES ?? 200);
const CONCURRENCY = 4;
const PATIENCE = { connect: 60_000, answer: 60_000, idle: 60_000 };
const EMPTY = ['2025/empty.txt', '2026/empty.txt'];
const BUNDLE = '2025/wire.jsonl';

let emulator: Emulator;
let stack: BackfilledStack;
beforeAll(async () => {
  emulator = await startMinistack(MINISTACK);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', emulator.url);
  vi.stubEnv('AWS_REGION', REGION);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  stack = await startBackfilledStack(emulator, createS3Client(PATIENCE), MINISTACK, CONCURRENCY);
  const keys = Array.from({ length: ARTICLES }, (_, at) => `${at % 2 === 0 ? '2025' : '2026'}/${at} ü+%.txt`);
  for (const [at, key] of keys.entries()) {
    await stack.upload(
      key,
      `Mayor Ana Roe said on Monday that bridge ${at} was shut. The flood killed ${at + 2} people, police said.\n`,
    );
  }
  for (const key of EMPTY) await stack.upload(key, ' \n');
  await stack.upload(BUNDLE, '{"text":"It rained, the mayor said."}\n{}\n{"text":"Two people died."}\n');
}, 600_000);
afterAll(() => emulator.close());

async function rows(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const file of await stack.keys('tables/')) lines.push(...(await stack.text(file)).split('\n'));
  return lines.toSorted();
}

describe('the backfill', () => {
  it('should leave one result for every article, and report those that became no record', async () => {
    const { children, failed, atOnce } = await stack.backfill({});
    expect(children).toBe(ARTICLES + EMPTY.length + 1);
    const codes = Object.fromEntries(EMPTY.map((key) => [key, 'ARTICLE_EMPTY']));
    expect(failed).toEqual({ ...codes, [BUNDLE]: 'BUNDLE_ARTICLES_FAILED' });
    expect(atOnce).toBeLessThanOrEqual(CONCURRENCY);
    expect(await stack.keys('records/')).toHaveLength(ARTICLES + 1);
    const failures = [...EMPTY.map((key) => `failures/${key}.json`), `failures/${BUNDLE}.jsonl`];
    expect((await stack.keys('failures/')).toSorted()).toEqual(failures.toSorted());
    expect((await rows()).length).toBeGreaterThan(2 * ARTICLES);
  });

  it('should change nothing when it runs again', async () => {
    const before = await stack.versions('');
    await stack.backfill({});
    expect(await stack.versions('records/')).toBe(ARTICLES + 1);
    expect(await stack.versions('')).toBe(before);
  });

  it('should make anew what it is told to, below its prefix alone, with exactly the same rows', async () => {
    const held = await rows();
    const half = (await stack.keys('records/2026/')).length;
    const { children } = await stack.backfill({ prefix: '2026/', reprocess: true });
    expect(children).toBe(half + 1);
    expect(await stack.versions('records/2026/')).toBe(2 * half);
    expect(await stack.versions('records/2025/')).toBe(ARTICLES + 1 - half);
    expect(await rows()).toEqual(held);
  });
});
