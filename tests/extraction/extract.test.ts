import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleOrigin } from '../../functions/extraction/article/article.ts';
import { readArticle } from '../../functions/extraction/article/read-article.ts';
import { extract } from '../../functions/extraction/index.ts';

const ORIGIN: ArticleOrigin = { bucket: null, key: 'ferry.txt', line: null, versionId: null };
const BYTES = readFileSync(new URL('../fixtures/ferry.txt', import.meta.url));
const recordOfBytes = (bytes: Uint8Array, textsPrefix: string | null = 'texts/') =>
  extract(readArticle(bytes, ORIGIN, {}), { textsPrefix }).record;

describe('the record of an article', () => {
  const record = recordOfBytes(BYTES);

  it('should name the text by its content', () => {
    const text = BYTES.toString('utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(record.article.text).toEqual({
      key: `texts/${sha256}.txt`,
      sha256,
      length: Array.from(text).length,
      offsetUnit: 'codePoint',
    });
    expect(record.article.id).toBe(sha256.slice(0, 16));
  });

  it('should say where the article comes from', () => {
    expect(record.article).toMatchObject({
      title: 'Ferry runs aground off Tolmar, two crew missing',
      dateline: 'Tolmar, Keshvar',
      language: 'en',
      publishedAt: null,
      source: { ...ORIGIN, format: 'text', encoding: 'utf-8' },
    });
  });

  it('should tell who said what, in the order of the text', () => {
    const speakers = record.statements.map(({ id, speaker }) => `${id} ${speaker?.name}`);
    expect(speakers).toEqual(['s1 Ivo Talmaz', 's2 Ivo Talmaz', 's3 Renna Sul', 's4 ministry of transport']);
  });

  it('should tell at what cost', () => {
    const figures = record.casualties.map(({ outcome, count, status }) => [outcome, count.value, status]);
    expect(figures).toContainEqual(['injured', 14, 'claimed']);
    expect(figures).toContainEqual(['killed', 0, 'negated']);
  });

  it('should not name a text that is not stored', () => {
    expect(recordOfBytes(BYTES, null).article.text.key).toBeNull();
  });

  it.each([
    ['CRLF', BYTES.toString('utf8').replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\ufeff${BYTES.toString('utf8')}`],
  ])('should not be changed by %s', (_, text) => {
    expect(recordOfBytes(Buffer.from(text))).toEqual(record);
  });

  it('should warn once where there is no publication date', () => {
    expect(record.diagnostics.warnings.map(({ code }) => code)).toEqual(['NO_PUBLICATION_DATE']);
    const hints = { publishedAt: { value: '2026-03-11', source: 'option' as const } };
    const dated = extract(readArticle(BYTES, ORIGIN, hints), { textsPrefix: null }).record;
    expect(dated.diagnostics.warnings).toEqual([]);
  });

  it('should explain every fact, and only those', () => {
    const { record: explained, trace } = extract(readArticle(BYTES, ORIGIN, {}), { textsPrefix: null });
    const kept = trace.filter(({ verdict }) => verdict === 'kept').map(({ id }) => id);
    expect(kept).toEqual([...explained.statements, ...explained.casualties].map(({ id }) => id));
    expect(trace.filter(({ verdict, id }) => (verdict === 'dropped') !== (id === null))).toEqual([]);
  });

  it.each([
    'constructor said __proto__ died',
    'toString of 12 hasOwnProperty were killed',
    'a',
    '“',
    '12',
    '…',
    '] said that “ ',
  ])('should be made of %j too', (text) => {
    expect(recordOfBytes(Buffer.from(`${text} a`)).schemaVersion).toBe('1.0.0');
  });
});
