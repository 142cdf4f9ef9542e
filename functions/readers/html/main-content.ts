import { Readability } from '@mozilla/readability';
import type { TextBlock } from '../article-parts.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { textBlocks } from './text-blocks.ts';

/** The blocks of a page's main content, as Firefox's reader view finds it; none when it finds none. Changes the page. */
export function mainContent(document: PageDocument): readonly TextBlock[] {
  const reader = new Readability<PageElement>(document as never, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  });
  const content = reader.parse()?.content;
  return content ? textBlocks(content) : [];
}
