import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { backfillDefinition } from '../../../infra/backfill-definition.ts';
import { list, named, type Statement, synthesize } from '../synthesized-stack.ts';

const { resource } = synthesize({ 'onrecord:inventoryBucket': 'inventories', 'onrecord:backfillConcurrency': 20 });
const DEFINITION = backfillDefinition({
  functionArn: 'arn:aws:lambda:eu-central-1:111122223333:function:onrecord',
  articlesBucket: 'articles',
  articlesPrefix: '',
  recordsBucket: 'records',
  reportsPrefix: 'backfills/',
  concurrency: 20,
});

interface MapState {
  readonly MaxConcurrency: number;
  readonly ToleratedFailurePercentage: number;
  readonly ItemSelector: Readonly<Record<string, unknown>>;
}
const { States } = resource('BackfillStateMachine').Properties.Definition as {
  readonly States: Readonly<Record<string, MapState>>;
};

describe('the definition of the backfill', () => {
  it('should be valid Amazon States Language', () => {
    const { isValid, errors } = aslValidator(DEFINITION, { checkPaths: true, checkArn: true });
    expect([isValid, errors]).toEqual([true, []]);
    const broken = structuredClone(DEFINITION) as { States: { Source: { Default: string } } };
    broken.States.Source.Default = 'Nowhere';
    expect(aslValidator(broken).isValid).toBe(false);
  });

  it.each(['FromPrefix', 'FromInventory'])(
    'should take as many articles at a time as is set, and go on after failures: %s',
    (name) => {
      expect(States[name]).toMatchObject({ MaxConcurrency: 20, ToleratedFailurePercentage: 100 });
    },
  );

  it('should tell the function that the keys of an inventory are encoded', () => {
    expect(States.FromInventory?.ItemSelector).toMatchObject({ keyEncoding: 'url' });
    expect(States.FromPrefix?.ItemSelector).not.toHaveProperty('keyEncoding');
  });
});

describe("the backfill's role", () => {
  const { Policies, AssumeRolePolicyDocument } = resource('BackfillRole').Properties as {
    readonly Policies: readonly { readonly PolicyDocument: { readonly Statement: readonly Statement[] } }[];
    readonly AssumeRolePolicyDocument: { readonly Statement: readonly Statement[] };
  };
  const statements = Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

  it('should allow this and nothing more', () => {
    const allowed = statements.flatMap(({ Action, Resource }) =>
      list(Action).flatMap((action) => list(Resource).map((one) => `${action} ${named(one)}`)),
    );
    const states = 'arn:AWS::Partition:states:AWS::Region:AWS::AccountId';
    const executions = (action: string) =>
      [':*', '/*'].map((end) => `${action} ${states}:execution:onrecord-backfill${end}`);
    expect(allowed.toSorted()).toEqual(
      [
        'lambda:InvokeFunction ArticleUploaded',
        's3:ListBucket Articles',
        's3:GetObject arn:AWS::Partition:s3:::inventories/*',
        's3:PutObject Records/backfills/*',
        's3:GetObject Records/backfills/*',
        's3:ListMultipartUploadParts Records/backfills/*',
        's3:AbortMultipartUpload Records/backfills/*',
        `states:StartExecution ${states}:stateMachine:onrecord-backfill`,
        ...['states:DescribeExecution', 'states:StopExecution', 'states:RedriveExecution'].flatMap(executions),
      ].toSorted(),
    );
  });

  it('should list articles alone', () => {
    const stack = synthesize({ 'onrecord:articlesPrefix': 'english/' });
    expect(JSON.stringify(stack.resource('BackfillRole'))).toContain('{"StringLike":{"s3:prefix":"english/*"}}');
    expect(JSON.stringify(resource('BackfillRole'))).not.toContain('s3:prefix');
  });

  it('should be for Step Functions of this account alone', () => {
    expect(AssumeRolePolicyDocument.Statement).toMatchObject([
      {
        Principal: { Service: 'states.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });
});
