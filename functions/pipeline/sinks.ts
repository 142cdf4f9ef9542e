import type { ArticleFailure, ArticleRecord } from '../../schemas/types.ts';
import type { Outcome } from './process-article.ts';

/** What is told of every result that stands: tables, events. It may be told of one result more than once. */
export interface Sink {
  readonly name: string;
  /** @throws StoreError when another try may succeed */
  deliver(outcome: Outcome): Promise<void>;
}

/** The records of a result: one, or those of a bundle; none of a failure. */
export function recordsOf(outcome: Outcome): readonly ArticleRecord[] {
  if (outcome.kind === 'bundle') return outcome.records;
  return outcome.kind === 'record' ? [outcome.record] : [];
}

/** The failures of a result: one, or those of a bundle's articles; none of a record. */
export function failuresOf(outcome: Outcome): readonly ArticleFailure[] {
  if (outcome.kind === 'bundle') return outcome.failures;
  return outcome.kind === 'failure' ? [outcome.failure] : [];
}

/**
 * Tells the sinks, in their order, of a result that stands; of one that another upload's has replaced it tells none.
 * A run that was cut off is told again by the next try, whose result then stands already.
 * @throws StoreError when another try may succeed
 */
export async function deliver(outcome: Outcome, sinks: readonly Sink[]): Promise<void> {
  if (outcome.settlement === 'superseded') return;
  for (const sink of sinks) await sink.deliver(outcome);
}
