import type { ArticleHints, ArticleOrigin } from '../extraction/article/article.ts';
import { ArticleTooLargeError, FormatUnsupportedError } from '../extraction/article/article-error.ts';
import type { ReadFile } from './reader.ts';
import { READERS } from './readers.ts';
import { refuseUnsupported } from './unsupported.ts';
import { gunzipped, isGzip } from './unzipped.ts';
import { uploadedFile } from './uploaded-file.ts';

/** A stored file, and what its store knows of it. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  /** The media type that it was stored with; null when none is known. */
  readonly contentType: string | null;
}

const XML =
  /^(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]{0,1500}?-->\s*)*(?:<!doctype\s+(?!html)|<(?:rss|feed|nitf|newsitem|newsml|newsmessage|xml|packageitem|rdf:rdf)\b)/i;
const mediaTypeOf = (contentType: string | null): string | null =>
  contentType?.split(';')[0]?.trim().toLowerCase() || null;

/**
 * Reads a file of any format: its content tells which, where that does not suffice its name and media type.
 * `maxBytes` bounds what a packed file may unpack to.
 * @throws ArticleError naming what is wrong with the file, and the remedy
 */
export async function readFile(
  { bytes, contentType }: StoredFile,
  origin: ArticleOrigin,
  hints: ArticleHints,
  maxBytes: number,
): Promise<ReadFile> {
  const isPacked = isGzip(bytes);
  const name = isPacked ? origin.key.replace(/\.gz(?:ip)?$/i, '') : origin.key;
  const file = uploadedFile(isPacked ? gunzipped(bytes, maxBytes) : bytes, {
    name,
    mediaType: mediaTypeOf(contentType),
    maxBytes,
  });
  refuseUnsupported(file);
  if (XML.test(file.head)) {
    throw new FormatUnsupportedError(
      'an XML file (a feed, NITF or NewsML)',
      'Upload the web page of the article, or its text.',
    );
  }
  const reader = READERS.find(({ recognises }) => recognises(file)) ?? READERS[READERS.length - 1];
  const read = await (reader as (typeof READERS)[number]).load();
  const found = await read(file, origin, hints);
  // a Word file may unpack to more text than any file may have
  if (found.kind === 'article' && found.article.text.length > maxBytes)
    throw new ArticleTooLargeError('unpacked', maxBytes);
  return found;
}
