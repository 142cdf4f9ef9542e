import { describe, expect, it } from 'vitest';
import { list, named, type Statement, synthesize } from '../synthesized-stack.ts';

const { template, resource } = synthesize();
const role = resource('FunctionRole').Properties;
const policies = role.Policies as readonly { readonly PolicyDocument: { readonly Statement: readonly Statement[] } }[];
const statements = policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
const allowed = statements.flatMap(({ Action, Resource }) =>
  list(Action).flatMap((action) => list(Resource).map((resource) => `${action} ${named(resource)}`)),
);

describe("the function's role", () => {
  it('should allow this and nothing more', () => {
    expect(statements.map(({ Effect, Condition }) => ({ Effect, Condition }))).toEqual(
      statements.map(() => ({ Effect: 'Allow', Condition: undefined })),
    );
    expect(allowed.toSorted()).toEqual([
      'events:PutEvents arn:AWS::Partition:events:AWS::Region:AWS::AccountId:event-bus/default',
      'logs:CreateLogStream Logs',
      'logs:PutLogEvents Logs',
      's3:DeleteObject Records/failures/*',
      's3:DeleteObject Records/records/*',
      's3:GetObject Articles/*',
      's3:GetObject Records/failures/*',
      's3:GetObject Records/records/*',
      's3:GetObject Records/tables/*',
      's3:GetObject Records/texts/*',
      's3:GetObjectVersion Articles/*',
      's3:ListBucket Articles',
      's3:ListBucket Records',
      's3:PutObject Records/failures/*',
      's3:PutObject Records/records/*',
      's3:PutObject Records/tables/*',
      's3:PutObject Records/texts/*',
      'sqs:DeleteMessage UploadsQueue',
      'sqs:GetQueueAttributes UploadsQueue',
      'sqs:ReceiveMessage UploadsQueue',
    ]);
  });

  it.each([
    ['write to the articles bucket', /^s3:(?!GetObject |GetObjectVersion |ListBucket ).* Articles/],
    [
      'write to the records bucket outside its prefixes',
      /^s3:\S+Object\S* Records(?!\/(records|failures|tables|texts)\/)/,
    ],
    ['delete texts or rows', /Delete\S* Records\/(texts|tables)/],
    ['delete versions for good', /DeleteObjectVersion/],
    ['send messages', /sqs:Send/],
    ['touch the dead-letter queue', /UploadsDeadLetters/],
    ['do anything by a pattern of actions', /^\S*\*\S* /],
    ['do anything to every resource', / \*$/],
  ])('should not let the function %s', (_, forbidden) => {
    expect(allowed.filter((line) => forbidden.test(line))).toEqual([]);
  });

  it('should be for Lambda alone, beside one role for the backfill', () => {
    template.resourceCountIs('AWS::IAM::Role', 2);
    expect((role.AssumeRolePolicyDocument as { readonly Statement: unknown }).Statement).toEqual([
      { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } },
    ]);
  });

  it('should not take anything from managed or attached policies', () => {
    expect(role.ManagedPolicyArns).toBeUndefined();
    template.resourceCountIs('AWS::IAM::Policy', 0);
    template.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
  });
});
