import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failure as isFailure, record as isRecord } from '../../schemas/validators.js';
import { runOnrecord } from './onrecord-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ARTICLE = 'Ferry aground off Lunsay\n\n“All 40 passengers are safe,” said harbour master Edda Roe.\n';
const once = (folder: string, ...args: string[]) => runOnrecord(['start', '--once', ...args], folder);

/** The files below a folder, sorted, hidden ones too. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

const readJson = async (...path: string[]) => JSON.parse(await readFile(join(...path), 'utf8'));

describe('onrecord start --once', () => {
  it('should begin with a sample article and leave a valid record of it', async () => {
    const folder = await temporaryFolder();
    const { exitCode, stdout, stderr } = await once(folder);
    expect([exitCode, stderr]).toEqual([0, 'Put a sample article into inbox: 2026-03-14-landslide.txt\n']);
    expect(stdout).toMatch(
      /^2026-03-14-landslide\.txt: \d+ statements?, \d+ casualty figures? → out.records.2026-03-14-landslide\.txt\.json\n$/,
    );
    const record = await readJson(folder, 'out/records/2026-03-14-landslide.txt.json');
    expect(isRecord(record)).toBe(true);
    expect(await readFile(join(folder, 'out', record.article.text.key), 'utf8')).toBe(
      await readFile(join(folder, 'inbox/2026-03-14-landslide.txt'), 'utf8'),
    );
    const records = await runOnrecord(['validate', 'out/records/2026-03-14-landslide.txt.json'], folder);
    expect(records.stdout).toContain('1 compared with the text');
  });

  it('should not put the sample into an inbox that exists', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'inbox'));
    expect(await once(folder)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('should name each result after its article, and say what was found', async () => {
    const folder = await temporaryFolder({ 'in/2026/a b+%20é.txt': ARTICLE, 'in/empty.txt': ' \n' });
    const { exitCode, stdout } = await once(folder, '--inbox', 'in', '--out', 'deep/results');
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^2026\/a b\+%20é\.txt: .* → deep.results.records.2026.a b\+%20é\.txt\.json$/),
      expect.stringMatching(/^empty\.txt: ARTICLE_EMPTY: .* → deep.results.failures.empty\.txt\.json$/),
      '',
    ]);
    const results = join(folder, 'deep/results');
    expect(await readJson(results, 'records/2026/a b+%20é.txt.json')).toMatchObject({
      article: { source: { bucket: null, key: '2026/a b+%20é.txt', line: null, versionId: null } },
    });
    expect(isFailure(await readJson(results, 'failures/empty.txt.json'))).toBe(true);
  });

  it('should leave the records of a bundle in one file, and its failures in another', async () => {
    const line = '{"text":"Edda Roe said no."}';
    const folder = await temporaryFolder({ 'inbox/a.jsonl': `${line}\n{}\n${line}\n` });
    const { exitCode, stdout } = await once(folder);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringMatching(
        /^a\.jsonl: 2 records, 1 failure: 2 statements, 0 casualty figures → out.records.a\.jsonl\.jsonl\n$/,
      ),
    ]);
    const valid = await runOnrecord(['validate', 'out/records/a.jsonl.jsonl', 'out/failures/a.jsonl.jsonl'], folder);
    expect(valid.stdout).toMatch(/valid: 2 records, 2 compared with the text\n.*valid: 1 failure record\n/);
    await writeFile(join(folder, 'inbox/a.jsonl'), `${line}\n`);
    expect(await once(folder)).toMatchObject({ exitCode: 0 });
    expect(await filesOf(join(folder, 'out/failures'))).toEqual([]);
  });

  it('should leave the result of what the article holds now, record or failure, and never both', async () => {
    const folder = await temporaryFolder({ 'inbox/a.txt': ARTICLE });
    await once(folder);
    expect(await filesOf(join(folder, 'out/records'))).toEqual(['a.txt.json']);
    await writeFile(join(folder, 'inbox/a.txt'), Uint8Array.of(0, 1, 2));
    expect(await once(folder)).toMatchObject({ exitCode: 1 });
    expect(await filesOf(join(folder, 'out/records'))).toEqual([]);
    expect(await filesOf(join(folder, 'out/failures'))).toEqual(['a.txt.json']);
    await writeFile(join(folder, 'inbox/a.txt'), ARTICLE);
    expect(await once(folder)).toMatchObject({ exitCode: 0 });
    expect(await filesOf(join(folder, 'out/records'))).toEqual(['a.txt.json']);
    expect(await filesOf(join(folder, 'out/failures'))).toEqual([]);
  });

  it('should write the same bytes in every run', async () => {
    const folder = await temporaryFolder({ 'inbox/a.txt': ARTICLE });
    await once(folder);
    const first = await readFile(join(folder, 'out/records/a.txt.json'));
    const result = await once(folder);
    expect(result.stdout).toContain('a.txt: ');
    expect(await readFile(join(folder, 'out/records/a.txt.json'))).toEqual(first);
  });

  it('should ignore what is hidden or half-made', async () => {
    const ignored = [
      '.a.txt',
      '~a.txt',
      'a.txt~',
      'a.part',
      'a.CRDOWNLOAD',
      'a.tmp',
      '.DS_Store',
      '.git/a.txt',
      'x~/a',
    ];
    const files = Object.fromEntries([...ignored, 'tmp', 'a~b.txt'].map((name) => [`inbox/${name}`, ARTICLE]));
    const folder = await temporaryFolder(files);
    await once(folder);
    expect(await filesOf(join(folder, 'out/records'))).toEqual(['a~b.txt.json', 'tmp.json']);
  });

  it('should keep apart what cannot lie side by side, under the true keys', async () => {
    const long = `${'é'.repeat(120)}.news.txt`;
    const keys = ['a', 'a.json/b.txt', 'a.JSON', `${'d/'.repeat(40)}e.txt`, long];
    const folder = await temporaryFolder(Object.fromEntries(keys.map((key) => [`inbox/${key}`, ARTICLE])));
    expect(await once(folder)).toMatchObject({ exitCode: 0 });
    const names = await filesOf(join(folder, 'out/records'));
    const found = await Promise.all(names.map((name) => readJson(folder, 'out/records', name)));
    expect(found.map(({ article }) => article.source.key).sort()).toEqual([...keys].sort());
    expect(names).toContain('a.json');
    expect(names.find((name) => name.startsWith('a.json_b.txt-'))).toMatch(/-[0-9a-f]{16}\.json$/);
  });

  it('should leave nothing unfinished beside the results', async () => {
    const folder = await temporaryFolder({ 'inbox/a.txt': ARTICLE, 'inbox/b.txt': '' });
    await once(folder);
    const files = await filesOf(join(folder, 'out'));
    const tables = ['casualties', 'statements'].flatMap((table) => [table, table]);
    expect(files).toEqual([
      'failures/b.txt.json',
      'records/a.txt.json',
      ...tables.map((table) => expect.stringMatching(`^tables/${table}/shard=(\\w\\w)/\\1\\w{62}\\.jsonl$`)),
      expect.stringMatching(/^texts\/\w{64}\.txt$/),
    ]);
  });

  it('should follow a link to a file of the inbox, and none that leads elsewhere', async () => {
    const folder = await temporaryFolder({ 'inbox/a.txt': ARTICLE, 'secret.txt': ARTICLE });
    const links = { 'inside.txt': 'a.txt', 'outside.txt': '../secret.txt', round: '.', 'nowhere.txt': 'none.txt' };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, 'inbox', name));
    expect(await once(folder)).toMatchObject({ exitCode: 1 });
    expect(await filesOf(join(folder, 'out/records'))).toEqual(['a.txt.json', 'inside.txt.json']);
    const failures = await filesOf(join(folder, 'out/failures'));
    expect(failures).toEqual(['nowhere.txt.json', 'outside.txt.json', 'round.json']);
    for (const name of failures) {
      expect(await readJson(folder, 'out/failures', name)).toMatchObject({ code: 'ARTICLE_UNREADABLE' });
    }
  });

  it.each([
    ['--max-bytes', '20', { code: 'ARTICLE_TOO_LARGE' }, 'failures'],
    ['--published', '2026-03-14', { article: { publishedAt: '2026-03-14', publishedAtSource: 'option' } }, 'records'],
  ])('should apply %s %s', async (option, value, expected, kind) => {
    const folder = await temporaryFolder({ 'inbox/a.txt': ARTICLE });
    await once(folder, option, value);
    expect(await readJson(folder, 'out', kind, 'a.txt.json')).toMatchObject(expected);
  });

  it('should say what it could not write, process the others and exit with 1', async () => {
    const folder = await temporaryFolder({
      'inbox/a/b.txt': ARTICLE,
      'inbox/c.txt': ARTICLE,
      'out/records/a': 'a file',
    });
    const { exitCode, stdout } = await once(folder);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^a\/b\.txt: STORE_(READ|WRITE)_FAILED: .*\nc\.txt: .* → /);
    expect((await stat(join(folder, 'out/records/c.txt.json'))).isFile()).toBe(true);
  });

  it('should end with a message when the inbox is no folder', async () => {
    const { exitCode, stderr } = await once(await temporaryFolder({ inbox: 'a file' }));
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^onrecord: .*inbox.*\n$/)]);
  });
});
