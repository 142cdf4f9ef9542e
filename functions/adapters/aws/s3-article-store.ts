import { Readable } from 'node:stream';
import { GetObjectCommand, type GetObjectCommandOutput, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import {
  ArticleArchivedError,
  ArticleError,
  ArticleMissingError,
  ArticleTooLargeError,
} from '../../extraction/article/article-error.ts';
import type { ArticleRef, ArticleStore, StoredArticle } from '../../pipeline/ports.ts';
import { StoreError } from '../../pipeline/store-error.ts';
import { metadataHints } from './metadata-hints.ts';
import { describeFailure, type S3Refusal, s3Refusal } from './s3-refusal.ts';

/** S3 names the version of an object in a bucket without versions "null". */
const UNVERSIONED = 'null';

/** No such key or version (404), a version that is a delete marker (405), or a key longer than any in S3 (400). */
function isMissing(refusal: S3Refusal): boolean {
  if (refusal.status === 404) return refusal.code !== 'NoSuchBucket';
  return refusal.status === 405 || refusal.code === 'KeyTooLongError';
}

/** @throws ArticleTooLargeError as soon as more than `maxBytes` came, whatever the answer's head said */
async function bytesOf(body: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  // leaving the loop by an error destroys the stream, and with it the connection
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length > maxBytes) throw new ArticleTooLargeError(length, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function identityOf({
  VersionId: versionId,
  LastModified: date,
}: Pick<GetObjectCommandOutput, 'VersionId' | 'LastModified'>) {
  return {
    versionId: versionId === undefined || versionId === UNVERSIONED ? null : versionId,
    lastModified: date?.toISOString() ?? null,
  };
}

async function storedArticle(answer: GetObjectCommandOutput, maxBytes: number): Promise<StoredArticle> {
  const { Body: body, ContentLength: length } = answer;
  if (!(body instanceof Readable)) throw new TypeError('GetObject answered without a body.');
  if (length !== undefined && length > maxBytes) {
    body.destroy();
    throw new ArticleTooLargeError(length, maxBytes);
  }
  return {
    bytes: await bytesOf(body, maxBytes),
    ...identityOf(answer),
    ...(answer.ContentType !== undefined && { contentType: answer.ContentType }),
    hints: metadataHints(answer.Metadata ?? {}),
  };
}

function readError(operation: string, error: unknown, ref: ArticleRef): ArticleError | StoreError {
  if (error instanceof ArticleError) return error;
  const refusal = s3Refusal(error);
  if (refusal !== null && isMissing(refusal)) return new ArticleMissingError();
  if (refusal?.code === 'InvalidObjectState') return new ArticleArchivedError();
  const message = describeFailure(operation, `s3://${ref.bucket}/${ref.key}`, error);
  return new StoreError('STORE_READ_FAILED', message, error);
}

function requestOf({ bucket, key, versionId }: ArticleRef) {
  if (bucket === null) throw new TypeError('An article in S3 has a bucket.');
  return { Bucket: bucket, Key: key, ...(versionId !== null && { VersionId: versionId }) };
}

/** Reads articles from S3 (Amazon S3 API Reference, GetObject and HeadObject); the bucket is that of each reference. */
export function createS3ArticleStore(s3: S3Client): ArticleStore {
  return {
    async read(ref, maxBytes) {
      const request = new GetObjectCommand(requestOf(ref));
      try {
        return await storedArticle(await s3.send(request), maxBytes);
      } catch (error) {
        throw readError('GetObject', error, ref);
      }
    },
    async identify(ref) {
      const request = new HeadObjectCommand(requestOf(ref));
      try {
        return identityOf(await s3.send(request));
      } catch (error) {
        const known = readError('HeadObject', error, ref);
        if (known instanceof ArticleError) return null;
        throw known;
      }
    },
  };
}
