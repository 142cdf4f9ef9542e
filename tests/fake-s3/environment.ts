import type { FakeS3 } from './fake-s3.ts';

/** What the function's environment holds when S3 is the fake one. */
export function environmentFor(fake: Pick<FakeS3, 'url'>): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_S3: fake.url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  };
}
