import type { ArticleFacts, TextBlock } from '../article-parts.ts';
import { publicationDateIn } from '../publication-date.ts';

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** "By Mira Joska, Chief Reporter": short, and without a sentence's end. */
const BYLINE = /^(?:(?:reporting |written )?by:?|author:?) \p{Lu}[^.!?“”"]{2,90}$/iu;
const DATE_WORDS =
  /\b(?:published|posted|updated|last|modified|created|first|on|at|by|gmt|utc|bst|est|edt|pst|pdt|cet|am|pm|mon|tue|wed|thu|fri|sat|sun)\w*\b/gi;

/** "Published 14 March 2026, 9:30 GMT": a date and no other words. */
function isDateLine(text: string): boolean {
  if (text.length > 120 || publicationDateIn(text) === null) return false;
  const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b/gi;
  return (text.replaceAll(DATE_WORDS, '').replaceAll(month, '').match(/\p{L}{2,}/gu) ?? []).length === 0;
}

/** Above the first paragraph stand the title again, the byline and the date: they are known already. */
function withoutHead(blocks: readonly TextBlock[], title: string | null): readonly TextBlock[] {
  const known = title === null ? '' : bare(title);
  const first = blocks.findIndex(({ section, text }) => section === 'body' && text.length > 100);
  const head = first < 0 ? blocks.length : first;
  return blocks.filter(({ text }, at) => {
    if (at >= head) return true;
    return bare(text) !== known && !BYLINE.test(text) && !isDateLine(text);
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

/** The block that says what the page states as its description is the standfirst, if it comes first. */
function withStandfirst(blocks: readonly TextBlock[], standfirst: string | null): readonly TextBlock[] {
  if (standfirst === null || blocks.some(({ section }) => section === 'standfirst')) return blocks;
  const at = blocks.findIndex(({ text }) => bare(text) === bare(standfirst));
  const isBody = at === 0 && blocks.length > 2;
  return isBody ? blocks.map((block, index) => (index === at ? { ...block, section: 'standfirst' } : block)) : blocks;
}

/**
 * The blocks of an article without what its head repeats, each once: a caption that is set twice, for two
 * widths of screen, counts once.
 */
export function tidyBlocks(blocks: readonly TextBlock[], facts: ArticleFacts, standfirst: string | null): readonly TextBlock[] {
  const seen = new Set<string>();
  const once = blocks.filter(({ section, text }) => {
    const mark = `${section} ${text}`;
    const isRepeated = seen.has(mark) && (section === 'caption' || text.length > 60);
    seen.add(mark);
    return !isRepeated;
  });
  return withStandfirst(withDateline(withoutHead(once, facts.title)), standfirst);
}
