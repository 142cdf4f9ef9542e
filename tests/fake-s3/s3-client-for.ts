import type { S3Client } from '@aws-sdk/client-s3';
import { vi } from 'vitest';
import { createS3Client, type S3Patience } from '../../functions/adapters/aws/s3-client.ts';
import type { FakeS3 } from './fake-s3.ts';

/** What the function's environment holds when S3 is the fake one. */
export function environmentFor(fake: FakeS3): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_S3: fake.url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  };
}

/** The function's own client, before the fake S3. */
export function s3ClientFor(fake: FakeS3, patience?: S3Patience): S3Client {
  for (const [name, value] of Object.entries(environmentFor(fake))) vi.stubEnv(name, value);
  return createS3Client(patience);
}
