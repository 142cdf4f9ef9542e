import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../../../schemas/types.ts';
import { EXTRACTOR } from '../../extraction/extractor.ts';
import type { Outcome } from '../process-article.ts';
import { recordsOf } from '../sinks.ts';
import { EVENT_TYPES, type ResultEvent } from './event-bus.ts';

/** Semantic version of both events. */
const EVENT_SCHEMA_VERSION = '1.0.0';
const ID_DIGITS = 32;

/** What tells one upload of a key from all others: its version, or where the bucket keeps none the event that told of it. */
function uploadIdentity({ upload }: Outcome): string {
  return upload.versionId ?? upload.sequencer ?? upload.lastModified ?? '';
}

/** The same for every try at one upload by one version of the extractor that ends alike. */
function eventId(outcome: Outcome, type: ResultEvent['type'], resultBucket: string): string {
  const { bucket, key } = outcome.ref;
  const what = [type, bucket, key, uploadIdentity(outcome), resultBucket, outcome.name, EXTRACTOR.version];
  return createHash('sha256').update(JSON.stringify(what), 'utf8').digest('hex').slice(0, ID_DIGITS);
}

/** What is said of a result: where it lies, and what was counted in it; never a word of the article. */
export function resultEvent(outcome: Outcome, articleBucket: string, resultBucket: string): ResultEvent {
  const type = outcome.kind === 'record' ? EVENT_TYPES.recordReady : EVENT_TYPES.processingFailed;
  const head = {
    schemaVersion: EVENT_SCHEMA_VERSION,
    id: eventId(outcome, type, resultBucket),
    article: { bucket: articleBucket, key: outcome.ref.key, versionId: outcome.upload.versionId },
    result: { bucket: resultBucket, key: outcome.name },
  };
  if (outcome.kind === 'failure') {
    const detail = { ...head, code: outcome.failure.code, extractor: EXTRACTOR };
    return { type: EVENT_TYPES.processingFailed, detail };
  }
  const records = recordsOf(outcome);
  const sum = (count: (record: ArticleRecord) => number) => records.reduce((total, record) => total + count(record), 0);
  const counts = {
    records: records.length,
    statements: sum(({ statements }) => statements.length),
    casualties: sum(({ casualties }) => casualties.length),
    warnings: sum(({ diagnostics }) => diagnostics.warnings.length),
  };
  return { type: EVENT_TYPES.recordReady, detail: { ...head, ...counts, extractor: EXTRACTOR } };
}
