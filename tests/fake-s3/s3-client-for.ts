import type { S3Client } from '@aws-sdk/client-s3';
import { vi } from 'vitest';
import { createS3Client, type S3Patience } from '../../functions/adapters/aws/s3-client.ts';
import { environmentFor } from './environment.ts';
import type { FakeS3 } from './fake-s3.ts';

/** The function's own client, before the fake S3. */
export function s3ClientFor(fake: FakeS3, patience?: S3Patience): S3Client {
  for (const [name, value] of Object.entries(environmentFor(fake))) vi.stubEnv(name, value);
  return createS3Client(patience);
}
