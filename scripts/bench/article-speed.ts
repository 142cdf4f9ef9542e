import { textTable } from '../text-table.ts';
import { inventedArticles } from './invented-articles.ts';
import { type Run, runOf, type Subjects } from './subjects.ts';
import { mediansByTurns } from './timing.ts';

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
    const works = Object.values(runs).map((run) => () => articles.forEach((text) => void run(text)));
    const [ours, reference] = mediansByTurns(works, ROUNDS).map((time) => time / ARTICLES) as [number, number];
    return [`${(size / 1000).toFixed(1)} KB`, ours.toFixed(2), reference.toFixed(3), (ours / reference).toFixed(0)];
  });
  return textTable(['an article of', 'extraction ms', 'reference ms', 'ratio'], rows);
}
