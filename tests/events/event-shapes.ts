import s3Event from './s3-object-created.json' with { type: 'json' };
import sqsMessageShape from './sqs-message.json' with { type: 'json' };

const [s3RecordShape] = s3Event.Records;
if (s3RecordShape === undefined) throw new Error('s3-object-created.json has no record');

export interface S3ObjectShape {
  /** As S3 sends it: form-encoded. */
  readonly key: string;
  readonly size?: number;
  readonly versionId?: string;
  readonly sequencer?: string;
}

/** A key as S3 encodes it in its notifications: "a b+c.txt" → "a+b%2Bc.txt". */
export function formEncoded(key: string): string {
  return encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
}

/** One record of an S3 event notification about an object. */
export function s3Record(object: S3ObjectShape, about: Record<string, unknown> = {}, bucket = 'articles') {
  const s3 = {
    ...s3RecordShape?.s3,
    bucket: { ...s3RecordShape?.s3.bucket, name: bucket },
    object: { size: 1, ...object },
  };
  return { ...s3RecordShape, s3, ...about };
}

/** One SQS message with the given body; one that is not a string is written as JSON. */
export function sqsMessage(body: unknown, messageId = 'm1', receiveCount = 1) {
  return {
    ...sqsMessageShape,
    messageId,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: { ...sqsMessageShape.attributes, ApproximateReceiveCount: String(receiveCount) },
  };
}
