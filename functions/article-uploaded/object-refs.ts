import { KeyUndecodableError } from '../extraction/article/article-error.ts';
import type { ArticleRef } from '../pipeline/ports.ts';
import { type Fields, fieldsAt, isFields, numberAt, textAt } from './json-fields.ts';

/** What an event asks for: an article to read, a key that names none, or nothing at all. */
export type ObjectRequest =
  | { readonly kind: 'article'; readonly ref: ArticleRef }
  | { readonly kind: 'undecodable'; readonly ref: ArticleRef; readonly error: KeyUndecodableError }
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason; readonly article: string | null };

/** folder: the console's "Create folder" uploads an empty object whose key ends in "/". */
export type IgnoredReason = 'test-event' | 'not-an-upload' | 'folder';

export const ACCEPTED_EVENTS =
  '{"bucket": "…", "key": "…", "versionId"?: "…"}, an S3 event notification (event version 2.x), an EventBridge ' +
  'event of aws.s3, or SQS messages whose bodies are any of these';

/** An event of no known shape; the message names the accepted ones. */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError';
  readonly code = 'EVENT_UNKNOWN';
  constructor() {
    super(`This event is none that the function knows. It takes: ${ACCEPTED_EVENTS}.`);
  }
}

interface Named {
  readonly bucket: string;
  readonly key: string;
}

const locationOf = ({ bucket, key }: Named) => `s3://${bucket}/${key}`;

function articleRequest(named: Named, object: Fields, versionField: string, attempts: number): ObjectRequest {
  if (named.key.endsWith('/') && numberAt(object, 'size') === 0) {
    return { kind: 'ignored', reason: 'folder', article: locationOf(named) };
  }
  const versionId = textAt(object, versionField);
  return { kind: 'article', ref: { ...named, versionId, sequencer: textAt(object, 'sequencer'), attempts } };
}

/** "a+b%2Bc.txt" → "a b+c.txt"; null when it is not percent-encoded text. */
function decodedKey(key: string): string | null {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** One record of an S3 event notification (Amazon S3 User Guide, "Event message structure"). */
function ofS3Record(record: unknown, attempts: number): ObjectRequest {
  if (!isFields(record) || record.eventSource !== 'aws:s3') throw new UnknownEventError();
  if (!/^2\.\d+$/.test(textAt(record, 'eventVersion') ?? '2.0')) throw new UnknownEventError();
  const s3 = fieldsAt(record, 's3');
  const object = fieldsAt(s3, 'object');
  const [bucket, rawKey] = [textAt(fieldsAt(s3, 'bucket'), 'name'), textAt(object, 'key')];
  const eventName = textAt(record, 'eventName');
  if (eventName === null || bucket === null || rawKey === null) throw new UnknownEventError();
  if (!eventName.startsWith('ObjectCreated:')) {
    return { kind: 'ignored', reason: 'not-an-upload', article: locationOf({ bucket, key: rawKey }) };
  }
  const key = decodedKey(rawKey);
  if (key !== null) return articleRequest({ bucket, key }, object, 'versionId', attempts);
  return undecodable({ bucket, key: rawKey }, textAt(object, 'versionId'), attempts);
}

/** An event of Amazon EventBridge; its keys are not encoded (Amazon S3 User Guide, "EventBridge event message structure"). */
function ofEventBridge(event: Fields, attempts: number): ObjectRequest {
  const detail = fieldsAt(event, 'detail');
  const object = fieldsAt(detail, 'object');
  const [bucket, key] = [textAt(fieldsAt(detail, 'bucket'), 'name'), textAt(object, 'key')];
  if (bucket === null || key === null) throw new UnknownEventError();
  if (event['detail-type'] !== 'Object Created') {
    return { kind: 'ignored', reason: 'not-an-upload', article: locationOf({ bucket, key }) };
  }
  return articleRequest({ bucket, key }, object, 'version-id', attempts);
}

/** An undecodable key has no sequencer: it would be ordered among the uploads of another key, one spelt like this in truth. */
function undecodable(named: Named, versionId: string | null, attempts: number): ObjectRequest {
  return {
    kind: 'undecodable',
    ref: { ...named, versionId, sequencer: null, attempts },
    error: new KeyUndecodableError(),
  };
}

/** `{"bucket", "key"}` as people and the backfill send it; S3 Inventory lists keys encoded: `"keyEncoding": "url"`. */
function ofDirectRequest(fields: Fields, attempts: number): ObjectRequest {
  const [bucket, given] = [textAt(fields, 'bucket'), textAt(fields, 'key')];
  if (bucket === null || given === null) throw new UnknownEventError();
  const key = fields.keyEncoding === 'url' ? decodedKey(given) : given;
  if (key === null) return undecodable({ bucket, key: given }, textAt(fields, 'versionId'), attempts);
  const request = articleRequest({ bucket, key }, { versionId: fields.versionId }, 'versionId', attempts);
  if (request.kind !== 'article' || fields.reprocess !== true) return request;
  return { ...request, ref: { ...request.ref, reprocess: true } };
}

/**
 * Returns what an event, or the body of an SQS message, asks for; its envelope alone tells how to read it.
 * @throws UnknownEventError when the envelope, or a record in it, is none of the accepted ones
 */
export function objectRequests(event: unknown, attempts: number): readonly ObjectRequest[] {
  if (!isFields(event)) throw new UnknownEventError();
  if (Array.isArray(event.Records) && event.Records.length > 0) {
    return event.Records.map((record) => ofS3Record(record, attempts));
  }
  if (event.source === 'aws.s3') return [ofEventBridge(event, attempts)];
  if (event.Event === 's3:TestEvent') return [{ kind: 'ignored', reason: 'test-event', article: null }];
  return [ofDirectRequest(event, attempts)];
}
