import type { Section } from '../../extraction/article/article.ts';
import type { TextBlock } from '../article-parts.ts';
import { isElement, isText, markingOf, type PageElement, type PageNode } from './dom.ts';

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const NEVER = new Set('script style noscript template head title iframe svg button select textarea'.split(' '));
/** Words of a class or id, as in "article__caption-text", "wp-caption"; letters stand on neither side. */
const marked = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);
const CAPTION = marked('fig-?caption|(?:(?:image|photo|media|img|wp|picture|article)[-_]*)?caption(?:[-_]*text)?');
const CREDIT = marked('(?:(?:photo|image|picture|media|caption)[-_]*)?credits?|copyright');
export const STANDFIRST = marked(
  'stand-?first|dek|deck|sub-?(?:title|head(?:line|ing)?)|article[-_]{1,2}(?:summary|lead|intro|dek|excerpt)',
);
const NOTE = marked('(?:correction|clarification|editors?[-_]*note)s?');
/** "Relatives at the gate. Photograph: Dana Prell/The Basin" */
const CREDIT_AT_END =
  /\s*\b(?:photo(?:graph)?s?|image|picture|credit|source|illustration)(?: by| credit)?:[^.!?]{2,80}$/i;
/** "Correction (March 4): an earlier version …", "This article was amended on 4 March …" */
const NOTE_WORDS =
  /^(?:(?:correction|clarification|editor['’]?s?['’]? note|update|amendment)s?\b[^.!?]{0,40}[:(—–]|this (?:article|story|report|piece) (?:was|has been) (?:\w+ )?(?:amended|corrected|updated|edited|changed)\b)/i;
/** Hints to the line breaker, and marks without width; those that join signs of a script or an emoji stay. */
const WIDTHLESS = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACES = /[\s\u00a0]+/g;
const SENTENCE_END = /\p{Ll}{2}[.!?]["”’)]?$/u;
const ENDS = /[.!?:…]["”’)\]]*$/;

/** A block of a page, and which share of its letters is part of links. */
export interface PageBlock extends TextBlock {
  readonly linked: number;
}

interface Writing {
  readonly blocks: PageBlock[];
  text: string;
  /** Letters of the text that are part of links. */
  linked: number;
  /** Line breaks since the last word. */
  breaks: number;
}

const clean = (text: string): string => text.replaceAll(WIDTHLESS, '').replaceAll(SPACES, ' ').trim();

/** The section of a block by its own words where they tell, else by the element it stands in. */
export const sectionOfWords = (text: string, section: Section): Section =>
  section !== 'headline' && NOTE_WORDS.test(text) ? 'note' : section;

function endBlock(writing: Writing, section: Section): void {
  const words = clean(writing.text);
  const text = section === 'caption' ? words.replace(CREDIT_AT_END, '') : words;
  const linked = writing.linked / Math.max(1, text.length);
  Object.assign(writing, { text: '', linked: 0, breaks: 0 });
  if (/[\p{L}\p{N}]/u.test(text)) writing.blocks.push({ section: sectionOfWords(text, section), text, linked });
}

/** "First line.<br>Second line" is two blocks, "hard-wrapped<br>line" one; two breaks always part blocks. */
function lineBreak(writing: Writing, section: Section): void {
  writing.breaks++;
  if (writing.breaks > 1 || ENDS.test(writing.text.trimEnd())) endBlock(writing, section);
  else writing.text += ' ';
}

function write(text: string, writing: Writing): void {
  if (/\S/.test(text)) writing.breaks = 0;
  // "<span>It ended.</span><span>He left" is set as two lines
  const glued = SENTENCE_END.test(writing.text.slice(-5)) && /^["“‘(]?\p{Lu}/u.test(text);
  writing.text += glued ? ` ${text}` : text;
}

function sectionOf(element: PageElement, outer: Section): Section {
  if (outer === 'caption' || outer === 'note') return outer;
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) return 'headline';
  if (localName === 'figcaption' || localName === 'caption') return 'caption';
  const marking = markingOf(element);
  if (marking !== '') {
    if (CAPTION.test(marking)) return 'caption';
    if (NOTE.test(marking)) return 'note';
    if (STANDFIRST.test(marking)) return 'standfirst';
  }
  return localName === 'li' || localName === 'td' || localName === 'th' || localName === 'dd' ? 'list' : outer;
}

const CREDIT_LETTERS = 120;

/** A credit tells of the picture, not of the event. */
function isCredit(element: PageElement, section: Section): boolean {
  if (section === 'caption' && element.localName === 'cite') return true;
  const marking = markingOf(element);
  return marking !== '' && CREDIT.test(marking) && element.textContent.length < CREDIT_LETTERS;
}

function walk(node: PageNode, section: Section, writing: Writing): void {
  for (const child of Array.from(node.childNodes)) {
    if (isText(child)) write(child.textContent, writing);
    else if (isElement(child)) walkElement(child, section, writing);
  }
}

function walkElement(element: PageElement, outer: Section, writing: Writing): void {
  const name = element.localName;
  const section = sectionOf(element, outer);
  if (name === 'br') lineBreak(writing, outer);
  else if (name === 'wbr' || NEVER.has(name) || isCredit(element, outer)) return;
  else if (!BLOCK.has(name) && section === outer) {
    const before = writing.text.length;
    walk(element, outer, writing);
    if (name === 'a') writing.linked += clean(writing.text.slice(before)).length;
  } else {
    endBlock(writing, outer);
    walk(element, section, writing);
    endBlock(writing, section);
  }
}

/**
 * The text of a tree as a browser would set it, one block for each paragraph, list item, table cell or
 * caption, white space as one space. Nothing is glued: "<p>One.</p><p>Two.</p>" is two blocks.
 */
export function textBlocks(root: PageNode): PageBlock[] {
  const writing: Writing = { blocks: [], text: '', linked: 0, breaks: 0 };
  walk(root, 'body', writing);
  endBlock(writing, 'body');
  return writing.blocks;
}
