import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledgePatterns } from '../acknowledged-findings.ts';
import type { ResultPrefixes } from '../result-prefixes.ts';
import type { BucketPlace } from './private-bucket.ts';

export interface FunctionRoleProps {
  readonly articles: BucketPlace;
  readonly articlesPrefix: string;
  readonly records: BucketPlace;
  readonly prefixes: ResultPrefixes;
  /** Of the objects in both buckets; undefined for S3's own. */
  readonly key?: IKey | undefined;
  /** Null where results are not announced. */
  readonly eventBusArn: string | null;
  readonly queue: IQueue;
  readonly logGroup: ILogGroup;
}

const allow = (actions: string[], ...resources: string[]) => new PolicyStatement({ actions, resources });
const policy = (...statements: PolicyStatement[]) => new PolicyDocument({ statements });

/**
 * All that the function may do, written by hand: grants and managed policies allow more. ListBucket turns the
 * answer for a missing key from 403 into 404 (Amazon S3 API Reference, GetObject).
 */
export class FunctionRole extends Role {
  constructor(scope: Construct, id: string, props: FunctionRoleProps) {
    const { articles, articlesPrefix, records, prefixes, queue, logGroup, key, eventBusArn } = props;
    const { records: recordsPrefix, failures, texts, tables } = prefixes;
    const under = (...prefixes: string[]) => prefixes.map((prefix) => records.arnForObjects(`${prefix}*`));
    super(scope, id, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        'read-articles': policy(
          allow(['s3:GetObject', 's3:GetObjectVersion'], articles.arnForObjects(`${articlesPrefix}*`)),
          allow(['s3:ListBucket'], articles.bucketArn),
        ),
        'write-results': policy(
          allow(['s3:GetObject', 's3:PutObject'], ...under(recordsPrefix, failures, texts, tables)),
          // the older of a record and a failure; a text may belong to several articles and stays
          allow(['s3:DeleteObject'], ...under(recordsPrefix, failures)),
          allow(['s3:ListBucket'], records.bucketArn),
        ),
        'take-uploads': policy(
          allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], queue.queueArn),
        ),
        ...(key !== undefined && {
          'use-key': policy(allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn)),
        }),
        ...(eventBusArn !== null && { 'announce-results': policy(allow(['events:PutEvents'], eventBusArn)) }),
        'write-logs': policy(allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn)),
      },
    });
    const patterns = [articles.arnForObjects(`${articlesPrefix}*`), ...under(recordsPrefix, failures, texts, tables)];
    acknowledgePatterns(this, patterns, 'Articles may have any key, and results are named like their articles.');
  }
}
