import type { ArticleHints, ArticleOrigin } from '../../extraction/article/article.ts';
import {
  ArticleCorruptError,
  ArticleEmptyError,
  BundleTooLongError,
  LineInvalidError,
  NoArticleError,
} from '../../extraction/article/article-error.ts';
import { decodeStrictly, decodeText, unmarkedUtf16 } from '../../extraction/article/decode-text.ts';
import { articleOf } from '../../extraction/article/read-article.ts';
import { assembleArticle } from '../assemble-article.ts';
import { mendedText } from '../mended-text.ts';
import { publicationDateIn } from '../publication-date.ts';
import type { BundleEntry, ReadFile } from '../reader.ts';
import { settledFacts } from '../settled-facts.ts';
import type { UploadedFile } from '../uploaded-file.ts';
import { type JsonArticle, jsonArticles, jsonParts } from './json-article.ts';
import { type Fields, firstText, isFields } from './json-fields.ts';
import { isArticleNode } from './json-ld.ts';
import { isNinjs } from './ninjs.ts';

/** Articles in one bundle: with 5 MB of text they take half a minute, half of it for writing their texts. */
export const MAX_BUNDLE_ARTICLES = 2_000;

type Hinted = readonly [origin: ArticleOrigin, hints: ArticleHints];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ArticleCorruptError(`it begins as JSON and is none: ${(error as Error).message}`, error);
  }
}

/** A line of JSON Lines whose `text` is the article's text as it is, and whose title is no part of it. */
const isTextLine = (fields: Fields): boolean =>
  typeof fields.text === 'string' &&
  !isNinjs(fields) &&
  !isArticleNode(fields) &&
  !['content', 'body'].some((name) => typeof fields[name] === 'string');

function textLine(fields: Fields, encoding: string, [origin, hints]: Hinted) {
  const title = firstText(fields, ['title']);
  const url = firstText(fields, ['url']);
  const publisher = firstText(fields, ['publisher']);
  const date = publicationDateIn(firstText(fields, ['publishedAt', 'published_at', 'date']));
  const said: ArticleHints = {
    ...(title !== null && { title }),
    ...(url !== null && { url }),
    ...(publisher !== null && { publisher }),
    ...(date !== null && { publishedAt: { value: date, source: 'json' } }),
    ...hints,
  };
  if (!/[\p{L}\p{N}]/u.test(String(fields.text))) throw new ArticleEmptyError();
  const article = articleOf(String(fields.text), origin, said, encoding);
  return { ...article, source: { ...article.source, format: 'json' as const } };
}

async function articleFrom(article: JsonArticle, encoding: string, [origin, hints]: Hinted) {
  return settledFacts(assembleArticle({ ...(await jsonParts(article)), encoding }, origin, hints));
}

function lineFields(bytes: Uint8Array): Fields {
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === null) throw new LineInvalidError('The line is not valid UTF-8.');
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value)) return value;
  } catch (error) {
    throw new LineInvalidError(`The line is not JSON: ${(error as Error).message}`);
  }
  throw new LineInvalidError('The line is JSON, but not an object.');
}

async function lineArticle(bytes: Uint8Array, hinted: Hinted) {
  const fields = lineFields(bytes);
  if (isTextLine(fields)) return settledFacts(textLine(fields, 'utf-8', hinted));
  const article = jsonArticles(fields)[0];
  if (article === undefined)
    throw new LineInvalidError('No field of the line holds an article (text, content, body …).');
  return articleFrom(article, 'utf-8', hinted);
}

function bundleOf(entries: readonly BundleEntry[]): ReadFile {
  if (entries.length > MAX_BUNDLE_ARTICLES) throw new BundleTooLongError(entries.length, MAX_BUNDLE_ARTICLES);
  return { kind: 'bundle', entries };
}

/** Metadata of the object tell of the bundle, not of each of its articles, but for the publisher and the date. */
function hintsInBundle({ publisher, publishedAt }: ArticleHints): ArticleHints {
  return { ...(publisher !== undefined && { publisher }), ...(publishedAt !== undefined && { publishedAt }) };
}

const LINE_FEED = 0x0a;
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Cut before they are decoded, so that a bad byte spoils one line. */
function byteLinesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

const asUtf8 = (bytes: Uint8Array): Uint8Array =>
  (bytes[0] ?? 0) >= 0xfe || unmarkedUtf16(bytes) !== null ? Buffer.from(decodeText(bytes).text, 'utf8') : bytes;

/** Reads JSON Lines: one article a line (jsonlines.org), blank lines counted and skipped. */
export async function readJsonLines(file: UploadedFile, origin: ArticleOrigin, hints: ArticleHints): Promise<ReadFile> {
  const lines = byteLinesOf(asUtf8(file.bytes)).map((bytes, at) => ({ line: at + 1, bytes }));
  const filled = lines.filter(({ bytes }) => !isBlank(bytes));
  if (filled.length === 0) throw new ArticleEmptyError();
  const inBundle = hintsInBundle(hints);
  return bundleOf(
    filled.map(({ line, bytes }) => ({ line, read: () => lineArticle(bytes, [{ ...origin, line }, inBundle]) })),
  );
}

/** Reads one JSON document: an article, or an answer with several, which is a bundle. */
export async function readJson(file: UploadedFile, origin: ArticleOrigin, hints: ArticleHints): Promise<ReadFile> {
  const decoded = decodeText(file.bytes);
  const mended = mendedText(decoded.text);
  const articles = jsonArticles(parsed(mended.text));
  const [first, ...more] = articles;
  if (first === undefined)
    throw new NoArticleError('no field of the JSON holds the text of an article (content, body, text …)');
  if (more.length === 0) {
    const article = await articleFrom(first, decoded.encoding, [origin, hints]);
    return { kind: 'article', article: { ...article, warnings: [...mended.warnings, ...article.warnings] } };
  }
  const inBundle = hintsInBundle(hints);
  return bundleOf(
    articles.map((article, at) => ({
      line: at + 1,
      read: () => articleFrom(article, decoded.encoding, [{ ...origin, line: at + 1 }, inBundle]),
    })),
  );
}
