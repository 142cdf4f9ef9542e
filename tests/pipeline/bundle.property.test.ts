import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleMissingError } from '../../functions/extraction/article/article-error.ts';
import type { ArticleRef, ArticleStore } from '../../functions/pipeline/ports.ts';
import { DEFAULT_SETTINGS, processArticle } from '../../functions/pipeline/process-article.ts';
import { untilDone } from './interrupted-store.ts';
import { createMemoryResultStore } from './memory-result-store.ts';

/** What an upload holds, and the results that it leaves. */
const FORMS = {
  article: ['The ferry ran aground, she said.', 'records/a.json'],
  bundle: ['{"text":"The ferry ran aground."}\n{"text":"It sank."}', 'records/a.jsonl'],
  'bundle with a bad line': ['{"text":"The ferry ran aground."}\n{"text":7}', 'failures/a.jsonl records/a.jsonl'],
  'bundle of bad lines': ['{"text":1}\n{"text":7}', 'failures/a.jsonl'],
  empty: ['', 'failures/a.json'],
} as const;
type Form = keyof typeof FORMS;

interface Delivery {
  readonly upload: number;
  /** The object is gone by the time that it is read. */
  readonly isMissing: boolean;
  readonly isSequenced: boolean;
  readonly crashes: readonly number[];
}

const UPLOADS = 3;
const forms = fc.array(fc.constantFrom(...(Object.keys(FORMS) as Form[])), { minLength: UPLOADS, maxLength: UPLOADS });
const seldom = fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const deliveriesOf = (isMissing: fc.Arbitrary<boolean>, isSequenced: fc.Arbitrary<boolean>): fc.Arbitrary<Delivery[]> =>
  fc.array(
    fc.record({
      upload: fc.nat({ max: UPLOADS - 1 }),
      isMissing,
      isSequenced,
      crashes: fc.array(fc.nat({ max: 25 }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 5 },
  );
/** A request by hand that finds nothing has no order among uploads: these two do not come together. */
const deliveries = fc.oneof(deliveriesOf(seldom, fc.constant(true)), deliveriesOf(fc.constant(false), fc.boolean()));

function articlesOf({ upload, isMissing }: Delivery, form: Form): ArticleStore {
  return {
    async read() {
      if (isMissing) throw new ArticleMissingError();
      const lastModified = `2026-03-09T12:00:0${upload}.000Z`;
      return { bytes: Buffer.from(FORMS[form][0]), versionId: `v${upload}`, lastModified, hints: {} };
    },
  };
}

/** The newest upload's results; its failure, if no delivery of it found it. */
function expected(all: readonly Delivery[], written: readonly Form[]): string {
  const newest = Math.max(...all.map(({ upload }) => upload));
  const isRead = all.some(({ upload, isMissing }) => upload === newest && !isMissing);
  return isRead ? FORMS[written[newest] ?? 'empty'][1] : 'failures/a.json';
}

describe('uploads of one key, some of them bundles', () => {
  it('should leave the results of the newest alone, whatever the order, repetitions and crashes', async () => {
    await fc.assert(
      fc.asyncProperty(forms, deliveries, fc.scheduler(), async (written, all, scheduler) => {
        const store = createMemoryResultStore();
        const turn = (what: string) => scheduler.schedule(Promise.resolve(), what);
        const runs = all.map((one) =>
          untilDone(one.crashes, turn, store, (seen, attempts) => {
            const sequencer = one.isSequenced ? `0A${one.upload}` : null;
            const ref: ArticleRef = {
              bucket: 'articles',
              key: 'a',
              versionId: `v${one.upload}`,
              sequencer,
              attempts,
            };
            return processArticle(ref, articlesOf(one, written[one.upload] as Form), seen, DEFAULT_SETTINGS);
          }),
        );
        await scheduler.waitFor(Promise.all(runs));
        const left = [...store.results].map(([name, { upload }]) => [name, upload.versionId]).sort();
        const newest = `v${Math.max(...all.map(({ upload }) => upload))}`;
        expect(left).toEqual(
          expected(all, written)
            .split(' ')
            .map((name) => [name, newest]),
        );
      }),
      { numRuns: 400 },
    );
  });
});
