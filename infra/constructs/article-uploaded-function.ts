import { Duration } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledged-findings.ts';
import type { StackConfig } from '../config.ts';
import type { ResultPrefixes } from '../result-prefixes.ts';
import type { BucketPlace } from './private-bucket.ts';

/** A batch of ten articles of the largest size takes about four minutes. */
export const FUNCTION_TIMEOUT = Duration.seconds(300);

export interface ArticleUploadedFunctionProps {
  readonly code: Code;
  readonly role: IRole;
  readonly logGroup: ILogGroup;
  readonly queue: IQueue;
  readonly records: BucketPlace;
  readonly prefixes: ResultPrefixes;
  readonly config: StackConfig;
}

/** The function, fed by the queue. What it may do is the role's affair alone: nothing here adds to it. */
export class ArticleUploadedFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: ArticleUploadedFunctionProps) {
    super(scope, id, {
      description: 'onrecord: makes one record of statements and casualty figures from each uploaded article',
      code: props.code,
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // 1,769 MB are one whole processor (AWS Lambda Developer Guide, "Configure Lambda function memory")
      memorySize: props.config.memoryMegabytes,
      timeout: FUNCTION_TIMEOUT,
      role: props.role,
      logGroup: props.logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        RECORDS_BUCKET: props.records.bucketName,
        RECORDS_PREFIX: props.prefixes.records,
        FAILURES_PREFIX: props.prefixes.failures,
        TEXTS_PREFIX: props.prefixes.texts,
        ...(props.config.outputs.includes('tables') && { TABLES_PREFIX: props.prefixes.tables }),
        ...(props.config.outputs.includes('events') && { EVENT_BUS_NAME: props.config.eventBus }),
        MAX_ARTICLE_BYTES: String(props.config.maxArticleBytes),
        POWERTOOLS_SERVICE_NAME: props.config.stackName,
      },
    });
    const uploads = new EventSourceMapping(this, 'Uploads', {
      target: this,
      eventSourceArn: props.queue.queueArn,
      batchSize: 10,
      maxConcurrency: props.config.maxConcurrency,
      reportBatchItemFailures: true,
    });
    const theQueueHasOne =
      'Lambda reads the queue itself: what fails goes back to it, and from there to its dead-letter queue.';
    acknowledge(this, 'Serverless::Serverless-LambdaDLQ', theQueueHasOne);
    acknowledge(uploads, 'Serverless::Serverless-LambdaEventSourceMappingDestination', theQueueHasOne);
    acknowledge(
      this,
      'Serverless::Serverless-LambdaTracing',
      'One function between two services: the log has the milliseconds of each article. Tracing needs permissions on all resources.',
    );
  }
}
