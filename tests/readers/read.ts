import type { Article, ArticleHints, ArticleOrigin } from '../../functions/extraction/article/article.ts';
import { DEFAULT_SETTINGS } from '../../functions/pipeline/process-article.ts';
import { readFile } from '../../functions/readers/read-file.ts';
import type { ReadFile } from '../../functions/readers/reader.ts';

export const originOf = (key: string): ArticleOrigin => ({ bucket: null, key, line: null, versionId: null });

/** Reads a file as the pipeline does. */
export function readAs(
  content: Uint8Array | string,
  key: string,
  hints: ArticleHints = {},
  contentType: string | null = null,
): Promise<ReadFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return readFile({ bytes, contentType }, originOf(key), hints, DEFAULT_SETTINGS.maxArticleBytes);
}

/** The article in a file of one article. */
export async function articleIn(
  content: Uint8Array | string,
  key: string,
  hints: ArticleHints = {},
  contentType: string | null = null,
): Promise<Article> {
  const read = await readAs(content, key, hints, contentType);
  if (read.kind === 'bundle') throw new TypeError(`${key} was read as a bundle`);
  return read.article;
}

/** The blocks of an article as "section: text", with what stands before a block and is in none: a dateline. */
export const blocksIn = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(({ section, end }, at) => `${section}: ${text.slice(blocks[at - 1]?.end ?? 0, end).trim()}`);
