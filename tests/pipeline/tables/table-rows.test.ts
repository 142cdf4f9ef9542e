import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../functions/extraction/article/read-article.ts';
import { extract } from '../../../functions/extraction/index.ts';
import { casualtyRows, jsonLines, statementRows } from '../../../functions/pipeline/tables/table-rows.ts';
import type { ArticleRecord } from '../../../schemas/types.ts';
import { SAMPLE } from '../../inbox-run.ts';
import { readSchema, SCHEMAS } from '../../schemas/schema-nodes.ts';

function recordOf(text: string, published?: string, line: number | null = null): ArticleRecord {
  const hints = published === undefined ? {} : { publishedAt: { value: published, source: 'option' as const } };
  const origin = { bucket: 'articles', key: 'a.txt', line, versionId: null };
  return extract(readArticle(Buffer.from(text), origin, hints), { textsPrefix: 'texts/' }).record;
}

function validatorOf(schema: keyof typeof SCHEMAS) {
  const ajv = new Ajv.default({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(readSchema(SCHEMAS[schema]));
}
const isStatementRow = validatorOf('statementRow');
const isCasualtyRow = validatorOf('casualtyRow');

const SPLIT = '“The pier is gone,” Ilka Venn said on Monday. “We saw it go.”\n';

describe('the rows of a record', () => {
  it('should be one for each statement and each figure, in their order', () => {
    const record = recordOf(SAMPLE.text, '2026-03-14');
    expect(statementRows([record]).map((row) => row.statement_id)).toEqual(record.statements.map(({ id }) => id));
    expect(casualtyRows([record]).map((row) => row.casualty_id)).toEqual(record.casualties.map(({ id }) => id));
    expect(record.casualties.length).toBeGreaterThan(5);
  });

  it('should hold what the record says, and null for what it does not', () => {
    const [row] = statementRows([recordOf(SPLIT, '2026-03-17T08:00:00+01:00')]);
    expect(row).toMatchObject({
      content: '“The pier is gone,” … “We saw it go.”',
      content_start: 0,
      quotes: 'The pier is gone … We saw it go.',
      speaker_name: 'Ilka Venn',
      speaker_country: null,
      addressee_name: null,
      stance: 'neutral',
      published_at: '2026-03-17T08:00:00+01:00',
      published_day: '2026-03-17',
      date_from: '2026-03-16',
      nested_in: null,
      source_key: 'a.txt',
    });
  });

  it('should tell the articles of a bundle apart', () => {
    const bundle = ['Ana Roe said it rained.', 'The mayor said it snowed.'].map((text, at) =>
      recordOf(text, undefined, at + 1),
    );
    const rows = statementRows(bundle);
    expect(rows.map((row) => [row.source_line, row.statement_id])).toEqual([
      [1, 's1'],
      [2, 's1'],
    ]);
    expect(new Set(rows.map((row) => row.article_id)).size).toBe(2);
  });

  it('should keep to their schemas, each on a line of its own, whatever the text', () => {
    const sentences = fc.constantFrom(
      SPLIT,
      ...SAMPLE.text.split(/(?<=\n)/),
      'No one died.\n',
      '🌊 “\u2028”\r',
      '\\"\n',
    );
    const texts = fc.array(sentences, { minLength: 1, maxLength: 8 }).map((parts) => `Torvane.\n${parts.join('')}`);
    fc.assert(
      fc.property(texts, fc.option(fc.constant('2026-03-14'), { nil: undefined }), (text, published) => {
        const records = [recordOf(text, published)];
        const [statements, casualties] = [statementRows(records), casualtyRows(records)];
        expect(statements.filter((row) => !isStatementRow(row))).toEqual([]);
        expect(casualties.filter((row) => !isCasualtyRow(row))).toEqual([]);
        const lines = jsonLines(statements).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line))).toEqual(statements);
      }),
      { numRuns: 60 },
    );
  });

  it('should be no byte at all where there are none', () => {
    expect(jsonLines(statementRows([]))).toBe('');
  });
});
