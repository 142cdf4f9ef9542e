// The examples are what really comes out; after a change of the rules: npx vitest run tests/schemas -u
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordFaults } from '../../functions/cli/record-faults.ts';
import { failure as isFailure, record as isRecord } from '../../schemas/validators.js';
import { runInbox, SAMPLE } from '../inbox-run.ts';
import { textOf } from '../project-files.ts';
import { mutationsOf } from './mutations.ts';

const RECORD = JSON.parse(textOf('schemas/examples/record.json'));
const FAILURE = JSON.parse(textOf('schemas/examples/failure.json'));

const PATH_STEP = /[^.[\]]+/g;

/** The example with another value at a path such as "statements[0].kind". */
function changed(example: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(example);
  const steps = path.match(PATH_STEP) ?? [];
  const last = steps.pop() as string;
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  const holder = steps.reduce((at: any, step) => at[step], copy);
  expect(Object.hasOwn(holder, last), path).toBe(true);
  holder[last] = value;
  return copy;
}

describe('the examples', () => {
  it('should be what the pipeline makes of the sample and of an empty file', async () => {
    const articles = { [SAMPLE.key]: SAMPLE.text, 'empty.txt': '\n' };
    const folder = await runInbox(articles, '--published', '2026-03-14');
    const pretty = async (path: string) =>
      `${JSON.stringify(JSON.parse(await readFile(join(folder, 'out', path), 'utf8')), null, 2)}\n`;
    const examples = '../../schemas/examples';
    await expect(await pretty(`records/${SAMPLE.key}.json`)).toMatchFileSnapshot(`${examples}/record.json`);
    await expect(await pretty('failures/empty.txt.json')).toMatchFileSnapshot(`${examples}/failure.json`);
  });

  it('should be valid, and every span of the record its words in the sample', () => {
    const sha256 = createHash('sha256').update(SAMPLE.text, 'utf8').digest('hex');
    expect(recordFaults(RECORD, { text: SAMPLE.text, sha256 })).toEqual([]);
    expect(isFailure(FAILURE)).toBe(true);
    expect(RECORD.statements.length).toBeGreaterThan(0);
    expect(RECORD.casualties.length).toBeGreaterThan(0);
  });
});

describe('the validators', () => {
  it.each([
    ['record', RECORD, isRecord],
    ['failure', FAILURE, isFailure],
  ] as const)(
    'should refuse a %s with a key too few or too many, or a value of a wrong type',
    (_, example, isValid) => {
      const mutations = mutationsOf(example);
      expect(mutations.length).toBeGreaterThan(25);
      expect(isValid(example)).toBe(true);
      expect(mutations.filter(({ value }) => isValid(value)).map(({ change }) => change)).toEqual([]);
    },
  );

  it.each([
    ['schemaVersion', '2.0.0'],
    ['article.id', '0f34'],
    ['article.title', ''],
    ['article.publishedAt', '14 March 2026'],
    ['article.publishedAt', '2026-02-30'],
    ['article.publishedAt', '2026-03-14T09:30'],
    ['article.publishedAtSource', 'upload'],
    ['article.source.format', 'txt'],
    ['article.source.line', 0],
    ['article.text.sha256', 'F'.repeat(64)],
    ['article.text.offsetUnit', 'utf16'],
    ['article.text.length', 1.5],
    ['statements[0].id', 's0'],
    ['statements[0].kind', 'quoted'],
    ['statements[0].speaker.kind', 'company'],
    ['statements[0].speaker.country', 'Peru'],
    ['statements[0].cue.stance', 'angry'],
    ['statements[0].nestedIn', 'c1'],
    ['statements[0].anchor.start', -1],
    ['statements[0].confidence', 1.01],
    ['casualties[0].id', 'c01'],
    ['casualties[0].outcome', 'dead'],
    ['casualties[0].count.value', 17.5],
    ['casualties[0].count.min', -1],
    ['casualties[0].count.unit', 'people'],
    ['casualties[0].status', 'true'],
    ['casualties[0].relation', { type: 'subset-of', target: 's1' }],
  ])('should refuse a record whose %s is %j', (path, value) => {
    expect(isRecord(changed(RECORD, path, value))).toBe(false);
  });

  it.each([
    ['code', 'OTHER'],
    ['reason', ''],
    ['source.key', ''],
    ['attempts', 0],
  ])('should refuse a failure whose %s is %j', (path, value) => {
    expect(isFailure(changed(FAILURE, path, value))).toBe(false);
  });

  it.each([
    ['schemaVersion', '1.1.0'],
    ['article.publishedAt', '2026-03-14T09:30:00+01:00'],
    ['article.authors', ['Elka Torn']],
    ['casualties[0].relation', { type: 'updates', target: 'c2' }],
    ['diagnostics.warnings', [{ code: 'A_WARNING', message: 'Beware.', start: null, end: null }]],
  ])('should accept a record whose %s is %j', (path, value) => {
    expect(isRecord(changed(RECORD, path, value))).toBe(true);
  });
});
