import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../schemas/types.ts';
import { failure as isFailure, record as isRecord } from '../../schemas/validators.js';
import { jsonLines, ONRECORD, runOnrecord, startOnrecord } from './onrecord-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ARTICLE = 'Ferry aground off Lunsay\n\n“All 40 passengers are safe,” said harbour master Edda Roe.\n';
const JSONL = ['--input', 'jsonl'];

const recordsOf = (stdout: string) => jsonLines(stdout) as unknown as ArticleRecord[];
const keysOf = (stdout: string) => recordsOf(stdout).map(({ article }) => article.source.key);
const failuresOf = (stderr: string) =>
  jsonLines(stderr).map((failure) => {
    expect(isFailure(failure), stderr).toBe(true);
    const { key, line } = failure.source as { key: string; line: number | null };
    return [failure.code, key, line];
  });

describe('onrecord extract FILE… | -', () => {
  it('should print one valid record a line, in the order given', async () => {
    const folder = await temporaryFolder({ 'a.txt': ARTICLE, 'b/c d.txt': ARTICLE });
    const { exitCode, stdout, stderr } = await runOnrecord(['extract', 'b/c d.txt', 'a.txt'], folder);
    expect([exitCode, stderr, keysOf(stdout)]).toEqual([0, '', ['b/c d.txt', 'a.txt']]);
    expect(jsonLines(stdout).every((record) => isRecord(record))).toBe(true);
  });

  it('should read standard input as "-"', async () => {
    const { exitCode, stdout } = await runOnrecord(['extract', '-'], await temporaryFolder(), ARTICLE);
    expect([exitCode, keysOf(stdout)]).toEqual([0, ['-']]);
  });

  it('should print the others when some inputs fail, and each failure as one line on standard error', async () => {
    const folder = await temporaryFolder({ 'a.txt': ARTICLE, 'empty.txt': '', 'long.txt': ARTICLE.repeat(3) });
    const args = ['extract', '--max-bytes', '200', 'none.txt', 'empty.txt', '.', 'a.txt', 'long.txt'];
    const { exitCode, stdout, stderr } = await runOnrecord(args, folder);
    expect([exitCode, keysOf(stdout)]).toEqual([1, ['a.txt']]);
    expect(failuresOf(stderr)).toEqual([
      ['ARTICLE_UNREADABLE', 'none.txt', null],
      ['ARTICLE_EMPTY', 'empty.txt', null],
      ['ARTICLE_UNREADABLE', '.', null],
      ['ARTICLE_TOO_LARGE', 'long.txt', null],
    ]);
  });

  it('should know the format of each file, and print one record for each article of a bundle', async () => {
    const line = '{"text":"Edda Roe said no."}';
    const folder = await temporaryFolder({
      'a.html': `<html><body><h1>Ferry aground</h1><p>${ARTICLE}</p></body></html>`,
      'b.jsonl': `${line}\nnot JSON\n${line}\n`,
      'c.pdf': '%PDF-1.7',
    });
    const { exitCode, stdout, stderr } = await runOnrecord(['extract', 'a.html', 'b.jsonl', 'c.pdf'], folder);
    const sources = recordsOf(stdout).map(({ article: { source } }) => [source.key, source.line, source.format]);
    expect([exitCode, sources]).toEqual([
      1,
      [
        ['a.html', null, 'html'],
        ['b.jsonl', 1, 'json'],
        ['b.jsonl', 3, 'json'],
      ],
    ]);
    expect(failuresOf(stderr)).toEqual([
      ['LINE_INVALID', 'b.jsonl', 2],
      ['FORMAT_UNSUPPORTED', 'c.pdf', null],
    ]);
  });

  it('should not read more of standard input than --max-bytes', async () => {
    const args = ['extract', '--max-bytes', '10', '-'];
    const { exitCode, stderr } = await runOnrecord(args, await temporaryFolder(), ARTICLE);
    expect([exitCode, failuresOf(stderr)]).toEqual([1, [['ARTICLE_TOO_LARGE', '-', null]]]);
  });

  it.each([
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14T10:00', '2026-03-14'],
    ['2026-03-14T10:00+01:00', '2026-03-14T10:00:00+01:00'],
  ])('should take --published %s as the publication date', async (option, publishedAt) => {
    const args = ['extract', '--published', option, '-'];
    const { stdout } = await runOnrecord(args, await temporaryFolder(), ARTICLE);
    expect(jsonLines(stdout)).toMatchObject([{ article: { publishedAt, publishedAtSource: 'option' } }]);
  });

  it('should explain on standard error and print the same record', async () => {
    const folder = await temporaryFolder({ 'a.txt': ARTICLE });
    const plain = await runOnrecord(['extract', 'a.txt'], folder);
    const explained = await runOnrecord(['extract', '--explain', 'a.txt'], folder);
    expect(explained.stdout).toBe(plain.stdout);
    expect(explained.stderr).toMatch(/^a\.txt\n(?: {2}(?:kept|dropped) .+\n(?: {4,6}.+\n)*)*$/);
  });

  it('should explain what decided for a reading', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'Ada Obi said on Monday that the road was shut.\n' });
    const { stderr } = await runOnrecord(['extract', '--explain', 'a.txt'], folder);
    expect(stderr).toMatch(/^ {4}content “the road was shut” \(\d+ %\) rather than .+\n {6}\+\d\.\d\d /m);
  });
});

describe('onrecord extract --input jsonl', () => {
  it('should print the records in order, over all that is wrong with other lines', async () => {
    const lines = [
      '\uFEFF{"id":"a","text":"He said\u2028“no”."}\r',
      '',
      '{"id":"b","text":""}',
      'not JSON',
      '{"id":"c","text":"x","publishedAt":"2026-13-01"}',
      `{"id":"d","text":"${'x'.repeat(300)}"}`,
      '{"id":"e","text":"🌊 y","title":"Not in the text","publishedAt":"2026-03-14","more":[]}',
    ];
    const folder = await temporaryFolder({ 'articles.jsonl': lines.join('\n') });
    const args = ['extract', ...JSONL, '--max-bytes', '200', 'articles.jsonl'];
    const { exitCode, stdout, stderr } = await runOnrecord(args, folder);
    expect([exitCode, keysOf(stdout)]).toEqual([1, ['a', 'e']]);
    expect(failuresOf(stderr)).toEqual([
      ['ARTICLE_EMPTY', 'b', 3],
      ['LINE_INVALID', 'articles.jsonl', 4],
      ['LINE_INVALID', 'c', 5],
      ['ARTICLE_TOO_LARGE', 'articles.jsonl', 6],
    ]);
    expect(jsonLines(stdout)[1]).toMatchObject({
      article: {
        title: 'Not in the text',
        publishedAt: '2026-03-14',
        publishedAtSource: 'json',
        source: { key: 'e', line: null },
        text: { sha256: createHash('sha256').update('🌊 y').digest('hex'), length: 3 },
      },
    });
  });

  it.each([[[]], [['-']]])('should read standard input when the FILE is %j', async (file) => {
    const input = '{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n';
    const { exitCode, stdout } = await runOnrecord(['extract', ...JSONL, ...file], await temporaryFolder(), input);
    expect([exitCode, keysOf(stdout)]).toEqual([0, ['a', 'b']]);
  });

  it('should put --published before the date of a line', async () => {
    const input = '{"id":"a","text":"x","publishedAt":"2020-01-01"}\n';
    const args = ['extract', ...JSONL, '--published', '2026-03-14'];
    const { stdout } = await runOnrecord(args, await temporaryFolder(), input);
    expect(jsonLines(stdout)).toMatchObject([{ article: { publishedAt: '2026-03-14', publishedAtSource: 'option' } }]);
  });

  it('should fail as a whole when the file is missing', async () => {
    const { exitCode, stderr } = await runOnrecord(['extract', ...JSONL, 'none.jsonl'], await temporaryFolder());
    expect([exitCode, failuresOf(stderr)]).toEqual([1, [['ARTICLE_UNREADABLE', 'none.jsonl', null]]]);
  });

  it('should end quietly when the reader has gone', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `{"id":"n${index}","text":"He said no."}\n`).join('');
    const folder = await temporaryFolder({ 'articles.jsonl': lines });
    const running = startOnrecord(['extract', ...JSONL, 'articles.jsonl'], folder);
    running.child.stdout?.once('data', () => running.child.stdout?.destroy());
    expect(await running.ended).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('wrong usage of onrecord', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['publish']],
    ['an unknown option', ['extract', '--loud', 'a.txt']],
    ['no input', ['extract']],
    ['standard input twice', ['extract', '-', '-']],
    ['an unknown form of input', ['extract', '--input', 'csv', 'a.txt']],
    ['two files of JSON Lines', ['extract', '--input', 'jsonl', 'a.jsonl', 'b.jsonl']],
    ['a day that no calendar has', ['extract', '--published', '2026-02-30', 'a.txt']],
    ['words for a date', ['start', '--published', 'yesterday']],
    ['a limit that is no number', ['extract', '--max-bytes', '5MB', 'a.txt']],
    ['a limit of nothing', ['start', '--max-bytes', '0']],
    ['nothing to validate', ['validate']],
    ['results in the inbox', ['start', '--inbox', '.', '--out', 'out']],
    ['an inbox in the results', ['start', '--inbox', 'out/records', '--out', 'out']],
  ])('should exit with 2 and say why: %s', async (_, args) => {
    const { exitCode, stdout, stderr } = await runOnrecord(args, await temporaryFolder());
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/error: |Usage: /);
  });

  it.each([['--help'], ['extract', '--help'], ['start', '--help'], ['validate', '--help'], ['--version']])(
    'should exit with 0 after %s',
    async (...args) => {
      const { exitCode, stdout, stderr } = await runOnrecord(args, await temporaryFolder());
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(args.length === 2 ? /Examples:\n {2}onrecord / : /\d|Usage/);
    },
  );

  it('should find the command line by a link, as npm installs it', async () => {
    const link = join(await temporaryFolder(), 'onrecord');
    await symlink(ONRECORD, link);
    expect(execFileSync(link, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
