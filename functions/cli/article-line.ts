import type { ArticleHints } from '../extraction/article/article.ts';
import { ArticleEmptyError, LineInvalidError } from '../extraction/article/article-error.ts';
import { publicationDate } from './publication-date.ts';

/** A line of JSON Lines: `{"id", "text", "title"?, "publishedAt"?}`; other keys are ignored, null is "not stated". */
export interface ArticleLine {
  readonly id: string;
  readonly text: string;
  readonly hints: ArticleHints;
}

type Fields = Readonly<Record<string, unknown>>;

/** The line's JSON object; null for a blank line. @throws LineInvalidError */
export function fieldsOf(bytes: Uint8Array): Fields | null {
  let value: unknown;
  try {
    // drops a byte-order mark
    const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (line.trim() === '') return null;
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw new LineInvalidError(`The line is not JSON: ${error.message}`);
    throw new LineInvalidError('The line is not valid UTF-8.');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new LineInvalidError('The line is JSON, but not an object.');
  }
  return value as Fields;
}

/** The line's id when it has a usable one; it names the line in a failure record. */
export function idOf(fields: Fields): string | null {
  return typeof fields.id === 'string' && fields.id !== '' ? fields.id : null;
}

function optionalString(fields: Fields, name: string): string | null {
  const value = fields[name] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new LineInvalidError(`"${name}" is not a string.`);
}

function dateOf(fields: Fields): string | null {
  const value = optionalString(fields, 'publishedAt');
  if (value === null) return null;
  const date = publicationDate(value);
  if (date === null) throw new LineInvalidError(`"publishedAt" is not a date: ${JSON.stringify(value)}.`);
  return date;
}

/** @throws LineInvalidError, ArticleEmptyError */
export function articleLine(fields: Fields): ArticleLine {
  const id = idOf(fields);
  if (id === null) throw new LineInvalidError('"id" is missing, or not a string, or empty.');
  const { text } = fields;
  if (typeof text !== 'string') throw new LineInvalidError('"text" is missing, or not a string.');
  const title = optionalString(fields, 'title');
  const publishedAt = dateOf(fields);
  if (text.trim() === '') throw new ArticleEmptyError();
  const hints: ArticleHints = {
    ...(title !== null && { title }),
    ...(publishedAt !== null && { publishedAt: { value: publishedAt, source: 'json' } }),
  };
  return { id, text, hints };
}
