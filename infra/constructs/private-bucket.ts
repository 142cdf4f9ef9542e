import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/**
 * A bucket that nobody outside the account can be given by accident: no public access, no ACLs, encrypted
 * (SSE-S3), TLS 1.2 or later only. Every version is kept, so that no upload and no result is ever overwritten.
 */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, props: { readonly removalPolicy: RemovalPolicy }) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: props.removalPolicy,
      // the parts of an upload that broke off are billed, and invisible
      lifecycleRules: [{ id: 'abort-broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    // a bucket that outlives the stack stays TLS only
    this.policy?.applyRemovalPolicy(props.removalPolicy);
  }
}
