import type { ArticleRecord, Statement } from '../../../schemas/types.ts';

export type Section = Statement['section'];
type RecordArticle = ArticleRecord['article'];
export type Warning = ArticleRecord['diagnostics']['warnings'][number];

/** A headline, paragraph, list item or caption: UTF-16 offsets into the article's text. No span crosses a block. */
export interface Block {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
}

/** An article as read: its normalised text, its blocks in text order, and what is known about it. */
export interface Article extends Omit<RecordArticle, 'id' | 'text'> {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offsets in code points, of the whole article first. */
  readonly warnings: readonly Warning[];
}

/** Which object the article came from, as the record names it. */
export type ArticleOrigin = Pick<RecordArticle['source'], 'bucket' | 'key' | 'line' | 'versionId'>;

/** What is known of the article from outside its bytes; an absent key means not known. */
export interface ArticleHints {
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publishedAt?: { readonly value: string; readonly source: NonNullable<RecordArticle['publishedAtSource']> };
}
