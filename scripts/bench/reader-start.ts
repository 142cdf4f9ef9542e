import { readFileSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { textTable } from '../text-table.ts';
import { freshMedians, type Needed } from './fresh-process.ts';
import { inventedArticles } from './invented-articles.ts';
import type { BenchFile } from './readers-subject.ts';
import type { Subjects } from './subjects.ts';

const RUNS = 5;
const PAGE = 'tests/fixtures/pages/broadsheet.html';

/** One article of 2.5 KB in each format; the page is a saved one, with all that stands around an article. */
function files(): Readonly<Record<string, Uint8Array | string>> {
  const text = inventedArticles(1, 25)[0] ?? '';
  const paragraphs = text.split('\n').filter((line) => line !== '');
  const word = paragraphs.map((line) => `<w:p><w:r><w:t>${line.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`).join('');
  return {
    'a.txt': text,
    'a.json': JSON.stringify({ title: 'Road shut', content: text }),
    'a.jsonl': `${JSON.stringify({ text })}\n`,
    'a.html': readFileSync(PAGE),
    'a.md': text,
    'a.eml': `From: Mira <m@example.org>\nSubject: Road shut\n\n${text}`,
    'a.docx': zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${word}</w:body></w:document>`) }),
  };
}

/** Import of all readers and the first file of each format in a fresh process, beside plain text; medians of several runs. */
export async function readerStart(subjects: Subjects, folder: string): Promise<string> {
  const cases: (readonly [subject: string, articles: string])[] = [];
  for (const [key, content] of Object.entries(files())) {
    const file: BenchFile = { key, base64: Buffer.from(content).toString('base64') };
    const path = join(folder, `${key}.bench`);
    await writeFile(path, JSON.stringify(file));
    cases.push([subjects.readers, path]);
  }
  const needed = await freshMedians(cases, RUNS);
  const plain = needed[0]?.milliseconds ?? Number.NaN;
  const rows = Object.keys(files()).map((key, at) => {
    const { milliseconds, megabytes } = needed[at] as Needed;
    return [key, milliseconds.toFixed(1), (milliseconds / plain).toFixed(1), megabytes.toFixed(0)];
  });
  return textTable(['first file', 'ms', 'to plain text', 'peak MB'], rows);
}

/** Sizes of the built function: what is loaded at the start, and what when it is needed. */
export async function builtSizes(): Promise<string> {
  const folder = 'dist/article-uploaded';
  const sizeOf = async (name: string) => (await stat(join(folder, name))).size / 1000;
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.mjs')).sort();
  const sizes = await Promise.all(names.map(sizeOf));
  const rows = names
    .map((name, at) => [name.replace(/-[A-Z0-9]{8}(?=\.mjs)/, ''), sizes[at] ?? 0] as const)
    .filter(([, size]) => size > 10)
    .map(([name, size]) => [name, size.toFixed(0)]);
  return textTable(['file', 'kB'], rows);
}
