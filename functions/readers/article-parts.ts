import type { Article, Section, Warning } from '../extraction/article/article.ts';

export type Format = Article['source']['format'];
export type DateSource = NonNullable<Article['publishedAtSource']>;

/** A headline, paragraph, list item, caption or note, as one run of text without line breaks at its ends. */
export interface TextBlock {
  readonly section: Section;
  readonly text: string;
}

/** A publication date (RFC 3339 date or date-time) and where it was found. */
export interface FoundDate {
  readonly value: string;
  readonly source: DateSource;
}

/** What a file says of its article; null where it says nothing. */
export interface ArticleFacts {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** BCP 47, as declared; the text itself may tell another. */
  readonly language: string | null;
  readonly publishedAt: FoundDate | null;
}

/** What a reader of a structured format makes of a file. */
export interface ArticleParts extends ArticleFacts {
  readonly format: Format;
  readonly encoding: string | null;
  /** Without the title: standfirst and body, in the order of the page. */
  readonly blocks: readonly TextBlock[];
  readonly warnings: readonly Warning[];
}

export const NO_FACTS: ArticleFacts = {
  title: null,
  url: null,
  publisher: null,
  authors: [],
  language: null,
  publishedAt: null,
};

/** What `first` says, and where it says nothing, what `second` does. */
export function factsOf(first: ArticleFacts, second: ArticleFacts): ArticleFacts {
  return {
    title: first.title ?? second.title,
    url: first.url ?? second.url,
    publisher: first.publisher ?? second.publisher,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    language: first.language ?? second.language,
    publishedAt: first.publishedAt ?? second.publishedAt,
  };
}
