import type { ArticleFailure, ArticleRecord } from '../../schemas/types.ts';
import type { ArticleOrigin } from '../extraction/article/article.ts';
import { extract } from '../extraction/index.ts';
import type { BundleEntry } from '../readers/reader.ts';
import { asArticleError, failureOf } from './failure-of.ts';
import type { ResultStore } from './ports.ts';
import { jsonLines } from './tables/table-rows.ts';

/** What became of a bundle's articles, in the order of the bundle. */
export interface MadeBundle {
  readonly records: readonly ArticleRecord[];
  readonly failures: readonly ArticleFailure[];
  /** The same as JSON Lines; null where there is no line. */
  readonly bodies: { readonly records: string | null; readonly failures: string | null };
  readonly counts: BundleCounts;
}

export interface BundleCounts {
  readonly records: number;
  readonly failures: number;
  readonly statements: number;
  readonly casualties: number;
}

/** Texts that are written at the same time as the next articles are extracted. */
const WRITES_AT_ONCE = 16;

/** Writes texts in the background, a few at a time. */
function textWriter(results: ResultStore) {
  const open = new Set<Promise<void>>();
  const errors: unknown[] = [];
  const settle = (): void => {
    if (errors.length > 0) throw errors[0];
  };
  return {
    /** @throws StoreError when an earlier write failed */
    async add(name: string, text: string): Promise<void> {
      const write: Promise<void> = results
        .writeText(name, text)
        .catch((error) => void errors.push(error))
        .finally(() => open.delete(write));
      open.add(write);
      // answers of the store are seen to between two articles
      await new Promise((resolve) => setImmediate(resolve));
      if (open.size >= WRITES_AT_ONCE) await Promise.race(open);
      settle();
    },
    /** @throws StoreError when a write failed */
    async done(): Promise<void> {
      await Promise.all(open);
      settle();
    },
  };
}

type Line =
  | { readonly kind: 'record'; readonly record: ArticleRecord; readonly text: string }
  | { readonly kind: 'failure'; readonly failure: ArticleFailure };

async function lineOf(
  { line, read }: BundleEntry,
  origin: ArticleOrigin,
  attempts: number,
  textsPrefix: string,
): Promise<Line> {
  try {
    const article = await read();
    return { kind: 'record', record: extract(article, { textsPrefix }).record, text: article.text };
  } catch (error) {
    return { kind: 'failure', failure: failureOf(asArticleError(error), { ...origin, line }, attempts) };
  }
}

const linesOf = (values: readonly object[]): string | null => (values.length === 0 ? null : jsonLines(values));

/**
 * Makes the records of a bundle and stores their texts; one line that fails does not touch the others.
 * @throws StoreError when a text cannot be stored
 */
export async function makeBundle(
  entries: readonly BundleEntry[],
  origin: ArticleOrigin,
  attempts: number,
  results: ResultStore,
  textsPrefix: string,
): Promise<MadeBundle> {
  const [records, failures]: [ArticleRecord[], ArticleFailure[]] = [[], []];
  let [statements, casualties] = [0, 0];
  const texts = textWriter(results);
  for (const entry of entries) {
    const line = await lineOf(entry, origin, attempts, textsPrefix);
    if (line.kind === 'failure') {
      failures.push(line.failure);
      continue;
    }
    records.push(line.record);
    statements += line.record.statements.length;
    casualties += line.record.casualties.length;
    await texts.add(line.record.article.text.key as string, line.text);
  }
  await texts.done();
  const counts = { records: records.length, failures: failures.length, statements, casualties };
  return { records, failures, bodies: { records: linesOf(records), failures: linesOf(failures) }, counts };
}
