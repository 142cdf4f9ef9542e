import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** What the others need of a bucket, be it new or one that exists. */
export type BucketPlace = Pick<IBucket, 'bucketName' | 'bucketArn' | 'arnForObjects'>;

export interface PrivateBucketProps {
  readonly removalPolicy: RemovalPolicy;
  /** Encrypts in place of S3's own key. */
  readonly encryptionKey?: IKey | undefined;
  /** Days until a version that was overwritten or deleted is gone for good; null for never. */
  readonly oldVersionsDays?: number | null;
}

/**
 * A bucket that nobody outside the account can be given by accident: no public access, no ACLs, encrypted
 * (SSE-S3, or the given key), TLS 1.2 or later only. Every version is kept, so that no upload and no result is ever overwritten.
 */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, props: PrivateBucketProps) {
    const { encryptionKey, oldVersionsDays = null } = props;
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      ...(encryptionKey === undefined
        ? { encryption: BucketEncryption.S3_MANAGED }
        : // a bucket key asks KMS once for many objects
          { encryption: BucketEncryption.KMS, encryptionKey, bucketKeyEnabled: true }),
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: props.removalPolicy,
      // the parts of an upload that broke off are billed, and invisible
      lifecycleRules: [{ id: 'abort-broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    if (oldVersionsDays !== null) {
      this.addLifecycleRule({
        id: 'expire-old-versions',
        noncurrentVersionExpiration: Duration.days(oldVersionsDays),
      });
    }
    // a bucket that outlives the stack stays TLS only
    this.policy?.applyRemovalPolicy(props.removalPolicy);
  }
}
