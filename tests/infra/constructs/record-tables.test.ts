import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../functions/pipeline/process-article.ts';
import { tableFileName } from '../../../functions/pipeline/tables/table-sink.ts';
import { ROW_TABLES } from '../../../infra/row-tables.ts';
import { SAVED_QUERIES } from '../../../infra/saved-athena-queries.ts';
import { textOf } from '../../project-files.ts';
import { readSchema, SCHEMAS } from '../../schemas/schema-nodes.ts';
import { named, synthesize } from '../synthesized-stack.ts';

const { template, resource, resources } = synthesize();

interface TableInput {
  readonly Name: string;
  readonly PartitionKeys: readonly { readonly Name: string; readonly Type: string }[];
  readonly Parameters: Readonly<Record<string, unknown>>;
  readonly StorageDescriptor: {
    readonly Location: unknown;
    readonly Columns: readonly { readonly Name: string; readonly Type: string; readonly Comment: string }[];
  };
}
const tableOf = (name: string) => resource(`Tables${name}`).Properties.TableInput as TableInput;

describe.each([
  ['statements', SCHEMAS.statementRow],
  ['casualties', SCHEMAS.casualtyRow],
])('the table %s', (name, schema) => {
  const { Parameters, PartitionKeys, StorageDescriptor } = tableOf(name);

  it('should have the columns of the schema, each with its type and what it means', () => {
    const { Columns } = StorageDescriptor;
    expect(Columns.map((column) => column.Name)).toEqual(Object.keys(readSchema(schema).properties ?? {}));
    const types = Object.fromEntries(Columns.map((column) => [column.Name, column.Type]));
    const other = { source_line: 'bigint', confidence: 'double', sentence_start: 'bigint', published_day: 'string' };
    expect(types).toMatchObject(other);
    expect(Columns.filter((column) => Buffer.byteLength(column.Comment) > 255)).toEqual([]);
    expect(
      Columns.filter(
        (column) => !/Field [\w.[\]]+(?:\.|: the words of its spans, joined by " … "\.)$/.test(column.Comment),
      ),
    ).toEqual([]);
  });

  it('should look for each shard where the function writes it, without a crawler', () => {
    const template = named(Parameters['storage.location.template']);
    const hits = ['a.txt', 'b.txt', '2026/ü.txt'].map((key) => {
      const file = tableFileName(DEFAULT_SETTINGS.tablesPrefix ?? '', name, key);
      const shards = String(Parameters['projection.shard.values']).split(',');
      return shards.some((shard) => `s3://Records/${file}`.startsWith(template.replace('$' + '{shard}', shard)));
    });
    expect(hits).toEqual([true, true, true]);
    expect(PartitionKeys).toMatchObject([{ Name: 'shard', Type: 'string' }]);
    expect(Parameters).toMatchObject({ 'projection.enabled': 'true', 'projection.shard.type': 'enum' });
    expect(named(StorageDescriptor.Location)).toBe(`s3://Records/tables/${name}/`);
  });
});

describe('the tables', () => {
  it('should lie in a database of the stack, under the names that queries use', () => {
    expect(ROW_TABLES.map((table) => table.name)).toEqual(['statements', 'casualties']);
    template.resourceCountIs('AWS::Glue::Table', 2);
    template.hasResourceProperties('AWS::Glue::Database', { DatabaseInput: { Name: 'onrecord' } });
    template.resourceCountIs('AWS::Glue::Crawler', 0);
  });
});

describe('the saved queries', () => {
  it('should be those of the folder, in the database and the workgroup of the stack', () => {
    const queries = Object.values(resources).filter(({ Type }) => Type === 'AWS::Athena::NamedQuery');
    expect(queries.map(({ Properties }) => Properties.QueryString).sort()).toEqual(
      SAVED_QUERIES.map(({ id }) => textOf(`queries/${id}.sql`)).sort(),
    );
    expect(queries.map(({ Properties: { Database, WorkGroup } }) => [Database, WorkGroup])).toEqual(
      queries.map(() => ['onrecord', 'onrecord']),
    );
    expect(queries.map(({ Properties }) => Properties.Name)).toContain('Figures whose claimants disagree');
  });

  it('should have their answers encrypted, in the records bucket', () => {
    const { WorkGroupConfiguration } = resource('QueriesWorkGroup').Properties as {
      readonly WorkGroupConfiguration: {
        readonly ResultConfiguration: { readonly OutputLocation: unknown; readonly EncryptionConfiguration: unknown };
      };
    };
    const { OutputLocation, EncryptionConfiguration } = WorkGroupConfiguration.ResultConfiguration;
    expect(named(OutputLocation)).toBe('s3://Records/athena/');
    expect(EncryptionConfiguration).toEqual({ EncryptionOption: 'SSE_S3' });
  });
});
