import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../functions/extraction/article/article-error.ts';
import { articleIn, readAs } from './read.ts';

const page = (body: string, head = '<title>Page</title>'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const SENTENCE = 'The mayor of Torvane said that the road was shut. ';
const docx = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });
/** A ZIP archive whose directory says that its file is small. */
function lyingDocx(): Uint8Array {
  const bytes = docx(`<w:document><w:p><w:r><w:t>${'No. '.repeat(300_000)}</w:t></w:r></w:p></w:document>`);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 500, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 500, true);
  }
  return bytes;
}
const TRUSTING = '---\na: &a [x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: &d [*c,*c,*c]\ne: [*d,*d,*d]\n---\nText.\n';

describe('bad input', () => {
  it.each<[code: string, what: string, key: string, content: Uint8Array | string]>([
    ['ARTICLE_CORRUPT', 'gzip that is cut short', 'a.txt.gz', gzipSync(SENTENCE).subarray(0, 25)],
    [
      'ARTICLE_CORRUPT',
      'gzip with a bad sum',
      'a.txt.gz',
      Buffer.concat([gzipSync(SENTENCE).subarray(0, -8), Buffer.alloc(8, 1)]),
    ],
    ['ARTICLE_TOO_LARGE', 'a gzip bomb', 'a.txt.gz', gzipSync(Buffer.alloc(60_000_000))],
    ['ARTICLE_EMPTY', 'gzip around nothing', 'a.gz', gzipSync('')],
    ['ARTICLE_BINARY', 'gzip around gzip', 'a.gz.gz', gzipSync(gzipSync(SENTENCE))],
    [
      'ARTICLE_TOO_LARGE',
      'a ZIP bomb in a Word file',
      'a.docx',
      zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }),
    ],
    [
      'ARTICLE_TOO_LARGE',
      'a Word file of more text than a file may have',
      'a.docx',
      docx(`<w:document>${`<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`.repeat(120_000)}</w:document>`),
    ],
    ['ARTICLE_CORRUPT', 'a Word file that unpacks to more than it says', 'a.docx', lyingDocx()],
    ['ARTICLE_CORRUPT', 'a Word file that is cut short', 'a.docx', docx('<w:document/>').subarray(0, 60)],
    ['ARTICLE_CORRUPT', 'a Word file whose XML is cut short', 'a.docx', docx('<w:document><w:p><w:r><w:t>Half')],
    ['ARTICLE_TOO_COMPLEX', 'a Word file of thousands of nested paragraphs', 'a.docx', docx('<w:p>'.repeat(9_000))],
    ['FORMAT_UNSUPPORTED', 'a ZIP archive of articles', 'a.zip', zipSync({ 'a.txt': strToU8(SENTENCE) })],
    [
      'FORMAT_UNSUPPORTED',
      'an OpenDocument file',
      'a.odt',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }),
    ],
    ['NO_ARTICLE', 'a Word file without a word', 'a.docx', docx('<w:document><w:p/></w:document>')],
    ['ARTICLE_TOO_COMPLEX', 'thousands of nested tags', 'a.html', page('<div>'.repeat(100_000))],
    ['ARTICLE_TOO_COMPLEX', 'too many elements', 'a.html', page('<p>No.</p>'.repeat(100_000))],
    ['ARTICLE_TOO_COMPLEX', 'a million entities', 'a.html', page('&amp;'.repeat(1_000_000))],
    [
      'NO_ARTICLE',
      'a page of scripts',
      'a.html',
      page(`<script>${'"<p>No.</p>";'.repeat(1000)}</script><style>p{}</style>`),
    ],
    ['NO_ARTICLE', 'an empty page', 'a.html', page('')],
    [
      'NO_ARTICLE',
      'a page of links',
      'a.html',
      page(`<ul>${'<li><a href="/x">Council meets</a></li>'.repeat(50)}</ul>`),
    ],
    [
      'ERROR_PAGE',
      'a page that was not found',
      'a.html',
      page('<h1>404 Not Found</h1><hr><p>nginx</p>', '<title>404 Not Found</title>'),
    ],
    [
      'ERROR_PAGE',
      'a refusal',
      'a.html',
      page(
        '<h1>Access Denied</h1><p>You don’t have permission to access this page on this server. Reference #18.2f1c</p>',
      ),
    ],
    [
      'ERROR_PAGE',
      'a question for robots',
      'a.html',
      page('<h2>Checking your browser</h2><p>This takes a few seconds.</p>', '<title>Just a moment...</title>'),
    ],
    [
      'FORMAT_UNSUPPORTED',
      'XML with entities in entities',
      'a.xml',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>',
    ],
    [
      'FORMAT_UNSUPPORTED',
      'a feed',
      'feed',
      '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel/></rss>',
    ],
    ['FORMAT_UNSUPPORTED', 'a PDF file', 'a.pdf', '%PDF-1.7\n%âãÏÓ'],
    ['FORMAT_UNSUPPORTED', 'a PDF file by another name', 'a.txt', '%PDF-1.4\n'],
    ['ARTICLE_CORRUPT', 'JSON that is cut short', 'a.json', '{"title": "Road shut", "content": "The may'],
    ['ARTICLE_CORRUPT', 'deep JSON that is not closed', 'a.json', '{"a":'.repeat(200_000)],
    ['NO_ARTICLE', 'deep JSON', 'a.json', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['NO_ARTICLE', 'JSON without an article', 'a.json', '{"status": "error", "code": "apiKeyInvalid"}'],
    ['NO_ARTICLE', 'JSON of an article without a body', 'a.json', '{"title": "Road shut", "content": "  "}'],
    [
      'ARTICLE_UNDECODABLE',
      'JSON that is not valid UTF-8',
      'a.json',
      Buffer.concat([Buffer.from('{"content":"Café, Zürich '), Buffer.of(0xe2, 0x80), Buffer.from('"}')]),
    ],
    [
      'ARTICLE_CORRUPT',
      'front matter that is code',
      'a.md',
      '---js\n{ title: process.exit() }\n---\nThe road is shut.\n',
    ],
    [
      'ARTICLE_CORRUPT',
      'front matter that is not YAML',
      'a.md',
      '---\ntitle: "Road\n  shut: [\n---\nThe road is shut.\n',
    ],
    ['ARTICLE_CORRUPT', 'front matter that multiplies itself', 'a.md', TRUSTING],
    ['NO_ARTICLE', 'front matter and nothing else', 'a.md', '---\ntitle: Road shut\n---\n\n'],
    ['ARTICLE_TOO_COMPLEX', 'Markdown of megabytes', 'a.md', SENTENCE.repeat(30_000)],
    [
      'ARTICLE_CORRUPT',
      'an e-mail of nothing but headers',
      'a.eml',
      `From: a@b.example\nSubject: x\n${'X-A: b\n'.repeat(200_000)}\n`,
    ],
    ['NO_ARTICLE', 'an e-mail without a text', 'a.eml', 'From: Mira <m@b.example>\nSubject: Road shut\n\n-- \nMira\n'],
    ['BUNDLE_TOO_LONG', 'a bundle of too many lines', 'a.jsonl', '{"text":"The road is shut."}\n'.repeat(3_000)],
    [
      'BUNDLE_TOO_LONG',
      'a list of too many articles',
      'a.json',
      JSON.stringify(Array.from({ length: 3_000 }, () => ({ title: 'a', content: 'b' }))),
    ],
    ['ARTICLE_EMPTY', 'a bundle of blank lines', 'a.jsonl', '\n\n'],
  ])('should be %s for %s', async (code, _, key, content) => {
    const error = await readAs(content, key).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ArticleError);
    const { code: found, message, remedy } = error as ArticleError;
    expect([found, message]).toEqual([code, expect.stringMatching(/^[A-Z].*[.”]$/su)]);
    expect(remedy).toMatch(/\w{3}/);
  });

  it('should not run, load or expand what a page names', async () => {
    const trick = '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
    const article = await articleIn(
      `${trick}<html><body><h1>Road shut</h1><p>&x; ${SENTENCE}</p></body></html>`,
      'a.html',
    );
    expect(article.text).toBe(`Road shut\n\n&x; ${SENTENCE.trim()}`);
  });

  it('should not take names of JavaScript for fields', async () => {
    const json =
      '{"__proto__": {"content": "Not this."}, "constructor": "x", "toString": 1, "content": "The road is shut."}';
    expect((await articleIn(json, 'a.json')).text).toBe('The road is shut.');
  });

  it.each([
    [
      'a page for subscribers',
      page(`<h1>Road shut</h1><p>${SENTENCE.repeat(3)}</p><p>Subscribe to continue reading</p>`),
      'a.html',
    ],
    [
      'a page that says it must be paid for, and shows a beginning',
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script><p>${SENTENCE.repeat(3)}</p>`,
      ),
      'a.html',
    ],
    [
      'a stub of a news service',
      JSON.stringify({ title: 'Road shut', content: `${SENTENCE}It was… [+1843 chars]` }),
      'a.json',
    ],
    ['a text that breaks off', JSON.stringify({ title: 'Road shut', content: `${SENTENCE}Nobody was…` }), 'a.json'],
  ])('should warn of %s, and keep what there is', async (_, content, key) => {
    const { warnings, text } = await articleIn(content, key);
    expect(warnings.map(({ code }) => code)).toEqual(['ARTICLE_TRUNCATED']);
    expect(text).toContain(SENTENCE.trim());
    expect(text).not.toMatch(/Subscribe|chars\]/);
  });
});
