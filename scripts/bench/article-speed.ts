import { textTable } from '../text-table.ts';
import { inventedArticles } from './invented-articles.ts';
import { type Run, runOf, type Subjects } from './subjects.ts';
import { median, millisecondsOf } from './timing.ts';

const ROUNDS = 7;
const ARTICLES = 60;

/** Milliseconds an article: the median of several rounds over all of them, the first of which only warms up. */
export async function articleSpeed(subjects: Subjects): Promise<string> {
  const runs: Readonly<Record<string, Run>> = {
    extraction: await runOf(subjects.extraction),
    'reference: JSON and one RegExp': await runOf(subjects.reference),
  };
  const rows = [10, 25, 100].map((sentences) => {
    const articles = inventedArticles(ARTICLES, sentences);
    const size = articles.reduce((sum, { length }) => sum + length, 0) / ARTICLES;
    const times = Object.values(runs).map(() => [] as number[]);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, run] of Object.values(runs).entries()) {
        const time = millisecondsOf(() => articles.forEach((text) => void run(text))) / ARTICLES;
        if (round > 0) times[at]?.push(time);
      }
    }
    const [ours, reference] = times.map(median) as [number, number];
    return [`${(size / 1000).toFixed(1)} KB`, ours.toFixed(2), reference.toFixed(3), (ours / reference).toFixed(0)];
  });
  return textTable(['an article of', 'extraction ms', 'reference ms', 'ratio'], rows);
}
