import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textTable } from '../text-table.ts';
import { freshProcess, type Needed } from './fresh-process.ts';
import { inventedArticles } from './invented-articles.ts';
import type { Subjects } from './subjects.ts';
import { median } from './timing.ts';

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
  const needed = cases.map(() => [] as Needed[]);
  for (let run = 0; run < RUNS; run++) {
    for (const [at, [, subject, articles]] of cases.entries()) needed[at]?.push(await freshProcess(subject, articles));
  }
  const times = needed.map((runs) => median(runs.map(({ milliseconds }) => milliseconds)));
  const memory = needed.map((runs) => median(runs.map(({ megabytes }) => megabytes)));
  const [, client] = times as [number, number];
  const rows = cases.map(([name], at) => {
    const time = times[at] as number;
    return [name, time.toFixed(1), (time / client).toFixed(2), (memory[at] as number).toFixed(0)];
  });
  return textTable(['import of', 'ms', 'to client-s3', 'peak MB'], rows);
}
