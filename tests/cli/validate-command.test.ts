import { describe, expect, it } from 'vitest';
import { ArticleEmptyError } from '../../functions/extraction/article/article-error.ts';
import { failureOf } from '../../functions/pipeline/failure-of.ts';
import { runOnrecord } from './onrecord-process.ts';
import { TEXT, validRecord, withValue } from './record-factory.ts';
import { temporaryFolder } from './temporary-folder.ts';

const RECORD = JSON.stringify(validRecord());
const MISQUOTED = withValue(validRecord(), ['statements', 0, 'quotes', 0, 'text'], 'The quay is open');
const FAILURE = failureOf(new ArticleEmptyError(), { bucket: null, key: 'a', line: null, versionId: null }, 1);
const TEXT_NAME = `out/texts/${validRecord().article.text.sha256}.txt`;

describe('onrecord validate', () => {
  it.each([
    ['a record', 'a.json', RECORD, '1 record'],
    ['a record over several lines', 'a.json', JSON.stringify(validRecord(), null, 2), '1 record'],
    ['JSON Lines', 'a.jsonl', `${RECORD}\n\n${RECORD}\r\n${JSON.stringify(FAILURE)}`, '2 records, 1 failure record'],
    ['a failure record', 'f.json', JSON.stringify(FAILURE), '1 failure record'],
  ])('should find %s valid', async (_, name, contents, found) => {
    const result = await runOnrecord(['validate', name], await temporaryFolder({ [name]: contents }));
    expect(result).toEqual({ exitCode: 0, stdout: `${name}: valid: ${found}\n`, stderr: '' });
  });

  it.each([
    ['no JSON', 'a.json', '{', /^a\.json: invalid: The line is not JSON.*\n$/],
    ['no object', 'a.json', '[1]', /^a\.json: invalid: .*not an object\.\n$/],
    ['an empty file', 'a.jsonl', '', /^a\.jsonl: invalid: no record in it\n$/],
    ['another object', 'a.json', '{}', /^a\.json: invalid: .*required property.*; and \d+ more\n$/],
    ['a bad line', 'a.jsonl', `${RECORD}\n{"a":1}`, /^a\.jsonl: invalid: line 2: .*\n$/],
    ['a bad failure record', 'f.json', JSON.stringify({ ...FAILURE, code: 'OOPS' }), /^f\.json: invalid: \/code .*\n$/],
  ])('should find %s invalid', async (_, name, contents, line) => {
    const { exitCode, stdout } = await runOnrecord(['validate', name], await temporaryFolder({ [name]: contents }));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(line);
  });

  it('should compare a record with the text that lies beside it', async () => {
    const folder = await temporaryFolder({
      'out/records/2026/right.json': RECORD,
      'out/records/wrong.json': JSON.stringify(MISQUOTED),
      [TEXT_NAME]: TEXT,
    });
    const { exitCode, stdout } = await runOnrecord(
      ['validate', 'out/records/2026/right.json', 'out/records/wrong.json'],
      folder,
    );
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'out/records/2026/right.json: valid: 1 record, 1 compared with the text',
      'out/records/wrong.json: invalid: /statements/0/quotes/0 is not what the text says there',
      '',
    ]);
  });

  it('should not look for a text outside the folders above the record', async () => {
    const astray = withValue(validRecord(), ['article', 'text', 'key'], '../../secret.txt');
    const folder = await temporaryFolder({ 'out/records/a.json': JSON.stringify(astray), 'secret.txt': 'x' });
    const { stdout } = await runOnrecord(['validate', 'out/records/a.json'], folder);
    expect(stdout).toBe('out/records/a.json: valid: 1 record\n');
  });

  it('should go on after a file that cannot be read', async () => {
    const folder = await temporaryFolder({ 'a.json': RECORD });
    const { exitCode, stdout, stderr } = await runOnrecord(['validate', 'none.json', 'a.json'], folder);
    expect([exitCode, stdout]).toEqual([1, 'a.json: valid: 1 record\n']);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'ARTICLE_UNREADABLE', source: { key: 'none.json' } });
  });

  it('should find what extract prints valid', async () => {
    const folder = await temporaryFolder();
    const { stdout } = await runOnrecord(['extract', '-'], folder, TEXT);
    const result = await runOnrecord(['validate', '-'], folder, stdout);
    expect(result).toEqual({ exitCode: 0, stdout: '-: valid: 1 record\n', stderr: '' });
  });
});
