import { describe, expect, it } from 'vitest';
import { articleIn, blocksIn, readAs } from '../read.ts';

const BODY = 'The road is shut, the mayor said.\n\nNobody was hurt.';
const MARKUP = '<p>The road is shut, the mayor said.</p><p>Nobody was hurt.</p>';
const BLOCKS = ['headline: Road shut', 'body: The road is shut, the mayor said.', 'body: Nobody was hurt.'];

/** An answer as a news service gives it, and what it says of its article. */
const ANSWERS: Readonly<Record<string, readonly [answer: object, facts: object]>> = {
  'a list with one article': [
    {
      status: 'ok',
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: 'Torvane Post' },
          author: 'Mira Joska',
          title: 'Road shut',
          description: 'The road …',
          url: 'https://post.example/road',
          urlToImage: null,
          publishedAt: '2026-03-09T18:30:00Z',
          content: BODY,
        },
      ],
    },
    {
      publisher: 'Torvane Post',
      authors: ['Mira Joska'],
      url: 'https://post.example/road',
      publishedAt: '2026-03-09T18:30:00Z',
      publishedAtSource: 'json',
    },
  ],
  'fields around the fields of the body': [
    {
      response: {
        status: 'ok',
        content: {
          webTitle: 'Road shut',
          webUrl: 'https://post.example/road',
          webPublicationDate: '2026-03-09T18:30:00Z',
          fields: { body: MARKUP, byline: 'Mira Joska and Ivo Talmaz' },
        },
      },
    },
    { authors: ['Mira Joska', 'Ivo Talmaz'], url: 'https://post.example/road', publishedAt: '2026-03-09T18:30:00Z' },
  ],
  'rendered fields': [
    {
      id: 7,
      date: '2026-03-09T18:30:00',
      date_gmt: '2026-03-09T17:30:00',
      link: 'https://post.example/?p=7',
      title: { rendered: 'Road shut' },
      content: { rendered: MARKUP, protected: false },
    },
    { url: 'https://post.example/?p=7', publishedAt: '2026-03-09' },
  ],
  'a feed': [
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Torvane Post',
      items: [
        {
          id: '1',
          url: 'https://post.example/road',
          title: 'Road shut',
          content_html: MARKUP,
          date_published: '2026-03-09T18:30:00+01:00',
          authors: [{ name: 'Mira Joska' }],
        },
      ],
    },
    { authors: ['Mira Joska'], publishedAt: '2026-03-09T18:30:00+01:00' },
  ],
  'seconds since 1970': [
    { headline: 'Road shut', text: BODY, timestamp: 1_773_081_000 },
    { publishedAt: '2026-03-09T18:30:00Z' },
  ],
  'a list of paragraphs': [
    { title: 'Road shut', body: ['The road is shut, the mayor said.', 'Nobody was hurt.'] },
    { publishedAt: null, publishedAtSource: null },
  ],
  'an article beside others': [
    {
      article: { title: 'Road shut', content: BODY },
      related: [{ title: 'Bridge open', content: 'The bridge is open.' }],
    },
    {},
  ],
  'a short text beside the article': [{ notice: { text: 'ok' }, article: { title: 'Road shut', content: BODY } }, {}],
};

describe('JSON as news services give it', () => {
  it.each(Object.entries(ANSWERS))('should be read from %s', async (_, [answer, facts]) => {
    const article = await articleIn(JSON.stringify(answer), 'a.json');
    expect(blocksIn(article)).toEqual(BLOCKS);
    expect(article).toMatchObject({
      title: 'Road shut',
      language: 'en',
      warnings: [],
      source: { format: 'json', encoding: 'utf-8' },
      ...facts,
    });
  });

  it('should be recognised by what it holds, whatever its name', async () => {
    const article = await articleIn(`\n ${JSON.stringify({ title: 'Road shut', content: BODY })}`, 'upload-4711');
    expect(article.source.format).toBe('json');
  });

  it('should decode entities in plain text, and keep its paragraphs', async () => {
    const content = 'The road is shut, the mayor&#8217;s office said.\nNobody was hurt &amp; all is well.';
    expect(blocksIn(await articleIn(JSON.stringify({ title: 'Road shut', content }), 'a.json')).slice(1)).toEqual([
      'body: The road is shut, the mayor’s office said.',
      'body: Nobody was hurt & all is well.',
    ]);
  });

  it('should set a standfirst apart, and not repeat a title that the body begins with', async () => {
    const json = JSON.stringify({ title: 'Road shut', standfirst: 'Rain goes on', body: `Road shut\n\n${BODY}` });
    const blocks = blocksIn(await articleIn(json, 'a.json'));
    expect(blocks.slice(0, 2)).toEqual(['headline: Road shut', 'standfirst: Rain goes on']);
  });

  it('should be a bundle where there are several articles', async () => {
    const articles = ['Road shut', 'Bridge open'].map((title) => ({
      title,
      content: `${title}, the mayor of Torvane said.`,
    }));
    const read = await readAs(JSON.stringify({ articles }), 'news.json', { title: 'Not of each', publisher: 'Post' });
    if (read.kind !== 'bundle') throw new TypeError('no bundle');
    const found = await Promise.all(read.entries.map(({ read: one }) => one()));
    expect(found.map(({ title, publisher, source }) => [title, publisher, source.line])).toEqual([
      ['Road shut', 'Post', 1],
      ['Bridge open', 'Post', 2],
    ]);
  });
});

const LINKED = {
  '@type': 'NewsArticle',
  headline: 'Road shut',
  articleBody: BODY,
  datePublished: '2026-03-09T18:30:00Z',
};

describe('JSON-LD', () => {
  it.each<[string, unknown]>([
    [
      'one article',
      {
        '@context': 'https://schema.org',
        ...LINKED,
        author: [{ '@type': 'Person', name: 'Mira Joska' }],
        publisher: { name: 'Torvane Post' },
      },
    ],
    [
      'a graph with references',
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': '#p' },
          { ...LINKED, author: { '@id': '#m' }, publisher: { '@id': '#o' } },
          { '@type': 'Person', '@id': '#m', name: 'Mira Joska' },
          { '@type': 'Organization', '@id': '#o', name: 'Torvane Post' },
        ],
      },
    ],
    [
      'a list',
      [
        { '@type': 'BreadcrumbList' },
        { ...LINKED, '@type': ['Article', 'NewsArticle'], author: 'Mira Joska', publisher: 'Torvane Post' },
      ],
    ],
    [
      'a page about it',
      {
        '@type': 'WebPage',
        mainEntity: { ...LINKED, author: { name: 'Mira Joska' }, publisher: { name: 'Torvane Post' } },
      },
    ],
  ])('should be read from %s', async (_, document) => {
    const article = await articleIn(JSON.stringify(document), 'a.json');
    expect(blocksIn(article)).toEqual(BLOCKS);
    expect(article).toMatchObject({
      authors: ['Mira Joska'],
      publisher: 'Torvane Post',
      publishedAt: '2026-03-09T18:30:00Z',
      publishedAtSource: 'json-ld',
    });
  });
});
