import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

export interface Buckets {
  readonly articles: string;
  readonly records: string;
}

/** The two buckets of a deployed stack, as whoever uploads and reads sees them. */
export function bucketsOf(s3: S3Client, { articles, records }: Buckets) {
  return {
    async upload(key: string, body: string | Buffer, metadata: Readonly<Record<string, string>> = {}): Promise<void> {
      await s3.send(new PutObjectCommand({ Bucket: articles, Key: key, Body: body, Metadata: { ...metadata } }));
    },
    /** Every name in the records bucket that begins so. */
    async names(prefix = ''): Promise<string[]> {
      const names: string[] = [];
      for (let token: string | undefined, isFirst = true; isFirst || token !== undefined; isFirst = false) {
        const page = await s3.send(
          new ListObjectsV2Command({
            Bucket: records,
            Prefix: prefix,
            ...(token !== undefined && { ContinuationToken: token }),
          }),
        );
        names.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
        token = page.NextContinuationToken;
      }
      return names.sort();
    },
    /** Of the key, what stands: "record", "failure", both or none. */
    async standing(key: string): Promise<string> {
      const names = await this.names();
      return ['record', 'failure'].filter((kind) => names.includes(`${kind}s/${key}.json`)).join(' and ') || 'none';
    },
    async read(name: string): Promise<string> {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: records, Key: name }));
      return (await Body?.transformToString()) ?? '';
    },
  };
}
