import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { generatedSchemaFiles } from '../../scripts/generated-schema-files.ts';
import { textOf } from '../project-files.ts';
import { choicesOf, isLeaf, objectsOf, type PlacedNode, propertiesOf, readSchema, SCHEMAS } from './schema-nodes.ts';

const STRICT = { strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true } as const;

function strictAjv() {
  const ajv = new Ajv.default(STRICT);
  addFormats.default(ajv);
  return ajv;
}

const placesOf = (nodes: readonly PlacedNode[]) => nodes.map(({ place }) => place);
const EACH = Object.entries(SCHEMAS).map(([name, path]) => [name, readSchema(path)] as const);

describe.each(EACH)('the %s schema', (name, schema) => {
  const objects = objectsOf(schema, name);
  const properties = propertiesOf(schema, name);

  it('should compile in the strictest mode of ajv', () => {
    expect(strictAjv().validateSchema(schema)).toBe(true);
    expect(() => strictAjv().compile(schema)).not.toThrow();
  });

  it('should describe every object and every property', () => {
    const mute = [...objects, ...properties].filter(({ node }) => !/^[A-Z\d"a-z].*[.)]$/.test(node.description ?? ''));
    expect(placesOf(mute)).toEqual([]);
  });

  it('should give an example of every string, number and truth value', () => {
    expect(placesOf(properties.filter(({ node }) => isLeaf(node) && !node.examples?.length))).toEqual([]);
  });

  it('should give only examples that keep to it', () => {
    const ajv = strictAjv();
    ajv.addSchema(schema);
    const ref = (node: PlacedNode['node']) => JSON.parse(JSON.stringify(node).replaceAll('"#/', `"${schema.$id}#/`));
    const wrong = [...objects, ...properties].filter(({ node }) => {
      const isValid = ajv.compile({ ...ref(node), $id: undefined, $defs: undefined });
      return node.examples?.some((example) => !isValid(example));
    });
    expect(placesOf(wrong)).toEqual([]);
  });

  it('should name for every enumeration the value to fall back to', () => {
    const enumerations = properties.filter(({ node }) => choicesOf(node).some((choice) => choice.enum));
    // the only one that names no kind of anything
    expect(enumerations.length > 0).toBe(name !== 'recordReady');
    expect(placesOf(enumerations.filter(({ node }) => !/\bFallback\b.*: \S/.test(node.description ?? '')))).toEqual([]);
  });

  it('should close every object and require all of its keys', () => {
    const open = objects.filter(({ node: { additionalProperties, required, properties: keys } }) => {
      const named = Object.keys(keys ?? {});
      return additionalProperties !== false || named.length === 0 || `${required}` !== `${named}`;
    });
    expect(placesOf(open)).toEqual([]);
  });
});

describe('the generated files', () => {
  it('should be those that `npm run generate` writes', async () => {
    for (const [path, contents] of Object.entries(await generatedSchemaFiles())) {
      expect(textOf(path) === contents, `${path} is stale: npm run generate`).toBe(true);
    }
  });
});
