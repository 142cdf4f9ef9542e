import type { Token } from './token.ts';

/** Words [from, to) between quotation marks, the marks among them. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
  /** False when the paragraph ended before the closing mark. */
  readonly closed: boolean;
  /** Index of the quotation of the paragraph before that this one carries on; null for none. */
  readonly continues: number | null;
  /** Index of the quotation of the next paragraph that carries this one on; null for none. */
  readonly continuedBy: number | null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}
interface Open {
  readonly from: number;
  readonly family: Family;
  /** The last mark after a plural, which closed it if another one opens before it is closed for certain. */
  plural?: number;
}
type Family = 'double' | 'guillemet' | 'straight' | 'single';

const OPENS: Readonly<Record<string, Family>> = {
  '“': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'guillemet',
  '‘': 'single',
  '‹': 'single',
};
const CLOSES: Readonly<Record<string, Family>> = { '”': 'double', '»': 'guillemet' };
const PUNCTUATION = /^[.,;:!?…)\]—–-]/;

const opensBefore = (words: readonly Token[], at: number): boolean =>
  (words[at] as Token).spaceBefore || /^[([“"«—–]$/.test(words[at - 1]?.text ?? '');

/** A single mark closes only where no letter follows closely; an apostrophe ("workers’ rights") may look the same. */
function closesSingle(words: readonly Token[], at: number, to: number): boolean {
  const { text, spaceBefore } = words[at] as Token;
  if (!/^[’'›]$/.test(text) || spaceBefore) return false;
  const next = words[at + 1];
  const before = (words[at - 1] as Token).text;
  return (
    at + 1 >= to ||
    /[.,!?]$/.test(before) ||
    PUNCTUATION.test(next?.text ?? '') ||
    (Boolean(next?.spaceBefore) && !/s$/i.test(before))
  );
}

/** "the '90s", "rock 'n' roll" */
const SHORTENED = /^(?:\d0s|n|em|til|tis|twas|cause)$/;
const SINGLE_SEARCH = 200;
/** Where a single quotation that opens at `at` would close, or -1: without its close it was an apostrophe. */
function singleEnd(words: readonly Token[], at: number, to: number): number {
  const opener = (words[at] as Token).text;
  if (!opensBefore(words, at) || words[at + 1]?.spaceBefore !== false || at + 1 >= to) return -1;
  if (opener !== '‘' && SHORTENED.test(words[at + 1]?.lower ?? '')) return -1;
  for (let i = at + 2; i < Math.min(to, at + SINGLE_SEARCH); i++) {
    if (/^[“”"«»]$/.test((words[i] as Token).text) && opener !== '‘') return -1;
    if (closesSingle(words, i, to)) return i;
  }
  return -1;
}

/** `"A. "B."`: the second opens again; in `a 5" pipe` the mark is none. */
function straightRole(words: readonly Token[], at: number, inside: boolean): 'open' | 'close' | null {
  const glued = words[at + 1]?.spaceBefore === false;
  if (inside) return (words[at] as Token).spaceBefore && glued ? 'open' : 'close';
  return opensBefore(words, at) || glued ? 'open' : null;
}

/** “the ‘robust exchanges’ were normal”: may close where a plural ends, too, when a later mark opens again. */
const mayClose = (words: readonly Token[], at: number): boolean =>
  /^[’']$/.test((words[at] as Token).text) && !(words[at] as Token).spaceBefore;

/** What a mark does at this place: open or close a family, or nothing. */
function roleOf(words: readonly Token[], at: number, to: number, open: readonly Open[]): 'open' | 'close' | null {
  const { text, spaceBefore } = words[at] as Token;
  const inside = (family: Family) => open.some((quotation) => quotation.family === family);
  if (text === '"')
    return inside('double') && !inside('straight') && !opensBefore(words, at)
      ? 'close'
      : straightRole(words, at, inside('straight'));
  if (text === "'" || text === '‘') {
    if (inside('single') && !(text === '‘' && open.at(-1)?.plural !== undefined && singleEnd(words, at, to) > 0))
      return closesSingle(words, at, to) ? 'close' : null;
    return singleEnd(words, at, to) > 0 ? 'open' : null;
  }
  if (text === '’' || text === '›') return inside('single') && closesSingle(words, at, to) ? 'close' : null;
  if (text === '“' && inside('double')) return spaceBefore ? 'open' : 'close';
  if (Object.hasOwn(OPENS, text)) return 'open';
  // "… ”: opened by a straight mark, closed by a curly one
  if (text === '”' && !inside('double') && inside('straight') && !spaceBefore) return 'close';
  if (Object.hasOwn(CLOSES, text))
    return inside(CLOSES[text] as Family)
      ? 'close'
      : text === '”' && spaceBefore && words[at + 1]?.spaceBefore === false
        ? 'open'
        : null;
  return null;
}

const familyOf = (text: string): Family =>
  text === '"' ? 'straight' : /^['‘’‹›]$/.test(text) ? 'single' : text === '«' || text === '»' ? 'guillemet' : 'double';

/** The family that a closing mark closes: its own, or straight for curly and the reverse where a text mixes them. */
function closedFamily(text: string, open: readonly Open[]): Family {
  const own = familyOf(text);
  if (open.some(({ family }) => family === own)) return own;
  return own === 'double' ? 'straight' : own === 'straight' ? 'double' : own;
}

function quotationsOfParagraph(words: readonly Token[], paragraph: Range): Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  const close = (quotation: Open, to: number, closed: boolean): void => {
    found.push({ from: quotation.from, to, depth: open.length, closed, continues: null, continuedBy: null });
  };
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const { text } = words[at] as Token;
    if (text.length > 1 || !/[“”„‟"«»‘’'‹›]/.test(text)) continue;
    const role = roleOf(words, at, paragraph.to, open);
    const innermost = open.at(-1);
    if (role === null && innermost?.family === 'single' && mayClose(words, at)) innermost.plural = at;
    if (role === 'open') {
      const family = familyOf(text);
      const twice = open.findIndex((quotation) => quotation.family === family);
      // “… “… : the first was never closed
      if (twice >= 0)
        for (const lost of open.splice(twice))
          close(lost, lost.plural === undefined ? at : lost.plural + 1, lost.plural !== undefined);
      open.push({ from: at, family });
    } else if (role === 'close') {
      const family = closedFamily(text, open);
      while (open.length > 0 && (open.at(-1) as Open).family !== family) open.pop();
      const quotation = open.pop();
      if (quotation) close(quotation, at + 1, true);
    }
  }
  while (open.length > 0) close(open.pop() as Open, paragraph.to, false);
  return found.filter(({ from, to }) => to - from > 2).sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * Pairs the quotation marks of each paragraph; no quotation crosses a paragraph's end. One that is not
 * closed there goes on in the next paragraph when that begins with an opening mark.
 *
 *   He said: “We will ‘never’ leave.”
 *            └ depth 0 └ depth 1 ┘ ┘
 */
export function quotationsIn(words: readonly Token[], paragraphs: readonly Range[]): Quotation[] {
  const all: Quotation[] = [];
  let unclosed: number | null = null;
  for (const paragraph of paragraphs) {
    const here = quotationsOfParagraph(words, paragraph);
    const base = all.length;
    for (const quotation of here) {
      const carriesOn = unclosed !== null && quotation.from === paragraph.from && quotation.depth === 0;
      if (carriesOn) all[unclosed as number] = { ...(all[unclosed as number] as Quotation), continuedBy: all.length };
      all.push(carriesOn ? { ...quotation, continues: unclosed } : quotation);
    }
    const last = here.findLastIndex(({ depth, closed, to }) => depth === 0 && !closed && to === paragraph.to);
    unclosed = last < 0 ? null : base + last;
  }
  return all;
}
