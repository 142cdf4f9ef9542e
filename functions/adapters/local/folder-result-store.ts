import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResultStore, StoredResult, Upload } from '../../pipeline/ports.ts';
import { StoreError } from '../../pipeline/store-error.ts';
import { localResultName } from './local-result-name.ts';
import { systemErrorCode } from './system-error-code.ts';
import { writeWholeFile } from './whole-file.ts';

/** Older than every upload of this run, so that a later run always replaces what an earlier one left. */
const EARLIER_RUN: Upload = { versionId: null, sequencer: '0', lastModified: null };

const etagOf = (contents: Uint8Array | string) => createHash('sha256').update(contents).digest('hex');

const failedWrite = (path: string, error: unknown) =>
  new StoreError('STORE_WRITE_FAILED', `“${path}” cannot be written: ${(error as Error).message}`, error);

async function contentsOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw new StoreError('STORE_READ_FAILED', `“${path}” cannot be read: ${(error as Error).message}`, error);
  }
}

async function write(path: string, contents: string): Promise<void> {
  await writeWholeFile(path, contents).catch((error) => {
    throw failedWrite(path, error);
  });
}

async function remove(path: string): Promise<void> {
  await rm(path, { force: true }).catch((error) => {
    throw failedWrite(path, error);
  });
}

/** What lies at a path: as this store remembers it, or else the work of an earlier run. */
async function findFile(path: string, remembered: StoredResult | undefined): Promise<StoredResult | null> {
  const contents = await contentsOf(path);
  if (contents === null) return null;
  const etag = etagOf(contents);
  return remembered?.etag === etag ? remembered : { etag, upload: EARLIER_RUN, extractorVersion: null };
}

/**
 * Results as files under a folder. A file cannot carry the upload it was made from, so the store remembers
 * what it wrote itself; whatever else it finds counts as older. Between the look at `expected` and the
 * rename another process may write: its result is then replaced, whole by whole.
 */
export function folderResultStore(folder: string): ResultStore {
  const written = new Map<string, StoredResult>();
  const pathOf = (name: string) => join(folder, name);
  const find = (name: string) => findFile(pathOf(name), written.get(name));
  const holds = async (name: string, expected: StoredResult | null) => (await find(name))?.etag === expected?.etag;
  return {
    resultName: localResultName,
    location: pathOf,
    find,
    async write(name, body, { upload, extractorVersion }, expected) {
      if (!(await holds(name, expected))) return null;
      await write(pathOf(name), body);
      const etag = etagOf(body);
      written.set(name, { etag, upload, extractorVersion });
      return etag;
    },
    async remove(name, expected) {
      if (await holds(name, expected)) await remove(pathOf(name));
    },
    async writeText(name, text) {
      if ((await find(name))?.etag !== etagOf(text)) await write(pathOf(name), text);
    },
  };
}
