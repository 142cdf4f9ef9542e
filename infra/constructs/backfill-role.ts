import { Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { acknowledgePatterns } from '../acknowledged-findings.ts';
import type { BucketPlace } from './private-bucket.ts';

export interface BackfillRoleProps {
  readonly stateMachineName: string;
  readonly articleUploaded: IFunction;
  readonly articles: BucketPlace;
  readonly articlesPrefix: string;
  readonly records: BucketPlace;
  readonly reportsPrefix: string;
  /** Holds the inventories that may be asked for; null for none. */
  readonly inventoryBucket: string | null;
  readonly key?: IKey | undefined;
}

const allow = (actions: string[], ...resources: string[]) => new PolicyStatement({ actions, resources });
const policy = (...statements: PolicyStatement[]) => new PolicyDocument({ statements });

/** All that the backfill may do, as AWS asks for it (AWS Step Functions Developer Guide, "IAM policies for … Distributed Map"). */
export class BackfillRole extends Role {
  constructor(scope: Construct, id: string, props: BackfillRoleProps) {
    const { articleUploaded, articles, articlesPrefix, records, reportsPrefix, inventoryBucket, key } = props;
    const stack = Stack.of(scope);
    const machine = `arn:${stack.partition}:states:${stack.region}:${stack.account}`;
    const executions = [':*', '/*'].map((end) => `${machine}:execution:${props.stateMachineName}${end}`);
    const reports = records.arnForObjects(`${reportsPrefix}*`);
    const inventories = inventoryBucket === null ? null : `arn:${stack.partition}:s3:::${inventoryBucket}/*`;
    const list = allow(['s3:ListBucket'], articles.bucketArn);
    // nothing but articles can be listed, so that a result is never taken for one; a request for all names no prefix
    if (articlesPrefix !== '') list.addCondition('StringLike', { 's3:prefix': `${articlesPrefix}*` });
    super(scope, id, {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
      }),
      inlinePolicies: {
        'process-articles': policy(allow(['lambda:InvokeFunction'], articleUploaded.functionArn)),
        'list-articles': policy(list, ...(inventories === null ? [] : [allow(['s3:GetObject'], inventories)])),
        'write-reports': policy(
          allow(['s3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'], reports),
        ),
        ...(key !== undefined && { 'use-key': policy(allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn)) }),
        'run-children': policy(
          allow(['states:StartExecution'], `${machine}:stateMachine:${props.stateMachineName}`),
          allow(['states:DescribeExecution', 'states:StopExecution', 'states:RedriveExecution'], ...executions),
        ),
      },
    });
    const patterns = [reports, ...executions, ...(inventories === null ? [] : [inventories])];
    acknowledgePatterns(this, patterns, 'Reports and executions are named when they are made, and inventories by S3.');
  }
}
