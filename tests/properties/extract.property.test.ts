import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleOrigin } from '../../functions/extraction/article/article.ts';
import { articleOf } from '../../functions/extraction/article/read-article.ts';
import { extract } from '../../functions/extraction/index.ts';
import type { ArticleRecord } from '../../schemas/types.ts';
import { record as isRecord } from '../../schemas/validators.js';
import { hostileText, newsParagraphs } from './hostile-text.ts';

const ORIGIN: ArticleOrigin = { bucket: null, key: 'article.txt', line: null, versionId: null };
const anyText = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: newsParagraphs.map((paragraphs) => paragraphs.join('\n')) },
);
const publishedAt = fc.constantFrom(null, '2026-03-11', '2024-02-29T23:30:00-05:00');

function articleFrom(text: string, published: string | null = null) {
  return articleOf(text, ORIGIN, published === null ? {} : { publishedAt: { value: published, source: 'option' } });
}

const recordFrom = (text: string, published: string | null = null): ArticleRecord =>
  extract(articleFrom(text, published), { textsPrefix: 'texts/' }).record;

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every span in a value, however deep. */
function spansIn(value: unknown): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value && 'text' in value ? [value as Placed, ...inner] : inner;
}

/** Anchors are whole sentences; every other span of a fact lies in one block. */
function factSpans({ statements, casualties }: ArticleRecord): Placed[] {
  return [...statements, ...casualties].flatMap(({ anchor: _, ...fact }) => spansIn(fact));
}

describe('the record of any text', () => {
  it('should be made without a throw, and keep to its schema', () => {
    fc.assert(
      fc.property(anyText, publishedAt, (text, published) => {
        expect(isRecord(recordFrom(text, published))).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it('should have in each span the very characters that it names', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const characters = Array.from(text);
        const record = recordFrom(text);
        for (const { start, end, text: words } of spansIn([record.statements, record.casualties])) {
          expect(words).toBe(characters.slice(start, end).join(''));
          expect(end).toBeGreaterThan(start);
        }
        for (const { anchor } of [...record.statements, ...record.casualties]) {
          expect(anchor.prefix).toBe(characters.slice(Math.max(0, anchor.start - 32), anchor.start).join(''));
          expect(anchor.suffix).toBe(characters.slice(anchor.end, anchor.end + 32).join(''));
        }
        expect(record.article.text.length).toBe(characters.length);
      }),
      { numRuns: 150 },
    );
  });

  it('should not have a span that crosses a block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = articleFrom(text);
        const unit = (codePoint: number): number => Array.from(text).slice(0, codePoint).join('').length;
        for (const { start, end } of factSpans(recordFrom(text))) {
          const [from, to] = [unit(start), unit(end)];
          expect(blocks.filter((block) => block.start <= from && to <= block.end)).toHaveLength(1);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('should number its facts in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { statements, casualties } = recordFrom(text);
        expect(statements.map(({ id }) => id)).toEqual(statements.map((_, at) => `s${at + 1}`));
        expect(casualties.map(({ id }) => id)).toEqual(casualties.map((_, at) => `c${at + 1}`));
        const starts = casualties.map(({ count }) => count.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        const begins = statements.map(({ content, cue }) => content[0]?.start ?? cue?.start ?? 0);
        expect(begins).toEqual([...begins].sort((a, b) => a - b));
      }),
      { numRuns: 120 },
    );
  });

  it('should point only at facts that are there, and never in a circle', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { statements, casualties } = recordFrom(text);
        const outer = new Map(statements.map(({ id, nestedIn }) => [id, nestedIn]));
        const target = new Map(casualties.map(({ id, relation }) => [id, relation?.target ?? null]));
        for (const links of [outer, target])
          for (const [id, first] of links) {
            const passed = new Set([id]);
            for (let next = first; next !== null; next = links.get(next) ?? null) {
              expect(links.has(next)).toBe(true);
              expect(passed.has(next)).toBe(false);
              passed.add(next);
            }
          }
        for (const { statementId } of casualties) expect(statementId === null || outer.has(statementId)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('should have a nested statement inside the content of the outer one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { statements } = recordFrom(text);
        for (const { nestedIn, content } of statements) {
          const outer = statements.find(({ id }) => id === nestedIn);
          if (outer === undefined) continue;
          for (const { start, end } of content)
            expect(outer.content.some((part) => part.start <= start && end <= part.end)).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('should keep the bounds of a count in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { count } of recordFrom(text).casualties) {
          const { value, min, max, qualifier } = count;
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          for (const bound of [value, min, max]) expect(bound === null || bound >= 0).toBe(true);
          if (qualifier === 'exact') expect([min, max]).toEqual([value, value]);
          if (qualifier === 'none') expect([value, min, max]).toEqual([0, 0, 0]);
          if (qualifier === 'range' || qualifier === 'vague') expect(value).toBeNull();
        }
      }),
      { numRuns: 120 },
    );
  });

  it('should be the same bytes every time', () => {
    fc.assert(
      fc.property(anyText, publishedAt, (text, published) => {
        expect(JSON.stringify(recordFrom(text, published))).toBe(JSON.stringify(recordFrom(text, published)));
      }),
      { numRuns: 100 },
    );
  });

  it('should keep the parts of a statement apart, and its quotations inside its content', () => {
    const holds = (outer: readonly Placed[], { start, end }: Placed) =>
      outer.some((part) => part.start <= start && end <= part.end);
    const meets = (outer: readonly Placed[], { start, end }: Placed) =>
      outer.some((part) => part.start < end && start < part.end);
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { content, quotes, insertions, cue, kind } of recordFrom(text).statements) {
          expect([...quotes, ...insertions].filter((span) => !holds(content, span))).toEqual([]);
          expect(cue !== null && meets(content, cue)).toBe(false);
          if (quotes.length > 0) expect(kind).not.toBe('indirect');
        }
      }),
      { numRuns: 120 },
    );
  });

  it.todo('should not be mixed where nothing but marks and commas is quoted: The mayor called it “, ”');
});
