// npm run test:deploy: the synthesized stack in an AWS on this machine. Each test goes on from what the one before left.
import { DescribeAlarmsCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import { FilterLogEventsCommand, paginateDescribeLogGroups } from '@aws-sdk/client-cloudwatch-logs';
import {
  DeleteRolePolicyCommand,
  GetRolePolicyCommand,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure as isFailure, record as isRecord } from '../../schemas/validators.js';
import { type AwsClients, awsClients } from './aws-clients.ts';
import { bucketsOf } from './buckets.ts';
import { type DeployedStack, deployStack } from './deployed-stack.ts';
import { type Emulator, freePort, startEmulator } from './emulator.ts';
import { type FailingProxy, startFailingProxy } from './failing-proxy.ts';
import { messagesIn, queueUrl, redrive } from './queues.ts';

const TEXT = 'At least 12 people died when a ferry sank off Tolmar on Saturday, harbour master Ilka Venn said.\n';
const SOON = { timeout: 60_000, interval: 250 };

let emulator: Emulator;
let proxy: FailingProxy;
let stack: DeployedStack;
let aws: AwsClients;
let buckets: ReturnType<typeof bucketsOf>;

beforeAll(async () => {
  const port = await freePort();
  emulator = await startEmulator(port);
  proxy = await startFailingProxy(port, emulator.url, emulator.certificate);
  stack = await deployStack(emulator, { silenceHours: '24', alarmEmail: 'desk@news.example' });
  aws = awsClients(emulator);
  const { ArticlesBucketName: articles = '', RecordsBucketName: records = '' } = stack.outputs;
  buckets = bucketsOf(aws.s3, { articles, records });
});
afterAll(async () => {
  await proxy?.close();
  await emulator?.close();
});

/** An upload that failed is tried again after so many seconds, in place of half an hour. */
async function triesAfter(VisibilityTimeout: string): Promise<void> {
  const QueueUrl = await outputQueue('QueueName');
  await aws.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout } }));
}

const outputQueue = (output: string) => queueUrl(aws.sqs, stack.outputs[output]);

describe('the stack', () => {
  it('should be deployed, all but what the emulator does not have', () => {
    expect(stack.template.leftOut).toEqual({ 'has no metric math in alarms': 4, 'has no saved queries': 11 });
    expect(stack.template.left).toBeGreaterThanOrEqual(22);
  });
});

describe('an upload', () => {
  it('should become a record, with its text', async () => {
    await buckets.upload('2026/a b+c.txt', TEXT, { 'published-at': '2026-03-16' });
    await expect.poll(() => buckets.standing('2026/a b+c.txt'), SOON).toBe('record');
    const record = JSON.parse(await buckets.read('records/2026/a b+c.txt.json'));
    expect(isRecord(record)).toBe(true);
    expect(record.casualties[0].count.value).toBe(12);
    expect(record.article.publishedAt).toBe('2026-03-16');
    expect(await buckets.read(record.article.text.key)).toBe(TEXT);
  });

  it('should become a failure record when it is no text, and a record once it is corrected', async () => {
    await buckets.upload('report.pdf', Buffer.from('%PDF-1.7\n\u0000\u0001'));
    await expect.poll(() => buckets.standing('report.pdf'), SOON).toBe('failure');
    const failure = JSON.parse(await buckets.read('failures/report.pdf.json'));
    expect([isFailure(failure), failure.code]).toEqual([true, 'FORMAT_UNSUPPORTED']);
    await buckets.upload('report.pdf', TEXT);
    await expect.poll(() => buckets.standing('report.pdf'), SOON).toBe('record');
  });

  it('should be logged and counted, without a word of it', async () => {
    const { logGroupName } = await logGroup();
    const events = async () =>
      (await aws.logs.send(new FilterLogEventsCommand({ logGroupName }))).events?.map(({ message = '' }) => message) ??
      [];
    await expect.poll(async () => (await events()).join(), SOON).toContain('ARTICLE_FAILED');
    const lines = (await events()).filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    const counted = lines.filter(({ _aws }) => _aws !== undefined);
    expect(counted.reduce((sum, line) => sum + (line.ArticlesRecorded ?? 0), 0)).toBe(2);
    expect(counted.find((line) => line.code === 'FORMAT_UNSUPPORTED')).toMatchObject({
      ArticlesFailed: 1,
      service: 'onrecord',
    });
    expect(JSON.stringify(lines)).not.toMatch(/Tolmar|Venn|ferry/);
  });

  it('should not get lost when every sixth request of the function fails', async () => {
    const keys = Array.from({ length: 40 }, (_, number) => `rush/${number}.txt`);
    await triesAfter('15');
    proxy.failEvery(6);
    await Promise.all(keys.map((key) => buckets.upload(key, `${key}: ${TEXT}`)));
    const patience = { ...SOON, timeout: 150_000 };
    await expect.poll(() => buckets.names('records/rush/'), patience).toHaveLength(keys.length);
    proxy.failEvery(0);
    expect(proxy.failures()).toBeGreaterThan(10);
    expect(await buckets.names('failures/rush/')).toEqual([]);
  });
});

async function logGroup() {
  for await (const { logGroups = [] } of paginateDescribeLogGroups({ client: aws.logs }, {})) {
    const found = logGroups.find(({ logGroupName }) => logGroupName?.includes('Logs'));
    if (found?.logGroupName !== undefined) return { logGroupName: found.logGroupName };
  }
  throw new Error('There is no log group.');
}

describe('an upload that cannot be handled', () => {
  const key = 'denied/late.txt';
  const policy = { PolicyName: 'write-results', RoleName: '' };
  let document = '';

  it('should end in the dead-letter queue when a permission is missing', async () => {
    const { Roles = [] } = await aws.iam.send(new ListRolesCommand({}));
    policy.RoleName = Roles.find(({ RoleName }) => RoleName?.includes('FunctionRole'))?.RoleName ?? '';
    document = decodeURIComponent((await aws.iam.send(new GetRolePolicyCommand(policy))).PolicyDocument ?? '');
    await aws.iam.send(new DeleteRolePolicyCommand(policy));
    await triesAfter('1');
    await buckets.upload(key, TEXT);
    const deadLetters = await outputQueue('DeadLetterQueueName');
    await expect.poll(() => messagesIn(aws.sqs, deadLetters), SOON).toBe(1);
    expect(await buckets.standing(key)).toBe('none');
  });

  it('should be redriven once the permission is there', async () => {
    await aws.iam.send(new PutRolePolicyCommand({ ...policy, PolicyDocument: document }));
    const [from, to] = [await outputQueue('DeadLetterQueueName'), await outputQueue('QueueName')];
    await redrive(aws.sqs, from, to);
    await expect.poll(() => buckets.standing(key), SOON).toBe('record');
    expect(await messagesIn(aws.sqs, from)).toBe(0);
  });
});

describe('an alarm', () => {
  it('should reach whoever is subscribed, and say where to read on', async () => {
    const mayReceive = {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: '*',
    };
    const Attributes = { Policy: JSON.stringify({ Version: '2012-10-17', Statement: [mayReceive] }) };
    const { QueueUrl } = await aws.sqs.send(new CreateQueueCommand({ QueueName: 'on-call', Attributes }));
    const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
    const Endpoint = (await aws.sqs.send(asked)).Attributes?.QueueArn;
    await aws.sns.send(new SubscribeCommand({ TopicArn: stack.outputs.AlarmTopicArn, Protocol: 'sqs', Endpoint }));
    const AlarmName = 'onrecord-dead-letters';
    await aws.cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue: 'ALARM', StateReason: 'a trial' }));
    const received = async () =>
      (await aws.sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages?.[0]?.Body ?? '';
    await expect.poll(received, SOON).toContain('README.md#alarm-dead-letters');
  });

  it('should be there for everything that one metric tells', async () => {
    const { MetricAlarms = [] } = await aws.cloudWatch.send(new DescribeAlarmsCommand({}));
    expect(MetricAlarms.map(({ AlarmName }) => AlarmName?.replace('onrecord-', '')).sort()).toEqual([
      'dead-letters',
      'function-errors',
      'oldest-upload',
      'retries',
      'silence',
      'throttles',
    ]);
  });
});

describe('cdk destroy', () => {
  it('should leave the buckets with what is in them, and nothing else', async () => {
    const before = await buckets.names();
    await stack.destroy();
    expect(await buckets.names()).toEqual(before);
    const { Buckets = [] } = await aws.s3.send(new ListBucketsCommand({}));
    const ours = Buckets.map(({ Name = '' }) => Name).filter((name) => name.startsWith('onrecord-'));
    expect(ours).toHaveLength(3);
    const { QueueUrls = [] } = await aws.sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'onrecord' }));
    expect(QueueUrls).toEqual([]);
    expect((await aws.cloudWatch.send(new DescribeAlarmsCommand({}))).MetricAlarms ?? []).toEqual([]);
  });
});
