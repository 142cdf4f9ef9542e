import { textOf } from '../project-files.ts';

/** What the tests read of a JSON Schema. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** A schema and where it stands: "Party.country". */
export interface PlacedNode {
  readonly place: string;
  readonly node: SchemaNode;
}

export const SCHEMAS = {
  record: 'schemas/record.v1.schema.json',
  failure: 'schemas/failure.v1.schema.json',
  recordReady: 'schemas/record-ready-event.v1.schema.json',
  processingFailed: 'schemas/processing-failed-event.v1.schema.json',
  statementRow: 'schemas/statement-row.v1.schema.json',
  casualtyRow: 'schemas/casualty-row.v1.schema.json',
} as const;

export const readSchema = (path: string): SchemaNode & { readonly $id: string } => JSON.parse(textOf(path));

/** The alternatives of a schema, or the schema itself. */
export const choicesOf = (node: SchemaNode): readonly SchemaNode[] => node.anyOf?.flatMap(choicesOf) ?? [node];

/** Every object of a schema, at any depth. */
export function objectsOf(node: SchemaNode, place: string): readonly PlacedNode[] {
  const inner = [
    ...Object.entries(node.$defs ?? {}).map(([name, def]) => [name, def] as const),
    ...Object.entries(node.properties ?? {}).map(([name, property]) => [`${place}.${name}`, property] as const),
    ...(node.items ? [[`${place}[]`, node.items] as const] : []),
    ...(node.anyOf ?? []).map((choice) => [place, choice] as const),
  ];
  const own = node.type === 'object' ? [{ place, node }] : [];
  return [...own, ...inner.flatMap(([name, child]) => objectsOf(child, name))];
}

/** Every property of every object of a schema. */
export function propertiesOf(schema: SchemaNode, place: string): readonly PlacedNode[] {
  return objectsOf(schema, place).flatMap(({ place: owner, node }) =>
    Object.entries(node.properties ?? {}).map(([name, property]) => ({ place: `${owner}.${name}`, node: property })),
  );
}

/** Whether a property holds a string, a number, a truth value or one of these and null. */
export const isLeaf = (node: SchemaNode): boolean =>
  choicesOf(node).every(({ $ref, type }) => $ref === undefined && type !== 'object' && type !== 'array');
