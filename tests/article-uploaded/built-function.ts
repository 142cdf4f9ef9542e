import type { FakeObject } from '../fake-s3/bucket.ts';
import { environmentFor } from '../fake-s3/environment.ts';
import { type FakeS3, startFakeS3 } from '../fake-s3/fake-s3.ts';
import { type Runtime, startRuntime } from './runtime-api.ts';

export const TEXT = 'The ferry Amsel ran aground off Tolmar, harbour master Ilka Venn said.\n';
export const ALL_WELL = { kind: 'response', value: { batchItemFailures: [] } };

/** The built function in its own process, and the S3 that it works on. */
export interface BuiltFunction extends Runtime {
  readonly fake: FakeS3;
  upload(key: string, body?: string | Buffer): FakeObject;
  /** The results of the key that stand, parsed. */
  resultsOf(key: string): Record<string, unknown>[];
  /** The true keys of everything under records/ and failures/ but bundles, as far as they begin so. */
  sourcesOf(prefix: string): string[];
}

export { messagesOf, notified } from './queue-messages.ts';

function resultsOf(fake: FakeS3, key: string): Record<string, unknown>[] {
  return ['records/', 'failures/'].flatMap((prefix) => {
    const object = fake.bucket('records').current(`${prefix}${key}.json`);
    if (object === null) return [];
    return [{ prefix, versionId: object.metadata['version-id'], result: JSON.parse(`${object.bytes}`) }];
  });
}

function sourcesOf(fake: FakeS3, prefix: string): string[] {
  const held = fake.bucket('records');
  const names = [...held.keys('records/'), ...held.keys('failures/')].filter((name) => name.endsWith('.json'));
  const parsed = names.map((name) => JSON.parse(`${held.current(name)?.bytes}`));
  const keys = parsed.map((result) => String((result.article ?? result).source.key));
  return keys.filter((key) => key.startsWith(prefix)).sort();
}

/** With other environment variables, if any, besides those that every test needs. */
export async function startBuiltFunction(more: Readonly<Record<string, string>> = {}): Promise<BuiltFunction> {
  const fake = await startFakeS3({ articles: true, records: true });
  const settings = { RECORDS_BUCKET: 'records', MAX_ARTICLE_BYTES: '20000', POWERTOOLS_LOG_LEVEL: 'DEBUG' };
  const runtime = await startRuntime({ ...environmentFor(fake), ...settings, ...more });
  return {
    ...runtime,
    fake,
    upload(key, body = TEXT) {
      const stored = fake.bucket('articles').put(key, Buffer.from(body));
      if (typeof stored === 'string') throw new Error(stored);
      return stored;
    },
    resultsOf: (key) => resultsOf(fake, key),
    sourcesOf: (prefix) => sourcesOf(fake, prefix),
    async close() {
      await runtime.close();
      await fake.close();
    },
  };
}
