import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type AnnotatedArticle, corpusFile } from '../accuracy/corpora.ts';
import { jsonLines } from '../json-lines.ts';
import { articleOfMarks, type MarkedArticle, type Marks, MarksError } from './marks.ts';

/** What was marked in one article; which one, its text's hash tells. */
interface NewsMarks {
  readonly sha256: string;
  readonly statements: readonly Marks[];
}

const MARKS = fileURLToPath(new URL('news.jsonl', import.meta.url));
const FILES = ['gold.jsonl', 'unlabelled.jsonl'];

/** All marks of news. */
export const newsMarks = (): NewsMarks[] => jsonLines<NewsMarks>(MARKS);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * News of conflict, disasters and all else, of the corpora, with the statements that we marked in it. The marks are
 * offsets alone, and mean nothing without the texts. @throws CorpusMissingError, MarksError
 */
export function markedNews(folder: string): MarkedArticle[] {
  const articles = FILES.flatMap((name) => jsonLines<AnnotatedArticle>(corpusFile(folder, 'casualties', name)));
  const known = new Map(articles.map((article) => [hashOf(article.text), article]));
  return newsMarks().map(({ sha256, statements }) => {
    const article = known.get(sha256);
    if (article === undefined)
      throw new MarksError(`No article of casualties/ has the hash ${sha256}: the texts have changed since.`);
    return articleOfMarks(article.id, article.text, statements);
  });
}
