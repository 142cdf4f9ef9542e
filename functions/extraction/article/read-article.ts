import type { Article, ArticleHints, ArticleOrigin } from './article.ts';
import { ArticleEmptyError } from './article-error.ts';

/** Placeholder until the readers land: UTF-8 text, one block. */
export function readArticle(bytes: Uint8Array, origin: ArticleOrigin, hints: ArticleHints): Article {
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n');
  if (text.trim() === '') throw new ArticleEmptyError();
  return articleOf(text, origin, hints);
}

/** An article whose text is taken exactly as given. */
export function articleOf(text: string, origin: ArticleOrigin, hints: ArticleHints): Article {
  return {
    text,
    blocks: [{ section: 'body', start: 0, end: text.length }],
    title: hints.title ?? null,
    url: hints.url ?? null,
    publisher: hints.publisher ?? null,
    authors: [],
    language: 'en',
    dateline: null,
    publishedAt: hints.publishedAt?.value ?? null,
    publishedAtSource: hints.publishedAt?.source ?? null,
    source: { ...origin, format: 'text', encoding: 'utf-8' },
    warnings: [],
  };
}
