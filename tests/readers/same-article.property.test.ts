import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../functions/extraction/index.ts';
import type { ArticleRecord } from '../../schemas/types.ts';
import { newsParagraphs } from '../properties/hostile-text.ts';
import { articleFiles, type WrittenArticle } from './article-files.ts';
import { articleIn } from './read.ts';

const written: fc.Arbitrary<WrittenArticle> = fc.record({
  title: fc.constantFrom(
    'Landslide shuts road',
    'Ferry aground off Tolmar – two missing',
    'Café owner’s “plan” rejected',
  ),
  paragraphs: newsParagraphs.map((paragraphs) => [
    'Torvane, Keshvar – The road to the mine was shut on Monday & nobody was hurt, the mayor said.',
    ...paragraphs,
    '“It is 3 < 5, and naïve,” said Renna Sul. “We wait.”',
  ]),
  published: fc.constantFrom('2026-03-09T18:30:00Z', '2025-12-31T23:30:00Z'),
});

async function recordOf(
  file: { readonly name: string; readonly bytes: Uint8Array },
  published: string,
): Promise<ArticleRecord> {
  const publishedAt = { value: published, source: 'option' } as const;
  return extract(await articleIn(file.bytes, file.name, { publishedAt }), { textsPrefix: null }).record;
}

describe('the same article in every format and encoding', () => {
  it('should give the same text, statements and figures', async () => {
    await fc.assert(
      fc.asyncProperty(written, async (article) => {
        const [plain, ...others] = articleFiles(article);
        const expected = await recordOf(plain as { name: string; bytes: Uint8Array }, article.published);
        expect(expected.statements.length).toBeGreaterThan(1);
        for (const file of others) {
          const { article: about, statements, casualties } = await recordOf(file, article.published);
          expect([file.name, statements]).toEqual([file.name, expected.statements]);
          expect([file.name, casualties]).toEqual([file.name, expected.casualties]);
          expect([file.name, about.text.sha256, about.source.format]).toEqual([
            file.name,
            expected.article.text.sha256,
            file.format,
          ]);
          expect([file.name, about.title, about.dateline]).toEqual([file.name, article.title, 'Torvane, Keshvar']);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('should find the date where the format has it', async () => {
    const published = '2026-03-09T18:30:00Z';
    const paragraphs = ['The road was shut on Monday, the mayor of Torvane said.', 'Nobody was hurt.'];
    for (const { name, bytes, dateSource } of articleFiles({ title: 'Landslide shuts road', paragraphs, published })) {
      const { publishedAt, publishedAtSource } = await articleIn(bytes, name);
      const day = dateSource === null ? null : '2026-03-09T18:30:00';
      expect([name, publishedAt?.slice(0, 19) ?? null, publishedAtSource]).toEqual([name, day, dateSource]);
    }
  });
});
