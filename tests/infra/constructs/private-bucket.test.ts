import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { list, named, statementsOf, synthesize } from '../synthesized-stack.ts';

const BUCKETS = ['Articles', 'Records'];
const { template, resource } = synthesize();

describe('both buckets', () => {
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
    template.resourceCountIs('AWS::S3::Bucket', BUCKETS.length);
    template.allResourcesProperties('AWS::S3::Bucket', properties);
  });

  it.each([
    ['Articles', []],
    ['Records', [{ Id: 'expire-answers', Status: 'Enabled', Prefix: 'athena/', ExpirationInDays: 30 }]],
  ])('should drop the parts of broken uploads, and expire nothing that is no copy: %s', (bucket, more) => {
    const broken = {
      Id: 'abort-broken-uploads',
      Status: 'Enabled',
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
    };
    expect(resource(bucket).Properties.LifecycleConfiguration).toEqual({ Rules: [broken, ...more] });
  });

  it.each(
    BUCKETS.flatMap((bucket) => [
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
    const stack = synthesize(context).template;
    for (const type of ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy']) {
      stack.resourceCountIs(type, BUCKETS.length);
      stack.allResources(type, { DeletionPolicy: policy, UpdateReplacePolicy: policy });
    }
  });
});
