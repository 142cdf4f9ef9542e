import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textTable } from '../text-table.ts';
import { freshMedians } from './fresh-process.ts';
import { inventedArticles } from './invented-articles.ts';
import { runOf, type Subjects } from './subjects.ts';
import { mediansByTurns } from './timing.ts';

const COLD_RUNS = 9;
const ROUNDS = 7;
const ARTICLES = 40;
/** Make an article of about 3 KB. */
const SENTENCES = 30;
const SENTENCE = 'The mayor of Lunsay said on Friday that 12 people were hurt near the old port.';

/** Sentences and tagged words: ours beside the language libraries of npm, all of them bundled. Ratios are to the first row. */
export async function languagePeers(subjects: Subjects, folder: string): Promise<string> {
  const cases: readonly (readonly [name: string, subject: string])[] = [
    ['ours', subjects.language],
    ['ours, with names and parties', subjects.parties],
    ['wink-nlp and its web model', subjects.wink],
    ['compromise', subjects.compromise],
  ];
  const sentence = join(folder, 'sentence.jsonl');
  await writeFile(sentence, JSON.stringify(SENTENCE));
  const cold = await freshMedians(
    cases.map(([, subject]) => [subject, sentence]),
    COLD_RUNS,
  );
  const articles = inventedArticles(ARTICLES, SENTENCES);
  const runs = await Promise.all(cases.map(([, subject]) => runOf(subject)));
  const works = runs.map((run) => () => articles.forEach((text) => void run(text)));
  const warm = mediansByTurns(works, ROUNDS).map((time) => time / ARTICLES);
  const [first] = cold;
  const rows = cases.map(([name], at) => {
    const { milliseconds, megabytes } = cold[at] as (typeof cold)[number];
    const time = warm[at] as number;
    return [
      name,
      milliseconds.toFixed(1),
      (milliseconds / (first?.milliseconds ?? Number.NaN)).toFixed(1),
      megabytes.toFixed(0),
      time.toFixed(2),
      (time / (warm[0] as number)).toFixed(1),
    ];
  });
  const size = articles.reduce((sum, { length }) => sum + length, 0) / ARTICLES / 1000;
  return textTable(['', 'cold ms', 'ratio', 'peak MB', `ms for ${size.toFixed(1)} KB`, 'ratio'], rows);
}
