import type { ArticleFacts, TextBlock } from '../article-parts.ts';
import { publicationDateIn } from '../publication-date.ts';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "By Mira Joska, Chief Reporter": short, and without a sentence's end. */
const BYLINE = /^(?:(?:reporting |written )?by:?|author:?) \p{Lu}[^.!?“”"]{2,90}$/iu;

/** "Published 14 March 2026, 9:30 GMT", "Eleni Roussou, updated 9 May 2026": a date in a line that is no sentence. */
export const isDateLine = (text: string): boolean =>
  text.length < 120 && !/[.!?]["”’)]?$/.test(text) && publicationDateIn(text) !== null;

/** The title itself, or at the end of a path: "Home › News › Ferry aground". */
const isTitleLine = (line: string, title: string): boolean =>
  title !== '' && line.endsWith(title) && line.length < title.length + 60;

/** Above the first paragraph stand the title again, the byline and the date: they are known already. */
function withoutHead(blocks: readonly TextBlock[], title: string | null): readonly TextBlock[] {
  const known = title === null ? '' : bare(title);
  const first = blocks.findIndex(({ section, text }) => section === 'body' && text.length > 100);
  const head = first < 0 ? blocks.length : first;
  return blocks.filter(({ text }, at) => {
    if (at >= head) return true;
    return !isTitleLine(bare(text), known) && !BYLINE.test(text) && !isDateLine(text);
  });
}

const LONE_DATELINE = /^\p{Lu}[\p{L}\p{N} .,()/’'-]{1,70}\s?(?:—|–|--|-)$/u;

/** "PORT CALDER, Norvia —" in an element of its own begins the paragraph after it. */
function withDateline(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const at = blocks.findIndex(({ section }) => section === 'body');
  const [dateline, next] = [blocks[at], blocks[at + 1]];
  if (dateline === undefined || next?.section !== 'body' || !LONE_DATELINE.test(dateline.text)) return blocks;
  return [...blocks.slice(0, at), { ...next, text: `${dateline.text} ${next.text}` }, ...blocks.slice(at + 2)];
}

const BIOGRAPHY =
  /^(?:is|was) (?:an?|the)\b|^(?:covers|reports|writes|joined|has (?:been|covered|reported|written|worked))\b/;
const LAST_LINES = 3;

/** "Jon Dorn is a correspondent based in Orro." at the end tells of the author. */
function withoutBiography(blocks: readonly TextBlock[], authors: readonly string[]): readonly TextBlock[] {
  const isBiography = ({ text }: TextBlock): boolean =>
    authors.some((author) => text.startsWith(`${author} `) && BIOGRAPHY.test(text.slice(author.length + 1)));
  return blocks.filter((block, at) => at < blocks.length - LAST_LINES || !isBiography(block));
}

/**
 * The blocks of an article without what its head repeats, each once: a caption that is set twice, for two
 * widths of screen, counts once.
 */
export function tidyBlocks(
  blocks: readonly TextBlock[],
  { title, authors }: Pick<ArticleFacts, 'title' | 'authors'>,
): readonly TextBlock[] {
  const seen = new Set<string>();
  const once = blocks.filter(({ section, text }) => {
    const mark = `${section} ${text}`;
    const isRepeated = section === 'caption' && seen.has(mark);
    seen.add(mark);
    return !isRepeated;
  });
  return withoutBiography(withDateline(withoutHead(once, title)), authors);
}
