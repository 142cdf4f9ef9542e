import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createS3ArticleStore } from '../../../functions/adapters/aws/s3-article-store.ts';
import {
  ArticleArchivedError,
  ArticleMissingError,
  ArticleTooLargeError,
} from '../../../functions/extraction/article/article-error.ts';
import type { ArticleRef, ArticleStore } from '../../../functions/pipeline/ports.ts';
import { StoreError } from '../../../functions/pipeline/store-error.ts';
import { type FakeS3, startFakeS3 } from '../../fake-s3/fake-s3.ts';
import { s3ClientFor } from '../../fake-s3/s3-client-for.ts';

const ARTICLE = Buffer.from('The ferry ran aground off Tolmar, the harbour master said.\n');
const LIMIT = 1000;
const IMPATIENT = { connect: 1_000, answer: 300, idle: 300 };

let fake: FakeS3;
let store: ArticleStore;
beforeAll(async () => {
  fake = await startFakeS3({ articles: true, plain: false });
  store = createS3ArticleStore(s3ClientFor(fake, IMPATIENT));
});
afterEach(() => fake.faults.clear());
afterAll(() => fake.close());

function reference(key: string, about: Partial<ArticleRef> = {}): ArticleRef {
  return { bucket: 'articles', key, versionId: null, sequencer: null, attempts: 1, ...about };
}

function upload(key: string, body: Buffer = ARTICLE, options = {}, bucket = 'articles') {
  const stored = fake.bucket(bucket).put(key, body, options);
  if (typeof stored === 'string') throw new Error(stored);
  return stored;
}

describe('createS3ArticleStore', () => {
  it('should read the newest version, with its version and time', async () => {
    upload('a.txt', Buffer.from('first'));
    const { versionId } = upload('a.txt', ARTICLE, { lastModified: new Date('2026-03-09T12:30:00Z') });
    const { bytes, ...about } = await store.read(reference('a.txt'), LIMIT);
    expect(Buffer.from(bytes)).toEqual(ARTICLE);
    expect(about).toEqual({ versionId, lastModified: '2026-03-09T12:30:00.000Z', hints: {} });
  });

  it('should read the version that is asked for', async () => {
    const first = upload('b.txt', Buffer.from('first'));
    upload('b.txt', Buffer.from('second'));
    const stored = await store.read(reference('b.txt', { versionId: first.versionId }), LIMIT);
    expect(Buffer.from(stored.bytes).toString()).toBe('first');
    expect(stored.versionId).toBe(first.versionId);
  });

  it('should name no version in a bucket without versions', async () => {
    upload('a.txt', ARTICLE, {}, 'plain');
    const stored = await store.read(reference('a.txt', { bucket: 'plain' }), LIMIT);
    expect(stored.versionId).toBeNull();
  });

  it('should read an empty object', async () => {
    upload('empty.txt', Buffer.alloc(0));
    expect((await store.read(reference('empty.txt'), LIMIT)).bytes).toHaveLength(0);
  });

  it('should take hints from the metadata', async () => {
    upload('hints.txt', ARTICLE, {
      metadata: { title: '=?UTF-8?B?WsO8cmljaA==?=', 'published-at': '2026-03-09T10:00' },
    });
    const { hints } = await store.read(reference('hints.txt'), LIMIT);
    expect(hints).toEqual({ title: 'Zürich', publishedAt: { value: '2026-03-09', source: 'object-metadata' } });
  });

  it.each([
    'a b+c%20d.txt',
    'ünïcode/🌋.txt',
    '.',
    '..',
    'a/../b',
    './c',
    'a//b',
    '/d',
    `${'ü'.repeat(510)}.txt`,
    '?x=1#y&z',
  ])('should read the key %j as it is', async (key) => {
    upload(key, Buffer.from(key));
    const { bytes } = await store.read(reference(key), 2000);
    expect(Buffer.from(bytes).toString()).toBe(key);
  });

  it.each(['half-body', 'stalled-body'] as const)('should throw StoreError on a %s', async (kind) => {
    upload('faulty.txt');
    fake.faults.add('GET', { kind }, { key: 'faulty.txt' });
    await expect(store.read(reference('faulty.txt'), LIMIT)).rejects.toThrow(StoreError);
  });

  it.each([
    [403, 'AccessDenied', 1],
    [404, 'NoSuchBucket', 1],
    [500, 'InternalError', 3],
    [503, 'SlowDown', 3],
  ])('should throw StoreError on %d %s, name what failed, and try so often: %d', async (status, code, tries) => {
    const before = fake.requests.length;
    upload('refused.txt');
    fake.faults.add('GET', { kind: 'refuse', status, code }, { key: 'refused.txt', times: 3 });
    const reading = store.read(reference('refused.txt'), LIMIT);
    await expect(reading).rejects.toThrow(StoreError);
    await expect(reading).rejects.toThrow(`GetObject of s3://articles/refused.txt failed: ${code} (${status})`);
    expect(fake.requests.length - before).toBe(tries);
  });

  it('should throw StoreError when S3 never answers', async () => {
    upload('silent.txt');
    fake.faults.add('GET', { kind: 'silence' }, { key: 'silent.txt', times: 3 });
    await expect(store.read(reference('silent.txt'), LIMIT)).rejects.toMatchObject({ code: 'STORE_READ_FAILED' });
  });

  it('should read on after two answers of 503', async () => {
    upload('busy.txt');
    fake.faults.add('GET', { kind: 'refuse', status: 503, code: 'SlowDown' }, { key: 'busy.txt', times: 2 });
    expect((await store.read(reference('busy.txt'), LIMIT)).bytes).toHaveLength(ARTICLE.length);
  });

  it.each([
    ['a key that is not there', () => reference('never.txt')],
    ['a version that is not there', () => reference(keyOf('there.txt'), { versionId: 'v999999' })],
    ['a key of 1,025 bytes', () => reference('k'.repeat(1025))],
    ['a deleted object', () => reference(keyOf('deleted.txt', true))],
    [
      'a version that is a delete marker',
      () => reference(keyOf('marker.txt', true), { versionId: markerOf('marker.txt') }),
    ],
  ])('should throw ArticleMissingError for %s', async (_, ref) => {
    await expect(store.read(ref(), LIMIT)).rejects.toThrow(ArticleMissingError);
  });

  it('should throw ArticleArchivedError for an archived object', async () => {
    upload('archived.txt', ARTICLE, { archived: true });
    await expect(store.read(reference('archived.txt'), LIMIT)).rejects.toThrow(ArticleArchivedError);
  });

  it('should read an object of exactly the limit', async () => {
    upload('full.txt', Buffer.alloc(LIMIT, 'x'));
    expect((await store.read(reference('full.txt'), LIMIT)).bytes).toHaveLength(LIMIT);
  });

  it('should refuse a larger object by its length, without reading it', async () => {
    upload('large.txt', Buffer.alloc(LIMIT + 1, 'x'));
    // reading on would never end, and leaving the answer unread would keep the connection for ever
    fake.faults.add('GET', { kind: 'stalled-body' }, { key: 'large.txt' });
    const patient = createS3ArticleStore(s3ClientFor(fake, { ...IMPATIENT, idle: 0 }));
    const reading = patient.read(reference('large.txt'), LIMIT);
    await expect(reading).rejects.toThrow(ArticleTooLargeError);
    await expect(reading).rejects.toThrow('1001 bytes');
    await expect.poll(() => fake.cutAnswers, { timeout: 30_000 }).toContain('large.txt');
  });

  it('should stop reading a larger object whose length is not told', async () => {
    upload('unknown.txt', Buffer.alloc(50 * LIMIT, 'x'));
    fake.faults.add('GET', { kind: 'no-length' }, { key: 'unknown.txt' });
    await expect(store.read(reference('unknown.txt'), LIMIT)).rejects.toThrow(ArticleTooLargeError);
  });
});

function keyOf(key: string, deleted = false): string {
  upload(key);
  if (deleted) fake.bucket('articles').remove(key);
  return key;
}

function markerOf(key: string): string {
  return fake.bucket('articles').newest(key)?.versionId ?? 'none';
}

describe('createS3ArticleStore: identify', () => {
  it('should tell which upload it is that cannot be read', async () => {
    const lastModified = '2026-03-09T12:30:00.000Z';
    const { versionId } = upload('large.txt', Buffer.alloc(LIMIT + 1), { lastModified: new Date(lastModified) });
    upload('large.txt');
    expect(await store.identify?.(reference('large.txt', { versionId }))).toEqual({ versionId, lastModified });
  });

  it('should tell nothing of what is not there', async () => {
    expect(await store.identify?.(reference('never.txt'))).toBeNull();
  });

  it('should throw StoreError when S3 refuses', async () => {
    fake.faults.add('HEAD', { kind: 'refuse', status: 403, code: 'AccessDenied' });
    await expect(store.identify?.(reference('a.txt'))).rejects.toThrow(StoreError);
  });
});
