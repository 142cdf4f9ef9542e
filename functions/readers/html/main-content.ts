import { Readability } from '@mozilla/readability';
import { agreedContent } from './agreed-content.ts';
import { isBesideLine } from './beside-lines.ts';
import { markingOf, type PageDocument, type PageElement } from './dom.ts';
import { type PageBlock, textBlocks } from './text-blocks.ts';

const CONTAINERS = '[itemprop~="articleBody"], article, main, [role="main"]';

const kept = (blocks: readonly PageBlock[]): readonly PageBlock[] => blocks.filter((block) => !isBesideLine(block));

/** Letters of the paragraphs that read as prose: long enough, and not made of links. */
export function proseLength(blocks: readonly PageBlock[]): number {
  const prose = blocks.filter(({ text, linked }) => text.length > 60 && linked < 0.5);
  return prose.reduce((sum, { text }) => sum + text.length, 0);
}

/** The reader view drops headings and paragraphs for words in their class ("subheader"): it is not shown them. */
function hideClasses(document: PageDocument): void {
  for (const element of document.querySelectorAll('h2, h3, h4, h5, p, li, blockquote')) {
    const marking = markingOf(element);
    for (const name of ['class', 'id']) element.removeAttribute(name);
    if (marking !== '') element.setAttribute('data-component', marking);
  }
}

/** What Firefox's reader view takes for the main content. Changes the page. */
function readerView(document: PageDocument): readonly PageBlock[] {
  hideClasses(document);
  const reader = new Readability<PageElement>(document as never, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = reader.parse()?.content;
  return content ? kept(textBlocks(content)) : [];
}

/** The element that the page itself marks as its article: the one of these with the most prose. */
function markedContent(document: PageDocument): readonly PageBlock[] {
  let best: readonly PageBlock[] = [];
  for (const element of Array.from(document.querySelectorAll(CONTAINERS)).slice(0, 20)) {
    const blocks = kept(textBlocks(element));
    if (proseLength(blocks) > proseLength(best) * 1.02) best = blocks;
  }
  return best;
}

/** The reader view can lose most of an article that is set in several columns or chunks. */
const LOST_PROSE = 3;

/**
 * The blocks of a page's main content; none when it has none. `body`: the article's text where the page
 * states it (JSON-LD), which tells which find is right. Changes the page.
 */
export function mainContent(document: PageDocument, body: string | null): readonly PageBlock[] {
  const marked = markedContent(document);
  const read = readerView(document);
  if (body === null) return proseLength(marked) > proseLength(read) * LOST_PROSE ? marked : read;
  return agreedContent([read, marked], body);
}
