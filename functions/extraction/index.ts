import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../../schemas/types.ts';
import type { Article, Warning } from './article/article.ts';
import { findFigures } from './casualties/english.ts';
import { EXTRACTOR, SCHEMA_VERSION } from './extractor.ts';
import { analyse } from './language/document.ts';
import { partyResolver } from './language/parties/party-resolver.ts';
import { assembleCasualties } from './record/assemble-casualties.ts';
import { assembleStatements } from './record/assemble-statements.ts';
import { textSpans } from './record/text-spans.ts';
import { explainedTrace, type TraceEntry, traceOf } from './record/trace.ts';
import { validateRecord } from './record/validate-record.ts';
import { findStatements } from './statements/english.ts';

export interface ExtractionOptions {
  /** Prefix of the name under which the text is stored; null when it is not stored. */
  readonly textsPrefix: string | null;
  /** The trace tells what the model weighed, too; takes as long again. */
  readonly explain?: boolean;
}

export type { TracedChoice, TraceEntry } from './record/trace.ts';

export interface Extraction {
  readonly record: ArticleRecord;
  readonly trace: readonly TraceEntry[];
}

const NO_DATE: Warning = {
  code: 'NO_PUBLICATION_DATE',
  message: 'The article has no publication date: weekdays and other relative dates are not resolved.',
  start: null,
  end: null,
};

function articlePart(article: Article, length: number, { textsPrefix }: ExtractionOptions): ArticleRecord['article'] {
  const { text, blocks: _blocks, warnings: _warnings, ...known } = article;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const key = textsPrefix === null ? null : `${textsPrefix}${sha256}.txt`;
  return { id: sha256.slice(0, 16), ...known, text: { key, sha256, length, offsetUnit: 'codePoint' } };
}

/** Also where the language is not known: the text is too short to tell. */
const isEnglish = ({ language }: Article): boolean => language === null || /^en(?:-|$)/i.test(language);

/**
 * The record of one article: the same article gives the same record, byte for byte. Time and memory grow
 * linearly with its length. An article in another language than English has no facts.
 * @throws RecordInvalidError when the record does not keep to its schema (a fault of ours)
 */
export function extract(article: Article, options: ExtractionOptions): Extraction {
  // words of another language would make facts by chance: they are kept as a text without blocks
  const doc = analyse(isEnglish(article) ? article : { text: article.text, blocks: [] });
  const spans = textSpans(article.text);
  const context = { doc, spans, parties: partyResolver(doc), publishedAt: article.publishedAt };
  const found = findStatements(doc);
  const figures = findFigures(doc);
  const statements = assembleStatements(found.statements, context);
  const record: ArticleRecord = {
    schemaVersion: SCHEMA_VERSION,
    article: articlePart(article, spans.length, options),
    statements,
    casualties: assembleCasualties(figures.figures, found.statements, statements, context),
    diagnostics: {
      extractor: EXTRACTOR,
      warnings: article.publishedAt === null ? [...article.warnings, NO_DATE] : article.warnings,
    },
  };
  validateRecord(record);
  const trace = traceOf(found, figures, context);
  return { record, trace: options.explain === true ? explainedTrace(trace, found, context) : trace };
}
