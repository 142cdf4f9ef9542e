import type { ArticleFailure } from '../../schemas/types.ts';
import type { Article, ArticleHints } from '../extraction/article/article.ts';
import { extract } from '../extraction/index.ts';
import { asArticleError, failureOf } from '../pipeline/failure-of.ts';
import { explanation } from './explanation.ts';
import type { Progress } from './progress-bar.ts';
import { print, type Terminal } from './terminal.ts';

/** What one run of `onrecord extract` was asked to do. */
export interface ExtractRun {
  readonly terminal: Terminal;
  readonly progress: Progress;
  /** What the options say of every article; it goes before what an article says of itself. */
  readonly hints: ArticleHints;
  readonly maxBytes: number;
  readonly explain: boolean;
  readonly pretty: boolean;
}

export const fileSource = (key: string) => ({ bucket: null, key, line: null, versionId: null });

/** Prints a failure record as one line on standard error. */
export async function printFailure(run: ExtractRun, error: unknown, source: ArticleFailure['source']): Promise<void> {
  run.progress.clear();
  await print(run.terminal.stderr, `${JSON.stringify(failureOf(asArticleError(error), source, 1))}\n`);
}

/** Prints the record of an article, and its explanation where one was asked for. @throws ArticleError */
export async function printRecord(run: ExtractRun, article: Article): Promise<void> {
  const { record, trace } = extract(article, { textsPrefix: null, explain: run.explain });
  await print(run.terminal.stdout, `${JSON.stringify(record, null, run.pretty ? 2 : 0)}\n`);
  if (!run.explain) return;
  run.progress.clear();
  await print(run.terminal.stderr, explanation(article.source.key, trace));
}
