import { describe, expect, it } from 'vitest';
import {
  ArticleMissingError,
  ArticleTooLargeError,
  KeyUndecodableError,
} from '../../functions/extraction/article/article-error.ts';
import type { ArticleRef, ArticleStore } from '../../functions/pipeline/ports.ts';
import { DEFAULT_SETTINGS, processArticle, settleFailure } from '../../functions/pipeline/process-article.ts';
import { StoreError } from '../../functions/pipeline/store-error.ts';
import { failure as isFailure, record as isRecord } from '../../schemas/validators.js';
import { createMemoryResultStore } from './memory-result-store.ts';

const REF: ArticleRef = { bucket: 'articles', key: 'ferry.txt', versionId: 'v7', sequencer: '00AB12', attempts: 3 };

function articlesOf(bytes: Buffer): ArticleStore {
  return {
    read: async () => ({ bytes, versionId: 'v7', lastModified: '2026-03-09T12:30:00.000Z', hints: {} }),
  };
}

function failingArticles(error: Error): ArticleStore {
  return {
    read: async () => {
      throw error;
    },
  };
}

const ARTICLES = articlesOf(Buffer.from('The ferry ran aground off Tolmar, the harbour master said.\n'));

describe('processArticle', () => {
  it('should store a valid record and the text that it names', async () => {
    const store = createMemoryResultStore();
    const outcome = await processArticle(REF, ARTICLES, store, DEFAULT_SETTINGS);
    const stored = store.results.get('records/ferry.txt.json');
    const record = JSON.parse(stored?.body ?? '');
    expect(isRecord(record)).toBe(true);
    expect(record.article.source).toMatchObject({ bucket: 'articles', key: 'ferry.txt', versionId: 'v7' });
    expect([...store.texts.keys()]).toEqual([`texts/${record.article.text.sha256}.txt`]);
    expect(outcome).toMatchObject({ kind: 'record', settlement: 'written', name: 'records/ferry.txt.json' });
  });

  it('should not put the sequencer into the record, and store the same bytes every time', async () => {
    const stores = [createMemoryResultStore(), createMemoryResultStore()];
    for (const [index, store] of stores.entries()) {
      await processArticle({ ...REF, attempts: index + 1 }, ARTICLES, store, DEFAULT_SETTINGS);
    }
    const bodies = stores.map((store) => store.results.get('records/ferry.txt.json')?.body);
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[0]).not.toContain('00AB12');
  });

  it('should store a valid failure record for an article that cannot be read', async () => {
    const store = createMemoryResultStore();
    const outcome = await processArticle(REF, articlesOf(Buffer.from(' \n')), store, DEFAULT_SETTINGS);
    const failure = JSON.parse(store.results.get('failures/ferry.txt.json')?.body ?? '');
    expect(isFailure(failure)).toBe(true);
    expect(failure).toMatchObject({
      code: 'ARTICLE_EMPTY',
      attempts: 3,
      source: { key: 'ferry.txt', versionId: 'v7' },
    });
    expect(outcome).toMatchObject({ kind: 'failure', settlement: 'written' });
    expect(store.texts.size).toBe(0);
  });

  it('should store a failure record for an article that is missing, and keep the record of the same upload', async () => {
    const store = createMemoryResultStore();
    const missing = failingArticles(new ArticleMissingError());
    expect((await processArticle(REF, missing, store, DEFAULT_SETTINGS)).settlement).toBe('written');
    expect((await processArticle(REF, ARTICLES, store, DEFAULT_SETTINGS)).settlement).toBe('written');
    expect((await processArticle(REF, missing, store, DEFAULT_SETTINGS)).settlement).toBe('superseded');
    expect([...store.results.keys()]).toEqual(['records/ferry.txt.json']);
  });

  it('should keep a record when a request without a version finds the article gone', async () => {
    const store = createMemoryResultStore();
    await processArticle(REF, ARTICLES, store, DEFAULT_SETTINGS);
    const request: ArticleRef = { ...REF, versionId: null, sequencer: null };
    const missing = failingArticles(new ArticleMissingError());
    expect((await processArticle(request, missing, store, DEFAULT_SETTINGS)).settlement).toBe('superseded');
    expect([...store.results.keys()]).toEqual(['records/ferry.txt.json']);
  });

  it('should replace the record of a run by hand when a newer upload cannot be read', async () => {
    const store = createMemoryResultStore();
    const tooLarge: ArticleStore = {
      ...failingArticles(new ArticleTooLargeError(2, 1)),
      identify: async () => ({ versionId: 'v8', lastModified: '2026-03-09T12:31:00.000Z' }),
    };
    await processArticle({ ...REF, sequencer: null }, ARTICLES, store, DEFAULT_SETTINGS);
    const newer: ArticleRef = { ...REF, versionId: 'v8', sequencer: '00AB13' };
    expect((await processArticle(newer, tooLarge, store, DEFAULT_SETTINGS)).settlement).toBe('written');
    expect([...store.results.keys()]).toEqual(['failures/ferry.txt.json']);
  });

  it('should keep a failure of a known upload when a run by hand finds no article', async () => {
    const store = createMemoryResultStore();
    await processArticle(REF, articlesOf(Buffer.from(' ')), store, DEFAULT_SETTINGS);
    const byHand: ArticleRef = { ...REF, versionId: null, sequencer: null };
    const missing = failingArticles(new ArticleMissingError());
    expect((await processArticle(byHand, missing, store, DEFAULT_SETTINGS)).settlement).toBe('superseded');
    expect(store.results.get('failures/ferry.txt.json')?.upload.sequencer).toBe('00AB12');
  });

  it.each([new StoreError('STORE_READ_FAILED', 'throttled'), new RangeError('a fault of ours')])(
    'should store nothing and throw on %s while reading',
    async (error) => {
      const store = createMemoryResultStore();
      await expect(processArticle(REF, failingArticles(error), store, DEFAULT_SETTINGS)).rejects.toBe(error);
      expect(store.results.size).toBe(0);
    },
  );

  it('should cap the article at the given size', async () => {
    const limits: number[] = [];
    const articles: ArticleStore = {
      read(ref, maxBytes) {
        limits.push(maxBytes);
        return ARTICLES.read(ref, maxBytes);
      },
    };
    const settings = { ...DEFAULT_SETTINGS, maxArticleBytes: 1234 };
    await processArticle(REF, articles, createMemoryResultStore(), settings);
    expect(limits).toEqual([1234]);
  });
});

describe('settleFailure', () => {
  it('should store a failure record without reading anything', async () => {
    const store = createMemoryResultStore();
    const ref = { ...REF, key: 'a%zz.txt', sequencer: null };
    const outcome = await settleFailure(new KeyUndecodableError(), ref, store, DEFAULT_SETTINGS);
    expect(outcome).toMatchObject({ kind: 'failure', name: 'failures/a%zz.txt.json', settlement: 'written' });
  });
});
