import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textTable } from '../text-table.ts';
import { freshProcess } from './fresh-process.ts';
import { inventedArticles } from './invented-articles.ts';
import type { Subjects } from './subjects.ts';

const longArticle = (characters: number): string =>
  inventedArticles(1, Math.ceil(characters / 90))[0]?.slice(0, characters) ?? '';

const CASES: Readonly<Record<string, () => readonly string[]>> = {
  'one article of 2.5 KB': () => inventedArticles(1, 25),
  '300 of them, one after the other': () => inventedArticles(300, 25),
  'one article of 100 KB': () => [longArticle(100_000)],
  'one article of 1 MB': () => [longArticle(1_000_000)],
  'one article of 5 MB, the largest allowed': () => [longArticle(5_000_000)],
};

/** The largest resident set of a fresh process that does nothing else. */
export async function peakMemory(subjects: Subjects, folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const [name, articles] of Object.entries(CASES)) {
    const file = join(folder, 'articles.jsonl');
    await writeFile(
      file,
      articles()
        .map((text) => JSON.stringify(text))
        .join('\n'),
    );
    const ours = await freshProcess(subjects.extraction, file);
    const reference = await freshProcess(subjects.reference, file);
    const ratio = ours.megabytes / reference.megabytes;
    rows.push([
      name,
      ours.megabytes.toFixed(0),
      reference.megabytes.toFixed(0),
      ratio.toFixed(1),
      ours.milliseconds.toFixed(0),
    ]);
  }
  return textTable(['', 'extraction MB', 'reference MB', 'ratio', 'extraction ms'], rows);
}
