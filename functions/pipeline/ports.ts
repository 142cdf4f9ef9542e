import type { ArticleHints } from '../extraction/article/article.ts';

/** Names one upload of an article: where it lies, and where it stands among the uploads of its key. */
export interface ArticleRef {
  /** Null on a local run. */
  readonly bucket: string | null;
  readonly key: string;
  /** The version to read; null reads the newest. */
  readonly versionId: string | null;
  /** S3's sequencer (hexadecimal); null where the request has none. */
  readonly sequencer: string | null;
  /** How many times this upload has been tried, this time included. */
  readonly attempts: number;
  /** To be made anew even where this version of the extractor has made the result of this very upload. */
  readonly reprocess?: boolean;
}

export interface StoredArticle {
  readonly bytes: Uint8Array;
  readonly versionId: string | null;
  /** ISO 8601, to the second on S3; null where not known. */
  readonly lastModified: string | null;
  /** Media type that it was stored with; absent or null where not known. */
  readonly contentType?: string | null;
  readonly hints: ArticleHints;
}

export interface ArticleStore {
  /**
   * Returns the bytes of one upload, at most `maxBytes` of them.
   * @throws ArticleError when the upload can never be read (missing, archived, too large)
   * @throws StoreError when another try may succeed
   */
  read(ref: ArticleRef, maxBytes: number): Promise<StoredArticle>;
  /**
   * Returns which upload it is that `read` cannot return; null where nothing tells. Only a store needs it whose
   * requests may lack a sequencer. @throws StoreError
   */
  identify?(ref: ArticleRef): Promise<Pick<StoredArticle, 'versionId' | 'lastModified'> | null>;
}

/** Which upload a result was made from; stored beside the result, never in it. */
export interface Upload {
  readonly versionId: string | null;
  readonly sequencer: string | null;
  readonly lastModified: string | null;
}

/** What is known of a stored result without reading it. */
export interface StoredResult {
  /** Changes with every write of different content. */
  readonly etag: string;
  readonly upload: Upload;
  /** Version of the extractor that made it; null when not known. */
  readonly extractorVersion: string | null;
  /** Of rows: the etag of the result that they were made from. */
  readonly resultEtag?: string | null;
}

export interface ResultStore {
  /** The name under which the result for an article's key is stored, below `prefix`; `.json` at its end, a bundle's `.jsonl`. */
  resultName(prefix: string, key: string, ending?: '.json' | '.jsonl'): string;
  /** For people: where a result of this name lies, as `s3://bucket/name` or a path. */
  location(name: string): string;
  /** Returns what is stored under the name, or null. @throws StoreError */
  find(name: string): Promise<StoredResult | null>;
  /**
   * Writes whole or not at all, and only if what is stored is still `expected` (null: nothing).
   * Returns the new etag, or null when something else is stored by now. @throws StoreError
   */
  write(
    name: string,
    body: string,
    about: { readonly upload: Upload; readonly extractorVersion: string; readonly resultEtag?: string | null },
    expected: StoredResult | null,
  ): Promise<string | null>;
  /** Removes `expected`; does nothing when something else is stored by now. @throws StoreError */
  remove(name: string, expected: StoredResult): Promise<void>;
  /** Stores a text under a name made from its content; writing it twice changes nothing. @throws StoreError */
  writeText(name: string, text: string): Promise<void>;
}
