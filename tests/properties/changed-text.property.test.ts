import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleOrigin } from '../../functions/extraction/article/article.ts';
import { readArticle } from '../../functions/extraction/article/read-article.ts';
import { extract } from '../../functions/extraction/index.ts';
import type { ArticleRecord } from '../../schemas/types.ts';
import { newsParagraphs } from './hostile-text.ts';

const ORIGIN: ArticleOrigin = { bucket: null, key: 'article.txt', line: null, versionId: null };
const recordFrom = (text: string): ArticleRecord =>
  extract(readArticle(Buffer.from(text), ORIGIN, {}), { textsPrefix: null }).record;

type Fact = ArticleRecord['statements'][number] | ArticleRecord['casualties'][number];

/** Facts without what may change when text is added after them; the confidence should not be among it. */
function lasting(record: ArticleRecord): unknown {
  const of = ({ anchor: { suffix: _, ...anchor }, confidence: __, ...fact }: Fact) => ({
    ...fact,
    relation: null,
    anchor,
  });
  return { statements: record.statements.map(of), casualties: record.casualties.map(of) };
}

/** The same value with every offset moved. */
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'start' || key === 'end') && typeof item === 'number' ? item + by : moved(item, by),
    ]),
  );
}

/** Facts without the words before their anchors, which another first paragraph changes. */
function unled({ statements, casualties }: ArticleRecord): unknown {
  const of = ({ anchor: { prefix: _, ...anchor }, ...fact }: Fact) => ({ ...fact, anchor });
  return { statements: statements.map(of), casualties: casualties.map(of) };
}

describe('a changed text', () => {
  it('should give the same record with CRLF as with LF', () => {
    fc.assert(
      fc.property(newsParagraphs, (paragraphs) => {
        expect(recordFrom(paragraphs.join('\r\n'))).toEqual(recordFrom(paragraphs.join('\n')));
      }),
      { numRuns: 40 },
    );
  });

  it('should keep the facts before a paragraph that is added at the end', () => {
    fc.assert(
      fc.property(newsParagraphs, (paragraphs) => {
        const text = paragraphs.join('\n');
        const before = recordFrom(text);
        const after = recordFrom(`${text}\nThe lake is long and deep. Boats cross it in summer.`);
        expect(lasting(after)).toEqual(lasting(before));
      }),
      { numRuns: 50 },
    );
  });

  it.todo('should keep the confidence of the facts before a paragraph that is added at the end');

  it('should only move the facts behind an emoji that is put before everything', () => {
    fc.assert(
      fc.property(newsParagraphs, (paragraphs) => {
        const text = ['It rained.', ...paragraphs].join('\n');
        const before = recordFrom(text);
        const after = recordFrom(`😀 ${text}`);
        expect(unled(after)).toEqual(moved(unled(before), 2));
      }),
      { numRuns: 50 },
    );
  });

  it('should keep its facts when a soft hyphen or a zero-width space is put into a word', () => {
    fc.assert(
      fc.property(newsParagraphs, fc.constantFrom('\u00ad', '\u200b', '\u200d'), (paragraphs, invisible) => {
        const text = paragraphs.join('\n');
        const outcomes = (record: ArticleRecord) =>
          record.casualties.map(({ outcome, count }) => [outcome, count.value]);
        const marked = recordFrom(
          text.replaceAll('miners', `mi${invisible}ners`).replaceAll('killed', `kil${invisible}led`),
        );
        expect(outcomes(marked)).toEqual(outcomes(recordFrom(text)));
        expect(marked.statements.map(({ cue }) => cue?.lemma)).toEqual(
          recordFrom(text).statements.map(({ cue }) => cue?.lemma),
        );
      }),
      { numRuns: 40 },
    );
  });
});
