import type { ArticleRecord } from '../../schemas/types.ts';
import type { Outcome } from './process-article.ts';

/** What is told of every result that stands: tables, events. It may be told of one result more than once. */
export interface Sink {
  readonly name: string;
  /** @throws StoreError when another try may succeed */
  deliver(outcome: Outcome): Promise<void>;
}

/** The records of a result: one, or those of a bundle; none of a failure. */
export const recordsOf = (outcome: Outcome): readonly ArticleRecord[] =>
  outcome.kind === 'record' ? [outcome.record] : [];

/**
 * Tells the sinks, in their order, of a result that stands; of one that another upload's has replaced it tells none.
 * A run that was cut off is told again by the next try, whose result then stands already.
 * @throws StoreError when another try may succeed
 */
export async function deliver(outcome: Outcome, sinks: readonly Sink[]): Promise<void> {
  if (outcome.settlement === 'superseded') return;
  for (const sink of sinks) await sink.deliver(outcome);
}
