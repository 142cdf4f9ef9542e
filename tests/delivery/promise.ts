// The delivery promise of the README, as a count of what breaks it.
import type { FakeBucket } from '../fake-s3/bucket.ts';

export interface KnownUpload {
  readonly key: string;
  readonly versionId: string;
  /** bundle: a file of records and one of failures. */
  readonly becomes: 'record' | 'bundle' | 'failure';
}

/** Keys of which the promise does not hold; all four are to be empty. */
export interface Broken {
  /** No result, and no message in the dead-letter queue. */
  readonly lost: readonly string[];
  /** Results of two forms, or half a bundle. */
  readonly doubled: readonly string[];
  /** The result of an older upload. */
  readonly stale: readonly string[];
  /** A failure of the newest upload where there should be a record, or the other way about. */
  readonly wrong: readonly string[];
}

export const NOTHING_BROKEN: Broken = { lost: [], doubled: [], stale: [], wrong: [] };

const FORMS: ReadonlyMap<string, KnownUpload['becomes']> = new Map([
  ['records/KEY.json', 'record'],
  ['failures/KEY.json', 'failure'],
  ['records/KEY.jsonl', 'bundle'],
  ['failures/KEY.jsonl', 'bundle'],
]);

type Verdict = keyof Broken | 'kept';

function verdict(newest: KnownUpload, records: FakeBucket, deadVersions: ReadonlySet<string>): Verdict {
  const standing = [...FORMS].flatMap(([name, form]) => {
    const object = records.current(name.replace('KEY', newest.key));
    return object === null ? [] : [{ form, versionId: object.metadata['version-id'] }];
  });
  const [first] = standing;
  if (new Set(standing.map(({ form }) => form)).size > 1) return 'doubled';
  if (deadVersions.has(newest.versionId)) return 'kept';
  if (first === undefined) return 'lost';
  if (standing.some(({ versionId }) => versionId !== newest.versionId)) return 'stale';
  if (first.form !== newest.becomes) return 'wrong';
  return first.form === 'bundle' && standing.length < 2 ? 'doubled' : 'kept';
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
