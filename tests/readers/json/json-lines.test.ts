import { describe, expect, it } from 'vitest';
import type { ArticleError } from '../../../functions/extraction/article/article-error.ts';
import type { BundleEntry } from '../../../functions/readers/reader.ts';
import { readAs } from '../read.ts';

async function entriesOf(content: Uint8Array | string, key = 'news.jsonl', contentType: string | null = null) {
  const read = await readAs(content, key, {}, contentType);
  if (read.kind !== 'bundle') throw new TypeError('no bundle');
  return read.entries;
}

/** "line: text" or "line: CODE". */
const outcomeOf = async ({ line, read }: BundleEntry): Promise<string> =>
  `${line}: ${await read().then(
    ({ text }) => text,
    (error: ArticleError) => error.code,
  )}`;
const outcomes = async (entries: readonly BundleEntry[]) => Promise.all(entries.map(outcomeOf));

describe('JSON Lines', () => {
  it('should give one article a line, with its number, whatever is wrong with other lines', async () => {
    const lines = [
      '\ufeff{"id":"a","text":"The road\u2028is shut.","title":"Not in the text"}\r',
      '',
      'not JSON',
      '[]',
      '{"title":"Road shut","content":"The mayor said no."}',
      '{"text":" "}',
      '{"title":"No text"}',
    ];
    const bad = Buffer.concat([Buffer.from('\n{"text":"'), Buffer.of(0xff), Buffer.from('"}\n')]);
    expect(await outcomes(await entriesOf(Buffer.concat([Buffer.from(lines.join('\n')), bad])))).toEqual([
      '1: The road\u2028is shut.',
      '3: LINE_INVALID',
      '4: LINE_INVALID',
      '5: Road shut\n\nThe mayor said no.',
      '6: ARTICLE_EMPTY',
      '7: LINE_INVALID',
      '8: LINE_INVALID',
    ]);
  });

  it('should know what a line says of its article', async () => {
    const line = {
      text: 'The road is shut.',
      title: 'Road',
      url: 'https://a.example',
      publisher: 'Post',
      publishedAt: '2026-03-09',
      more: 1,
    };
    const [entry] = await entriesOf(`${JSON.stringify(line)}\n`);
    expect(await entry?.read()).toMatchObject({
      title: 'Road',
      url: 'https://a.example',
      publisher: 'Post',
      publishedAt: '2026-03-09',
      publishedAtSource: 'json',
      blocks: [{ section: 'body', start: 0, end: 17 }],
      source: { key: 'news.jsonl', line: 1, format: 'json', encoding: 'utf-8' },
    });
  });

  it.each([
    ['its name', '{"text":"a b"}', 'news.ndjson', null],
    ['its media type', '{"text":"a b"}', 'news', 'application/x-ndjson; charset=utf-8'],
    ['a second object', '{"text":"a b"}\n{"text":"c d"}\n', 'news', null],
    ['a second object far away', `{"text":"${'a '.repeat(9_000)}"}\r\n{"text":"c d"}`, 'news.txt', null],
    ['a second object in UTF-16', Buffer.from('\ufeff{"text":"a b"}\n{"text":"c d"}\n', 'utf16le'), 'news.jsonl', null],
  ])('should be recognised by %s', async (_, content, key, contentType) => {
    expect((await entriesOf(content, key, contentType)).length).toBeGreaterThan(0);
  });

  it('should not be seen in one JSON document over several lines', async () => {
    const read = await readAs('{"title": "Road shut",\n"content": "The mayor said no."\n}\n', 'a.json');
    expect(read.kind).toBe('article');
  });
});
