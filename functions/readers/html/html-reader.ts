import { NoArticleError } from '../../extraction/article/article-error.ts';
import type { ArticleParts, TextBlock } from '../article-parts.ts';
import { decodeMarkup } from '../decode-markup.ts';
import { type LinkedArticle, linkedArticle, parseJsonLd } from '../json/json-ld.ts';
import { cutOff, TRUNCATED } from '../truncation.ts';
import type { UploadedFile } from '../uploaded-file.ts';
import { removeAsides } from './asides.ts';
import { isBesideLine } from './beside-lines.ts';
import type { PageDocument } from './dom.ts';
import { refuseErrorPage } from './error-page.ts';
import { mainContent, proseLength } from './main-content.ts';
import { pageOf } from './page.ts';
import { pageFacts } from './page-facts.ts';
import { pageStandfirst } from './page-standfirst.ts';
import { textBlocks } from './text-blocks.ts';
import { tidyBlocks } from './tidy-blocks.ts';

/** The blocks of a piece of markup that is an article's body and nothing else. @throws ArticleTooComplexError */
export function fragmentBlocks(html: string): readonly TextBlock[] {
  const blocks = textBlocks(pageOf(html).document.body).filter((block) => !isBesideLine(block));
  return blocks.map(({ section, text }) => ({ section, text }));
}

const oneLine = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ');

/** Standfirst and body; what is marked as a standfirst below the first paragraph belongs to another story. */
function contentOf(document: PageDocument, linked: LinkedArticle | null): readonly TextBlock[] {
  const standfirst = pageStandfirst(document);
  const page = standfirst === null ? '' : oneLine(document.body.textContent);
  removeAsides(document);
  const blocks = mainContent(document, linked?.body ?? null).map(({ section, text }) => ({ section, text }));
  if (standfirst === null) return blocks;
  const body = blocks.filter(({ text }) => text !== standfirst);
  const isAbove =
    page.indexOf(standfirst) < page.indexOf(body.find(({ section }) => section === 'body')?.text.slice(0, 60) ?? '');
  return isAbove ? [{ section: 'standfirst', text: standfirst }, ...body] : blocks;
}

const titlesOf = (document: PageDocument): readonly string[] =>
  Array.from(document.querySelectorAll('title, h1, h2'), ({ textContent }) => textContent.trim()).slice(0, 6);

/** Of an article that the page says must be paid for, so little is a beginning. */
const STUB_LETTERS = 800;

/** The article on a page. @throws ErrorPageError, NoArticleError, ArticleTooComplexError */
export function pageParts(html: string): Omit<ArticleParts, 'encoding'> {
  const { document, jsonLd } = pageOf(html);
  const linked = linkedArticle(jsonLd.map(parseJsonLd));
  const facts = pageFacts(document, linked);
  const titles = titlesOf(document);
  const blocks = tidyBlocks(contentOf(document, linked), facts);
  const prose = proseLength(blocks.map((block) => ({ ...block, linked: 0 })));
  refuseErrorPage(titles, prose);
  const left = cutOff(blocks);
  const shown = left ?? blocks;
  if (shown.length === 0) throw new NoArticleError('the page shows no paragraph of text');
  const isStub = left !== null || (linked?.isFree === false && prose < STUB_LETTERS);
  return { ...facts, format: 'html', blocks: shown, warnings: isStub ? [TRUNCATED] : [] };
}

/** "<!-- saved from url=(0029)https://news.example/landslide -->": browsers write where a page came from. */
const SAVED_FROM =
  /^.{0,200}?<!--\s*(?:saved from url=\(\d+\)|page saved with SingleFile\s+url:\s*)(https?:\/\/[^\s>]{1,2000})/is;

/** Reads a page as a browser saves it. @throws ArticleError */
export function readHtml(file: UploadedFile): ArticleParts {
  const { text, encoding, warnings } = decodeMarkup(file.bytes);
  const parts = pageParts(text);
  const url = parts.url ?? SAVED_FROM.exec(text.slice(0, 3_000))?.[1] ?? null;
  return { ...parts, url, encoding, warnings: [...warnings, ...parts.warnings] };
}
