import MarkdownIt from 'markdown-it';
import { ArticleTooComplexError } from '../../extraction/article/article-error.ts';
import { decodeText } from '../../extraction/article/decode-text.ts';
import { type ArticleParts, factsOf, NO_FACTS, type TextBlock } from '../article-parts.ts';
import { fragmentBlocks } from '../html/html-reader.ts';
import { mendedText } from '../mended-text.ts';
import type { UploadedFile } from '../uploaded-file.ts';
import { frontMatterOf } from './front-matter.ts';

/** Tables and strikethrough, no links made of bare addresses, no quotation marks changed. */
const markdown = new MarkdownIt('default', { html: true, linkify: false, typographer: false, breaks: false });

/** Markdown ends a paragraph with a blank line alone; some writers end it with a line. */
function blocksOf(body: string): readonly TextBlock[] {
  return fragmentBlocks(markdown.render(body, {}));
}

/** Markup of this length takes a hundred times its memory. */
const MAX_CHARACTERS = 1_000_000;

/** Reads Markdown (CommonMark, with GitHub's tables) with or without YAML front matter. @throws ArticleError */
export function readMarkdown(file: UploadedFile): ArticleParts {
  const { text, encoding } = decodeText(file.bytes);
  if (text.length > MAX_CHARACTERS) throw new ArticleTooComplexError(`${MAX_CHARACTERS} characters of Markdown`);
  const mended = mendedText(text);
  const { facts, standfirst, body } = frontMatterOf(mended.text);
  const blocks = blocksOf(body);
  const [first, ...rest] = blocks;
  const own = facts.title === null && first?.section === 'headline' ? first.text : null;
  const below = own === null ? blocks : rest;
  return {
    ...factsOf(facts, { ...NO_FACTS, title: own }),
    format: 'markdown',
    encoding,
    blocks: standfirst === null ? below : [{ section: 'standfirst', text: standfirst }, ...below],
    warnings: mended.warnings,
  };
}
