import { describe, expect, it } from 'vitest';
import { articleIn, blocksIn } from '../read.ts';

const FRONT = `---
title: "Road shut: mayor speaks"
date: 2026-03-09T18:30:00+01:00
author: [Mira Joska, Ivo Talmaz]
publisher: Torvane Post
url: https://post.example/road
lang: en-GB
tags: [roads]
---
`;

describe('Markdown', () => {
  it('should give its front matter', async () => {
    expect(await articleIn(`${FRONT}\nThe road is shut, the mayor said.\n`, 'road.md')).toMatchObject({
      title: 'Road shut: mayor speaks',
      text: 'Road shut: mayor speaks\n\nThe road is shut, the mayor said.',
      authors: ['Mira Joska', 'Ivo Talmaz'],
      publisher: 'Torvane Post',
      url: 'https://post.example/road',
      language: 'en-GB',
      publishedAt: '2026-03-09T18:30:00+01:00',
      publishedAtSource: 'front-matter',
      source: { format: 'markdown', encoding: 'utf-8' },
    });
  });

  it('should give its blocks without its marks', async () => {
    const markdown = `# Road shut

The road is *shut*, said the [mayor](https://a.example "x") of
**Torvane**.  
“We wait,” she said.

- nobody hurt
- 2 cars lost

> Rain fell \\*all\\* night. ![A road](a.jpg)

| Road | State |
|------|-------|
| A7   | shut  |

## Outlook

\`\`\`
code stays
\`\`\`

<figure><img src="a.jpg"><figcaption>The road on Monday.</figcaption></figure>

*Correction: an earlier version gave the road as A8.*
`;
    expect(blocksIn(await articleIn(markdown, 'road.markdown'))).toEqual([
      'headline: Road shut',
      'body: The road is shut, said the mayor of Torvane.',
      'body: “We wait,” she said.',
      'list: nobody hurt',
      'list: 2 cars lost',
      'body: Rain fell *all* night.',
      'list: Road',
      'list: State',
      'list: A7',
      'list: shut',
      'headline: Outlook',
      'body: code stays',
      'caption: The road on Monday.',
      'note: Correction: an earlier version gave the road as A8.',
    ]);
  });

  it.each([
    ['road.txt', `${FRONT}The road is shut.\n`, null, 'markdown'],
    ['road', '# Road shut\n\nThe road is *shut*.\n', 'text/markdown; charset=utf-8', 'markdown'],
    ['road.txt', '# Road shut\n\nThe road is *shut*.\n', 'text/plain', 'text'],
    ['road.txt', '---\n\nThe road is shut: no way.\n\n---\n', null, 'text'],
  ])(
    'should be seen in %s by its content, else by its name and media type: %j',
    async (key, content, contentType, format) => {
      expect((await articleIn(content, key, {}, contentType)).source.format).toBe(format);
    },
  );

  it('should take a date without quotation marks, and CRLF', async () => {
    const article = await articleIn(
      '---\r\ntitle: Road shut\r\ndate: 2026-03-09\r\n---\r\n\r\nThe road is shut.\r\n',
      'a.md',
    );
    expect([article.publishedAt, article.text]).toEqual(['2026-03-09', 'Road shut\n\nThe road is shut.']);
  });
});
