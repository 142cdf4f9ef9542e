import type { ArticleRef } from '../pipeline/ports.ts';
import type { Outcome } from '../pipeline/process-article.ts';
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
  const { diagnostics } = outcome.record;
  const [statements, casualties] = [outcome.record.statements.length, outcome.record.casualties.length];
  const warnings = diagnostics.warnings.map(({ code }) => code);
  log.info('Record', { eventType: recorded, ...fields, statements, casualties, warnings });
  const found = { [ARTICLE_METRICS.statements]: statements, [ARTICLE_METRICS.casualties]: casualties };
  meter({ [EVENT_METRICS[recorded]]: 1, ...measured, ...found });
  for (const code of warnings) meter({ [ARTICLE_METRICS.warnings]: 1 }, code);
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
