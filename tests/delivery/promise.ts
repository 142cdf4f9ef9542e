// The delivery promise of the README, as a count of what breaks it.
import type { FakeBucket } from '../fake-s3/bucket.ts';

export interface KnownUpload {
  readonly key: string;
  readonly versionId: string;
  readonly becomes: 'record' | 'failure';
}

/** Keys of which the promise does not hold; all four are to be empty. */
export interface Broken {
  /** No result, and no message in the dead-letter queue. */
  readonly lost: readonly string[];
  /** A record and a failure. */
  readonly doubled: readonly string[];
  /** The result of an older upload. */
  readonly stale: readonly string[];
  /** A failure of the newest upload where there should be a record, or the other way about. */
  readonly wrong: readonly string[];
}

export const NOTHING_BROKEN: Broken = { lost: [], doubled: [], stale: [], wrong: [] };

type Verdict = keyof Broken | 'kept';

function verdict(newest: KnownUpload, records: FakeBucket, deadVersions: ReadonlySet<string>): Verdict {
  const [record, failure] = ['records/', 'failures/'].map((prefix) => records.current(`${prefix}${newest.key}.json`));
  if (record && failure) return 'doubled';
  if (deadVersions.has(newest.versionId)) return 'kept';
  const stands = record ?? failure;
  if (!stands) return 'lost';
  if (stands.metadata['version-id'] !== newest.versionId) return 'stale';
  return (record ? 'record' : 'failure') === newest.becomes ? 'kept' : 'wrong';
}

/**
 * Compares what stands with the uploads, oldest first. `deadVersions`: those of which a message lies in the
 * dead-letter queue.
 */
export function brokenPromises(
  uploads: readonly KnownUpload[],
  records: FakeBucket,
  deadVersions: ReadonlySet<string> = new Set(),
): Broken {
  const newest = new Map(uploads.map((upload) => [upload.key, upload]));
  const keys = (wanted: Verdict) =>
    [...newest.values()].filter((it) => verdict(it, records, deadVersions) === wanted).map(({ key }) => key);
  return { lost: keys('lost'), doubled: keys('doubled'), stale: keys('stale'), wrong: keys('wrong') };
}
