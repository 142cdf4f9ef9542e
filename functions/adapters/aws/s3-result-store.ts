import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeleteObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ResultStore, StoredResult, Upload } from '../../pipeline/ports.ts';
import { StoreError } from '../../pipeline/store-error.ts';
import { resultName } from '../result-name.ts';
import { describeFailure, s3Refusal } from './s3-refusal.ts';

type About = Parameters<ResultStore['write']>[2];
/** The bucket, and what its requests share. */
interface Place {
  readonly s3: S3Client;
  readonly bucket: string;
  /** Waits before the given try (from 1). */
  readonly pause: (attempt: number) => Promise<unknown>;
}

const CONFLICT_TRIES = 6;

/** At most 50, 100, 200 … milliseconds, at random, so that two runs do not meet again. */
const jitteredPause = (attempt: number) => sleep(Math.random() * 25 * 2 ** attempt);

const statusOf = (error: unknown) => s3Refusal(error)?.status;
/** What was expected there is no longer there: replaced (412) or gone (404). */
const hasChanged = (error: unknown) =>
  statusOf(error) === 412 || (statusOf(error) === 404 && s3Refusal(error)?.code !== 'NoSuchBucket');

function storeError(operation: string, place: Place, name: string, cause: unknown): StoreError {
  const code = operation === 'HeadObject' ? 'STORE_READ_FAILED' : 'STORE_WRITE_FAILED';
  return new StoreError(code, describeFailure(operation, `s3://${place.bucket}/${name}`, cause), cause);
}

/** Tries again on 409, "a conflicting operation occurred" (Amazon S3 User Guide, "Conditional requests"): the SDK does not. */
async function despiteConflicts<T>(request: () => Promise<T>, place: Place): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await request();
    } catch (error) {
      if (statusOf(error) !== 409 || attempt === CONFLICT_TRIES) throw error;
    }
    await place.pause(attempt);
  }
}

const METADATA = {
  versionId: 'version-id',
  sequencer: 'sequencer',
  lastModified: 'last-modified',
  extractorVersion: 'extractor-version',
  resultEtag: 'result-etag',
} as const;

function metadataOf({ upload, extractorVersion, resultEtag = null }: About): Record<string, string> {
  return {
    ...(upload.versionId !== null && { [METADATA.versionId]: upload.versionId }),
    ...(upload.sequencer !== null && { [METADATA.sequencer]: upload.sequencer }),
    ...(upload.lastModified !== null && { [METADATA.lastModified]: upload.lastModified }),
    [METADATA.extractorVersion]: extractorVersion,
    ...(resultEtag !== null && { [METADATA.resultEtag]: resultEtag }),
  };
}

function uploadOf(metadata: Readonly<Record<string, string>>): Upload {
  return {
    versionId: metadata[METADATA.versionId] ?? null,
    sequencer: metadata[METADATA.sequencer] ?? null,
    lastModified: metadata[METADATA.lastModified] ?? null,
  };
}

async function find(place: Place, name: string): Promise<StoredResult | null> {
  try {
    const answer = await place.s3.send(new HeadObjectCommand({ Bucket: place.bucket, Key: name }));
    if (answer.ETag === undefined) throw new TypeError('HeadObject answered without an ETag.');
    const metadata = answer.Metadata ?? {};
    const extractorVersion = metadata[METADATA.extractorVersion] ?? null;
    const resultEtag = metadata[METADATA.resultEtag];
    const rows = resultEtag === undefined ? {} : { resultEtag };
    return { etag: answer.ETag, upload: uploadOf(metadata), extractorVersion, ...rows };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw storeError('HeadObject', place, name, error);
  }
}

/** Returns the new ETag, or null when the condition did not hold. */
async function put(place: Place, name: string, object: Omit<PutObjectCommandInput, 'Bucket' | 'Key'>) {
  const command = new PutObjectCommand({ Bucket: place.bucket, Key: name, ...object });
  try {
    const answer = await despiteConflicts(() => place.s3.send(command), place);
    return answer.ETag ?? '';
  } catch (error) {
    if (object.IfMatch === undefined ? statusOf(error) === 412 : hasChanged(error)) return null;
    throw storeError('PutObject', place, name, error);
  }
}

async function remove(place: Place, name: string, expected: StoredResult): Promise<void> {
  const command = new DeleteObjectCommand({ Bucket: place.bucket, Key: name, IfMatch: expected.etag });
  try {
    await despiteConflicts(() => place.s3.send(command), place);
  } catch (error) {
    if (!hasChanged(error)) throw storeError('DeleteObject', place, name, error);
  }
}

/** Keeps results in an S3 bucket, each step a conditional request (Amazon S3 User Guide, "Conditional requests"). */
export function createS3ResultStore(s3: S3Client, bucket: string, pause: Place['pause'] = jitteredPause): ResultStore {
  const place: Place = { s3, bucket, pause };
  return {
    resultName: (prefix, key, ending) => resultName(prefix, key, undefined, ending),
    location: (name) => `s3://${bucket}/${name}`,
    find: (name) => find(place, name),
    write: (name, body, about, expected) =>
      put(place, name, {
        Body: body,
        ContentType: name.endsWith('.jsonl') ? 'application/x-ndjson' : 'application/json',
        Metadata: metadataOf(about),
        ...(expected === null ? { IfNoneMatch: '*' } : { IfMatch: expected.etag }),
      }),
    remove: (name, expected) => remove(place, name, expected),
    async writeText(name, text) {
      const object = { Body: text, ContentType: 'text/plain; charset=utf-8', IfNoneMatch: '*' };
      // refused when it is there already: the same content has the same name
      const isStored = (await put(place, name, object)) !== null || (await find(place, name)) !== null;
      if (!isStored) throw storeError('PutObject', place, name, new Error('refused, although nothing is there'));
    },
  };
}
