import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../functions/extraction/article/article.ts';
import { ArticleError, ExtractionFailedError } from '../../functions/extraction/article/article-error.ts';
import { articleFiles } from './article-files.ts';
import { readAs } from './read.ts';

const FILES = articleFiles({
  title: 'Landslide shuts road',
  paragraphs: [
    'Torvane, Keshvar – The road was shut on Monday, the mayor said.',
    '“We wait,” said Renna Sul.',
    'Nobody was hurt.',
  ],
  published: '2026-03-09T18:30:00Z',
});

/** Pieces that readers look for, in no order. */
const PIECES = [
  ...[
    '<html>',
    '<body>',
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<br>',
    '<h1>',
    '<table><tr><td>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle"',
    '<meta charset="',
    '<time datetime="',
    '&#',
    '&amp;',
    '<![CDATA[',
    '<?xml version="1.0"?>',
  ],
  ...[
    '{"',
    '"text":"',
    '"uri":"urn:x",',
    '"bodies":[',
    '"content":',
    '}',
    ']',
    '[{',
    '\\u00',
    '\n',
    '\r\n',
    '\n\n',
    '---\n',
    '---js\n',
    'title: ',
    '&a [*a]',
    '# ',
    '- ',
    '![',
    '](',
    '```',
  ],
  ...[
    'From: ',
    'Subject: ',
    'Date: ',
    'MIME-Version: 1.0\n',
    'Content-Type: multipart/mixed; boundary="b"\n',
    '--b\n',
    '=?utf-8?b?',
    '=93',
    '-- \n',
    '> ',
  ],
  ...[
    'PK\u0003\u0004',
    '%PDF-',
    '\u001f\u008b\b',
    '{\\rtf1',
    'The mayor said no. ',
    '“We wait,” she said. ',
    '2026-03-09',
    'â€œ',
    '\u0000',
    '\u0093',
    '\ufeff',
    '\ud83d',
    '😀',
    'é',
  ],
];
const soup = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 })
  .map((pieces) => Buffer.from(pieces.join(''), 'utf8'));

/** A file of one format, cut short, with a few bytes changed, or with a piece set into it. */
const spoilt = fc
  .record({
    file: fc.constantFrom(...FILES),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), { maxLength: 4 }),
    piece: fc.constantFrom('', ...PIECES),
  })
  .map(({ file, end, changes, piece }) => {
    const bytes = Buffer.from(file.bytes);
    for (const [where, byte] of changes) bytes[Math.floor(where * (bytes.length - 1))] = byte;
    const cut = Math.floor(end * bytes.length);
    return {
      name: file.name,
      bytes: Buffer.concat([
        bytes.subarray(0, cut),
        Buffer.from(piece),
        changes.length > 1 ? bytes.subarray(cut) : Buffer.alloc(0),
      ]),
    };
  });

const NAMES = ['a', 'a.txt', 'a.html', 'a.md', 'a.json', 'a.jsonl', 'a.eml', 'a.docx', 'a.gz'];
const anyFile = fc.oneof(
  spoilt,
  fc.record({ name: fc.constantFrom(...NAMES), bytes: soup }),
  fc.record({
    name: fc.constantFrom(...NAMES),
    bytes: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  }),
);

/** Blocks in their order, inside the text, none upon another. */
function expectSound({ text, blocks }: Article): void {
  expect(text.length).toBeGreaterThan(0);
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

async function expectOwn(reading: Promise<Article>): Promise<void> {
  try {
    expectSound(await reading);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    expect(error).not.toBeInstanceOf(ExtractionFailedError);
  }
}

describe('a file of any kind', () => {
  it('should give an article, a bundle or an error of our own', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async ({ name, bytes }) => {
        const read = await readAs(bytes, name).catch((error: unknown) => error);
        if (read instanceof Error) {
          if (!(read instanceof ArticleError)) throw read;
          return;
        }
        const found = read as Awaited<ReturnType<typeof readAs>>;
        if (found.kind === 'article') expectSound(found.article);
        else for (const entry of found.entries) await expectOwn(entry.read());
      }),
      { numRuns: 1_500 },
    );
  });
});
