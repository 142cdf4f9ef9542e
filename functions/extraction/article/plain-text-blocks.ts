import type { Block } from './article.ts';
import { datelineOf, withoutDateline } from './dateline.ts';

export interface PlainTextParts {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly dateline: string | null;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** "-----", "* * *" */
const RULE = /^(?:[-–—=_*~#•]\s*){3,}$/;
const LIST_ITEM = /^(?:[•▪●■◦*–-]|\d{1,2}[.)])\s+\S/;
const ENDS_SENTENCE = /[.!?…:;,][”’"')\]]*$/;
const TERMINAL = /[.!?…][”’"')\]]*$/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    lines.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
    start += raw.length + 1;
  }
  return lines;
}

/** Runs of lines without a blank or ruled line between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.text !== '' && !RULE.test(line.text)) open.push(line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

/** Lines broken by an editor at 50 to 100 characters: most of them end inside a sentence. */
function isHardWrapped(groups: readonly Line[][]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (inner.length < 3) return false;
  const broken = inner.filter(({ text }) => text.length >= 45 && text.length <= 100 && !ENDS_SENTENCE.test(text));
  return broken.length > inner.length * 0.6;
}

/** A short first paragraph that ends no sentence, or the title known from elsewhere. */
function isHeadline(line: Line, following: Line | undefined, knownTitle: string | null): boolean {
  const bare = (text: string) => text.replace(/[.\s]+$/, '').trim();
  if (knownTitle !== null && bare(line.text) === bare(knownTitle)) return true;
  if (following === undefined || line.text.length > 180) return false;
  return !TERMINAL.test(line.text) || (/[?!]$/.test(line.text) && following.text.length > line.text.length);
}

/** The headline's lines, and how many lines of the text they and their rule take; none when there is no headline. */
function headlineLines(lines: readonly Line[], knownTitle: string | null): readonly Line[] {
  const first = lines.findIndex(({ text }) => text !== '');
  const ruleAt = lines.findIndex(({ text }) => RULE.test(text));
  const before = lines.slice(0, Math.max(0, ruleAt)).filter(({ text }) => text !== '');
  const titles = before.length === 1 || before.every(({ text }) => !/\.$/.test(text));
  if (before.length > 0 && before.length <= 3 && titles && before.every(({ text }) => text.length <= 250))
    return before;
  const line = lines[first];
  const following = lines.slice(first + 1).find(({ text }) => text !== '');
  const blankAfter = lines[first + 1]?.text === '';
  return line && (blankAfter || knownTitle !== null) && isHeadline(line, following, knownTitle) ? [line] : [];
}

function bodyBlocks(lines: readonly Line[]): Block[] {
  const groups = groupsOf(lines);
  const wrapped = isHardWrapped(groups);
  return groups.flatMap((group): Block[] => {
    if (wrapped && !group.some(({ text }) => LIST_ITEM.test(text)))
      return [{ section: 'body', start: (group[0] as Line).start, end: (group.at(-1) as Line).end }];
    return group.map(({ start, end, text }) => ({ section: LIST_ITEM.test(text) ? 'list' : 'body', start, end }));
  });
}

/** The paragraphs and list items of a text that has no headline. */
export const plainBodyBlocks = (text: string): readonly Block[] => bodyBlocks(linesOf(text));

/**
 * Headline, dateline and paragraphs of a plain text; every line is a paragraph unless the text is
 * hard-wrapped. The dateline lies outside the first paragraph's block.
 *
 *   Landslide buries road ⏎ ⏎ Puno, Peru – The road …
 *   └ headline ┘               └ dateline ┘└ body
 */
export function plainTextParts(text: string, knownTitle: string | null): PlainTextParts {
  const lines = linesOf(text);
  const headline = headlineLines(lines, knownTitle);
  const blocks: Block[] = headline.map(({ start, end }) => ({ section: 'headline', start, end }));
  const after = headline.at(-1);
  const body = bodyBlocks(after ? lines.slice(lines.indexOf(after) + 1) : lines);
  const first = body[0];
  const dateline = first ? datelineOf(text.slice(first.start, first.end)) : null;
  const title = headline[0] && after ? text.slice(headline[0].start, after.end).replaceAll(/\s*\n\s*/g, ' ') : null;
  const rest = body.map((block, index) => withoutDateline(text, block, index > 0));
  return { blocks: [...blocks, ...rest], title, dateline: dateline?.place ?? null };
}
