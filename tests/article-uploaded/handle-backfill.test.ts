import { describe, expect, it } from 'vitest';
import { handleEvent } from '../../functions/article-uploaded/handle-event.ts';
import { backfillRequests, UnknownEventError } from '../../functions/article-uploaded/object-refs.ts';
import { ArticleMissingError } from '../../functions/extraction/article/article-error.ts';
import type { ArticleRef } from '../../functions/pipeline/ports.ts';
import { DEFAULT_SETTINGS } from '../../functions/pipeline/process-article.ts';
import { StoreError } from '../../functions/pipeline/store-error.ts';
import { createMemoryResultStore } from '../pipeline/memory-result-store.ts';

const silent = () => {};

function backfill() {
  const results = createMemoryResultStore();
  const read: ArticleRef[] = [];
  const articles = {
    async read(ref: ArticleRef) {
      read.push(ref);
      if (ref.key.startsWith('missing')) throw new ArticleMissingError();
      if (ref.key.startsWith('busy')) throw new StoreError('STORE_READ_FAILED', 'S3 is busy');
      const bytes = Buffer.from(ref.key.endsWith('/') ? '' : 'It rained, the mayor said.');
      return { bytes, versionId: 'v1', lastModified: null, hints: {} };
    },
  };
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const services = { articles, results, settings: DEFAULT_SETTINGS, sinks: [], log };
  const run = (keys: readonly string[], about: object = {}) =>
    handleEvent({ Items: keys.map((key) => ({ bucket: 'articles', key })), BatchInput: about }, services);
  return { run, results, read };
}

describe('a batch of the backfill', () => {
  it('should process every article, and name those that became no record', async () => {
    const { run, results } = backfill();
    expect(await run(['a.txt', 'missing.txt', '2026/', 'b.txt'])).toEqual({
      done: 3,
      failed: [{ article: 's3://articles/missing.txt', code: 'ARTICLE_MISSING' }],
      allDone: false,
    });
    expect([...results.results.keys()].sort()).toEqual([
      'failures/missing.txt.json',
      'records/a.txt.json',
      'records/b.txt.json',
    ]);
  });

  it('should do all others before it fails on what another try may do away with', async () => {
    const { run, results } = backfill();
    await expect(run(['a.txt', 'busy.txt', 'b.txt', 'c.txt', 'd.txt'])).rejects.toThrow(StoreError);
    expect(results.results.size).toBe(4);
  });

  it.each([
    [{}, ['already-done']],
    [{ reprocess: true }, ['written']],
  ])('should make records anew only where it is told to: %j', async (about, again) => {
    const { run, results, read } = backfill();
    await run(['a.txt']);
    const held = results.results.get('records/a.txt.json');
    await run(['a.txt'], about);
    expect(read.at(-1)?.reprocess ?? false).toBe(again[0] === 'written');
    expect(results.results.get('records/a.txt.json') === held).toBe(again[0] === 'already-done');
  });

  it('should decode the keys that S3 Inventory encodes, and no others', () => {
    const items = [
      { bucket: 'b', key: 'a+b%2Bc.txt' },
      { bucket: 'b', key: '100%' },
    ];
    const keys = (about: object) =>
      backfillRequests({ Items: items, BatchInput: about })?.map((request) =>
        request.kind === 'ignored' ? null : [request.kind, request.ref.key],
      );
    expect(keys({ keyEncoding: 'url' })).toEqual([
      ['article', 'a b+c.txt'],
      ['undecodable', '100%'],
    ]);
    expect(keys({})).toEqual([
      ['article', 'a+b%2Bc.txt'],
      ['article', '100%'],
    ]);
  });

  it.each([[['a.txt']], [[null]], [[{ bucket: 'articles' }]], [[{ key: 'a.txt' }]]])(
    'should not know the items %j',
    (Items) => {
      expect(() => backfillRequests({ Items })).toThrow(UnknownEventError);
    },
  );
});
