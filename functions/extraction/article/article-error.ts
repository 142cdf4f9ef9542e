import type { ArticleFailure } from '../../../schemas/types.ts';

export type FailureCode = ArticleFailure['code'];

/**
 * An article that cannot become a record, however often it is tried: the reason names what is wrong
 * with this very object, the remedy what a person can do about it. The pipeline writes both into a
 * failure record and acknowledges the upload.
 */
export abstract class ArticleError extends Error {
  abstract readonly code: FailureCode;
  abstract readonly remedy: string;
}

export class ArticleEmptyError extends ArticleError {
  override readonly name = 'ArticleEmptyError';
  readonly code = 'ARTICLE_EMPTY';
  readonly remedy = 'Upload the article again with its text in it.';
  constructor() {
    super('The object holds no text: it is empty, or holds nothing but white space.');
  }
}

export class ArticleBinaryError extends ArticleError {
  override readonly name = 'ArticleBinaryError';
  readonly code = 'ARTICLE_BINARY';
  readonly remedy = 'Upload the article as plain text (UTF-8), not as an image, an archive or an office file.';
  /** `what`: what shows it, "it is a PDF file". */
  constructor(what: string) {
    super(`The object is not text: ${what}.`);
  }
}

/** A format that is known and not read; `what` names it, `remedy` says how to bring the article in. */
export class FormatUnsupportedError extends ArticleError {
  override readonly name = 'FormatUnsupportedError';
  readonly code = 'FORMAT_UNSUPPORTED';
  readonly remedy: string;
  constructor(what: string, remedy: string) {
    super(`The object is ${what}, which is not read.`);
    this.remedy = remedy;
  }
}

/** A file that is cut short, or not what it begins as; `what` says in which way. */
export class ArticleCorruptError extends ArticleError {
  override readonly name = 'ArticleCorruptError';
  readonly code = 'ARTICLE_CORRUPT';
  readonly remedy = 'Upload the file again, whole; open it first to see that it is in order.';
  constructor(what: string, cause?: unknown) {
    super(`The file is damaged: ${what}.`, { cause });
  }
}

/** A file in order that holds no article; `what` says what was looked for. */
export class NoArticleError extends ArticleError {
  override readonly name = 'NoArticleError';
  readonly code = 'NO_ARTICLE';
  readonly remedy = 'Upload the page or file of one article, with its text in it, or the text alone.';
  constructor(what: string) {
    super(`No article was found: ${what}.`);
  }
}

/** A server's message in place of an article: "Access Denied". */
export class ErrorPageError extends ArticleError {
  override readonly name = 'ErrorPageError';
  readonly code = 'ERROR_PAGE';
  readonly remedy = 'Open the article in a browser, save the page when it shows the text, and upload that.';
  constructor(title: string) {
    super(`The page is no article but a server's message: “${title}”.`);
  }
}

/** More articles in one file than one run has time for. */
export class BundleTooLongError extends ArticleError {
  override readonly name = 'BundleTooLongError';
  readonly code = 'BUNDLE_TOO_LONG';
  readonly remedy: string;
  constructor(count: number, limit: number) {
    super(`The bundle has ${count} articles; the limit is ${limit}.`);
    this.remedy = `Split it into files of at most ${limit} lines (split -l ${limit} FILE part-); on the command line, --input jsonl reads any number.`;
  }
}

export class ArticleUndecodableError extends ArticleError {
  override readonly name = 'ArticleUndecodableError';
  readonly code = 'ARTICLE_UNDECODABLE';
  readonly remedy = 'Save the article as UTF-8 and upload it again.';
  constructor(encoding: string) {
    super(`The object is not valid ${encoding}, although it is marked or looks like it.`);
  }
}

export class ArticleTooLargeError extends ArticleError {
  override readonly name = 'ArticleTooLargeError';
  readonly code = 'ARTICLE_TOO_LARGE';
  readonly remedy =
    'Split the file into one article each, or raise the limit (maxArticleBytes in cdk.json, --max-bytes on the command line).';
  constructor(bytes: number | 'unpacked', limit: number) {
    super(
      bytes === 'unpacked'
        ? `What the file unpacks to is over the limit of ${limit} bytes.`
        : `The object has ${bytes} bytes; the limit is ${limit}.`,
    );
  }
}

export class ArticleMissingError extends ArticleError {
  override readonly name = 'ArticleMissingError';
  readonly code = 'ARTICLE_MISSING';
  readonly remedy =
    'Nothing to do if it was deleted on purpose; otherwise upload the article again under the same key.';
  constructor() {
    super('The object, or the version of it that was uploaded, is no longer there.');
  }
}

export class ArticleArchivedError extends ArticleError {
  override readonly name = 'ArticleArchivedError';
  readonly code = 'ARTICLE_ARCHIVED';
  readonly remedy =
    'Restore the object from its archive storage class, then run it again from the console (README, "Run one again").';
  constructor() {
    super('The object lies in an archive storage class and cannot be read until it is restored.');
  }
}

export class ArticleUnreadableError extends ArticleError {
  override readonly name = 'ArticleUnreadableError';
  readonly code = 'ARTICLE_UNREADABLE';
  readonly remedy = 'Check that the path names a file and that you may read it.';
}

export class KeyUndecodableError extends ArticleError {
  override readonly name = 'KeyUndecodableError';
  readonly code = 'KEY_UNDECODABLE';
  readonly remedy =
    'S3 itself never sends such a key: check the program that made this event, and encode the key as S3 does.';
  constructor() {
    super('The key in the event is not percent-encoded text, so it names no object.');
  }
}

export class LineInvalidError extends ArticleError {
  override readonly name = 'LineInvalidError';
  readonly code = 'LINE_INVALID';
  readonly remedy =
    'Write one JSON object a line: {"id": "…", "text": "…"}, with "title" and "publishedAt" if you have them.';
}

export class RecordInvalidError extends ArticleError {
  override readonly name = 'RecordInvalidError';
  readonly code = 'RECORD_INVALID';
  readonly remedy =
    'This is a fault in onrecord: please report it with the article, or its key. The article itself is in order.';
}

export class ExtractionFailedError extends ArticleError {
  override readonly name = 'ExtractionFailedError';
  readonly code = 'EXTRACTION_FAILED';
  readonly remedy =
    'This is a fault in onrecord: please report it with the article, or its key. The article itself is in order.';
  constructor(cause: unknown) {
    super(`The extraction stopped: ${cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}`, {
      cause,
    });
  }
}

/** A file so deeply nested, or of so many parts, that reading it would take too long; `what` names the bound. */
export class ArticleTooComplexError extends ArticleError {
  override readonly name = 'ArticleTooComplexError';
  readonly code = 'ARTICLE_TOO_COMPLEX';
  readonly remedy = 'Upload the article alone, as plain text or as a simple page.';
  constructor(what: string) {
    super(`The file is built in a way that no article is: more than ${what}.`);
  }
}
