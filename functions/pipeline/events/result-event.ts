import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../../../schemas/types.ts';
import { EXTRACTOR } from '../../extraction/extractor.ts';
import type { Outcome } from '../process-article.ts';
import { failuresOf, recordsOf } from '../sinks.ts';
import { EVENT_TYPES, type ResultEvent } from './event-bus.ts';

/** Semantic version of both events. */
const EVENT_SCHEMA_VERSION = '1.0.0';
const ID_DIGITS = 32;

interface ResultLocation {
  readonly bucket: string;
  readonly key: string;
}

/** What tells one upload of a key from all others: its version, or where the bucket keeps none the event that told of it. */
function uploadIdentity({ upload }: Outcome): string {
  return upload.versionId ?? upload.sequencer ?? upload.lastModified ?? '';
}

/** The same for every try at one upload by one version of the extractor that ends alike. */
function eventId(outcome: Outcome, type: ResultEvent['type'], result: ResultLocation): string {
  const { bucket, key } = outcome.ref;
  const what = [type, bucket, key, uploadIdentity(outcome), result.bucket, result.key, EXTRACTOR.version];
  return createHash('sha256').update(JSON.stringify(what), 'utf8').digest('hex').slice(0, ID_DIGITS);
}

function headOf(outcome: Outcome, type: ResultEvent['type'], articleBucket: string, result: ResultLocation) {
  const { ref, upload } = outcome;
  return {
    schemaVersion: EVENT_SCHEMA_VERSION,
    id: eventId(outcome, type, result),
    article: { bucket: articleBucket, key: ref.key, versionId: upload.versionId },
    result,
  };
}

function countsOf(records: readonly ArticleRecord[]) {
  const sum = (count: (record: ArticleRecord) => number) => records.reduce((total, record) => total + count(record), 0);
  return {
    records: records.length,
    statements: sum(({ statements }) => statements.length),
    casualties: sum(({ casualties }) => casualties.length),
    warnings: sum(({ diagnostics }) => diagnostics.warnings.length),
  };
}

/**
 * What is said of a result: where it lies, and what was counted in it; never a word of the article. One event, of
 * a bundle with records and failures one of each.
 */
export function resultEvents(outcome: Outcome, articleBucket: string, bucket: string): readonly ResultEvent[] {
  const { recordReady, processingFailed } = EVENT_TYPES;
  const events: ResultEvent[] = [];
  const records = recordsOf(outcome);
  if (records.length > 0) {
    const head = headOf(outcome, recordReady, articleBucket, { bucket, key: outcome.name });
    events.push({ type: recordReady, detail: { ...head, ...countsOf(records), extractor: EXTRACTOR } });
  }
  const [first, ...others] = failuresOf(outcome);
  if (first !== undefined) {
    const key = (outcome.kind === 'bundle' && outcome.failuresName) || outcome.name;
    const head = headOf(outcome, processingFailed, articleBucket, { bucket, key });
    const detail = { ...head, code: first.code, failures: 1 + others.length, extractor: EXTRACTOR };
    events.push({ type: processingFailed, detail });
  }
  return events;
}
