import type { ArticleFailure } from '../../schemas/types.ts';
import { ArticleError, ExtractionFailedError } from '../extraction/article/article-error.ts';
import { EXTRACTOR, SCHEMA_VERSION } from '../extraction/extractor.ts';

/** Own errors pass; anything else that the pure extraction throws is a fault of ours and would recur on every try. */
export function asArticleError(error: unknown): ArticleError {
  return error instanceof ArticleError ? error : new ExtractionFailedError(error);
}

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
