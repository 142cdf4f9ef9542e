import { NoArticleError } from '../../extraction/article/article-error.ts';
import type { ArticleParts, TextBlock } from '../article-parts.ts';
import { cutOff, TRUNCATED } from '../truncation.ts';
import { bodyBlocks } from './body-blocks.ts';
import { type Fields, isFields } from './json-fields.ts';
import { isArticleNode, linkedArticle } from './json-ld.ts';
import { hasBody, newsBlocks, newsFacts, newsObjects } from './news-object.ts';
import { isNinjs, ninjsBlocks, ninjsFacts } from './ninjs.ts';

type Parts = Omit<ArticleParts, 'encoding'>;

/** One article of a JSON document: the object that it is, then the objects around it. */
export type JsonArticle = readonly Fields[];

const isLinkedData = (value: unknown): boolean =>
  isArticleNode(value) ||
  (isFields(value) && Array.isArray(value['@graph'])) ||
  (Array.isArray(value) && value.some(isArticleNode));

/** The articles in a JSON document, in its order; none when it has none. */
export function jsonArticles(document: unknown): readonly JsonArticle[] {
  if (isFields(document) && (isNinjs(document) || isLinkedData(document))) return [[document]];
  if (
    Array.isArray(document) &&
    document.length > 0 &&
    document.every((one) => isFields(one) && (isNinjs(one) || isArticleNode(one)))
  ) {
    return document.map((one) => [one]);
  }
  return newsObjects(document);
}

function withEnd(parts: Parts): Parts {
  const left = cutOff(parts.blocks);
  return left === null ? parts : { ...parts, blocks: left, warnings: [...parts.warnings, TRUNCATED] };
}

async function linkedParts(document: Fields): Promise<Parts> {
  const linked = linkedArticle([document]);
  if (linked === null) throw new NoArticleError('the JSON-LD describes no article');
  const { body, description, isFree: _, ...facts } = linked;
  const blocks: readonly TextBlock[] = await bodyBlocks(body ?? description ?? '');
  return { ...facts, format: 'json', blocks, warnings: body === null && description !== null ? [TRUNCATED] : [] };
}

/** What is known of one article of a JSON document: ninjs, JSON-LD, or as news services answer. @throws NoArticleError */
export async function jsonParts(article: JsonArticle): Promise<Parts> {
  const object = article[0] ?? {};
  if (isNinjs(object)) {
    return withEnd({ ...ninjsFacts(object), format: 'ninjs', blocks: await ninjsBlocks(object), warnings: [] });
  }
  if (isLinkedData(object)) return withEnd(await linkedParts(object));
  if (!hasBody(object))
    throw new NoArticleError('no field of the JSON holds the text of an article (content, body, text …)');
  return withEnd({ ...newsFacts(article), format: 'json', blocks: await newsBlocks(article), warnings: [] });
}
