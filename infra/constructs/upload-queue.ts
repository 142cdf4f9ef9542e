import { Duration, Stack } from 'aws-cdk-lib';
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
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'S3MaySend',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        // not the bucket's ARN: the bucket needs this policy first, so the two would wait for each other
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  /** Makes every upload to the bucket a message, by the bucket's own property: CDK's L2 would add a function. */
  takeUploadsTo(bucket: Bucket): void {
    const resource = bucket.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = {
      queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: this.queue.queueArn }],
    };
    // S3 tries the queue when the notification is set up, so its policy has to be there
    bucket.node.addDependency(this.queue);
  }
}
