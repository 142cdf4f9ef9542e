import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textTable } from '../text-table.ts';
import { freshMedians, type Needed } from './fresh-process.ts';
import { inventedArticles } from './invented-articles.ts';
import type { Subjects } from './subjects.ts';

const RUNS = 9;
const FUNCTION = 'dist/article-uploaded/index.mjs';

/** Import of the built function in a fresh process, beside what it is measured against; medians of several runs. */
export async function coldStart(subjects: Subjects, folder: string): Promise<string> {
  const article = join(folder, 'article.jsonl');
  await writeFile(article, JSON.stringify(inventedArticles(1, 25)[0]));
  const cases: readonly (readonly [name: string, subject: string, articles?: string])[] = [
    ['an empty module', subjects.nothing],
    ['@aws-sdk/client-s3, bundled', subjects.s3Client],
    ['the built function', pathToFileURL(FUNCTION).href],
    ['the extraction alone', subjects.extraction],
    ['the extraction and its first article', subjects.extraction, article],
  ];
  const needed = await freshMedians(
    cases.map(([, ...subject]) => subject),
    RUNS,
  );
  const client = needed[1]?.milliseconds ?? Number.NaN;
  const rows = cases.map(([name], at) => {
    const { milliseconds, megabytes } = needed[at] as Needed;
    return [name, milliseconds.toFixed(1), (milliseconds / client).toFixed(2), megabytes.toFixed(0)];
  });
  return textTable(['import of', 'ms', 'to client-s3', 'peak MB'], rows);
}
