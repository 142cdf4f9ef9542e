import type { Article, ArticleHints, ArticleOrigin, Block } from '../extraction/article/article.ts';
import { NoArticleError } from '../extraction/article/article-error.ts';
import { datelineOf, withoutDateline } from '../extraction/article/dateline.ts';
import type { ArticleParts, TextBlock } from './article-parts.ts';

const PARTING = '\n\n';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Title, blank line, body; a body that begins with the title has it already. */
function textBlocksOf({ title, blocks }: ArticleParts): readonly TextBlock[] {
  if (title === null) return blocks;
  const first = blocks[0];
  const rest = first !== undefined && bare(first.text) === bare(title) ? blocks.slice(1) : blocks;
  return [{ section: 'headline', text: title }, ...rest];
}

function placed(blocks: readonly TextBlock[]): Block[] {
  let start = 0;
  return blocks.map(({ section, text }) => {
    const block = { section, start, end: start + text.length };
    start = block.end + PARTING.length;
    return block;
  });
}

/**
 * The article that a reader of a structured format found: title, blank line, and its blocks with blank
 * lines between them. What is known from outside (`hints`) goes before what the file says.
 * @throws NoArticleError when there is no text besides a title
 */
export function assembleArticle(parts: ArticleParts, origin: ArticleOrigin, hints: ArticleHints): Article {
  if (!parts.blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new NoArticleError('there is no text in it');
  const texts = textBlocksOf(parts);
  const blocks = placed(texts);
  const first = blocks.findIndex(({ section }) => section === 'body');
  const dateline = datelineOf(texts[first]?.text ?? '');
  const published = hints.publishedAt ?? parts.publishedAt;
  const text = texts.map((block) => block.text).join(PARTING);
  return {
    text,
    blocks: blocks.map((block, index) => withoutDateline(text, block, index !== first)),
    title: hints.title ?? parts.title,
    url: hints.url ?? parts.url,
    publisher: hints.publisher ?? parts.publisher,
    authors: parts.authors,
    language: parts.language,
    dateline: dateline?.place ?? null,
    publishedAt: published?.value ?? null,
    publishedAtSource: published?.source ?? null,
    source: { ...origin, format: parts.format, encoding: parts.encoding },
    warnings: parts.warnings,
  };
}
