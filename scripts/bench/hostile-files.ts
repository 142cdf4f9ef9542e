import { strToU8, zipSync } from 'fflate';
import { textTable } from '../text-table.ts';
import { type BenchFile, run } from './readers-subject.ts';

const SENTENCE = 'The mayor said that the road was shut.';
/** A little below the bounds of a page (functions/readers/html/slim-page.ts). */
const ELEMENTS = 19_500;
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>Page</title></head><body>${body}</body></html>`;
const nested = (open: string, levels: number, close: string): string =>
  `${open.repeat(levels)}<p>${SENTENCE}</p>${close.repeat(levels)}`;
const stated = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${SENTENCE.repeat(80_000)}"}</script>`;

/** Files that are as hard to read as the bounds allow, by the reader that they are made for. */
const FILES: Readonly<Record<string, Uint8Array | string>> = {
  'plain.txt': `${SENTENCE}\n`.repeat(125_000),
  'paragraphs.html': page(`<p>${SENTENCE}</p>`.repeat(ELEMENTS)),
  'line-breaks.html': page('word<br>'.repeat(ELEMENTS)),
  'spans.html': page(`<p>${'<span>a, </span>'.repeat(ELEMENTS)}</p>`),
  'nested.html': page(nested('<div>', 140, '</div>').repeat(138)),
  'marked.html': page(`<div class="promo"><p>${SENTENCE}</p></div>`.repeat(ELEMENTS / 2)),
  'metas.html': page(`${'<meta name="date" content="x">'.repeat(ELEMENTS)}<p>${SENTENCE}</p>`),
  'entities.html': page(`<p>${'a &amp; b '.repeat(ELEMENTS)}</p>`),
  'stated.html': page(`${stated}${`<p>${SENTENCE}</p>`.repeat(ELEMENTS / 2)}`),
  'emphasis.md': '*a_'.repeat(333_000),
  'links.md': '[a]('.repeat(250_000),
  'quotations.md': '> '.repeat(499_000),
  'lines.eml': `From: a <a@b.example>\nSubject: b\n\n${`${SENTENCE}\n`.repeat(125_000)}`,
  'paragraphs.docx': zipSync({
    'word/document.xml': strToU8(
      `<w:document>${`<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`.repeat(300_000)}</w:document>`,
    ),
  }),
};

/** Seconds to read each of them, or to refuse it, and their ratio to 5 MB of plain text. */
export async function hostileFiles(): Promise<string> {
  const rows: string[][] = [];
  let plain = 0;
  for (const [key, content] of Object.entries(FILES)) {
    const file: BenchFile = { key, base64: Buffer.from(content).toString('base64') };
    const start = performance.now();
    const outcome = await run(file).then(
      (found) => String(found),
      (error: { readonly code?: string }) => error.code ?? 'failed',
    );
    const seconds = (performance.now() - start) / 1000;
    if (plain === 0) plain = seconds;
    rows.push([key, seconds.toFixed(2), (seconds / plain).toFixed(1), outcome]);
  }
  return textTable(['file', 's', 'to plain text', 'characters'], rows);
}
