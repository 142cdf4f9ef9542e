import type { Article, ArticleHints, ArticleOrigin } from './article.ts';
import { decodeText } from './decode-text.ts';
import { detectLanguage } from './detect-language.ts';
import { plainTextParts } from './plain-text-blocks.ts';

/** An article whose normalised text is exactly `text`; a title among the hints is metadata and no part of it. */
export function articleOf(
  text: string,
  origin: ArticleOrigin,
  hints: ArticleHints,
  encoding: string | null = null,
): Article {
  const parts = plainTextParts(text, hints.title ?? null);
  return {
    text,
    blocks: parts.blocks,
    title: hints.title ?? parts.title,
    url: hints.url ?? null,
    publisher: hints.publisher ?? null,
    authors: [],
    language: detectLanguage(text),
    dateline: parts.dateline,
    publishedAt: hints.publishedAt?.value ?? null,
    publishedAtSource: hints.publishedAt?.source ?? null,
    source: { ...origin, format: 'text', encoding },
    warnings: [],
  };
}

/**
 * The article in an uploaded object.
 * @throws ArticleError when its bytes are no readable text
 */
export function readArticle(bytes: Uint8Array, origin: ArticleOrigin, hints: ArticleHints): Article {
  const { text, encoding } = decodeText(bytes);
  return articleOf(text, origin, hints, encoding);
}
