import { describe, expect, it } from 'vitest';
import { list, named, statementsOf, synthesize } from '../synthesized-stack.ts';

const QUEUES = ['UploadsQueue', 'UploadsDeadLetters'];
const { template, resource } = synthesize();
const properties = (name: string) => resource(name).Properties;

describe('the queues', () => {
  it('should encrypt what they hold by a key that S3 may use', () => {
    template.resourceCountIs('AWS::SQS::Queue', QUEUES.length);
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
  });

  it.each(QUEUES)('should deny requests without TLS: %s', (queue) => {
    const [deny] = statementsOf(resource(`${queue}Policy`));
    expect(deny).toMatchObject({
      Effect: 'Deny',
      Action: 'sqs:*',
      Principal: { AWS: '*' },
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    expect(named(deny?.Resource)).toBe(queue);
    expect(list(properties(`${queue}Policy`).Queues).map(named)).toEqual([queue]);
  });

  it('should let S3 send for buckets of this account, and nobody else do anything', () => {
    const allowed = QUEUES.flatMap((queue) => statementsOf(resource(`${queue}Policy`))).filter(
      ({ Effect }) => Effect === 'Allow',
    );
    expect(allowed.map((statement) => ({ ...statement, Resource: named(statement.Resource) }))).toEqual([
      {
        Sid: 'S3MaySend',
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: 'UploadsQueue',
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  it('should hide a message from a second run for six times the time that a run may take', () => {
    const timeout = properties('ArticleUploaded').Timeout as number;
    expect(properties('UploadsQueue').VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout);
  });

  it('should put an upload aside after five tries', () => {
    const redrive = properties('UploadsQueue').RedrivePolicy as Record<string, unknown>;
    expect(redrive.maxReceiveCount).toBe(5);
    expect(named(redrive.deadLetterTargetArn)).toBe('UploadsDeadLetters');
  });

  it('should keep what was put aside for 14 days', () => {
    expect(properties('UploadsDeadLetters').MessageRetentionPeriod).toBe(14 * 24 * 60 * 60);
  });
});

describe('the notification of uploads', () => {
  const configuration = (bucket: string) =>
    properties(bucket).NotificationConfiguration as {
      readonly QueueConfigurations: readonly Record<string, unknown>[];
    };

  it('should send every way of creating an object to the queue, and nothing to anything else', () => {
    const { QueueConfigurations, ...others } = configuration('Articles');
    expect(QueueConfigurations.map(({ Queue, ...rest }) => ({ ...rest, Queue: named(Queue) }))).toEqual([
      { Event: 's3:ObjectCreated:*', Queue: 'UploadsQueue' },
    ]);
    expect(others).toEqual({});
  });

  it('should not fire for results', () => {
    expect(configuration('Records')).toBeUndefined();
  });

  it('should be set up after the policy that lets S3 send', () => {
    const dependencies = resource('Articles').DependsOn?.map((id) => named({ Ref: id }));
    expect(dependencies).toContain('UploadsQueuePolicy');
  });
});
