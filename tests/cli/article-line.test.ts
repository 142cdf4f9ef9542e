import { describe, expect, it } from 'vitest';
import { type ArticleLine, articleLine, fieldsOf, idOf } from '../../functions/cli/article-line.ts';
import { ArticleEmptyError, LineInvalidError } from '../../functions/extraction/article/article-error.ts';

function read(line: string | Uint8Array): ArticleLine | null {
  const fields = fieldsOf(typeof line === 'string' ? Buffer.from(line, 'utf8') : line);
  return fields === null ? null : articleLine(fields);
}

describe('articleLine', () => {
  it('should take the text exactly as given, and the title as metadata', () => {
    const text = '\r\n  “Wait\u2028here,” she said.\u200b ';
    const line = JSON.stringify({ id: 'a', text, title: 'Quay shut', publishedAt: '2026-03-14T23:30', mood: 7 });
    expect(read(line)).toEqual({
      id: 'a',
      text,
      hints: { title: 'Quay shut', publishedAt: { value: '2026-03-14', source: 'json' } },
    });
  });

  it('should read null as "not stated"', () => {
    expect(read('{"id":"a","text":"x","title":null,"publishedAt":null}')).toEqual({ id: 'a', text: 'x', hints: {} });
  });

  it.each(['\uFEFF{"id":"a","text":"x"}', '{"id":"a","text":"x"}\r', '{"__proto__":{"id":1},"id":"a","text":"x"}'])(
    'should read %j',
    (line) => expect(read(line)).toMatchObject({ id: 'a', text: 'x' }),
  );

  it.each(['', ' ', '\r', '\uFEFF'])('should not see an article in the blank line %j', (line) =>
    expect(read(line)).toBeNull(),
  );

  it.each([
    '{"id":"a","text":"x"',
    '[]',
    'null',
    '"text"',
    '{"text":"x"}',
    '{"id":"","text":"x"}',
    '{"id":7,"text":"x"}',
    '{"id":"a"}',
    '{"id":"a","text":["x"]}',
    '{"id":"a","text":"x","title":7}',
    '{"id":"a","text":"x","publishedAt":"2026-02-30"}',
    '{"id":"a","text":"x","publishedAt":20260314}',
    '{"id":"a","text":"","publishedAt":"soon"}',
  ])('should not accept %s', (line) => expect(() => read(line)).toThrow(LineInvalidError));

  it('should not accept bytes that are not UTF-8', () => {
    expect(() => read(Uint8Array.of(0x7b, 0xff, 0x7d))).toThrow('not valid UTF-8');
  });

  it.each(['', ' \\n\\t'])('should say that the text %j is empty', (text) => {
    expect(() => read(`{"id":"a","text":"${text}"}`)).toThrow(ArticleEmptyError);
  });
});

describe('idOf', () => {
  it('should find the id of a line that is otherwise wrong', () => expect(idOf({ id: 'a', text: 7 })).toBe('a'));
  it('should not take a number or an empty string for one', () => {
    expect([idOf({ id: 7 }), idOf({ id: '' }), idOf({})]).toEqual([null, null, null]);
  });
});
