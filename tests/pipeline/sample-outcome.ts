// What the pipeline makes of the sample article, as on AWS but in memory.
import type { ArticleRef, ArticleStore } from '../../functions/pipeline/ports.ts';
import { DEFAULT_SETTINGS, type Outcome, processArticle } from '../../functions/pipeline/process-article.ts';
import { SAMPLE } from '../inbox-run.ts';
import { createMemoryResultStore } from './memory-result-store.ts';

export const SAMPLE_REF: ArticleRef = {
  bucket: 'articles',
  key: SAMPLE.key,
  versionId: 'v7',
  sequencer: '00AB12',
  attempts: 1,
};

/** The outcome of one text at the sample's key, published on 14 March 2026. */
export async function outcomeOf(
  text = SAMPLE.text,
  ref: Partial<ArticleRef> = {},
  results = createMemoryResultStore(),
): Promise<Outcome> {
  const hints = { publishedAt: { value: '2026-03-14', source: 'object-metadata' } } as const;
  const articles: ArticleStore = {
    read: async ({ versionId }) => ({
      bytes: Buffer.from(text),
      versionId,
      lastModified: '2026-03-14T09:30:00.000Z',
      hints,
    }),
  };
  return processArticle({ ...SAMPLE_REF, ...ref }, articles, results, DEFAULT_SETTINGS);
}
