import type { TextBlock } from '../article-parts.ts';
import { markingOf, type PageDocument } from './dom.ts';
import { STANDFIRST, textBlocks } from './text-blocks.ts';

const MARKED =
  '[class*="standfirst" i], [class*="dek" i], [class*="subtitle" i], [class*="subhead" i], [class*="sub-head" i], [class*="summary" i], [class*="article__lead" i], [class*="intro" i], [data-testid*="standfirst" i], [data-gu-name="standfirst"], [itemprop~="description"]';

/** A standfirst that the page marks as such and sets between headline and body; null when there is none. */
export function pageStandfirst(document: PageDocument): string | null {
  const heading = document.querySelector('h1');
  if (heading === null) return null;
  const text = document.body.textContent;
  const after = text.indexOf(heading.textContent);
  for (const element of Array.from(document.querySelectorAll(MARKED)).slice(0, 8)) {
    const isMarked = STANDFIRST.test(markingOf(element)) || element.getAttribute('itemprop') === 'description';
    const blocks: readonly TextBlock[] = isMarked ? textBlocks(element) : [];
    const words = blocks.length === 1 ? (blocks[0]?.text ?? '') : '';
    const at = words.length >= 30 && words.length <= 450 ? text.indexOf(element.textContent) : -1;
    if (at > after && at - after < 3_000 && element.localName !== 'meta') return words;
  }
  return null;
}
