import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PrivateBucket } from './private-bucket.ts';

/**
 * Who read and wrote the buckets: S3's server access logs, kept for 90 days. Always outlives the stack, for
 * it is never empty, and nobody should get rid of traces by `cdk destroy`.
 */
export class AccessLogBucket extends PrivateBucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, { removalPolicy: RemovalPolicy.RETAIN });
    this.addLifecycleRule({
      id: 'expire-access-logs',
      expiration: Duration.days(90),
      noncurrentVersionExpiration: Duration.days(1),
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'S3MayWriteAccessLogs',
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.arnForObjects('*')],
        // not the buckets' ARNs: a bucket that logs here needs this policy first
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  /** Logs every request to a bucket below the prefix, by the bucket's own property: CDK's L2 would open an ACL. */
  logRequestsTo(bucket: PrivateBucket, prefix: string): void {
    (bucket.node.defaultChild as CfnBucket).loggingConfiguration = {
      destinationBucketName: this.bucketName,
      logFilePrefix: prefix,
    };
    if (this.policy !== undefined) bucket.node.addDependency(this.policy);
  }
}
