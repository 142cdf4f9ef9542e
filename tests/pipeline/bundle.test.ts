import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ArticleRef, ArticleStore, ResultStore } from '../../functions/pipeline/ports.ts';
import { DEFAULT_SETTINGS, processArticle } from '../../functions/pipeline/process-article.ts';
import { StoreError } from '../../functions/pipeline/store-error.ts';
import { failure as isFailure, record as isRecord } from '../../schemas/validators.js';
import { createMemoryResultStore } from './memory-result-store.ts';

const REF: ArticleRef = { bucket: 'articles', key: '2026/news.jsonl', versionId: 'v1', sequencer: '0A', attempts: 2 };
const LINES = [
  '{"id":"a","text":"The road is shut, the mayor said."}',
  'not JSON',
  '',
  '{"title":"Bridge open","content":"“It is open,” said Renna Sul."}',
];

function articlesOf(content: string | Uint8Array): ArticleStore {
  const bytes = Buffer.from(content);
  return { read: async ({ versionId }) => ({ bytes, versionId, lastModified: null, hints: {} }) };
}
const linesOf = (body: string | undefined) =>
  (body ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a bundle', () => {
  it.each([
    ['as it is', LINES.join('\n')],
    ['gzipped', gzipSync(`${LINES.join('\r\n')}\r\n`)],
  ])('should become one file of records and one of failures, %s', async (_, content) => {
    const store = createMemoryResultStore();
    const outcome = await processArticle(REF, articlesOf(content), store, DEFAULT_SETTINGS);
    expect(outcome).toMatchObject({
      kind: 'bundle',
      counts: { records: 2, failures: 1, statements: 2 },
      name: 'records/2026/news.jsonl.jsonl',
      failuresName: 'failures/2026/news.jsonl.jsonl',
      settlement: 'written',
    });
    const records = linesOf(store.results.get('records/2026/news.jsonl.jsonl')?.body);
    expect(records.every((record) => isRecord(record))).toBe(true);
    expect(records.map(({ article }) => article.source)).toEqual(
      [1, 4].map((line) => ({
        bucket: 'articles',
        key: '2026/news.jsonl',
        line,
        versionId: 'v1',
        format: 'json',
        encoding: 'utf-8',
      })),
    );
    expect(new Set(records.map(({ article }) => article.text.key))).toEqual(new Set(store.texts.keys()));
    const [failure] = linesOf(store.results.get('failures/2026/news.jsonl.jsonl')?.body);
    expect(isFailure(failure)).toBe(true);
    expect(failure).toMatchObject({
      code: 'LINE_INVALID',
      attempts: 2,
      source: { key: '2026/news.jsonl', line: 2, versionId: 'v1' },
    });
    expect([...store.results.keys()]).toHaveLength(2);
  });

  it('should be replaced as a whole by the next upload, whatever form that has', async () => {
    const store = createMemoryResultStore();
    const uploads: readonly (readonly [content: string, left: readonly string[]])[] = [
      [LINES.join('\n'), ['failures/2026/news.jsonl.jsonl', 'records/2026/news.jsonl.jsonl']],
      [LINES[0] ?? '', ['records/2026/news.jsonl.jsonl']],
      ['not JSON\n{"text":7}', ['records/2026/news.jsonl.json']],
      ['{"nothing":1}\n{"text":7}', ['failures/2026/news.jsonl.jsonl']],
      [' ', ['failures/2026/news.jsonl.json']],
      [LINES.join('\n'), ['failures/2026/news.jsonl.jsonl', 'records/2026/news.jsonl.jsonl']],
    ];
    for (const [index, [content, left]] of uploads.entries()) {
      const ref = { ...REF, versionId: `v${index + 2}`, sequencer: `0B${index}` };
      await processArticle(ref, articlesOf(content), store, DEFAULT_SETTINGS);
      expect([...store.results.keys()].sort()).toEqual(left);
    }
  });

  it('should be already done when it comes again', async () => {
    const store = createMemoryResultStore();
    const articles = articlesOf(LINES.join('\n'));
    await processArticle(REF, articles, store, DEFAULT_SETTINGS);
    const again = await processArticle({ ...REF, attempts: 1 }, articles, store, DEFAULT_SETTINGS);
    expect(again.settlement).toBe('already-done');
  });

  it('should be tried again when one of its texts cannot be stored, and leave no record without its text', async () => {
    const store = createMemoryResultStore();
    let left = 1;
    const full: ResultStore = {
      ...store,
      async writeText(name, text) {
        if (left-- <= 0) throw new StoreError('STORE_WRITE_FAILED', 'full');
        await store.writeText(name, text);
      },
    };
    await expect(processArticle(REF, articlesOf(LINES.join('\n')), full, DEFAULT_SETTINGS)).rejects.toBeInstanceOf(
      StoreError,
    );
    expect(store.results.size).toBe(0);
  });
});
