import { Duration, Stack } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledged-findings.ts';

const TRIES = 5;
// SSE-SQS: S3 cannot send to a queue that is encrypted with the AWS-managed KMS key
const PRIVATE = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const;

/** The queue of uploads that wait for the function, and the queue of those that failed on every try. */
export class UploadQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;

  constructor(scope: Construct, id: string, props: { readonly functionTimeout: Duration }) {
    super(scope, id);
    this.deadLetterQueue = new Queue(this, 'DeadLetters', { ...PRIVATE, retentionPeriod: Duration.days(14) });
    acknowledge(
      this.deadLetterQueue,
      'Serverless::Serverless-SQSRedrivePolicy',
      'It is the dead-letter queue: what lies in it waits for a person.',
    );
    this.queue = new Queue(this, 'Queue', {
      ...PRIVATE,
      // "at least six times the timeout" (AWS Lambda Developer Guide, Using Lambda with Amazon SQS)
      visibilityTimeout: Duration.seconds(6 * props.functionTimeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: TRIES },
    });
  }

  /** Makes every upload below the prefix a message, by the bucket's own property: CDK's L2 would add a function. */
  takeUploadsTo(bucket: Bucket, prefix = ''): void {
    // not the bucket's ARN: the bucket needs this policy first, so the two would wait for each other
    this.letSend('S3MaySend', 's3.amazonaws.com', { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } });
    const resource = bucket.node.defaultChild as CfnBucket;
    const filter = { s3Key: { rules: [{ name: 'prefix', value: prefix }] } };
    resource.notificationConfiguration = {
      queueConfigurations: [
        { event: 's3:ObjectCreated:*', queue: this.queue.queueArn, ...(prefix !== '' && { filter }) },
      ],
    };
    // S3 tries the queue when the notification is set up, so its policy has to be there
    bucket.node.addDependency(this.queue);
  }

  /**
   * The same for a bucket that exists already, by a rule: its notifications are not this stack's to set. The bucket
   * has to send its events to EventBridge (Amazon S3 User Guide, "Enabling Amazon EventBridge").
   */
  takeUploadsOfExisting(bucketName: string, prefix: string): void {
    const object = prefix === '' ? {} : { object: { key: [{ prefix }] } };
    const rule = new CfnRule(this, 'Rule', {
      description: 'onrecord: uploads of articles, to the queue that the function takes them from',
      eventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [bucketName] }, ...object },
      },
      // what cannot be handed to the queue for a day is put aside, like an upload that failed
      targets: [{ id: 'queue', arn: this.queue.queueArn, deadLetterConfig: { arn: this.deadLetterQueue.queueArn } }],
    });
    const bySource = { ArnEquals: { 'aws:SourceArn': rule.attrArn } };
    this.letSend('TheRuleMaySend', 'events.amazonaws.com', bySource);
    this.letSend('TheRuleMayPutAside', 'events.amazonaws.com', bySource, this.deadLetterQueue);
  }

  private letSend(sid: string, service: string, conditions: Record<string, unknown>, queue = this.queue): void {
    const principals = [new ServicePrincipal(service)];
    const [actions, resources] = [['sqs:SendMessage'], [queue.queueArn]];
    queue.addToResourcePolicy(new PolicyStatement({ sid, principals, actions, resources, conditions }));
  }
}
