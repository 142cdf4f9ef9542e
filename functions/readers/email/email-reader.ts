import PostalMime, { type Email } from 'postal-mime';
import { ArticleCorruptError, NoArticleError } from '../../extraction/article/article-error.ts';
import { type ArticleParts, NO_FACTS, type TextBlock } from '../article-parts.ts';
import { bylineNames } from '../byline.ts';
import { fragmentBlocks, pageParts } from '../html/html-reader.ts';
import { bodyBlocks } from '../json/body-blocks.ts';
import { mendedText } from '../mended-text.ts';
import { publicationDateIn } from '../publication-date.ts';
import type { UploadedFile } from '../uploaded-file.ts';

const MAX_NESTING = 50;
const MAX_HEADERS = 500_000;

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: MAX_NESTING, maxHeadersSize: MAX_HEADERS });
  } catch (error) {
    throw new ArticleCorruptError(`it is an e-mail, and cannot be read (${(error as Error).message})`, error);
  }
}

/** Without the signature (after "-- ") and what is quoted from other mails. */
function ownWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const signature = lines.findIndex((line) => /^-- ?$/.test(line));
  const own = signature >= 0 ? lines.slice(0, signature) : lines;
  return own.filter((line) => !line.startsWith('>')).join('\n');
}

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The plain part where it has the article; some mails have only "View this mail in your browser" there. */
async function blocksOf({ text, html }: Email): Promise<readonly TextBlock[]> {
  const plain = ownWords(text ?? '');
  if (!html) return bodyBlocks(plain);
  const marked = fragmentBlocks(html);
  const words = marked.reduce((sum, block) => sum + lettersOf(block.text), 0);
  return lettersOf(plain) >= words * 0.6 && lettersOf(plain) > 0 ? bodyBlocks(plain) : marked;
}

/** "Fwd: Ferry aground" → "Ferry aground". */
const titleIn = (subject: string): string | null =>
  subject.replace(/^(?:\s*(?:re|fwd?|fw|aw|wg)\s*:)+/i, '').trim() || null;

/** A page that a browser saved as one file (MHTML, RFC 2557). */
function savedPage({ html, headers }: Email): ArticleParts | null {
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  if (address === undefined || !html) return null;
  const parts = pageParts(mendedText(html).text);
  return { ...parts, url: parts.url ?? address, encoding: null };
}

/**
 * Reads an e-mail (.eml, RFC 5322): subject, date and author of the message, its text; or the web page that a
 * browser saved as a mail (.mhtml).
 * @throws ArticleError
 */
export async function readEmail(file: UploadedFile): Promise<ArticleParts> {
  const email = await parsed(file.bytes);
  const page = savedPage(email);
  if (page !== null) return page;
  const mended = mendedText(email.text ?? '');
  const blocks = await blocksOf({
    ...email,
    text: mended.text,
    ...(email.html && { html: mendedText(email.html).text }),
  });
  if (blocks.length === 0) throw new NoArticleError('the e-mail has no text of its own');
  // as it is printed: its day is that of the sender's zone
  const date = publicationDateIn(email.headers.find(({ key }) => key === 'date')?.value ?? null);
  return {
    ...NO_FACTS,
    title: titleIn(email.subject ?? ''),
    // the From field names "the author(s) of the message" (RFC 5322, 3.6.2)
    authors: bylineNames(email.from?.name ?? ''),
    publishedAt: date === null ? null : { value: date, source: 'email-header' },
    format: 'email',
    encoding: null,
    blocks,
    warnings: mended.warnings,
  };
}
