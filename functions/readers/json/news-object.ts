import { type ArticleFacts, factsOf, NO_FACTS, type TextBlock } from '../article-parts.ts';
import { bylineNames } from '../byline.ts';
import { publicationDateIn } from '../publication-date.ts';
import { bodyBlocks } from './body-blocks.ts';
import { type Fields, firstText, isFields, namesIn } from './json-fields.ts';

/** Names of fields in the answers of news services, the most telling first. */
const BODY =
  'content_html body_html articleBody bodyHtml contentHtml content body bodyText body_text content_text contentText full_text fullText maintext article_text articleText text'.split(
    ' ',
  );
const TITLE = 'title headline webTitle heading name'.split(' ');
const STANDFIRST = 'standfirst subtitle sub_title subheadline subheading dek deck'.split(' ');
const DATE = (
  'publishedAt published_at publishDate publish_date publishedDate published_date publicationDate publication_date ' +
  'datePublished date_published webPublicationDate pubDate pub_date firstPublished first_published published date_gmt ' +
  'dateTimePub dateTime datetime date timestamp created_at createdAt created'
).split(' ');
const ADDRESS = 'url webUrl web_url canonical_url canonicalUrl link permalink'.split(' ');
const PUBLISHER = 'publisher source source_name sourceName site_name siteName publication provider'.split(' ');
const AUTHORS = 'authors author byline creator by'.split(' ');

/** A field's text, also where it stands in an object of its own: {"rendered": "…"}, {"value": "…"}. */
function textIn(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : null;
    const text = isFields(value)
      ? firstText(value, ['rendered', 'value', 'text', '_value'])
      : firstText(fields, [name]);
    if (text !== null) return text;
    // paragraphs as a list
    if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
      return value.join('\n\n');
  }
  return null;
}

export const hasBody = (fields: Fields): boolean => textIn(fields, BODY) !== null;

const SECONDS = 1e11;

/** Also seconds or milliseconds since 1970. */
function dateOf(fields: Fields): string | null {
  for (const name of DATE) {
    const value = Object.hasOwn(fields, name) ? fields[name] : null;
    if (typeof value === 'number' && value > 1e8 && value < 1e13) {
      return new Date(value < SECONDS ? value * 1000 : value).toISOString().replace(/\.\d+/, '');
    }
    const date = typeof value === 'string' ? publicationDateIn(value) : null;
    if (date !== null) return date;
  }
  return null;
}

const plain = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .replaceAll(/<[^>]{0,200}>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim() || null;

function objectFacts(fields: Fields): ArticleFacts {
  const date = dateOf(fields);
  const url = textIn(fields, ADDRESS);
  const authors = AUTHORS.map((name) => namesIn(fields[name]).flatMap(bylineNames)).find((names) => names.length > 0);
  const publisher = PUBLISHER.map((name) => namesIn(fields[name])[0]).find((name) => name !== undefined);
  return {
    title: plain(textIn(fields, TITLE)),
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
    publisher: publisher ?? null,
    authors: authors ?? [],
    language: firstText(fields, ['language', 'lang', 'inLanguage', 'locale']),
    publishedAt: date === null ? null : { value: date, source: 'json' },
  };
}

/** What an answer says of its article, in the object that has the body and in those around it, inner ones first. */
export const newsFacts = (path: readonly Fields[]): ArticleFacts =>
  path.map(objectFacts).reduce((inner, outer) => factsOf(inner, outer), NO_FACTS);

export async function newsBlocks(path: readonly Fields[]): Promise<readonly TextBlock[]> {
  const inner = path[0] ?? {};
  const blocks = await bodyBlocks(textIn(inner, BODY) ?? '');
  const standfirst = plain(path.map((fields) => textIn(fields, STANDFIRST)).find((text) => text !== null) ?? null);
  if (standfirst === null || blocks.some(({ text }) => text === standfirst)) return blocks;
  return [{ section: 'standfirst', text: standfirst }, ...blocks];
}

const MAX_DEPTH = 6;
const MAX_VALUES = 50_000;

/** A value inside a document, the objects around it from the inside out, and the list that it is an item of. */
interface Placed {
  readonly value: unknown;
  readonly around: readonly Fields[];
  readonly list: unknown;
}

function inside({ value, around }: Placed): readonly Placed[] {
  if (Array.isArray(value)) return value.map((one) => ({ value: one, around, list: value }));
  if (!isFields(value)) return [];
  return Object.values(value).map((one) => ({ value: one, around: [value, ...around], list: null }));
}

const bodyLength = (fields: Fields): number => textIn(fields, BODY)?.length ?? 0;

/**
 * The articles of an answer: the outermost objects with a body, each followed by the objects around it. Of
 * several that are not the items of one list, the one with the longest body alone.
 */
export function newsObjects(document: unknown): readonly (readonly Fields[])[] {
  let level: readonly Placed[] = [{ value: document, around: [], list: null }];
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const found = level.flatMap(({ value, around, list }) =>
      isFields(value) && hasBody(value) ? [{ path: [value, ...around], list, length: bodyLength(value) }] : [],
    );
    const longest = found.reduce<(typeof found)[number] | null>(
      (best, one) => (best === null || one.length > best.length ? one : best),
      null,
    );
    if (longest !== null) {
      return found
        .filter(({ list }) => list !== null && list === longest.list)
        .map(({ path }) => path)
        .concat(longest.list === null ? [longest.path] : []);
    }
    level = level.flatMap(inside).slice(0, MAX_VALUES);
  }
  return [];
}
