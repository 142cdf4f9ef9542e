import { appendFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settledFile } from '../../functions/cli/settled-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const LONG_FROM_NOW = 1e10;
let later = LONG_FROM_NOW;

/** A file that bears a date to come, so that it never looks old, and a patience that does something at each pause. */
async function freshFile(atPause: (path: string) => Promise<unknown>) {
  const path = join(await temporaryFolder({ 'a.txt': 'A.' }), 'a.txt');
  await utimes(path, LONG_FROM_NOW, LONG_FROM_NOW);
  let pauses = 0;
  const pause = () => {
    pauses++;
    return atPause(path);
  };
  return { path, patience: { quietMs: 100, atMostMs: 300, pause }, pauses: () => pauses };
}

describe('settledFile', () => {
  it('should not wait for a file that has not changed for long', async () => {
    const { path, patience, pauses } = await freshFile(async () => {});
    await utimes(path, 1000, 1000);
    expect([await settledFile(path, patience), pauses()]).toEqual(['settled', 0]);
  });

  it('should wait once for a file that does not change', async () => {
    const { path, patience, pauses } = await freshFile(async () => {});
    expect([await settledFile(path, patience), pauses()]).toEqual(['settled', 1]);
  });

  it.each([
    ['grows', (path: string) => appendFile(path, 'More. ')],
    ['is written over', (path: string) => utimes(path, LONG_FROM_NOW, ++later)],
  ])('should give up on a file that %s all the time', async (_, change) => {
    const { path, patience, pauses } = await freshFile(change);
    expect([await settledFile(path, patience), pauses()]).toEqual(['growing', 3]);
  });

  it('should say that a file is gone, at once or after waiting', async () => {
    const { path, patience } = await freshFile((each) => rm(each));
    expect(await settledFile(path, patience)).toBe('gone');
    expect(await settledFile(path, patience)).toBe('gone');
  });
});
