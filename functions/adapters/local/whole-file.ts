import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all, and the folders above it: first under a hidden name in the same
 * folder (`.onrecord-….tmp`, which neither the inbox nor a reader of `*.json` takes for a file), then renamed.
 */
export async function writeWholeFile(path: string, contents: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.onrecord-${randomUUID()}.tmp`);
  try {
    await writeFile(unfinished, contents, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
