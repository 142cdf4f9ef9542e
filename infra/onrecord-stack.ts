import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { StackConfig } from './config.ts';
import { AccessLogBucket } from './constructs/access-log-bucket.ts';
import { ArticleUploadedFunction, FUNCTION_TIMEOUT } from './constructs/article-uploaded-function.ts';
import { FunctionRole } from './constructs/function-role.ts';
import { Monitoring } from './constructs/monitoring.ts';
import { PrivateBucket } from './constructs/private-bucket.ts';
import { UploadQueue } from './constructs/upload-queue.ts';

export interface OnrecordStackProps {
  readonly config: StackConfig;
  /** The built function, `dist/article-uploaded`. */
  readonly code: Code;
}

/** articles bucket → queue → function → records bucket, and what watches them */
export class OnrecordStack extends Stack {
  readonly articles: Bucket;
  readonly records: Bucket;
  readonly deadLetterQueue: IQueue;

  constructor(scope: Construct, id: string, { config, code }: OnrecordStackProps) {
    super(scope, id, {
      stackName: config.stackName,
      description: 'onrecord: who said what, and at what cost, from each news article uploaded',
    });
    const { removalPolicy, logRetentionDays: retention } = config;
    const articles = new PrivateBucket(this, 'Articles', { removalPolicy });
    const records = new PrivateBucket(this, 'Records', { removalPolicy });
    const uploads = new UploadQueue(this, 'Uploads', { functionTimeout: FUNCTION_TIMEOUT });
    uploads.takeUploadsTo(articles);
    const accessLogs = new AccessLogBucket(this, 'AccessLogs');
    accessLogs.logRequestsTo(articles, 'articles/');
    accessLogs.logRequestsTo(records, 'records/');

    const { queue, deadLetterQueue } = uploads;
    this.articles = articles;
    this.records = records;
    this.deadLetterQueue = deadLetterQueue;
    const logGroup = new LogGroup(this, 'Logs', { retention, removalPolicy: RemovalPolicy.DESTROY });
    const role = new FunctionRole(this, 'FunctionRole', { articles, records, queue, logGroup });
    const props = { code, role, logGroup, queue, records, config };
    const articleUploaded = new ArticleUploadedFunction(this, 'ArticleUploaded', props);

    const { stackName: serviceName } = config;
    const watched = { serviceName, uploads: queue, deadLetters: deadLetterQueue, articleUploaded };
    const { topic, dashboard } = new Monitoring(this, 'Monitoring', { watched, logGroup, config });

    this.putOut('ArticlesBucketName', articles.bucketName, 'Upload articles here');
    this.putOut('RecordsBucketName', records.bucketName, 'Records, failures and texts are written here');
    this.putOut('FunctionName', articleUploaded.functionName, 'Reads an article and writes its record');
    this.putOut('QueueName', queue.queueName, 'Uploads that wait for the function');
    this.putOut('DeadLetterQueueName', deadLetterQueue.queueName, 'Uploads that failed on every try');
    this.putOut('AlarmTopicArn', topic.topicArn, 'Tells of alarms; subscribe whoever is on call');
    this.putOut('DashboardName', dashboard.dashboardName, 'The whole pipeline on one page');
    this.putOut('AccessLogsBucketName', accessLogs.bucketName, 'Who read and wrote the buckets');
  }

  private putOut(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
