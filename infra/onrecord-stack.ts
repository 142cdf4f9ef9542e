import { CfnOutput, Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { ManagedPolicy, PermissionsBoundary } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StackConfig } from './config.ts';
import { ArticleUploadedFunction, FUNCTION_TIMEOUT } from './constructs/article-uploaded-function.ts';
import { AthenaQueries } from './constructs/athena-queries.ts';
import { Backfill } from './constructs/backfill.ts';
import { FunctionRole } from './constructs/function-role.ts';
import { type BucketPlace, PrivateBucket } from './constructs/private-bucket.ts';
import { RecordTables } from './constructs/record-tables.ts';
import { UploadQueue } from './constructs/upload-queue.ts';
import { resultPrefixes } from './result-prefixes.ts';

export interface OnrecordStackProps {
  readonly config: StackConfig;
  /** The built function, `dist/article-uploaded`. */
  readonly code: Code;
}

/** articles bucket → queue → function → records bucket */
export class OnrecordStack extends Stack {
  constructor(scope: Construct, id: string, { config, code }: OnrecordStackProps) {
    super(scope, id, {
      stackName: config.stackName,
      description: 'onrecord: who said what, and at what cost, from each news article uploaded',
    });
    const { logRetentionDays: retention, articlesPrefix, outputs } = config;
    const prefixes = resultPrefixes(config.resultsPrefix);
    const key = config.kmsKeyArn === null ? undefined : Key.fromKeyArn(this, 'Key', config.kmsKeyArn);
    const articles = this.bucket('Articles', config.articlesBucket, config, key);
    const records = this.bucket('Records', config.recordsBucket, config, key);
    const uploads = new UploadQueue(this, 'Uploads', { functionTimeout: FUNCTION_TIMEOUT });
    if (articles instanceof PrivateBucket) uploads.takeUploadsTo(articles, articlesPrefix);
    else uploads.takeUploadsOfExisting(articles.bucketName, articlesPrefix);

    const { queue, deadLetterQueue } = uploads;
    const logGroup = new LogGroup(this, 'Logs', { retention, removalPolicy: RemovalPolicy.DESTROY });
    const eventBusArn = outputs.includes('events') ? this.eventBusArn(config.eventBus) : null;
    const may = { articles, articlesPrefix, records, prefixes, queue, logGroup, key, eventBusArn };
    const role = new FunctionRole(this, 'FunctionRole', may);
    const props = { code, role, logGroup, queue, records, prefixes, config };
    const articleUploaded = new ArticleUploadedFunction(this, 'ArticleUploaded', props);
    const { backfillConcurrency: concurrency, inventoryBucket, stackName } = config;
    const backfilled = { articleUploaded, articles, articlesPrefix, records, reportsPrefix: prefixes.backfills, key };
    const { stateMachine } = new Backfill(this, 'Backfill', { stackName, concurrency, inventoryBucket, ...backfilled });
    if (outputs.includes('tables')) this.addTables(config.stackName, records, prefixes, key);
    this.applyToAll(config);
    this.putOut('BackfillArn', stateMachine.ref, 'Start it to process articles that are there already');

    this.putOut('ArticlesBucketName', articles.bucketName, 'Upload articles here');
    this.putOut('RecordsBucketName', records.bucketName, 'Records, failures and texts are written here');
    this.putOut('FunctionName', articleUploaded.functionName, 'Reads an article and writes its record');
    this.putOut('QueueName', queue.queueName, 'Uploads that wait for the function');
    this.putOut('DeadLetterQueueName', deadLetterQueue.queueName, 'Uploads that failed on every try');
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
