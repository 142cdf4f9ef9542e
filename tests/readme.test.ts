// The record in the README is what really comes out; after a change of the rules: npx vitest run tests/readme.test.ts -u
import { describe, expect, it } from 'vitest';
import { readArticle } from '../functions/extraction/article/read-article.ts';
import { extract } from '../functions/extraction/index.ts';
import type { ArticleRecord } from '../schemas/types.ts';
import { isCode, projectFiles, textOf } from './project-files.ts';
import { compactJson, shortened } from './readme/compact-json.ts';
import { blockOf, sectionOf, tableRows } from './readme/markdown.ts';
import { readSchema, SCHEMAS } from './schemas/schema-nodes.ts';

const README = textOf('README.md');
const PUBLISHED = '2026-03-16';
const LEFT_OUT = ['anchor', 'section', 'confidence'];

const codesIn = (heading: string): readonly string[] =>
  tableRows(sectionOf(README, heading)).flatMap(([codes = '']) => codes.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? []);

function recordOf(text: string): ArticleRecord {
  const origin = { bucket: null, key: 'ferry.txt', line: null, versionId: null };
  const publishedAt = { value: PUBLISHED, source: 'option' } as const;
  return extract(readArticle(Buffer.from(text), origin, { publishedAt }), { textsPrefix: null }).record;
}

describe('the example', () => {
  const example = sectionOf(README, 'An article goes in, a record comes out');

  it('should be what the article really becomes', async () => {
    const { statements, casualties } = recordOf(blockOf(example, 'text'));
    const record = `${compactJson(shortened({ statements, casualties }, LEFT_OUT))}\n`;
    await expect(README.replace(blockOf(example, 'json'), () => record)).toMatchFileSnapshot('../README.md');
  });

  it('should say what it leaves out, and when the article was published', () => {
    for (const word of [...LEFT_OUT, PUBLISHED]) expect(example).toContain(`\`${word}\``);
  });
});

describe('the table of fields', () => {
  it('should name only fields that the schema has', () => {
    const schema = readSchema(SCHEMAS.record);
    const known = new Set(
      [schema, ...Object.values(schema.$defs ?? {})].flatMap(({ properties }) => Object.keys(properties ?? {})),
    );
    const named = tableRows(sectionOf(README, 'What a record says')).flatMap(
      ([fields = '']) => fields.match(/`[^`]+`/g) ?? [],
    );
    const names = named.flatMap((field) => field.match(/\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    const ofEntries = ['Statement', 'Casualty'].flatMap((name) => Object.keys(schema.$defs?.[name]?.properties ?? {}));
    expect(ofEntries.filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** The codes that a source file's text gives to its errors or warnings. */
const codesOfSource = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\bcode(?::| =) ((?:\s*\|?\s*'[A-Z_]+')+)/g), ([, codes]) => codes as string).flatMap(
    (codes) => codes.match(/[A-Z_]+/g) ?? [],
  );

describe('troubleshooting', () => {
  const rows = tableRows(sectionOf(README, 'Troubleshooting'));
  const functions = projectFiles().filter((path) => path.startsWith('functions/') && isCode(path));
  const warningCodes = (path: string) =>
    Array.from(textOf(path).matchAll(/code: '([A-Z_]+)',\s+message:/g), ([, code]) => code as string);

  it('should name every code of a failure record', () => {
    const codes = readSchema(SCHEMAS.failure).properties?.code?.enum ?? [];
    expect(codes).not.toEqual([]);
    expect(codes.filter((code) => !codesIn('Failure records').includes(String(code)))).toEqual([]);
    expect(codesIn('Failure records')).toHaveLength(codes.length);
  });

  it('should name every other code that an error class has', () => {
    const failures = codesIn('Failure records');
    const codes = new Set(functions.flatMap((path) => codesOfSource(textOf(path))));
    expect(codes).toContain('STORE_CONTENDED');
    const known = [...failures, ...codesIn('Tried again'), ...functions.flatMap(warningCodes)];
    expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
    expect(codesIn('Tried again').filter((code) => !codes.has(code))).toEqual([]);
  });

  it('should name every warning, and no other', () => {
    expect([...codesIn('Warnings in a record')].sort()).toEqual([...new Set(functions.flatMap(warningCodes))].sort());
  });

  it('should say for every code what it means and what to do', () => {
    expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ''))).toEqual([]);
  });
});
