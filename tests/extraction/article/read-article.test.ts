import { describe, expect, it } from 'vitest';
import type { ArticleHints, ArticleOrigin } from '../../../functions/extraction/article/article.ts';
import { articleOf, readArticle } from '../../../functions/extraction/article/read-article.ts';

const ORIGIN: ArticleOrigin = { bucket: 'articles', key: 'road.txt', line: null, versionId: 'v7' };
const TEXT = 'Road shut\n\n-----\n\nTorvane, Keshvar – The road is shut, the mayor said.\n';

describe('readArticle', () => {
  it('should give what the article itself tells, and null for the rest', () => {
    const { blocks: _, ...article } = readArticle(Buffer.from(TEXT), ORIGIN, {});
    expect(article).toEqual({
      text: TEXT,
      title: 'Road shut',
      url: null,
      publisher: null,
      authors: [],
      language: 'en',
      dateline: 'Torvane, Keshvar',
      publishedAt: null,
      publishedAtSource: null,
      source: { ...ORIGIN, format: 'text', encoding: 'utf-8' },
      warnings: [],
    });
  });

  it('should take what is known from elsewhere', () => {
    const hints: ArticleHints = {
      title: 'The road',
      url: 'https://example.org/road',
      publisher: 'The Torvane Post',
      publishedAt: { value: '2026-03-09', source: 'object-metadata' },
    };
    expect(readArticle(Buffer.from(TEXT), ORIGIN, hints)).toMatchObject({
      title: 'The road',
      url: 'https://example.org/road',
      publisher: 'The Torvane Post',
      publishedAt: '2026-03-09',
      publishedAtSource: 'object-metadata',
    });
  });

  it('should read CRLF and LF as the same article', () => {
    const crlf = readArticle(Buffer.from(TEXT.replaceAll('\n', '\r\n')), ORIGIN, {});
    expect(crlf).toEqual(readArticle(Buffer.from(TEXT), ORIGIN, {}));
  });
});

describe('articleOf', () => {
  it.each(['\ufeffRoad shut', 'Road shut\r\nfor long', '  Road\u00ad shut \u200b', 'Road \ud83d shut'])(
    'should keep the text of a line as it is: %j',
    (text) => {
      expect(articleOf(text, ORIGIN, { title: 'Road' }).text).toBe(text);
    },
  );

  it('should not put the title before the text', () => {
    const article = articleOf('The road is shut.', ORIGIN, { title: 'Road shut' });
    expect([article.text, article.title, article.blocks]).toEqual([
      'The road is shut.',
      'Road shut',
      [{ section: 'body', start: 0, end: 17 }],
    ]);
  });

  it.each([
    ['The road is shut, the mayor said.', 'en'],
    ['La carretera está cerrada, dijo la alcaldesa de Torvane el lunes por la noche.', null],
    ['Die Straße ist gesperrt, sagte die Bürgermeisterin am Montag vor dem Rathaus.', null],
    ['42', null],
  ])('should say whether %j is English', (text, language) => {
    expect(articleOf(text, ORIGIN, {}).language).toBe(language);
  });
});
