// The schemas of the tables' rows, made from the record's schema and the columns: types, descriptions, enumerations, examples.
import { readFile } from 'node:fs/promises';
import {
  ARTICLE_COLUMNS,
  CASUALTY_COLUMNS,
  type Column,
  STATEMENT_COLUMNS,
} from '../functions/pipeline/tables/columns.ts';

interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly description?: string;
  readonly examples?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly $defs?: Readonly<Record<string, Node>>;
}

/** Each property is a value, or a value and null. */
export interface RowSchema extends Node {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly additionalProperties: false;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Node>>;
}

type Columns = readonly Column<never>[];

const RECORD = 'schemas/record.v1.schema.json';

/** What a `$ref`, and an alternative to null, stand for. */
function resolved(node: Node, schema: Node): { readonly node: Node; readonly nullable: boolean } {
  if (node.$ref !== undefined) return resolved(schema.$defs?.[node.$ref.slice('#/$defs/'.length)] as Node, schema);
  const [choice, ...others] = (node.anyOf ?? []).filter(({ type }) => type !== 'null');
  if (choice === undefined || others.length > 0) return { node, nullable: node.anyOf?.some(isNull) ?? false };
  return { node: { ...resolved(choice, schema).node }, nullable: true };
}

const isNull = ({ type }: Node) => type === 'null';

/** The node at a path, with the words that stand at its own place, and whether anything on the way may be null. */
function nodeAt(owner: Node, path: string, schema: Node) {
  let found = { node: owner, nullable: false };
  let placed: Node = owner;
  for (const name of path.split('.')) {
    const next = found.node.properties?.[name];
    if (next === undefined) throw new RangeError(`The record's schema has no "${path}": "${name}" is missing.`);
    placed = next;
    const inner = resolved(next, schema);
    found = { node: inner.node, nullable: found.nullable || inner.nullable };
  }
  return { ...found, placed };
}

/** An enumeration or a type, without the words for people and without null. */
function bare({ description: _, examples: __, anyOf, ...rest }: Node): Node {
  const choices = anyOf?.filter((choice) => !isNull(choice));
  return choices === undefined ? rest : { ...rest, anyOf: choices };
}

function columnSchema(owner: Node, { from, take }: Column<never>, place: string, schema: Node): Node {
  const { node, nullable, placed } = nodeAt(owner, from, schema);
  const where = `Field ${place}${from}`;
  if (take === 'words') {
    const description = `${placed.description} ${where}: the words of its spans, joined by " … ".`;
    return { type: 'string', description, examples: ['“The bridge is shut,” … “Stay away.”'] };
  }
  if (take === 'start') {
    const description = `Where the first words of ${from} begin, in code points; null when there are none. ${where}.`;
    return { description, examples: [19], anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] };
  }
  if (take === 'day') {
    const description = `The calendar day of ${from}, as printed; null when not known. ${where}.`;
    return { description, examples: ['2026-03-09'], anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] };
  }
  const about = { description: `${placed.description} ${where}.`, examples: placed.examples ?? node.examples };
  if (!nullable) return { ...bare(node), ...about };
  const { anyOf = [bare(node)] } = bare(node);
  return { ...about, anyOf: [...anyOf, { type: 'null' }] };
}

function rowSchema(title: string, id: string, collection: string, own: Columns, schema: Node): RowSchema {
  const entry = resolved(schema.properties?.[collection]?.items as Node, schema).node;
  const columns = [
    ...(ARTICLE_COLUMNS as Columns).map((column) => [column.name, columnSchema(schema, column, '', schema)] as const),
    ...own.map((column) => [column.name, columnSchema(entry, column, `${collection}[].`, schema)] as const),
  ];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    type: 'object',
    description: `One row of the table ${collection}: ${entry.description} Made from the record's schema.`,
    additionalProperties: false,
    required: columns.map(([name]) => name),
    properties: Object.fromEntries(columns),
  };
}

/** The schemas of the rows, by path. @throws RangeError when a column names a field that the record does not have */
export async function rowSchemas(): Promise<Readonly<Record<string, RowSchema>>> {
  const schema: Node = JSON.parse(await readFile(RECORD, 'utf8'));
  const id = (name: string) => `urn:onrecord:schema:${name}-row.v1`;
  return {
    'schemas/statement-row.v1.schema.json': rowSchema(
      'StatementRow',
      id('statement'),
      'statements',
      STATEMENT_COLUMNS as Columns,
      schema,
    ),
    'schemas/casualty-row.v1.schema.json': rowSchema(
      'CasualtyRow',
      id('casualty'),
      'casualties',
      CASUALTY_COLUMNS as Columns,
      schema,
    ),
  };
}
