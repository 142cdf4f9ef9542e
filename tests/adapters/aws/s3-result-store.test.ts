import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createS3ResultStore } from '../../../functions/adapters/aws/s3-result-store.ts';
import type { ResultStore } from '../../../functions/pipeline/ports.ts';
import { settleResult } from '../../../functions/pipeline/settle-result.ts';
import { StoreError } from '../../../functions/pipeline/store-error.ts';
import { type FakeS3, startFakeS3 } from '../../fake-s3/fake-s3.ts';
import { s3ClientFor } from '../../fake-s3/s3-client-for.ts';

let fake: FakeS3;
let store: ResultStore;
const pauses: number[] = [];
beforeAll(async () => {
  fake = await startFakeS3({ records: true });
  const pause = async (attempt: number) => pauses.push(attempt);
  store = createS3ResultStore(s3ClientFor(fake, { connect: 1_000, answer: 300, idle: 300 }), 'records', pause);
});
afterEach(() => {
  fake.faults.clear();
  pauses.length = 0;
});
afterAll(() => fake.close());

const upload = (sequencer: string) => ({ versionId: 'v1', sequencer, lastModified: '2026-03-09T12:30:00.000Z' });
const about = (sequencer: string) => ({ upload: upload(sequencer), extractorVersion: '0.1.0' });
const bodyOf = (name: string) => fake.bucket('records').current(name)?.bytes.toString();
const CONFLICT = { kind: 'refuse', status: 409, code: 'ConditionalRequestConflict' } as const;
const FORBIDDEN = { kind: 'refuse', status: 403, code: 'AccessDenied' } as const;

describe('createS3ResultStore: write and find', () => {
  it('should find what it wrote, and which upload it was made from', async () => {
    const etag = await store.write('records/a.json', '{"a":1}\n', about('0A'), null);
    expect(await store.find('records/a.json')).toEqual({ etag, upload: upload('0A'), extractorVersion: '0.1.0' });
    expect(fake.bucket('records').current('records/a.json')).toMatchObject({ contentType: 'application/json' });
  });

  it('should remember of rows which result they were made from', async () => {
    await store.write('tables/a.jsonl', '', { ...about('0A'), resultEtag: '"e1"' }, null);
    expect((await store.find('tables/a.jsonl'))?.resultEtag).toBe('"e1"');
    expect(fake.bucket('records').current('tables/a.jsonl')).toMatchObject({ contentType: 'application/x-ndjson' });
  });

  it('should keep what is not known as null', async () => {
    const unknown = { versionId: null, sequencer: null, lastModified: null };
    await store.write('records/b.json', '{}', { upload: unknown, extractorVersion: '0.1.0' }, null);
    expect((await store.find('records/b.json'))?.upload).toEqual(unknown);
  });

  it('should keep the sequencer out of the body', async () => {
    await store.write('records/c.json', '{"c":1}', about('00FF17'), null);
    expect(bodyOf('records/c.json')).toBe('{"c":1}');
  });

  it('should find nothing where nothing is', async () => {
    expect(await store.find('records/never.json')).toBeNull();
  });

  it('should not write where something is already', async () => {
    await store.write('records/d.json', 'first', about('01'), null);
    expect(await store.write('records/d.json', 'second', about('02'), null)).toBeNull();
    expect(bodyOf('records/d.json')).toBe('first');
  });

  it('should replace what it expects, and only that', async () => {
    await store.write('records/e.json', 'first', about('01'), null);
    const first = await store.find('records/e.json');
    expect(await store.write('records/e.json', 'second', about('02'), first)).toEqual(expect.any(String));
    expect(await store.write('records/e.json', 'third', about('03'), first)).toBeNull();
    expect(bodyOf('records/e.json')).toBe('second');
  });

  it('should not replace what has vanished', async () => {
    await store.write('records/f.json', 'first', about('01'), null);
    const first = await store.find('records/f.json');
    fake.bucket('records').remove('records/f.json');
    expect(await store.write('records/f.json', 'second', about('02'), first)).toBeNull();
    expect(bodyOf('records/f.json')).toBeUndefined();
  });

  it('should write under odd names as they are', async () => {
    const names = ['a b+c%20d.txt', '../up/./🌋', '__proto__', 'k'.repeat(1024)].map((key) =>
      store.resultName('records/odd/', key),
    );
    for (const name of names) await store.write(name, name, about('01'), null);
    expect(fake.bucket('records').keys('records/odd/')).toEqual([...names].sort());
  });
});

describe('createS3ResultStore: remove and writeText', () => {
  it('should remove what it expects, and only that', async () => {
    await store.write('records/g.json', 'first', about('01'), null);
    const first = await store.find('records/g.json');
    await store.write('records/g.json', 'second', about('02'), first);
    if (first === null) throw new Error('nothing was found');
    await store.remove('records/g.json', first);
    expect(bodyOf('records/g.json')).toBe('second');
    const second = await store.find('records/g.json');
    if (second === null) throw new Error('nothing was found');
    await store.remove('records/g.json', second);
    expect(bodyOf('records/g.json')).toBeUndefined();
    await store.remove('records/g.json', second);
  });

  it('should store a text once', async () => {
    await store.writeText('texts/1.txt', 'Zürich\n');
    await store.writeText('texts/1.txt', 'Zürich\n');
    const { bytes, contentType } = fake.bucket('records').current('texts/1.txt') ?? {};
    expect([bytes?.toString(), contentType]).toEqual(['Zürich\n', 'text/plain; charset=utf-8']);
  });

  it('should not take a text for stored that is refused and not there', async () => {
    fake.faults.add('PUT', { kind: 'refuse', status: 412, code: 'PreconditionFailed' });
    await expect(store.writeText('texts/b.txt', 'Ähre')).rejects.toThrow(StoreError);
    await store.writeText('texts/b.txt', 'Ähre');
    expect(bodyOf('texts/b.txt')).toBe('Ähre');
  });

  it('should say where a result lies', () => {
    expect(store.location('records/a b.json')).toBe('s3://records/records/a b.json');
  });
});

describe('createS3ResultStore: a store that fails', () => {
  it.each(['PUT', 'DELETE'])('should try again after a 409 on %s, with a pause', async (method) => {
    const name = `records/conflict-${method}.json`;
    const etag = method === 'DELETE' ? await store.write(name, 'first', about('01'), null) : null;
    fake.faults.add(method, CONFLICT, { times: 3 });
    if (etag === null) expect(await store.write(name, 'first', about('01'), null)).not.toBeNull();
    else await store.remove(name, { etag, ...about('01') });
    expect(pauses).toEqual([1, 2, 3]);
    expect(bodyOf(name)).toBe(method === 'PUT' ? 'first' : undefined);
  });

  it('should throw StoreError when the 409s do not end', async () => {
    fake.faults.add('PUT', CONFLICT, { times: 100 });
    const writing = store.write('records/h.json', 'x', about('01'), null);
    await expect(writing).rejects.toThrow(StoreError);
    await expect(writing).rejects.toMatchObject({ code: 'STORE_WRITE_FAILED' });
    expect(pauses).toHaveLength(5);
  });

  it.each([
    ['find', 'HEAD', 'STORE_READ_FAILED', () => store.find('records/x.json')],
    ['write', 'PUT', 'STORE_WRITE_FAILED', () => store.write('records/x.json', 'x', about('01'), null)],
    ['writeText', 'PUT', 'STORE_WRITE_FAILED', () => store.writeText('texts/x.txt', 'x')],
    ['remove', 'DELETE', 'STORE_WRITE_FAILED', () => store.remove('records/x.json', { etag: '"x"', ...about('01') })],
  ])('should throw StoreError from %s when it is forbidden', async (_, method, code, call) => {
    fake.faults.add(method, FORBIDDEN);
    await expect(call()).rejects.toMatchObject({ name: 'StoreError', code });
  });

  it('should throw StoreError when the bucket does not exist', async () => {
    const elsewhere = createS3ResultStore(s3ClientFor(fake), 'no-such-bucket');
    await expect(elsewhere.write('a.json', 'x', about('01'), null)).rejects.toThrow('NoSuchBucket');
    await expect(elsewhere.write('a.json', 'x', about('02'), { etag: '"x"', ...about('01') })).rejects.toThrow(
      StoreError,
    );
    await expect(elsewhere.writeText('a.txt', 'x')).rejects.toThrow(StoreError);
  });

  it('should not take a 404 for "already there"', async () => {
    fake.faults.add('PUT', { kind: 'refuse', status: 404, code: 'NotFound' });
    await expect(store.writeText('texts/2.txt', 'x')).rejects.toThrow(StoreError);
  });

  it.each(['PUT', 'HEAD', 'DELETE'])('should recover from a lost answer to %s', async (method) => {
    const name = `records/lost-${method}.json`;
    await store.write(name.replace('records', 'failures'), 'old', about('01'), null);
    fake.faults.add(method, { kind: 'lost-answer' });
    const mine = { kind: 'record', name, rivalName: name.replace('records', 'failures'), body: 'new' } as const;
    // the client repeats a PUT whose answer was lost, and gets 412 for its own write: the next look finds it there
    const settlement = await settleResult({ ...mine, ...about('02') }, store);
    expect(settlement).toBe(method === 'PUT' ? 'already-done' : 'written');
    expect(
      fake
        .bucket('records')
        .keys()
        .filter((key) => key.endsWith(`lost-${method}.json`)),
    ).toEqual([name]);
  });
});
