import type { ArticleRef } from '../pipeline/ports.ts';
import type { Outcome } from '../pipeline/process-article.ts';
import { recordsOf } from '../pipeline/sinks.ts';
import { StoreError } from '../pipeline/store-error.ts';
import { LOG_EVENTS, type Log } from './log-events.ts';
import { ARTICLE_METRICS, EVENT_METRICS, type Meter } from './metrics.ts';
import type { ObjectRequest } from './object-refs.ts';

/** What the person on call sees of the function: its log, and its metrics. Neither holds a word of an article. */
export interface Telemetry {
  readonly log: Log;
  readonly meter: Meter;
}

const about = (ref: ArticleRef, milliseconds: number) => ({
  bucket: ref.bucket,
  key: ref.key,
  versionId: ref.versionId,
  attempts: ref.attempts,
  milliseconds,
});

const { recorded, failed, retried, ignored } = LOG_EVENTS;

/** ["A", "B", "A"] → {"A": 2, "B": 1} */
function tallyOf(codes: readonly string[]): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  for (const code of codes) tally[code] = (tally[code] ?? 0) + 1;
  return tally;
}

function countsOf(outcome: Exclude<Outcome, { kind: 'failure' }>) {
  if (outcome.kind === 'bundle') return outcome.counts;
  return { statements: outcome.record.statements.length, casualties: outcome.record.casualties.length };
}

/** Says that an upload has its result; `milliseconds` since the request for it. */
export function reportOutcome(outcome: Outcome, milliseconds: number, { log, meter }: Telemetry): void {
  const fields = { ...about(outcome.ref, milliseconds), settlement: outcome.settlement, result: outcome.name };
  const measured = {
    [ARTICLE_METRICS.resultsWritten]: outcome.settlement === 'written' ? 1 : 0,
    [ARTICLE_METRICS.duration]: milliseconds,
  };
  if (outcome.kind === 'failure') {
    // the reason stays in the failure record: it may quote the article
    const { code } = outcome.failure;
    log.warn('Failure record', { eventType: failed, ...fields, code });
    meter({ [EVENT_METRICS[failed]]: 1, ...measured }, code);
    return;
  }
  const counts = countsOf(outcome);
  const warnings = recordsOf(outcome).flatMap(({ diagnostics }) => diagnostics.warnings.map(({ code }) => code));
  const failures = outcome.kind === 'bundle' ? outcome.failures.map(({ code }) => code) : [];
  if (outcome.kind === 'record') log.info('Record', { eventType: recorded, ...fields, ...counts, warnings });
  else log.info('Bundle', { eventType: recorded, ...fields, ...outcome.counts, failureCodes: tallyOf(failures) });
  const found = { [ARTICLE_METRICS.statements]: counts.statements, [ARTICLE_METRICS.casualties]: counts.casualties };
  meter({ [EVENT_METRICS[recorded]]: 1, ...measured, ...found });
  for (const [code, count] of Object.entries(tallyOf(warnings))) meter({ [ARTICLE_METRICS.warnings]: count }, code);
  for (const [code, count] of Object.entries(tallyOf(failures))) {
    meter({ [ARTICLE_METRICS.bundleFailures]: count }, code);
  }
}

/** Says that an upload must come again, and why. */
export function reportError(error: unknown, ref: ArticleRef, milliseconds: number, { log, meter }: Telemetry): void {
  const code = error instanceof StoreError ? error.code : 'UNEXPECTED';
  log.error('To be tried again', { eventType: retried, ...about(ref, milliseconds), code, error });
  meter({ [EVENT_METRICS[retried]]: 1 }, code);
}

/** Says that there was nothing to do. */
export function reportIgnored(
  { article, reason }: Omit<Extract<ObjectRequest, { kind: 'ignored' }>, 'kind'>,
  { log, meter }: Telemetry,
): void {
  log.debug('Nothing to do', { eventType: ignored, article, reason });
  meter({ [EVENT_METRICS[ignored]]: 1 });
}
