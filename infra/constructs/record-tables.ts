import { Stack } from 'aws-cdk-lib';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { Construct } from 'constructs';
import { ROW_TABLES, type RowTable } from '../row-tables.ts';
import type { BucketPlace } from './private-bucket.ts';

export interface RecordTablesProps {
  /** Of the stack; the database is named after it. */
  readonly stackName: string;
  readonly records: BucketPlace;
  readonly tablesPrefix: string;
}

const JSON_ROWS = {
  inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
  outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
  // a broken line is to fail the query, not to be left out unseen
  serdeInfo: {
    serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe',
    parameters: { 'ignore.malformed.json': 'FALSE' },
  },
} as const;

/** 00, 01 … ff */
const SHARDS = Array.from({ length: 256 }, (_, shard) => shard.toString(16).padStart(2, '0'));
const SHARD = { name: 'shard', type: 'string', comment: "The first two digits of the hash of the article's key" };

/** The tables in Glue; their partitions are calculated, not crawled (Amazon Athena User Guide, "Partition projection"). */
export class RecordTables extends Construct {
  /** "-" would have to be quoted in queries, and Glue has no upper case. */
  readonly databaseName: string;

  constructor(scope: Construct, id: string, { stackName, records, tablesPrefix }: RecordTablesProps) {
    super(scope, id);
    this.databaseName = stackName.toLowerCase().replaceAll('-', '_');
    const database = new CfnDatabase(this, 'Database', {
      catalogId: Stack.of(this).account,
      databaseInput: { name: this.databaseName, description: 'Statements and casualty figures found by onrecord' },
    });
    for (const table of ROW_TABLES) {
      this.newTable(table, `s3://${records.bucketName}/${tablesPrefix}${table.name}/`).addResourceDependency(database);
    }
  }

  private newTable({ name, description, columns }: RowTable, location: string): CfnTable {
    return new CfnTable(this, name, {
      catalogId: Stack.of(this).account,
      databaseName: this.databaseName,
      tableInput: {
        name,
        description,
        tableType: 'EXTERNAL_TABLE',
        partitionKeys: [SHARD],
        parameters: {
          classification: 'json',
          'projection.enabled': 'true',
          'projection.shard.type': 'enum',
          'projection.shard.values': SHARDS.join(','),
          'storage.location.template': `${location}shard=\${shard}/`,
        },
        storageDescriptor: { ...JSON_ROWS, columns: [...columns], location },
      },
    });
  }
}
