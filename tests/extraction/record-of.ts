import { articleOf } from '../../functions/extraction/article/read-article.ts';
import { extract } from '../../functions/extraction/index.ts';
import type { ArticleRecord } from '../../schemas/types.ts';

const ORIGIN = { bucket: null, key: 'article.txt', line: null, versionId: null };

/** The record of an article with this text; `publishedAt` is a date, "2026-03-11". */
export function recordOf(text: string, publishedAt: string | null = null): ArticleRecord {
  const hints = publishedAt === null ? {} : { publishedAt: { value: publishedAt, source: 'option' as const } };
  return extract(articleOf(text, ORIGIN, hints), { textsPrefix: null }).record;
}
