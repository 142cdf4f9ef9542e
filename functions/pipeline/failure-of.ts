import type { ArticleFailure } from '../../schemas/types.ts';
import type { ArticleError } from '../extraction/article/article-error.ts';
import { EXTRACTOR, SCHEMA_VERSION } from '../extraction/extractor.ts';

/** The failure record for an article that cannot be processed. */
export function failureOf(error: ArticleError, source: ArticleFailure['source'], attempts: number): ArticleFailure {
  return {
    schemaVersion: SCHEMA_VERSION,
    code: error.code,
    reason: error.message,
    remedy: error.remedy,
    source,
    attempts,
    extractor: EXTRACTOR,
  };
}
