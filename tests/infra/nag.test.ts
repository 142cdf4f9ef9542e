import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Bucket, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { type CfnQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import type { FunctionRole } from '../../infra/constructs/function-role.ts';
import type { OnrecordStack } from '../../infra/onrecord-stack.ts';
import { CONFIGURATIONS } from './configurations.ts';
import { nagFindings } from './nag-findings.ts';

const cfn = <Resource>(stack: OnrecordStack, path: string): Resource => {
  const [first = '', ...rest] = path.split('/');
  const construct = rest.reduce((parent, id) => parent.node.findChild(id), stack.node.findChild(first));
  return construct.node.defaultChild as Resource;
};

const EXECUTIONS = 'arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:onrecord-backfill';

describe('cdk-nag', () => {
  it.each([
    ...Object.entries(CONFIGURATIONS),
    ['with every alarm and a subscriber', { 'onrecord:silenceHours': 24, 'onrecord:alarmEmail': 'desk@news.example' }],
  ])('should find nothing: %s', (_, context) => {
    expect(nagFindings(context).open).toEqual([]);
  });

  it('should have been told of these and no others', () => {
    const { acknowledged, reasons } = nagFindings();
    expect(acknowledged.map((line) => line.replace(/[0-9A-F]{8}(?=\.Arn)/, ''))).toEqual([
      'AwsSolutions-IAM5[Resource::<Articles.Arn>/*] Onrecord/FunctionRole/Resource',
      'AwsSolutions-IAM5[Resource::<Records.Arn>/backfills/*] Onrecord/Backfill/Role/Resource',
      'AwsSolutions-IAM5[Resource::<Records.Arn>/failures/*] Onrecord/FunctionRole/Resource',
      'AwsSolutions-IAM5[Resource::<Records.Arn>/records/*] Onrecord/FunctionRole/Resource',
      'AwsSolutions-IAM5[Resource::<Records.Arn>/tables/*] Onrecord/FunctionRole/Resource',
      'AwsSolutions-IAM5[Resource::<Records.Arn>/texts/*] Onrecord/FunctionRole/Resource',
      `AwsSolutions-IAM5[Resource::${EXECUTIONS}/*] Onrecord/Backfill/Role/Resource`,
      `AwsSolutions-IAM5[Resource::${EXECUTIONS}:*] Onrecord/Backfill/Role/Resource`,
      'AwsSolutions-SF1 Onrecord/Backfill/StateMachine',
      'AwsSolutions-SF2 Onrecord/Backfill/StateMachine',
      'Serverless-LambdaDLQ Onrecord/ArticleUploaded/Resource',
      'Serverless-LambdaEventSourceMappingDestination Onrecord/ArticleUploaded/Uploads/Resource',
      'Serverless-LambdaTracing Onrecord/ArticleUploaded/Resource',
      'Serverless-SQSRedrivePolicy Onrecord/Uploads/DeadLetters/Resource',
      'Serverless-StepFunctionStateMachineXray Onrecord/Backfill/StateMachine',
    ]);
    expect(reasons.filter((reason) => reason.length < 40)).toEqual([]);
  });

  it.each<[string, (stack: OnrecordStack) => void, string]>([
    [
      'a bucket without access logs',
      (stack) => {
        cfn<CfnBucket>(stack, 'Articles').loggingConfiguration = undefined;
      },
      'AwsSolutions-S1 Onrecord/Articles/Resource',
    ],
    [
      'a bucket that may be made public',
      (stack) => {
        cfn<CfnBucket>(stack, 'Records').publicAccessBlockConfiguration = { blockPublicAcls: false };
      },
      'AwsSolutions-S2 Onrecord/Records/Resource',
    ],
    ['a bucket without TLS', (stack) => new Bucket(stack, 'Open'), 'AwsSolutions-S10 Onrecord/Open/Resource'],
    [
      'a queue whose failures vanish',
      (stack) => {
        cfn<CfnQueue>(stack, 'Uploads/Queue').redrivePolicy = undefined;
      },
      'AwsSolutions-SQS3 Onrecord/Uploads/Queue/Resource',
    ],
    [
      'a second dead-letter queue',
      (stack) => new Queue(stack, 'Other'),
      'Serverless-SQSRedrivePolicy Onrecord/Other/Resource',
    ],
    [
      'a runtime that ages',
      (stack) => {
        cfn<CfnFunction>(stack, 'ArticleUploaded').runtime = 'nodejs18.x';
      },
      'AwsSolutions-L1 Onrecord/ArticleUploaded/Resource',
    ],
    [
      'a pattern of actions',
      (stack) => {
        const role = stack.node.findChild('FunctionRole') as FunctionRole;
        role.addToPolicy(new PolicyStatement({ actions: ['s3:*'], resources: ['arn:aws:s3:::other/a'] }));
      },
      'AwsSolutions-IAM5[Action::s3:*] Onrecord/FunctionRole/DefaultPolicy/Resource',
    ],
    [
      'a pattern of resources that was not acknowledged',
      (stack) => {
        const role = stack.node.findChild('FunctionRole') as FunctionRole;
        role.addToPolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::other/*'] }));
      },
      'AwsSolutions-IAM5[Resource::arn:aws:s3:::other/*] Onrecord/FunctionRole/DefaultPolicy/Resource',
    ],
  ])('should find %s', (_, change, finding) => {
    expect(nagFindings({}, change).open).toContain(finding);
  });
});
