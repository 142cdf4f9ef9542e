import type { ArticleFacts, FoundDate } from '../article-parts.ts';
import { bylineNames } from '../byline.ts';
import type { LinkedArticle } from '../json/json-ld.ts';
import { publicationDateIn } from '../publication-date.ts';
import { attribute, type PageDocument, type PageElement } from './dom.ts';
import { dateInTimes } from './page-times.ts';
import { titleOf } from './page-title.ts';
import { textBlocks } from './text-blocks.ts';

/** Names under which pages state when an article was published, the surest first; in lower case. */
const DATE_NAMES = (
  'article:published_time article:published og:article:published_time og:published_time datepublished parsely-pub-date ' +
  'sailthru.date cxenseparse:recs:publishtime dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date ' +
  'dc.created pubdate publishdate publish-date publish_date publicationdate publication_date published-date published ' +
  'publisheddate originalpublicationdate article_date_original articledate release_date iso-8601-publish-date ' +
  'displaydate pdate ptime rbpubdate bt:pubdate citation_publication_date citation_date date date.created created'
).split(' ');

type Metas = ReadonlyMap<string, string>;

/** `<meta name | property | itemprop>`, names in lower case; the first of a name stands. */
function metasOf(document: PageDocument): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = attribute(meta, 'content');
    if (content === null) continue;
    for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(meta, kind)?.toLowerCase();
      if (name !== undefined && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const firstOf = (metas: Metas, names: readonly string[]): string | null => {
  const name = names.find((one) => metas.has(one));
  return name === undefined ? null : (metas.get(name) ?? null);
};

function metaDate(metas: Metas): FoundDate | null {
  for (const name of DATE_NAMES) {
    const value = publicationDateIn(metas.get(name) ?? null);
    if (value !== null) return { value, source: 'html-meta' };
  }
  return null;
}

function itemDate(document: PageDocument): FoundDate | null {
  for (const element of document.querySelectorAll('[itemprop~="datePublished"]')) {
    const stated = ['datetime', 'content', 'title'].map((name) => attribute(element, name)).find(Boolean);
    const value = publicationDateIn(stated ?? element.textContent.trim());
    if (value !== null) return { value, source: 'html-meta' };
  }
  return null;
}

const BYLINE =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline, .author, [class*="byline" i], [class*="author-name" i], [class*="article-author" i], [data-testid*="author" i]';

function pageAuthors(document: PageDocument, metas: Metas): readonly string[] {
  const stated = firstOf(metas, ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator']);
  const named = stated === null ? [] : bylineNames(stated);
  if (named.length > 0) return named;
  for (const element of document.querySelectorAll(BYLINE)) {
    const names = bylineNames(
      textBlocks(element)
        .map(({ text }) => text)
        .join(', '),
    );
    if (names.length > 0) return names;
  }
  return [];
}

function addressOf(document: PageDocument, metas: Metas): string | null {
  const canonical = attribute(document.querySelector('link[rel~="canonical"]'), 'href');
  const found = [canonical, metas.get('og:url'), metas.get('al:web:url')].find((url) => /^https?:\/\//.test(url ?? ''));
  return found ?? null;
}

function languageOf(root: PageElement, metas: Metas): string | null {
  const stated =
    attribute(root, 'lang') ?? firstOf(metas, ['content-language', 'og:locale', 'language', 'dc.language']);
  return stated === null ? null : stated.replaceAll('_', '-');
}

/**
 * What a page says of its article: JSON-LD before `<meta>`, microdata, `<time>` and bylines
 * (schema.org, ogp.me, WHATWG HTML "The time element").
 */
export function pageFacts(document: PageDocument, linked: LinkedArticle | null): ArticleFacts {
  const metas = metasOf(document);
  return {
    title: titleOf(document, [linked?.title ?? null, firstOf(metas, ['og:title', 'twitter:title', 'dc.title'])]),
    url: addressOf(document, metas) ?? linked?.url ?? null,
    publisher: linked?.publisher ?? firstOf(metas, ['og:site_name', 'application-name', 'dc.publisher']),
    authors: linked && linked.authors.length > 0 ? linked.authors : pageAuthors(document, metas),
    language: languageOf(document.documentElement, metas) ?? linked?.language ?? null,
    publishedAt: linked?.publishedAt ?? metaDate(metas) ?? itemDate(document) ?? dateInTimes(document),
  };
}
