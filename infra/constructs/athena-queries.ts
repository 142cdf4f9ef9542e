import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { SAVED_QUERIES } from '../saved-athena-queries.ts';
import type { BucketPlace } from './private-bucket.ts';

export interface AthenaQueriesProps {
  /** Of the stack; the workgroup is named after it. */
  readonly stackName: string;
  readonly databaseName: string;
  readonly records: BucketPlace;
  /** Where the answers go. */
  readonly athenaPrefix: string;
  /** Encrypts the answers; undefined for S3's own. */
  readonly key?: IKey | undefined;
}

/** A workgroup of Athena with the saved queries. Whoever asks needs permissions of their own on tables and bucket. */
export class AthenaQueries extends Construct {
  readonly workGroup: CfnWorkGroup;

  constructor(scope: Construct, id: string, props: AthenaQueriesProps) {
    super(scope, id);
    const { stackName, databaseName: database, records, athenaPrefix, key } = props;
    const encryptionConfiguration =
      key === undefined ? { encryptionOption: 'SSE_S3' } : { encryptionOption: 'SSE_KMS', kmsKey: key.keyArn };
    const outputLocation = `s3://${records.bucketName}/${athenaPrefix}`;
    this.workGroup = new CfnWorkGroup(this, 'WorkGroup', {
      name: stackName,
      description: 'Questions about statements and casualty figures',
      // the queries that were saved and run in it go with the stack
      recursiveDeleteOption: true,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        resultConfiguration: { outputLocation, encryptionConfiguration },
      },
    });
    for (const { id: file, name, description, sql: queryString } of SAVED_QUERIES) {
      const query = { name, description, database, workGroup: stackName, queryString };
      new CfnNamedQuery(this, file, query).addResourceDependency(this.workGroup);
    }
  }
}
