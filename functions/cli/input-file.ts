import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { systemErrorCode } from '../adapters/local/system-error-code.ts';
import { ArticleTooLargeError, ArticleUnreadableError } from '../extraction/article/article-error.ts';

/** How standard input is named on the command line and in records. */
export const STANDARD_INPUT = '-';

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file “${path}”.`,
  EISDIR: (path) => `“${path}” is a folder: name the files in it.`,
  EACCES: (path) => `You may not read “${path}”.`,
  EPERM: (path) => `You may not read “${path}”.`,
};

function unreadable(path: string, error: unknown): unknown {
  const code = systemErrorCode(error);
  if (code === null) return error;
  return new ArticleUnreadableError(REASONS[code]?.(path) ?? `“${path}” cannot be read: ${(error as Error).message}`);
}

/** The bytes of a file or of standard input, chunk by chunk. @throws ArticleUnreadableError naming the path */
export async function* inputChunks(path: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* path === STANDARD_INPUT ? stdin : createReadStream(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Size in bytes of a regular file; null for standard input, a pipe, or what cannot be read. */
export async function inputSize(path: string): Promise<number | null> {
  if (path === STANDARD_INPUT) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
}

/** The bytes of a file or of standard input. @throws ArticleUnreadableError, ArticleTooLargeError */
export async function inputBytes(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const size = await inputSize(path);
  if (size !== null && size > maxBytes) throw new ArticleTooLargeError(size, maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of inputChunks(path, stdin)) {
    length += chunk.length;
    // an endless pipe is not counted to its end: the number is that of the bytes read so far
    if (length > maxBytes) throw new ArticleTooLargeError(length, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
