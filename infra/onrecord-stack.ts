import { CfnOutput, Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { ManagedPolicy, PermissionsBoundary } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { StackConfig } from './config.ts';
import { AccessLogBucket } from './constructs/access-log-bucket.ts';
import { ArticleUploadedFunction, FUNCTION_TIMEOUT } from './constructs/article-uploaded-function.ts';
import { AthenaQueries } from './constructs/athena-queries.ts';
import { Backfill, type BackfillProps } from './constructs/backfill.ts';
import { FunctionRole } from './constructs/function-role.ts';
import { Monitoring, type MonitoringProps } from './constructs/monitoring.ts';
import { type BucketPlace, PrivateBucket } from './constructs/private-bucket.ts';
import { RecordTables } from './constructs/record-tables.ts';
import { UploadQueue } from './constructs/upload-queue.ts';
import { resultPrefixes } from './result-prefixes.ts';

export interface OnrecordStackProps {
  readonly config: StackConfig;
  /** The built function, `dist/article-uploaded`. */
  readonly code: Code;
}

/** articles bucket → queue → function → records bucket, and what watches them */
export class OnrecordStack extends Stack {
  readonly articles: BucketPlace;
  readonly records: BucketPlace;
  readonly deadLetterQueue: IQueue;

  constructor(scope: Construct, id: string, { config, code }: OnrecordStackProps) {
    super(scope, id, {
      stackName: config.stackName,
      description: 'onrecord: who said what, and at what cost, from each news article uploaded',
    });
    const { logRetentionDays: retention, articlesPrefix, outputs, stackName } = config;
    const prefixes = resultPrefixes(config.resultsPrefix);
    const key = config.kmsKeyArn === null ? undefined : Key.fromKeyArn(this, 'Key', config.kmsKeyArn);
    const articles = this.bucket('Articles', config.articlesBucket, config, key);
    const records = this.bucket('Records', config.recordsBucket, config, key);
    const uploads = new UploadQueue(this, 'Uploads', { functionTimeout: FUNCTION_TIMEOUT });
    if (articles instanceof PrivateBucket) uploads.takeUploadsTo(articles, articlesPrefix);
    else uploads.takeUploadsOfExisting(articles.bucketName, articlesPrefix);
    this.logRequests({ articles, records });

    const { queue, deadLetterQueue } = uploads;
    [this.articles, this.records, this.deadLetterQueue] = [articles, records, deadLetterQueue];
    const logGroup = new LogGroup(this, 'Logs', { retention, removalPolicy: RemovalPolicy.DESTROY });
    const eventBusArn = outputs.includes('events') ? this.eventBusArn(config.eventBus) : null;
    const may = { articles, articlesPrefix, records, prefixes, queue, logGroup, key, eventBusArn };
    const role = new FunctionRole(this, 'FunctionRole', may);
    const props = { code, role, logGroup, queue, records, prefixes, config };
    const articleUploaded = new ArticleUploadedFunction(this, 'ArticleUploaded', props);
    this.putOutPipeline(articleUploaded, uploads);
    this.addBackfill(config, { articleUploaded, articles, articlesPrefix, records, key });
    if (outputs.includes('tables')) this.addTables(stackName, records, prefixes, key);
    const watched = { serviceName: stackName, uploads: queue, deadLetters: deadLetterQueue, articleUploaded };
    this.addMonitoring({ watched, logGroup, config });
    this.applyToAll(config);
  }

  private putOutPipeline({ functionName }: ArticleUploadedFunction, { queue, deadLetterQueue }: UploadQueue): void {
    this.putOut('ArticlesBucketName', this.articles.bucketName, 'Upload articles here');
    this.putOut('RecordsBucketName', this.records.bucketName, 'Records, failures and texts are written here');
    this.putOut('FunctionName', functionName, 'Reads an article and writes its record');
    this.putOut('QueueName', queue.queueName, 'Uploads that wait for the function');
    this.putOut('DeadLetterQueueName', deadLetterQueue.queueName, 'Uploads that failed on every try');
  }

  private addBackfill(
    { stackName, backfillConcurrency: concurrency, inventoryBucket, resultsPrefix }: StackConfig,
    places: Pick<BackfillProps, 'articleUploaded' | 'articles' | 'articlesPrefix' | 'records' | 'key'>,
  ): void {
    const reportsPrefix = resultPrefixes(resultsPrefix).backfills;
    const props = { stackName, concurrency, inventoryBucket, reportsPrefix, ...places };
    const { stateMachine } = new Backfill(this, 'Backfill', props);
    this.putOut('BackfillArn', stateMachine.ref, 'Start it to process articles that are there already');
  }

  private addMonitoring(props: MonitoringProps): void {
    const { topic, dashboard } = new Monitoring(this, 'Monitoring', props);
    this.putOut('AlarmTopicArn', topic.topicArn, 'Tells of alarms; subscribe whoever is on call');
    this.putOut('DashboardName', dashboard.dashboardName, 'The whole pipeline on one page');
  }

  /** Of the stack's own buckets: where both exist already, there is nothing to log. */
  private logRequests(buckets: Readonly<Record<'articles' | 'records', BucketPlace>>): void {
    const own = Object.entries(buckets).filter(([, bucket]) => bucket instanceof PrivateBucket);
    if (own.length === 0) return;
    const accessLogs = new AccessLogBucket(this, 'AccessLogs');
    for (const [name, bucket] of own) accessLogs.logRequestsTo(bucket as PrivateBucket, `${name}/`);
    this.putOut('AccessLogsBucketName', accessLogs.bucketName, 'Who read and wrote the buckets');
  }

  /** One that exists, or a new one. */
  private bucket(
    id: string,
    existing: string | null,
    config: StackConfig,
    encryptionKey: IKey | undefined,
  ): BucketPlace {
    if (existing !== null) return Bucket.fromBucketName(this, id, existing);
    const { removalPolicy, oldVersionsDays } = config;
    return new PrivateBucket(this, id, { removalPolicy, oldVersionsDays, encryptionKey });
  }

  private eventBusArn(bus: string): string {
    return bus.startsWith('arn:')
      ? bus
      : this.formatArn({ service: 'events', resource: 'event-bus', resourceName: bus });
  }

  private addTables(
    stackName: string,
    records: BucketPlace,
    { tables: tablesPrefix, athena: athenaPrefix }: ReturnType<typeof resultPrefixes>,
    key: IKey | undefined,
  ): void {
    const { databaseName } = new RecordTables(this, 'Tables', { stackName, records, tablesPrefix });
    const { workGroup } = new AthenaQueries(this, 'Queries', { stackName, databaseName, records, athenaPrefix, key });
    if (records instanceof PrivateBucket) {
      // Athena's answers are copies
      records.addLifecycleRule({ id: 'expire-answers', prefix: athenaPrefix, expiration: Duration.days(30) });
    }
    this.putOut('DatabaseName', databaseName, 'The tables statements and casualties, in Glue');
    this.putOut('WorkGroupName', workGroup.name, 'The saved queries, in Athena');
  }

  private applyToAll({ tags, stage, permissionsBoundaryArn }: StackConfig): void {
    const all = stage === null ? tags : { stage, ...tags };
    for (const [name, value] of Object.entries(all)) Tags.of(this).add(name, value);
    if (permissionsBoundaryArn === null) return;
    const boundary = ManagedPolicy.fromManagedPolicyArn(this, 'Boundary', permissionsBoundaryArn);
    PermissionsBoundary.of(this).apply(boundary);
  }

  private putOut(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
