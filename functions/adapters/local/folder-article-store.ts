import { type FileHandle, lstat, open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ArticleHints } from '../../extraction/article/article.ts';
import { ArticleError, ArticleTooLargeError, ArticleUnreadableError } from '../../extraction/article/article-error.ts';
import type { ArticleStore } from '../../pipeline/ports.ts';
import { StoreError } from '../../pipeline/store-error.ts';
import { systemErrorCode } from './system-error-code.ts';

const NOT_ALLOWED = new Set(['EACCES', 'EPERM']);

function readError(key: string, error: unknown): Error {
  if (error instanceof ArticleError || error instanceof StoreError) return error;
  const code = systemErrorCode(error);
  if (code !== null && NOT_ALLOWED.has(code)) return new ArticleUnreadableError(`You may not read “${key}”.`);
  // Node shows bytes that are not UTF-8 as U+FFFD, and then no longer finds the file
  if (key.includes('\uFFFD'))
    return new ArticleUnreadableError(`The name “${key}” is not valid UTF-8: rename the file.`);
  return new StoreError('STORE_READ_FAILED', `“${key}” cannot be read: ${(error as Error).message}`, error);
}

/** The regular file that a key stands for; a link may lead to another file of the same folder only. */
async function fileOf(folder: string, key: string): Promise<string> {
  const path = join(folder, key);
  const isLink = (await lstat(path)).isSymbolicLink();
  const root = await realpath(folder);
  const file = await realpath(path).catch((error) => {
    throw isLink ? new ArticleUnreadableError(`“${key}” is a link that leads nowhere.`) : error;
  });
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new ArticleUnreadableError(`“${key}” is a link that leads out of the inbox: copy the file instead.`);
  }
  const found = await stat(file);
  if (found.isDirectory())
    throw new ArticleUnreadableError(`“${key}” is a link to a folder, or a folder that is shut.`);
  if (!found.isFile()) throw new ArticleUnreadableError(`“${key}” is not a file.`);
  return file;
}

async function wholeOf(file: FileHandle, key: string, maxBytes: number): Promise<Uint8Array> {
  const before = await file.stat();
  if (before.size > maxBytes) throw new ArticleTooLargeError(before.size, maxBytes);
  const bytes = await file.readFile();
  const after = await file.stat();
  if (after.mtimeMs !== before.mtimeMs || after.size !== bytes.length) {
    throw new StoreError('STORE_READ_FAILED', `“${key}” changed while it was read.`);
  }
  return bytes;
}

async function readWhole(path: string, key: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    return await wholeOf(file, key, maxBytes);
  } finally {
    await file.close();
  }
}

/**
 * The articles of a folder; a key is a path inside it, with "/" between the names. A file that has
 * vanished is a StoreError and no failed article: deleting an article leaves its record as it is.
 */
export function folderArticleStore(folder: string, hints: ArticleHints): ArticleStore {
  return {
    async read({ key }, maxBytes) {
      try {
        const bytes = await readWhole(await fileOf(folder, key), key, maxBytes);
        return { bytes, versionId: null, lastModified: null, hints };
      } catch (error) {
        throw readError(key, error);
      }
    },
  };
}
