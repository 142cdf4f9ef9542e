import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createS3ResultStore } from '../../functions/adapters/aws/s3-result-store.ts';
import { ArticleMissingError } from '../../functions/extraction/article/article-error.ts';
import type { ArticleRef, ArticleStore, ResultStore } from '../../functions/pipeline/ports.ts';
import { DEFAULT_SETTINGS, processArticle } from '../../functions/pipeline/process-article.ts';
import { type FakeS3, startFakeS3 } from '../fake-s3/fake-s3.ts';
import { s3ClientFor } from '../fake-s3/s3-client-for.ts';
import { untilDone } from './interrupted-store.ts';
import { createMemoryResultStore } from './memory-result-store.ts';

/** What reading the upload brings: an article, an empty object, or nothing any more. */
type Content = 'article' | 'empty' | 'missing';

interface Delivery {
  readonly upload: number;
  /** The reading may end in "missing" although another delivery of the same upload was read. */
  readonly content: Content;
  readonly crashes: readonly number[];
}

const delivery: fc.Arbitrary<Delivery> = fc.record({
  upload: fc.integer({ min: 1, max: 3 }),
  content: fc.constantFrom<Content>('article', 'article', 'empty', 'missing'),
  crashes: fc.array(fc.nat({ max: 20 }), { maxLength: 2 }),
});
const deliveries = fc.array(delivery, { minLength: 1, maxLength: 5 });

function articlesOf({ upload, content }: Delivery): ArticleStore {
  const text = content === 'article' ? `Ferry ${upload} ran aground off Tolmar, the harbour master said.` : '';
  return {
    async read() {
      if (content === 'missing') throw new ArticleMissingError();
      const lastModified = `2026-03-09T12:00:0${upload}.000Z`;
      return { bytes: Buffer.from(text), versionId: `v${upload}`, lastModified, hints: {} };
    },
  };
}

/** Runs every delivery to its end, in an order that the scheduler chooses; returns what is left of the key. */
async function processAll(all: readonly Delivery[], scheduler: fc.Scheduler, store: ResultStore, key: string) {
  const turn = (what: string) => scheduler.schedule(Promise.resolve(), what);
  const runs = all.map((one) =>
    untilDone(one.crashes, turn, store, (seen, attempts) => {
      const sequencer = `0A${one.upload}`;
      const ref: ArticleRef = { bucket: 'articles', key, versionId: `v${one.upload}`, sequencer, attempts };
      return processArticle(ref, articlesOf(one), seen, DEFAULT_SETTINGS);
    }),
  );
  await scheduler.waitFor(Promise.all(runs));
}

function expected(all: readonly Delivery[]): { prefix: string; versionId: string } {
  const newest = Math.max(...all.map(({ upload }) => upload));
  const isRecord = all.some(({ upload, content }) => upload === newest && content === 'article');
  return { prefix: isRecord ? 'records/' : 'failures/', versionId: `v${newest}` };
}

describe('processArticle', () => {
  it('should leave the newest upload’s record, else its failure, and never a record without its text', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, fc.scheduler(), async (all, scheduler) => {
        const store = createMemoryResultStore();
        const watched: ResultStore = {
          ...store,
          write(name, body, ...rest) {
            const text = JSON.parse(body).article?.text.key;
            if (text !== undefined) expect(store.texts.has(text)).toBe(true);
            return store.write(name, body, ...rest);
          },
        };
        await processAll(all, scheduler, watched, 'a.txt');
        const { prefix, versionId } = expected(all);
        const left = [...store.results].map(([name, { upload }]) => ({ name, versionId: upload.versionId }));
        expect(left).toEqual([{ name: `${prefix}a.txt.json`, versionId }]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('processArticle over S3', () => {
  let fake: FakeS3;
  beforeAll(async () => {
    fake = await startFakeS3({ records: true });
  });
  afterAll(() => fake.close());

  it('should leave the newest upload’s record, else its failure', async () => {
    const store = createS3ResultStore(s3ClientFor(fake), 'records');
    let run = 0;
    await fc.assert(
      fc.asyncProperty(deliveries, fc.scheduler(), async (all, scheduler) => {
        const key = `${++run}.txt`;
        await processAll(all, scheduler, store, key);
        const { prefix, versionId } = expected(all);
        const left = ['records/', 'failures/'].map((kind) => fake.bucket('records').current(`${kind}${key}.json`));
        expect(left.map((object) => object?.metadata['version-id'])).toEqual(
          prefix === 'records/' ? [versionId, undefined] : [undefined, versionId],
        );
      }),
      { numRuns: 25 },
    );
  });
});
