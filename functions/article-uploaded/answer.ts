import type { ArticleRef, ResultStore } from '../pipeline/ports.ts';
import type { Outcome } from '../pipeline/process-article.ts';
import type { IgnoredReason } from './object-refs.ts';

/** What a person who runs the function by hand reads: what was found in one object, and where it was written. */
export type Answer =
  | {
      readonly article: string;
      readonly outcome: 'record';
      readonly statements: number;
      readonly casualties: number;
      readonly written: string;
      readonly text: string;
      readonly settlement: Outcome['settlement'];
    }
  | {
      /** One file of many articles. */
      readonly article: string;
      readonly outcome: 'bundle';
      readonly records: number;
      readonly failures: number;
      readonly statements: number;
      readonly casualties: number;
      readonly written: string;
      /** Where the articles are named that failed; null when none did. */
      readonly failed: string | null;
      readonly settlement: Outcome['settlement'];
    }
  | {
      readonly article: string;
      readonly outcome: 'failure';
      readonly code: string;
      readonly reason: string;
      readonly remedy: string;
      readonly written: string;
      readonly settlement: Outcome['settlement'];
    }
  | { readonly article: string | null; readonly outcome: 'ignored'; readonly reason: IgnoredReason };

export const articleLocation = (ref: ArticleRef) => `s3://${ref.bucket}/${ref.key}`;

export function answerOf(outcome: Outcome, results: ResultStore): Answer {
  const article = articleLocation(outcome.ref);
  const written = results.location(outcome.name);
  const { settlement } = outcome;
  if (outcome.kind === 'failure') {
    const { code, reason, remedy } = outcome.failure;
    return { article, outcome: 'failure', code, reason, remedy, written, settlement };
  }
  if (outcome.kind === 'bundle') {
    const failed = outcome.failuresName === null ? null : results.location(outcome.failuresName);
    return { article, outcome: 'bundle', ...outcome.counts, written, failed, settlement };
  }
  return {
    article,
    outcome: 'record',
    statements: outcome.record.statements.length,
    casualties: outcome.record.casualties.length,
    written,
    text: results.location(outcome.textName),
    settlement,
  };
}
