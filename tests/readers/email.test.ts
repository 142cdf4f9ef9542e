import { describe, expect, it } from 'vitest';
import { articleIn, blocksIn } from './read.ts';

const HEAD = [
  'Received: from mx.example by mail.example; Mon, 9 Mar 2026 18:31:00 +0100',
  'From: "Mira Joska" <mira@post.example>',
  'To: desk@example.org',
  'Subject: Fwd: Road shut',
  'Date: Mon, 9 Mar 2026 23:30:00 -0500',
  'MIME-Version: 1.0',
];
const mail = (...lines: readonly string[]): string => [...HEAD, ...lines].join('\r\n');
const BLOCKS = [
  'headline: Road shut',
  'body: “We wait,” the mayor said.',
  'body: Nobody was hurt, and the road to Torvane stays shut.',
];

describe('an e-mail', () => {
  it.each<[string, string | Uint8Array]>([
    [
      'plain text',
      mail(
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        '“We wait,” the mayor said.',
        '',
        'Nobody was hurt, and the road to Torvane stays shut.',
        '',
        '-- ',
        'Mira, Torvane Post',
        '',
      ),
    ],
    [
      'windows-1252 in quoted-printable',
      mail(
        'Content-Type: text/plain; charset=windows-1252',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '=93We wait,=94 the mayor said.',
        '',
        'Nobody was hurt, and the road to Tor=',
        'vane stays shut.',
        '',
      ),
    ],
    [
      'flowed lines',
      mail(
        'Content-Type: text/plain; charset=utf-8; format=flowed',
        '',
        '“We wait,” the mayor said.',
        '',
        'Nobody was hurt, and the road ',
        'to Torvane stays shut.',
        '',
        '> Was anybody hurt?',
        '',
      ),
    ],
    [
      'HTML',
      mail(
        'Content-Type: text/html; charset=utf-8',
        '',
        '<html><body><table><tr><td><p>&ldquo;We wait,&rdquo; the mayor said.</p><p>Nobody was hurt, and the road to Torvane stays shut.</p></td></tr></table></body></html>',
        '',
      ).replaceAll('<td>', '<td class="x">'),
    ],
    [
      'a plain part that only points to the other',
      mail(
        'Content-Type: multipart/alternative; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'View this mail in your browser.',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>“We wait,” the mayor said.</p><p>Nobody was hurt, and the road to Torvane stays shut.</p>',
        '--b--',
        '',
      ),
    ],
  ])('should be read from %s', async (what, content) => {
    const article = await articleIn(content, 'a.eml');
    const blocks = blocksIn(article).map((block) => (what === 'HTML' ? block.replace(/^list/, 'body') : block));
    expect(blocks).toEqual(BLOCKS);
    expect(article).toMatchObject({
      title: 'Road shut',
      authors: ['Mira Joska'],
      publishedAt: '2026-03-09T23:30:00-05:00',
      publishedAtSource: 'email-header',
      source: { format: 'email' },
    });
  });

  it('should be recognised by its headers', async () => {
    const article = await articleIn(mail('', 'The road is shut, the mayor said.'), 'upload');
    expect(article.source.format).toBe('email');
  });

  it('should not be seen in an article that begins with a colon or two', async () => {
    const text = 'Road shut: mayor speaks\n\nMayor: “We wait.”\nFrom the town hall: no news.\n';
    expect((await articleIn(text, 'a.txt')).source.format).toBe('text');
  });

  it('should be the page that a browser saved in it', async () => {
    const page =
      '<html><head><title>Road shut</title></head><body><nav>Home</nav><h1>Road shut</h1><p>The road is =E2=80=9Cshut=E2=80=9D, the mayor of Torvane said on Monday.</p></body></html>';
    const saved = [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://post.example/road',
      'Subject: Road shut',
      'Date: Tue, 10 Mar 2026 08:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://post.example/road',
      '',
      page,
      '--x--',
      '',
    ];
    const article = await articleIn(saved.join('\r\n'), 'road.mhtml');
    expect(article.text).toBe('Road shut\n\nThe road is “shut”, the mayor of Torvane said on Monday.');
    // the day on which it was saved is not that of the article
    expect(article).toMatchObject({ url: 'https://post.example/road', publishedAt: null, source: { format: 'html' } });
  });
});
