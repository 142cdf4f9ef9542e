import type { PageBlock } from './text-blocks.ts';

const RUN = 4;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of so many words; of a shorter text, all of it. */
function runsOf(text: string, length = RUN): readonly string[] {
  const words = wordsOf(text);
  if (words.length <= length) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

/** All runs of one to four words of the body. */
const allRunsOf = (body: string): ReadonlySet<string> =>
  new Set([1, 2, 3, RUN].flatMap((length) => runsOf(body, length)));

/** The share of `runs` that `known` has; 1 for none. */
const shareIn = (runs: readonly string[], known: ReadonlySet<string>): number =>
  runs.length === 0 ? 1 : runs.filter((run) => known.has(run)).length / runs.length;

const WHOLE_BODY_WORDS = 80;
/** So much of the stated body must be on the page, and so much of the page in the stated body, for the two to be one text. */
const SAME = 0.6;

/** The stated body itself, where the page shows it in no element that was found; a line a paragraph. */
function statedBlocks(body: string): readonly PageBlock[] {
  const lines = body.replaceAll(/<[^>]{0,500}>/g, '\n').split(/\n+/);
  const texts = lines.map((line) => line.replaceAll(/[\s\u00a0]+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
  return texts.map((text) => ({ section: 'body', text, linked: 0 }));
}

/** More of the page's prose than this is no promotion: the stated body is abridged. */
const PROMOTION = 0.15;
const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Paragraphs and list items of which the stated body knows nothing are promotion; headings and captions it often leaves out. */
function agreeing(blocks: readonly PageBlock[], body: string): readonly PageBlock[] {
  const stated = allRunsOf(body);
  const isForeign = ({ section, text }: PageBlock) =>
    (section === 'body' || section === 'list') && shareIn(runsOf(text), stated) < 0.3;
  const foreign = blocks.filter(isForeign);
  const prose = foreign.filter(({ section, text }) => section === 'body' && text.length > 100);
  const isAbridged = lengthOf(prose) > lengthOf(blocks) * PROMOTION;
  return isAbridged ? blocks : blocks.filter((block) => !isForeign(block));
}

/**
 * The find that agrees best with the body which the page states, without what that body does not have;
 * the first find as it is, where the stated body is short, or another text.
 */
export function agreedContent(finds: readonly (readonly PageBlock[])[], body: string): readonly PageBlock[] {
  const first = finds[0] ?? [];
  const stated = new Set(runsOf(body));
  if (wordsOf(body).length < WHOLE_BODY_WORDS) return first;
  const shown = finds.map((blocks) => {
    const runs = new Set(blocks.flatMap(({ text }) => runsOf(text)));
    return { blocks, ofBody: shareIn([...stated], runs), ofPage: shareIn([...runs], stated) };
  });
  const best = shown.reduce((top, one) => (one.ofBody > top.ofBody + 0.1 ? one : top));
  if (best.ofBody >= SAME) return best.ofPage >= 0.3 ? agreeing(best.blocks, body) : best.blocks;
  const most = Math.max(...shown.map(({ ofPage }) => ofPage));
  // the page shows a part of it, or nothing: the words are there all the same
  return most >= SAME || first.length === 0 ? statedBlocks(body) : first;
}
