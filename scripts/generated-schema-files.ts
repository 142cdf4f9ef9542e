// What is generated from the schemas: TypeScript types, and validators that need no compiling at start.
import { readFile } from 'node:fs/promises';
import Ajv, { type AnySchemaObject } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { duckDbViews } from './duckdb-views.ts';
import { rowSchemas } from './row-schemas.ts';

/** Checked by the function itself, so with validators of their own. */
const VALIDATED = { record: 'schemas/record.v1.schema.json', failure: 'schemas/failure.v1.schema.json' } as const;

const EVENTS = ['schemas/record-ready-event.v1.schema.json', 'schemas/processing-failed-event.v1.schema.json'];

async function readSchema(path: string): Promise<JSONSchema & { $id: string }> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** `schemas/types.ts`: one interface for each titled object of the schemas. */
async function types(rows: readonly object[]): Promise<string> {
  const parts: string[] = ['// Generated from the schemas by `npm run generate`. Do not edit.\n'];
  const written = await Promise.all([...Object.values(VALIDATED), ...EVENTS].map(readSchema));
  for (const schema of [...written, ...rows]) {
    parts.push(
      await compile(schema, '', {
        bannerComment: '',
        format: true,
        style: { singleQuote: true, printWidth: 120 },
        additionalProperties: false,
      }),
    );
  }
  return parts
    .join('\n')
    .replaceAll(/^( *)(\w+|'\w+'): /gm, '$1readonly $2: ')
    .replaceAll(/\b(\w+|\))\[\];/g, 'readonly $1[];');
}

/** The schema without the words for people, which would only weigh down the validators. */
function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) =>
      !(key === 'description' && typeof value === 'string') && !(key === 'examples' && Array.isArray(value)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutAnnotations(value)]));
}

/** `schemas/validators.js`: ajv's standalone code as one ES module without imports. */
async function validators(): Promise<string> {
  const ajv = new Ajv.default({ strict: true, allErrors: true, code: { source: true, esm: true, lines: true } });
  addFormats.default(ajv, ['date', 'date-time']);
  const exported: Record<string, string> = {};
  for (const [name, path] of Object.entries(VALIDATED)) {
    const schema = await readSchema(path);
    ajv.addSchema(withoutAnnotations(schema) as AnySchemaObject);
    exported[name] = schema.$id;
  }
  const source = standaloneCode.default(ajv, exported);
  const bundled = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    legalComments: 'none',
  });
  return `// Generated from the schemas by \`npm run generate\`. Do not edit.\n${bundled.outputFiles[0]?.text.replaceAll(process.cwd(), '.')}`;
}

/** The generated files and their contents, by path. */
export async function generatedSchemaFiles(): Promise<Readonly<Record<string, string>>> {
  const rows = await rowSchemas();
  const rowFiles = Object.entries(rows).map(([path, schema]) => [path, `${JSON.stringify(schema, null, 2)}\n`]);
  return {
    ...Object.fromEntries(rowFiles),
    'queries/tables.duckdb.sql': duckDbViews(Object.values(rows)),
    'schemas/types.ts': await types(Object.values(rows)),
    'schemas/validators.js': await validators(),
  };
}
