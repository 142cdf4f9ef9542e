// Two configurations side by side in one account of an emulator, from the template to the event.
import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createS3Client } from '../../functions/adapters/aws/s3-client.ts';
import { SAMPLE } from '../inbox-run.ts';
import { CONFIGURATIONS } from '../infra/configurations.ts';
import { textOf } from '../project-files.ts';
import { zippedFunction } from './backfilled-stack.ts';
import { bootstrap, deploy, destroy, type Outputs } from './deployed-stack.ts';
import { ACCOUNT, type Emulator, REGION, startMinistack } from './ministack.ts';

const MINISTACK = process.env.MINISTACK ?? 'ministack';
const PATIENCE = { timeout: 60_000, interval: 500 };
const ONE_BUCKET = { ...CONFIGURATIONS['both in one bucket that exists'], 'onrecord:stage': 'one' };

let emulator: Emulator;
let s3: S3Client;
let [own, one]: [Outputs, Outputs] = [{}, {}];
beforeAll(async () => {
  emulator = await startMinistack(MINISTACK);
  const environment = { AWS_ENDPOINT_URL_S3: emulator.url, AWS_REGION: REGION, AWS_ACCESS_KEY_ID: 'test' };
  for (const [name, value] of Object.entries({ ...environment, AWS_SECRET_ACCESS_KEY: 'test' }))
    vi.stubEnv(name, value);
  s3 = createS3Client();
  await bootstrap(emulator, s3);
  const Bucket = 'newsroom';
  await s3.send(new CreateBucketCommand({ Bucket }));
  const NotificationConfiguration = { EventBridgeConfiguration: {} };
  await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
  const zip = zippedFunction(MINISTACK);
  own = await deploy(emulator, s3, 'onrecord', {}, zip);
  one = await deploy(emulator, s3, 'onrecord-one', ONE_BUCKET, zip);
}, 300_000);
afterAll(() => emulator.close());

const upload = (Bucket: string | undefined, Key: string) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body: SAMPLE.text, Metadata: { 'published-at': '2026-03-14' } }));

async function keysOf(Bucket: string | undefined): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket })) {
    keys.push(...Contents.map(({ Key }) => Key ?? ''));
  }
  return keys.map((key) => key.replaceAll(/[0-9a-f]{64}/g, 'HASH').replace(/shard=../, 'shard=XX'));
}

/** A queue that the README's rule feeds. */
async function watch(recordsBucket: string): Promise<() => Promise<readonly Record<string, unknown>[]>> {
  const [, pattern = ''] = /--event-pattern '(\{[^']+\})'/.exec(textOf('README.md')) ?? [];
  const EventPattern = pattern.replace('RECORDS-BUCKET', recordsBucket);
  const { QueueUrl } = await emulator.ask('sqs', 'AmazonSQS.CreateQueue', { QueueName: 'watchers' });
  await emulator.ask('events', 'AWSEvents.PutRule', { Name: 'articles-with-casualties', EventPattern });
  const Targets = [{ Id: 'queue', Arn: `arn:aws:sqs:${REGION}:${ACCOUNT}:watchers` }];
  await emulator.ask('events', 'AWSEvents.PutTargets', { Rule: 'articles-with-casualties', Targets });
  return async () => {
    const { Messages = [] } = await emulator.ask('sqs', 'AmazonSQS.ReceiveMessage', {
      QueueUrl,
      MaxNumberOfMessages: 10,
    });
    return (Messages as readonly { readonly Body: string }[]).map(({ Body }) => JSON.parse(Body));
  };
}

describe('two configurations in one account', () => {
  it('should make a record, rows and an event of an upload to a bucket of the stack', async () => {
    const events = await watch(own.RecordsBucketName ?? '');
    await upload(own.ArticlesBucketName, '2026/a b.txt');
    await expect
      .poll(() => keysOf(own.RecordsBucketName), PATIENCE)
      .toEqual([
        'records/2026/a b.txt.json',
        'tables/casualties/shard=XX/HASH.jsonl',
        'tables/statements/shard=XX/HASH.jsonl',
        'texts/HASH.txt',
      ]);
    await expect.poll(events, PATIENCE).toMatchObject([
      {
        source: 'onrecord',
        'detail-type': 'Article Record Ready',
        detail: { article: { key: '2026/a b.txt' }, result: { bucket: own.RecordsBucketName } },
      },
    ]);
  });

  it('should take articles from below their prefix in a bucket that exists, and results for none', async () => {
    await upload('newsroom', 'other/b.txt');
    await upload(one.ArticlesBucketName, 'articles/b.txt');
    const all = [
      'articles/b.txt',
      'facts/records/articles/b.txt.json',
      'facts/tables/casualties/shard=XX/HASH.jsonl',
      'facts/tables/statements/shard=XX/HASH.jsonl',
      'facts/texts/HASH.txt',
      'other/b.txt',
    ];
    await expect.poll(() => keysOf('newsroom'), PATIENCE).toEqual(all);
    const { executionArn } = await emulator.ask('states', 'AWSStepFunctions.StartExecution', {
      stateMachineArn: one.BackfillArn,
      input: '{"reprocess": true}',
    });
    const status = async () =>
      (await emulator.ask('states', 'AWSStepFunctions.DescribeExecution', { executionArn })).status;
    await expect.poll(status, PATIENCE).toBe('SUCCEEDED');
    expect(await keysOf('newsroom')).toEqual(all);
  });

  it('should go without a trace in buckets that are not its own', async () => {
    const before = await keysOf('newsroom');
    expect(await destroy(emulator, 'onrecord-one')).toBe('DELETE_COMPLETE');
    expect(await keysOf('newsroom')).toEqual(before);
    expect(await destroy(emulator, 'onrecord')).toBe('DELETE_COMPLETE');
  });
});
