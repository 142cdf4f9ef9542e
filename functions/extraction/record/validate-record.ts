import type { ArticleRecord } from '../../../schemas/types.ts';
import { record as isRecord } from '../../../schemas/validators.js';
import { RecordInvalidError } from '../article/article-error.ts';

/** Returns nothing when the record keeps to the schema. @throws RecordInvalidError naming the first faults */
export function validateRecord(record: ArticleRecord): void {
  if (isRecord(record)) return;
  const faults = (isRecord.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message}`);
  throw new RecordInvalidError(`The record does not keep to its schema: ${faults.join('; ')}.`);
}
