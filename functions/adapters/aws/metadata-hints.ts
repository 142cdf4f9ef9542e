import type { ArticleHints } from '../../extraction/article/article.ts';
import { decodeEncodedWords } from './encoded-words.ts';
import { publicationDate } from './publication-date.ts';

/**
 * What the uploader said of the article in the object's metadata: x-amz-meta-title, -url, -publisher and
 * -published-at. Empty values, and dates that are none, count as not said.
 */
export function metadataHints(metadata: Readonly<Record<string, string>>): ArticleHints {
  const said = new Map(Object.entries(metadata).map(([name, value]) => [name, decodeEncodedWords(value).trim()]));
  const title = said.get('title');
  const url = said.get('url');
  const publisher = said.get('publisher');
  const publishedAt = publicationDate(said.get('published-at') ?? '');
  return {
    ...(title && { title }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(publishedAt !== null && { publishedAt: { value: publishedAt, source: 'object-metadata' } }),
  };
}
