import type { ArticleParts } from './article-parts.ts';
import { assembleArticle } from './assemble-article.ts';
import type { Reader, ReadFunction } from './reader.ts';
import { settledFacts } from './settled-facts.ts';
import { hasEnding, type UploadedFile } from './uploaded-file.ts';

/** A reader that makes parts of a file, as one that makes the article. */
function whole(read: (file: UploadedFile) => ArticleParts | Promise<ArticleParts>): ReadFunction {
  return async (file, origin, hints) => ({
    kind: 'article',
    article: await settledFacts(assembleArticle(await read(file), origin, hints)),
  });
}

/** A header's name and a colon at the start of a mail (RFC 5322), or the line that mailboxes begin with. */
const MAIL =
  /^(?:From \S+ .{10,40}\r?\n)?(?:(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Date|From|To|Subject|Reply-To|Content-Type|Snapshot-Content-Location):[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}/i;
const MARKUP =
  /^(?:<!--[\s\S]{0,1500}?-->\s*)*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]{0,1500}?-->\s*)*<(?:!doctype html|html|head|body|meta|title|article|main|section|div|p|h1|table|link|script|style|center)\b/i;
const ZIP = 'PK\u0003\u0004';

const isJson = (file: UploadedFile): boolean =>
  /^(?:\{\s*["}]|\[\s*[{\]])/.test(file.head) ||
  (hasEnding(file, 'json') && /^(?:[[{"]|-?\d|true|false|null)/.test(file.head));
const isMedia = ({ mediaType }: UploadedFile, ...types: readonly string[]): boolean =>
  mediaType !== null && types.includes(mediaType);

/** `{…}` line feed `{…}`: a JSON document of one article ends with its first object. */
function isJsonLines(file: UploadedFile): boolean {
  if (!/^\{\s*"/.test(file.head)) return false;
  if (
    hasEnding(file, 'jsonl', 'ndjson') ||
    isMedia(file, 'application/x-ndjson', 'application/jsonl', 'application/x-jsonlines')
  )
    return true;
  if (hasEnding(file, 'json')) return /^\{[^\n]*\}\r?\n\{"/.test(file.head);
  return /^\{[^\n]*\}[ \t]*\r?\n\s*\{\s*"/.test(file.head) || isTwoLines(file.bytes);
}

/** The end of the first line and the beginning of the second, wherever they are. */
function isTwoLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a);
  if (end < 2) return false;
  const around = Buffer.from(bytes.subarray(Math.max(0, end - 3), end + 3)).toString('latin1');
  return /\}\s*\n\{"/.test(around);
}

/**
 * Every format that is read, in the order in which a file is tried for it. A reader's code and its libraries are
 * loaded when the first file of its format comes.
 */
export const READERS: readonly Reader[] = [
  {
    name: 'docx',
    recognises: ({ head }) => head.startsWith(ZIP),
    load: async () => whole((await import('./docx/docx-reader.ts')).readDocx),
  },
  {
    name: 'email',
    recognises: (file) =>
      MAIL.test(file.head) ||
      (hasEnding(file, 'eml', 'mht', 'mhtml') && /^[\w-]+:/.test(file.head)) ||
      isMedia(file, 'message/rfc822'),
    load: async () => whole((await import('./email/email-reader.ts')).readEmail),
  },
  {
    name: 'json-lines',
    recognises: isJsonLines,
    load: async () => (await import('./json/json-reader.ts')).readJsonLines,
  },
  {
    name: 'json',
    recognises: isJson,
    load: async () => (await import('./json/json-reader.ts')).readJson,
  },
  {
    name: 'html',
    recognises: (file) =>
      MARKUP.test(file.head) ||
      (/<[a-z][^<>]*>/i.test(file.head) &&
        (hasEnding(file, 'html', 'htm', 'xhtml') || isMedia(file, 'text/html', 'application/xhtml+xml'))),
    load: async () => whole((await import('./html/html-reader.ts')).readHtml),
  },
  {
    name: 'markdown',
    recognises: (file) =>
      (/^---[ \t]*(?:\w{0,12})[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)\s*(?:\n|$)/.test(file.head) &&
        /^---\w|^---\s*\n(?:\s*\n|#[^\n]*\n)*["']?[\w-]+["']?\s*:/.test(file.head)) ||
      hasEnding(file, 'md', 'markdown', 'mdown') ||
      isMedia(file, 'text/markdown'),
    load: async () => whole((await import('./text/markdown-reader.ts')).readMarkdown),
  },
  {
    name: 'text',
    recognises: () => true,
    load: async () => (await import('./text/plain-text-reader.ts')).readPlainText,
  },
];
