import { describe, expect, it } from 'vitest';
import type { ResultStore } from '../../functions/pipeline/ports.ts';
import { type Result, settle, settleResult } from '../../functions/pipeline/settle-result.ts';
import { createMemoryResultStore, type MemoryResultStore } from './memory-result-store.ts';

/** A request from the console, in a bucket without versions: nothing orders it among others. */
const REQUEST: Result = {
  kind: 'record',
  name: 'records/a.json',
  rivalName: 'failures/a.json',
  body: 'mine',
  upload: { versionId: null, sequencer: null, lastModified: null },
  extractorVersion: '0.1.0',
};

const SWAPPED = { name: REQUEST.rivalName, rivalName: REQUEST.name };

/** Whatever is written, somebody else replaces it at once. */
function withIntruder(store: MemoryResultStore, writes: string[]): ResultStore {
  return {
    ...store,
    async write(name, body, about, expected) {
      writes.push(body);
      const etag = await store.write(name, body, about, expected);
      await store.write(name, `after ${writes.length}`, about, await store.find(name));
      return etag;
    },
  };
}

describe('settleResult', () => {
  it('should write once, and let a later request stand whose order cannot be told', async () => {
    const writes: string[] = [];
    const store = createMemoryResultStore();
    expect(await settleResult(REQUEST, withIntruder(store, writes))).toBe('superseded');
    expect(writes).toEqual(['mine']);
    expect(store.results.get('records/a.json')?.body).toBe('after 1');
  });

  it('should replace a result whose order cannot be told', async () => {
    const store = createMemoryResultStore();
    await store.write(REQUEST.name, 'old', REQUEST, null);
    expect(await settleResult(REQUEST, store)).toBe('written');
    expect(store.results.get('records/a.json')?.body).toBe('mine');
  });

  it('should leave a key to the next try when others keep changing it', async () => {
    const refusing: ResultStore = { ...createMemoryResultStore(), write: async () => null };
    await expect(settleResult(REQUEST, refusing)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_CONTENDED',
    });
  });

  it.each(['sequencer', 'versionId'])('should find its own result by its %s, and not write it again', async (known) => {
    const store = createMemoryResultStore();
    const mine = { ...REQUEST, upload: { ...REQUEST.upload, [known]: '0A' } };
    expect(await settleResult(mine, store)).toBe('written');
    expect(await settleResult(mine, store)).toBe('already-done');
  });

  it('should write again what stands already when it is to be reprocessed', async () => {
    const store = createMemoryResultStore();
    const mine = { ...REQUEST, upload: { ...REQUEST.upload, versionId: 'v1' } };
    await settleResult(mine, store);
    const again = { ...mine, body: 'anew', reprocess: true };
    expect(await settle(again, store)).toEqual({ settlement: 'written', etag: 'anew' });
    expect(await settleResult({ ...again, body: 'failed', kind: 'failure', ...SWAPPED }, store)).toBe('superseded');
    expect([...store.results.keys()]).toEqual([REQUEST.name]);
  });

  it('should not let a reprocessed older upload replace that of a newer one', async () => {
    const store = createMemoryResultStore();
    const upload = (sequencer: string) => ({ ...REQUEST.upload, sequencer });
    await settleResult({ ...REQUEST, body: 'newer', upload: upload('0B') }, store);
    expect(await settleResult({ ...REQUEST, upload: upload('0A'), reprocess: true }, store)).toBe('superseded');
    expect(store.results.get(REQUEST.name)?.body).toBe('newer');
  });

  it('should keep the sequencer of an upload that is reprocessed, so that older events stay older', async () => {
    const store = createMemoryResultStore();
    const upload = { versionId: 'v2', sequencer: '0B', lastModified: '2026-03-09T12:00:01.000Z' };
    await settleResult({ ...REQUEST, upload }, store);
    await settleResult({ ...REQUEST, upload: { ...upload, sequencer: null }, reprocess: true }, store);
    expect(store.results.get(REQUEST.name)?.upload).toEqual(upload);
    // its first version, of the same second, whose event comes late
    const older = { ...upload, versionId: 'v1', sequencer: '0A' };
    expect(await settleResult({ ...REQUEST, body: 'older', upload: older }, store)).toBe('superseded');
  });

  it.each([
    ['0.10.0', '0.9.0', 'superseded'],
    ['0.9.0', '0.10.0', 'written'],
  ])(
    'should end a late run of another version of the same upload: %s stands, %s is %s',
    async (stands, late, ending) => {
      const store = createMemoryResultStore();
      const mine = { ...REQUEST, upload: { ...REQUEST.upload, sequencer: '0A' } };
      await settleResult({ ...mine, extractorVersion: stands }, store);
      expect(await settleResult({ ...mine, extractorVersion: late }, store)).toBe(ending);
      // after a rollback
      expect(await settleResult({ ...mine, extractorVersion: '0.8.0', reprocess: true }, store)).toBe('written');
    },
  );

  it('should write again what an older extractor made of the same upload', async () => {
    const store = createMemoryResultStore();
    const mine = { ...REQUEST, upload: { ...REQUEST.upload, sequencer: '0A' } };
    await settleResult(mine, store);
    expect(await settleResult({ ...mine, body: 'better', extractorVersion: '0.2.0' }, store)).toBe('written');
    expect(store.results.get('records/a.json')?.body).toBe('better');
  });
});
