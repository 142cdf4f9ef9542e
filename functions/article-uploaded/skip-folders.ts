import type { ArticleStore } from '../pipeline/ports.ts';

/** Thrown in place of an empty object whose key ends in "/": a folder of the console, not an article. */
export class FolderFoundError extends Error {
  override readonly name = 'FolderFoundError';
  constructor() {
    super('The object is a folder of the console.');
  }
}

/** Finds the folders that an event does not tell by their size: {"bucket": "articles", "key": "2026/"}. */
export function skipFolders(articles: ArticleStore): ArticleStore {
  return {
    ...articles,
    async read(ref, maxBytes) {
      const stored = await articles.read(ref, maxBytes);
      if (ref.key.endsWith('/') && stored.bytes.byteLength === 0) throw new FolderFoundError();
      return stored;
    },
  };
}
