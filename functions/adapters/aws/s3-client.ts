import { S3Client } from '@aws-sdk/client-s3';

/** Milliseconds until a silent S3 counts as failed; a try of the SDK's three is then over. */
export interface S3Patience {
  readonly connect: number;
  /** From the request to the answer's head. */
  readonly answer: number;
  /** Without a byte, also within a body. */
  readonly idle: number;
}

const PATIENCE: S3Patience = { connect: 2_000, answer: 10_000, idle: 5_000 };

/** A client that gives up well before Lambda would end the whole invocation. */
export function createS3Client(patience = PATIENCE): S3Client {
  return new S3Client({
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: patience.connect,
      requestTimeout: patience.answer,
      throwOnRequestTimeout: true,
      socketTimeout: patience.idle,
    },
  });
}
