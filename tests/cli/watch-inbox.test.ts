import { writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Running, startOnrecord } from './onrecord-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PATIENCE = { timeout: 30_000, interval: 25 };

async function startWatching(files: Readonly<Record<string, string>>): Promise<Running & { readonly folder: string }> {
  const folder = await temporaryFolder(files);
  await mkdir(join(folder, 'inbox'), { recursive: true });
  const running = startOnrecord(['start'], folder);
  onTestFinished(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
  });
  await expect.poll(running.stderr, PATIENCE).toContain('Watching inbox');
  return { ...running, folder };
}

/** The text that the record of an article points into; null while there is no record. */
async function recordedText(folder: string, key: string): Promise<string | null> {
  try {
    const record = JSON.parse(await readFile(join(folder, 'out/records', `${key}.json`), 'utf8'));
    return await readFile(join(folder, 'out', record.article.text.key), 'utf8');
  } catch {
    return null;
  }
}

const whenRecorded = (folder: string, key: string, text: string) =>
  expect.poll(() => recordedText(folder, key), PATIENCE).toBe(text);

const linesOn = (stdout: string, key: string) => stdout.split('\n').filter((line) => line.startsWith(`${key}: `));

describe('onrecord start', () => {
  it('should process what is there, then what comes, in new folders too', async () => {
    const { folder } = await startWatching({ 'inbox/there.txt': 'There.' });
    await whenRecorded(folder, 'there.txt', 'There.');
    await writeFile(join(folder, 'inbox/later.txt'), 'Later.');
    await mkdir(join(folder, 'inbox/new/deep'), { recursive: true });
    await writeFile(join(folder, 'inbox/new/deep/nested.txt'), 'Nested.');
    await whenRecorded(folder, 'later.txt', 'Later.');
    await whenRecorded(folder, 'new/deep/nested.txt', 'Nested.');
  });

  it('should find articles put into many new folders at once', async () => {
    const { folder, stdout } = await startWatching({});
    const keys = Array.from({ length: 100 }, (_, index) => `new-${index}/a.txt`);
    for (const key of keys) {
      await mkdir(join(folder, 'inbox', key, '..'));
      await writeFile(join(folder, 'inbox', key), key);
    }
    await expect.poll(() => keys.filter((key) => linesOn(stdout(), key).length === 0), PATIENCE).toEqual([]);
  });

  // the writer itself may be held up on a busy machine, which looks like the end of its writing
  it('should wait until a file is written to its end', { retry: 3 }, async () => {
    const { folder, stdout } = await startWatching({});
    let text = '';
    const writing = setInterval(() => {
      text += 'More. ';
      writeFileSync(join(folder, 'inbox/slow.txt'), text);
    }, 20);
    onTestFinished(() => clearInterval(writing));
    await writeFile(join(folder, 'inbox/sign.txt'), 'Sign.');
    await whenRecorded(folder, 'sign.txt', 'Sign.');
    expect(linesOn(stdout(), 'slow.txt')).toEqual([]);
    clearInterval(writing);
    await whenRecorded(folder, 'slow.txt', text);
  });

  it('should replace the result when the article is replaced, in place or by another file', async () => {
    const { folder } = await startWatching({ 'inbox/a.txt': 'First.', 'other.txt': 'Third.' });
    await whenRecorded(folder, 'a.txt', 'First.');
    await writeFile(join(folder, 'inbox/a.txt'), 'Second.');
    await whenRecorded(folder, 'a.txt', 'Second.');
    await rename(join(folder, 'other.txt'), join(folder, 'inbox/a.txt'));
    await whenRecorded(folder, 'a.txt', 'Third.');
    await writeFile(join(folder, 'inbox/a.txt'), '');
    await expect.poll(() => recordedText(folder, 'a.txt'), PATIENCE).toBeNull();
    expect(JSON.parse(await readFile(join(folder, 'out/failures/a.txt.json'), 'utf8'))).toMatchObject({
      code: 'ARTICLE_EMPTY',
    });
  });

  it('should keep the record of an article that was renamed or deleted', async () => {
    const { folder } = await startWatching({ 'inbox/old.txt': 'Old.', 'inbox/gone.txt': 'Gone.' });
    await whenRecorded(folder, 'old.txt', 'Old.');
    await whenRecorded(folder, 'gone.txt', 'Gone.');
    await rm(join(folder, 'inbox/gone.txt'));
    await rename(join(folder, 'inbox/old.txt'), join(folder, 'inbox/new.txt'));
    await whenRecorded(folder, 'new.txt', 'Old.');
    expect(await recordedText(folder, 'old.txt')).toBe('Old.');
    expect(await recordedText(folder, 'gone.txt')).toBe('Gone.');
  });

  it('should not take up a download before it has its name', async () => {
    const { folder, stdout } = await startWatching({});
    await writeFile(join(folder, 'inbox/a.txt.part'), 'Half');
    await writeFile(join(folder, 'inbox/sign.txt'), 'Sign.');
    await whenRecorded(folder, 'sign.txt', 'Sign.');
    expect(stdout()).not.toContain('.part');
    await rename(join(folder, 'inbox/a.txt.part'), join(folder, 'inbox/a.txt'));
    await whenRecorded(folder, 'a.txt', 'Half');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('should end cleanly on %s', async (signal) => {
    const { folder, child, ended } = await startWatching({ 'inbox/a.txt': 'A.' });
    await whenRecorded(folder, 'a.txt', 'A.');
    child.kill(signal);
    expect(await ended).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^Watching .*\n$/) });
  });

  it('should end with a message when the inbox is taken away', async () => {
    const { folder, ended } = await startWatching({ 'inbox/a.txt': 'A.' });
    await whenRecorded(folder, 'a.txt', 'A.');
    await rm(join(folder, 'inbox'), { recursive: true });
    expect(await ended).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('the inbox is gone') });
  });
});
