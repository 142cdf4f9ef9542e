import type { ArticleFacts, TextBlock } from '../article-parts.ts';
import { bylineNames } from '../byline.ts';
import { publicationDateIn } from '../publication-date.ts';
import { bodyBlocks } from './body-blocks.ts';
import { type Fields, firstText, isFields, listOf, namesIn } from './json-fields.ts';

const MARKS =
  /^(?:body_|description_|versioncreated$|bodies$|headlines$|pubstatus$|representationtype$|contentcreated$|firstcreated$)/i;

/** An item of IPTC ninjs 1, 2 or 3 (iptc.org/standards/ninjs): it has a `uri` and fields that no other format has. */
export function isNinjs(fields: Fields): boolean {
  return typeof fields.uri === 'string' && Object.keys(fields).some((name) => MARKS.test(name));
}

/** Names of ninjs 3 in the spelling of ninjs 1: "versionCreated" → "versioncreated". */
const lowerCased = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

interface Rendition {
  readonly role: string;
  readonly isMarkup: boolean;
  readonly value: string;
}

/** `headlines`, `bodies`, `descriptions` of ninjs 2 and 3. */
function renditions(value: unknown): readonly Rendition[] {
  return listOf(value)
    .filter(isFields)
    .map(lowerCased)
    .flatMap((one) => {
      const text = firstText(one, ['value']);
      if (text === null) return [];
      const isMarkup = /html|xml/i.test(firstText(one, ['contenttype']) ?? '');
      return [{ role: firstText(one, ['role']) ?? '', isMarkup, value: text }];
    });
}

/** `body_xhtml`, `body_text` … of ninjs 1: any name after the line. */
function suffixed(item: Fields, prefix: string): readonly Rendition[] {
  return Object.entries(item).flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === 'string' && value.trim() !== ''
      ? [{ role: '', isMarkup: /html|xml/.test(name), value: value.trim() }]
      : [],
  );
}

/** The main rendition, marked up where there is a choice: it has its paragraphs. */
function mainOf(all: readonly Rendition[]): Rendition | null {
  const rank = ({ role, isMarkup }: Rendition) => (/main|^$|body|full/i.test(role) ? 2 : 0) + (isMarkup ? 1 : 0);
  return all.reduce<Rendition | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
}

const titleIn = (item: Fields): string | null =>
  mainOf(renditions(item.headlines))?.value ?? firstText(item, ['headline', 'title']);

export function ninjsFacts(fields: Fields): ArticleFacts {
  const item = lowerCased(fields);
  const date = publicationDateIn(firstText(item, ['versioncreated', 'firstcreated', 'contentcreated']));
  const uri = firstText(item, ['url', 'uri']);
  return {
    title: titleIn(item)?.replaceAll(/<[^>]{0,200}>/g, '') ?? null,
    url: uri !== null && /^https?:\/\//.test(uri) ? uri : null,
    publisher: namesIn(item.infosources ?? item.infosource)[0] ?? firstText(item, ['copyrightholder']),
    authors: bylineNames(firstText(item, ['byline', 'by']) ?? ''),
    language: firstText(item, ['language']),
    publishedAt: date === null ? null : { value: date, source: 'ninjs' },
  };
}

/** The blocks of a news item: its body; of a picture or video without one, its description, as a caption. */
export async function ninjsBlocks(fields: Fields): Promise<readonly TextBlock[]> {
  const item = lowerCased(fields);
  const body = mainOf([...renditions(item.bodies), ...suffixed(item, 'body_')]);
  if (body !== null) return bodyBlocks(body.value);
  const description = mainOf([...renditions(item.descriptions), ...suffixed(item, 'description_')]);
  const blocks = description === null ? [] : await bodyBlocks(description.value);
  const isPicture = /^(?:picture|graphic|video|photo)$/.test(firstText(item, ['type']) ?? '');
  return isPicture ? blocks.map(({ text }) => ({ section: 'caption', text })) : blocks;
}
