import { parseDocument } from 'yaml';
import { ArticleCorruptError } from '../../extraction/article/article-error.ts';
import { type ArticleFacts, NO_FACTS } from '../article-parts.ts';
import { bylineNames } from '../byline.ts';
import { type Fields, firstText, isFields, namesIn } from '../json/json-fields.ts';
import { publicationDateIn } from '../publication-date.ts';

/** Three hyphens, YAML, three hyphens or dots; `---js` and other code is none (CVE-2022-25863). */
export const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
export const CODE_FRONT_MATTER = /^---[ \t]*(?:js|javascript|coffee|json5?|toml|cson)\b/i;
const MAX_CHARACTERS = 20_000;

export interface FrontMatter {
  readonly facts: ArticleFacts;
  readonly standfirst: string | null;
  /** What comes after it. */
  readonly body: string;
}

/** Data only: no tags that make objects, no aliases that repeat each other without end. */
function fieldsOf(yaml: string): Fields {
  if (yaml.length > MAX_CHARACTERS)
    throw new ArticleCorruptError(`its front matter is longer than ${MAX_CHARACTERS} characters`);
  try {
    const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
    if (document.errors[0] !== undefined) throw document.errors[0];
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    if (value === null || value === undefined) return {};
    if (isFields(value)) return value;
  } catch (error) {
    throw new ArticleCorruptError(`its front matter is not YAML: ${(error as Error).message.split('\n')[0]}`, error);
  }
  throw new ArticleCorruptError('its front matter is no list of names and values');
}

const DATE = ['publishedAt', 'published_at', 'published', 'datePublished', 'date', 'pubDate', 'publishDate', 'created'];

function factsIn(fields: Fields): ArticleFacts {
  const date = publicationDateIn(firstText(fields, DATE));
  return {
    title: firstText(fields, ['title', 'headline']),
    url: firstText(fields, ['url', 'canonical', 'canonical_url', 'link', 'permalink', 'source_url']),
    publisher: namesIn(fields.publisher ?? fields.source ?? fields.publication)[0] ?? null,
    authors: namesIn(fields.authors ?? fields.author ?? fields.byline).flatMap(bylineNames),
    language: firstText(fields, ['language', 'lang', 'locale']),
    publishedAt: date === null ? null : { value: date, source: 'front-matter' },
  };
}

/** Splits YAML front matter off a text. @throws ArticleCorruptError when it is none, or code */
export function frontMatterOf(text: string): FrontMatter {
  if (CODE_FRONT_MATTER.test(text)) {
    throw new ArticleCorruptError('its front matter is code or another format than YAML, which is never run');
  }
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { facts: NO_FACTS, standfirst: null, body: text };
  const fields = fieldsOf(match[1] ?? '');
  const standfirst = firstText(fields, ['standfirst', 'subtitle', 'dek', 'deck', 'subheadline']);
  return { facts: factsIn(fields), standfirst, body: text.slice(match[0].length) };
}
