import type { Article, Warning } from '../extraction/article/article.ts';
import { detectLanguage } from '../extraction/article/detect-language.ts';
import { dateInKey } from './date-in-key.ts';
import { publicationDateIn } from './publication-date.ts';

/** "LAGOS, March 3, 2026 (AP) —" stands between two blocks: the dateline is in none of them. */
function dateInDateline({ text, blocks, dateline }: Article): string | null {
  if (dateline === null) return null;
  const at = blocks.findIndex(({ section }) => section === 'body');
  const before = text.slice(blocks[at - 1]?.end ?? 0, blocks[at]?.start ?? 0);
  return publicationDateIn(before.trim())?.slice(0, 10) ?? null;
}

function dated(article: Article): Article {
  if (article.publishedAt !== null) return article;
  const key = dateInKey(article.source.key);
  if (key !== null) return { ...article, publishedAt: key, publishedAtSource: 'key' };
  const dateline = dateInDateline(article);
  return dateline === null ? article : { ...article, publishedAt: dateline, publishedAtSource: 'dateline' };
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
const isTag = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag);

/** The declared tag where the text is in that language ("en-GB"); pages often declare another than they are in. */
async function languageOf(text: string, declared: string | null): Promise<string | null> {
  const tag = declared !== null && isTag(declared) ? declared : null;
  const english = detectLanguage(text);
  if (english !== null) return tag !== null && primary(tag) === 'en' ? tag : english;
  // nobody says "Latvian" of a page that is in another language than Latvian and English
  if (tag !== null && primary(tag) !== 'en') return tag;
  const { nameLanguage } = await import('./name-language.ts');
  return nameLanguage(text) ?? tag;
}

function notEnglish(language: string): Warning {
  return {
    code: 'LANGUAGE_NOT_ENGLISH',
    message: `The article is in another language than English (${language}): it is kept, but no facts are taken from it.`,
    start: null,
    end: null,
  };
}

/** The article with what its text and its key tell where it says nothing: its language, and the date of the key or the dateline. */
export async function settledFacts(article: Article): Promise<Article> {
  const language = await languageOf(article.text, article.language);
  const isForeign = language !== null && primary(language) !== 'en';
  const warnings = isForeign ? [...article.warnings, notEnglish(language)] : article.warnings;
  return dated({ ...article, language, warnings });
}
