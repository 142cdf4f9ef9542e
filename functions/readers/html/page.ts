import { parseHTML } from 'linkedom';
import type { PageDocument } from './dom.ts';
import { slimPage } from './slim-page.ts';

export interface Page {
  readonly document: PageDocument;
  /** Contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
}

/** The tree of a whole page. @throws ArticleTooComplexError */
export function pageOf(html: string): Page {
  const slim = slimPage(html);
  return { document: parseHTML(slim.html).document as unknown as PageDocument, jsonLd: slim.jsonLd };
}
