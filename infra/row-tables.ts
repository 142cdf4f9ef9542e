import casualtyRow from '../schemas/casualty-row.v1.schema.json' with { type: 'json' };
import statementRow from '../schemas/statement-row.v1.schema.json' with { type: 'json' };

/** A table as Glue knows it (AWS Glue API Reference, Column). */
export interface RowTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly comment: string }[];
}

interface RowNode {
  readonly type?: string;
  readonly description?: string;
  readonly anyOf?: readonly RowNode[];
}

interface RowSchema {
  readonly description: string;
  readonly properties: Readonly<Record<string, RowNode>>;
}

/** Hive's names for JSON Schema's types. */
const HIVE_TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'bigint',
  number: 'double',
  boolean: 'boolean',
};
/** In bytes (AWS Glue API Reference, Column: "Not more than 255 bytes long"). */
const COMMENT_BYTES = 255;

function hiveType(node: RowNode): string {
  const type = [node, ...(node.anyOf ?? [])].map((choice) => choice.type).find((found) => found && found !== 'null');
  const name = HIVE_TYPES[type ?? ''];
  if (name === undefined) throw new RangeError(`No type of Hive for ${JSON.stringify(node)}.`);
  return name;
}

/** Whole sentences, as many as fit; the field of the record stands in the last one. */
function comment({ description = '' }: RowNode): string {
  const sentences = description.split(/(?<=\.) (?=[A-Z])/);
  const fits = (text: string) => Buffer.byteLength(text, 'utf8') <= COMMENT_BYTES;
  const field = sentences.at(-1) ?? '';
  let text = field;
  for (let count = sentences.length - 1; count > 0; count--) {
    text = [...sentences.slice(0, count), field].join(' ');
    if (fits(text)) return text;
  }
  return fits(field) ? field : '';
}

function tableOf(name: string, { description, properties }: RowSchema): RowTable {
  const columns = Object.entries(properties).map(([column, node]) => ({
    name: column,
    type: hiveType(node),
    comment: comment(node),
  }));
  return { name, description, columns };
}

/** The tables that the function keeps, from the schemas of their rows. */
export const ROW_TABLES: readonly RowTable[] = [
  tableOf('statements', statementRow),
  tableOf('casualties', casualtyRow),
];
