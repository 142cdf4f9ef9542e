import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { list, named, statementsOf, synthesize } from '../synthesized-stack.ts';

const BUCKETS = ['Articles', 'Records'];
const { template, resource } = synthesize();
const LOGS = 'AccessLogs';
const ALL = [...BUCKETS, LOGS];

describe('every bucket', () => {
  it.each([
    [
      'should block all public access',
      {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    ],
    [
      'should leave no object to another owner',
      { OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } },
    ],
    [
      'should encrypt what they hold',
      {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
      },
    ],
    ['should keep every version', { VersioningConfiguration: { Status: 'Enabled' } }],
    [
      'should not have access lists or a website',
      { AccessControl: Match.absent(), WebsiteConfiguration: Match.absent() },
    ],
  ])('%s', (_, properties) => {
    template.resourceCountIs('AWS::S3::Bucket', ALL.length);
    template.allResourcesProperties('AWS::S3::Bucket', properties);
  });

  it.each(
    ALL.flatMap((bucket) => [
      ['should deny requests without TLS', bucket, { Bool: { 'aws:SecureTransport': 'false' } }] as const,
      ['should deny requests by TLS older than 1.2', bucket, { NumericLessThan: { 's3:TlsVersion': 1.2 } }] as const,
    ]),
  )('%s: %s', (_, bucket, condition) => {
    const deny = statementsOf(resource(`${bucket}Policy`)).find(
      ({ Condition }) => JSON.stringify(Condition) === JSON.stringify(condition),
    );
    expect(deny).toMatchObject({ Effect: 'Deny', Action: 's3:*', Principal: { AWS: '*' } });
    expect(list(deny?.Resource).map(named)).toEqual([bucket, `${bucket}/*`]);
    expect(named(resource(`${bucket}Policy`).Properties.Bucket)).toBe(bucket);
  });

  it.each(BUCKETS)('should not allow anybody anything by the policy of %s', (bucket) => {
    expect(statementsOf(resource(`${bucket}Policy`)).map(({ Effect }) => Effect)).toEqual(['Deny', 'Deny']);
  });

  it.each([
    ['should outlive the stack', {}, 'Retain'],
    ['should go with the stack when that is asked for', { 'onrecord:removalPolicy': 'destroy' }, 'Delete'],
  ])('%s, with their policies', (_, context, policy) => {
    const stack = synthesize(context);
    const kept = ALL.flatMap((name) => [name, `${name}Policy`]).map((name) => [name, stack.resource(name)] as const);
    const policies = kept.map(([name, it]) => [name, it.DeletionPolicy, it.UpdateReplacePolicy]);
    expect(policies).toEqual(
      kept.map(([name]) => (name.startsWith(LOGS) ? [name, 'Retain', 'Retain'] : [name, policy, policy])),
    );
  });
});

describe('what expires in the buckets', () => {
  const abort = {
    Id: 'abort-broken-uploads',
    Status: 'Enabled',
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
  };

  it.each([
    ['Articles', []],
    ['Records', [{ Id: 'expire-answers', Status: 'Enabled', Prefix: 'athena/', ExpirationInDays: 30 }]],
  ])('should be the parts of broken uploads, and nothing that is no copy: %s', (bucket, more) => {
    expect(resource(bucket).Properties.LifecycleConfiguration).toEqual({ Rules: [abort, ...more] });
  });

  it('should be access logs, after 90 days', () => {
    const { Rules } = resource(LOGS).Properties.LifecycleConfiguration as { readonly Rules: unknown };
    const expire = { Status: 'Enabled', ExpirationInDays: 90, NoncurrentVersionExpiration: { NoncurrentDays: 1 } };
    expect(Rules).toEqual([abort, { Id: 'expire-access-logs', ...expire }]);
  });
});

describe('the access logs', () => {
  it.each([
    ['Articles', 'articles/'],
    ['Records', 'records/'],
  ])('should tell who asked what of %s, below %s', (bucket, LogFilePrefix) => {
    const { DestinationBucketName, ...rest } = resource(bucket).Properties.LoggingConfiguration as Record<
      string,
      unknown
    >;
    expect([named(DestinationBucketName), rest]).toEqual([LOGS, { LogFilePrefix }]);
    expect(resource(bucket).DependsOn?.map((id) => named({ Ref: id }))).toContain(`${LOGS}Policy`);
  });

  it('should be written by S3 for buckets of this account, and nobody be allowed anything else', () => {
    const allowed = statementsOf(resource(`${LOGS}Policy`)).filter(({ Effect }) => Effect === 'Allow');
    expect(allowed.map((statement) => ({ ...statement, Resource: named(statement.Resource) }))).toEqual([
      {
        Sid: 'S3MayWriteAccessLogs',
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `${LOGS}/*`,
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });
});
