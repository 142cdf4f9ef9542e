import { articleLine } from '../../functions/cli/article-line.ts';
import { fileSource } from '../../functions/cli/extract-run.ts';
import { articleOf } from '../../functions/extraction/article/read-article.ts';
import { extract } from '../../functions/extraction/index.ts';
import type { ArticleRecord } from '../../schemas/types.ts';
import type { AnnotatedArticle, Offsets } from './corpora.ts';

/** What the pipeline makes of one annotated article. */
export interface Prediction {
  readonly record: ArticleRecord;
  /** The rule that proposed a statement or figure of the record, by its id. */
  readonly ruleOf: (id: string) => string;
  /** A span of the record (code points) as offsets of the corpora (UTF-16 units). */
  readonly unitsOf: (span: { readonly start: number; readonly end: number }) => Offsets;
}

/** "a😀b": code point 2 (the b) is unit 3. */
function unitOffsets(text: string): Uint32Array {
  const units = new Uint32Array(text.length + 1);
  let [point, unit] = [0, 0];
  for (const character of text) {
    units[point++] = unit;
    unit += character.length;
  }
  units[point] = unit;
  return units;
}

/** The record of the article, as `onrecord extract --input jsonl` prints it for the corpus file. */
export function predictionOf(row: AnnotatedArticle): Prediction {
  const { id, text, hints } = articleLine({ ...row });
  const { record, trace } = extract(articleOf(text, fileSource(id), hints), { textsPrefix: null });
  const rules = new Map(trace.flatMap((entry) => (entry.id === null ? [] : [[entry.id, entry.rule] as const])));
  const units = unitOffsets(text);
  return {
    record,
    ruleOf: (factId) => rules.get(factId) ?? 'unknown',
    unitsOf: ({ start, end }) => [units[start] as number, units[end] as number],
  };
}
