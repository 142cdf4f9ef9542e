import type { Article, ArticleHints, ArticleOrigin } from '../extraction/article/article.ts';
import type { UploadedFile } from './uploaded-file.ts';

/** One article of a bundle, not yet read. */
export interface BundleEntry {
  /** Its number in the bundle, from 1. */
  readonly line: number;
  /** @throws ArticleError */
  readonly read: () => Promise<Article>;
}

export type ReadFile =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'bundle'; readonly entries: readonly BundleEntry[] };

/** @throws ArticleError */
export type ReadFunction = (file: UploadedFile, origin: ArticleOrigin, hints: ArticleHints) => Promise<ReadFile>;

/** One format of the list in readers.ts. */
export interface Reader {
  readonly name: string;
  /** Whether the file is of this format, by its content; by its name and media type where the content does not tell. */
  readonly recognises: (file: UploadedFile) => boolean;
  /** Loads the reader's code, and the libraries that it stands on. */
  readonly load: () => Promise<ReadFunction>;
}
