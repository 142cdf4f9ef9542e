import type { ArticleHints, ArticleOrigin } from '../../extraction/article/article.ts';
import { decodeText } from '../../extraction/article/decode-text.ts';
import { articleOf } from '../../extraction/article/read-article.ts';
import { mendedText } from '../mended-text.ts';
import type { ReadFile } from '../reader.ts';
import { settledFacts } from '../settled-facts.ts';
import type { UploadedFile } from '../uploaded-file.ts';

/** Reads plain text: what was encoded twice is put right, nothing else is changed. @throws ArticleError */
export async function readPlainText(file: UploadedFile, origin: ArticleOrigin, hints: ArticleHints): Promise<ReadFile> {
  const { text, encoding } = decodeText(file.bytes);
  const mended = mendedText(text);
  const article = articleOf(mended.text, origin, hints, encoding);
  return { kind: 'article', article: await settledFacts({ ...article, warnings: mended.warnings }) };
}
