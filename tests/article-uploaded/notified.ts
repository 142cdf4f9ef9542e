import { formEncoded, s3Record } from '../events/event-shapes.ts';
import type { FakeObject } from '../fake-s3/bucket.ts';

/** What S3 sends to the queue about an upload. */
export function notified(key: string, { bytes, versionId, sequencer }: FakeObject) {
  return s3Record({ key: formEncoded(key), size: bytes.length, versionId, sequencer });
}
