import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** An article that every format can hold. */
export interface WrittenArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** RFC 3339 */
  readonly published: string;
}

/** A file of a format: the name that it would have, its bytes, and the format and date's source that its record names. */
export interface ArticleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: string;
  readonly dateSource: string | null;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const inEntities = (text: string): string =>
  Array.from(escaped(text), (sign) => ((sign.codePointAt(0) ?? 0) > 126 ? `&#${sign.codePointAt(0)};` : sign)).join('');
/** Marks that Markdown would take for its own. */
const asMarkdown = (text: string): string =>
  text
    .replaceAll(/([\\`*_[\]<>#|~&])/g, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');

const SIGNS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Bytes of windows-1252; every sign of the text must be one of its. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text), (sign) => {
    const at = SIGNS_1252.indexOf(sign);
    return sign !== ' ' && at >= 0 ? 0x80 + at : (sign.codePointAt(0) ?? 0x3f);
  });
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();

function page({ title, paragraphs, published }: WrittenArticle, charset: string, text = escaped): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="${charset}"><title>${text(title)} | The Tolmar Post</title>
<meta property="article:published_time" content="${published}"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>${text(title)}</h1>${paragraphs.map((one) => `<p>${text(one)}</p>`).join('\n')}</article>
<footer>© The Tolmar Post</footer></body></html>`;
}

const docx = ({ title, paragraphs }: WrittenArticle): Uint8Array => {
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const body = [paragraph(title, 'Titel'), ...paragraphs.map((one) => paragraph(one))].join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/styles.xml': strToU8('<w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document><w:body>${body}</w:body></w:document>`,
    ),
  });
};

const base64Lines = (text: string): string =>
  Buffer.from(text, 'utf8').toString('base64').replaceAll(/.{76}/g, '$&\r\n');

function mail({ title, paragraphs, published }: WrittenArticle): string {
  const date = new Date(published).toUTCString().replace('GMT', '+0000');
  return [
    'From: Mira Joska <mira@example.org>',
    'To: desk@example.org',
    `Subject: =?UTF-8?B?${Buffer.from(title, 'utf8').toString('base64')}?=`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(paragraphs.join('\n\n')),
    '',
  ].join('\r\n');
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** The article in every format and encoding that is read; the plain text has no date of its own. */
export function articleFiles(article: WrittenArticle): readonly ArticleFile[] {
  const { title, paragraphs, published } = article;
  const plain = [title, ...paragraphs].join('\n\n');
  const body = paragraphs.join('\n\n');
  const html = paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('');
  const dated = (name: string, text: string | Uint8Array, format: string, dateSource: string): ArticleFile => ({
    name,
    bytes: typeof text === 'string' ? Buffer.from(text, 'utf8') : text,
    format,
    dateSource,
  });
  const undated = (name: string, bytes: Uint8Array, format = 'text'): ArticleFile => ({
    name,
    bytes,
    format,
    dateSource: null,
  });
  const main = [{ role: 'main', contentType: 'text/plain', value: body }];
  return [
    undated('a.txt', Buffer.from(plain, 'utf8')),
    undated('bom.txt', Buffer.from(`\ufeff${plain}`, 'utf8')),
    undated('crlf.txt', Buffer.from(plain.replaceAll('\n', '\r\n'), 'utf8')),
    undated('utf16le.txt', utf16(`\ufeff${plain}`)),
    undated('utf16be.txt', bigEndian(`\ufeff${plain}`)),
    undated('unmarked.txt', utf16(plain)),
    undated('latin.txt', windows1252(plain)),
    undated('a.txt.gz', gzipSync(plain)),
    undated('a.docx', docx(article), 'docx'),
    dated('a.html', page(article, 'utf-8'), 'html', 'html-meta'),
    dated('latin.html', windows1252(page(article, 'iso-8859-1')), 'html', 'html-meta'),
    dated('undeclared.html', windows1252(page(article, 'utf-8')), 'html', 'html-meta'),
    dated('entities.html', page(article, 'us-ascii', inEntities), 'html', 'html-meta'),
    dated('a.html.gz', gzipSync(page(article, 'utf-8')), 'html', 'html-meta'),
    dated(
      'a.md',
      `---\ntitle: ${JSON.stringify(title)}\ndate: ${published}\n---\n\n${paragraphs.map(asMarkdown).join('\n\n')}\n`,
      'markdown',
      'front-matter',
    ),
    dated('news.json', pretty({ title, content: body, publishedAt: published }), 'json', 'json'),
    dated(
      'markup.json',
      JSON.stringify({ data: { headline: title, body: html, published_at: published } }),
      'json',
      'json',
    ),
    dated(
      'ld.json',
      pretty({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: title,
        articleBody: body,
        datePublished: published,
      }),
      'json',
      'json-ld',
    ),
    dated(
      'ninjs1.json',
      pretty({
        uri: 'urn:example:1',
        type: 'text',
        versioncreated: published,
        headline: title,
        body_xhtml: `<div>${html}</div>`,
      }),
      'ninjs',
      'ninjs',
    ),
    dated(
      'ninjs2.json',
      pretty({
        uri: 'urn:example:2',
        type: 'text',
        versioncreated: published,
        headlines: [{ role: 'main', value: title }],
        bodies: main,
      }),
      'ninjs',
      'ninjs',
    ),
    dated(
      'ninjs3.json',
      pretty({
        uri: 'urn:example:3',
        type: 'text',
        versionCreated: published,
        headlines: [{ value: title }],
        bodies: main,
      }),
      'ninjs',
      'ninjs',
    ),
    dated('a.eml', mail(article), 'email', 'email-header'),
  ];
}
