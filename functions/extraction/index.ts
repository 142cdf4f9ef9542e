import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../../schemas/types.ts';
import type { Article } from './article/article.ts';
import { EXTRACTOR, SCHEMA_VERSION } from './extractor.ts';
import { validateRecord } from './record/validate-record.ts';

export interface ExtractionOptions {
  /** Prefix of the name under which the text is stored; null when it is not stored. */
  readonly textsPrefix: string | null;
}

/** One line of an explanation: a fact that was kept or dropped, by which rule, why, and in which words. */
export interface TraceEntry {
  readonly verdict: 'kept' | 'dropped';
  readonly fact: 'statement' | 'casualty';
  /** The record's id of a kept fact; null for a dropped one. */
  readonly id: string | null;
  readonly rule: string;
  readonly reason: string;
  readonly words: string;
  /** Code points. */
  readonly start: number;
}

export interface Extraction {
  readonly record: ArticleRecord;
  readonly trace: readonly TraceEntry[];
}

/** Placeholder until the extraction lands: a valid record without facts. */
export function extract(article: Article, options: ExtractionOptions): Extraction {
  const { text, blocks: _, warnings, ...known } = article;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const key = options.textsPrefix === null ? null : `${options.textsPrefix}${sha256}.txt`;
  const record: ArticleRecord = {
    schemaVersion: SCHEMA_VERSION,
    article: {
      id: sha256.slice(0, 16),
      ...known,
      text: { key, sha256, length: Array.from(text).length, offsetUnit: 'codePoint' },
    },
    statements: [],
    casualties: [],
    diagnostics: { extractor: EXTRACTOR, warnings },
  };
  validateRecord(record);
  return { record, trace: [] };
}
