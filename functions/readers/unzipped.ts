import { gunzipSync } from 'node:zlib';
import { ArticleCorruptError, ArticleTooLargeError } from '../extraction/article/article-error.ts';

/** RFC 1952: the first bytes of a gzip file. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** What a gzip file holds. @throws ArticleTooLargeError, ArticleCorruptError */
export function gunzipped(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (isTooLarge(error)) throw new ArticleTooLargeError('unpacked', maxBytes);
    throw new ArticleCorruptError(`it is gzip, and cannot be unpacked (${(error as Error).message})`, error);
  }
}
