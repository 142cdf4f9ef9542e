import type { ArticleFacts } from '../article-parts.ts';
import { bylineNames } from '../byline.ts';
import { publicationDateIn } from '../publication-date.ts';
import { type Fields, firstText, isFields, listOf, namesIn } from './json-fields.ts';

/** schema.org: NewsArticle and its subtypes, Article, BlogPosting, LiveBlogPosting. */
const ARTICLE_TYPE = /(?:Article|BlogPosting)$/;
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf'];
const MAX_DEPTH = 8;
const MAX_NODES = 5_000;

function typesOf(fields: Fields): readonly string[] {
  return listOf(fields['@type']).filter((type) => typeof type === 'string');
}

export const isArticleNode = (value: unknown): value is Fields =>
  isFields(value) && typesOf(value).some((type) => ARTICLE_TYPE.test(type));

/** Objects of a JSON-LD document, outer ones first; not the items of lists, which are other articles. */
function nodesIn(value: unknown): readonly Fields[] {
  const found: Fields[] = [];
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && found.length < MAX_NODES; depth++) {
    const objects = level.flatMap((one) => (Array.isArray(one) ? one : [one])).filter(isFields);
    found.push(...objects.slice(0, MAX_NODES));
    level = objects.flatMap((fields) => INNER.flatMap((name) => listOf(fields[name])));
  }
  return found;
}

/** Parses what stands in a script: comments and CDATA marks dropped, line ends inside strings forgiven; null when it is no JSON. */
export function parseJsonLd(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)$/, '')
    .trim()
    .replace(/;$/, '');
  for (const text of [bare, bare.replaceAll(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // as it is written, then without line ends
    }
  }
  return null;
}

export interface LinkedArticle extends ArticleFacts {
  readonly body: string | null;
  readonly description: string | null;
  /** False where the page says that readers must pay. */
  readonly isFree: boolean | null;
}

/** {"@id": "#me"} stands for the object of the document that has this id. */
function resolved(value: unknown, nodes: readonly Fields[]): readonly unknown[] {
  return listOf(value).map((one) => {
    if (!isFields(one) || typeof one['@id'] !== 'string' || firstText(one, ['name']) !== null) return one;
    return nodes.find((node) => node['@id'] === one['@id'] && firstText(node, ['name']) !== null) ?? one;
  });
}

function addressOf(node: Fields): string | null {
  const page = node.mainEntityOfPage;
  const address = firstText(node, ['url']) ?? (typeof page === 'string' ? page : null);
  const found = address ?? (isFields(page) ? firstText(page, ['@id', 'url']) : null);
  return found !== null && /^https?:\/\//.test(found) ? found : null;
}

function factsOfNode(node: Fields, nodes: readonly Fields[]): LinkedArticle {
  const free = node.isAccessibleForFree;
  const date = publicationDateIn(firstText(node, ['datePublished', 'dateCreated']));
  return {
    title: firstText(node, ['headline', 'name']),
    url: addressOf(node),
    publisher: namesIn(resolved(node.publisher, nodes))[0] ?? null,
    authors: namesIn(resolved(node.author, nodes)).flatMap(bylineNames),
    language: namesIn(node.inLanguage)[0] ?? null,
    publishedAt: date === null ? null : { value: date, source: 'json-ld' },
    body: firstText(node, ['articleBody', 'text']),
    description: firstText(node, ['description', 'abstract']),
    isFree: free === undefined ? null : !/^(?:false|no|0)$/i.test(String(free)),
  };
}

/**
 * The article that JSON-LD documents describe (schema.org/NewsArticle, json-ld.org): the first of them
 * that has a date, else the first; null when there is none.
 */
export function linkedArticle(documents: readonly unknown[]): LinkedArticle | null {
  const nodes = documents.flatMap(nodesIn);
  const articles = nodes.filter(isArticleNode).map((node) => factsOfNode(node, nodes));
  return articles.find(({ publishedAt }) => publishedAt !== null) ?? articles[0] ?? null;
}
