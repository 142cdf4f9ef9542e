import type { ArticleRecord } from '../../schemas/types.ts';
import { record as isRecord } from '../../schemas/validators.js';
import { lengthOf, type StoredText, spanFaults } from './span-faults.ts';

type Schema = { readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null };

/** What a validator found at its last run, as `/path message`. */
export function schemaFaults({ errors }: Schema): string[] {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

function* idFaults(ids: readonly string[], letter: 's' | 'c'): Generator<string> {
  for (const [index, id] of ids.entries()) {
    const due = `${letter}${index + 1}`;
    if (id !== due) yield `the id "${id}" stands where ${due} is due`;
  }
}

function* linkFaults({ statements, casualties }: ArticleRecord): Generator<string> {
  const places = new Map(statements.map(({ id }, index) => [id, index]));
  for (const [index, { id, nestedIn }] of statements.entries()) {
    if (nestedIn === null) continue;
    const place = places.get(nestedIn);
    if (place === undefined) yield `${id} is nested in ${nestedIn}, which does not exist`;
    else if (place >= index) yield `${id} is nested in ${nestedIn}, which does not stand before it`;
  }
  const figures = new Set(casualties.map(({ id }) => id));
  for (const { id, statementId, relation } of casualties) {
    if (statementId !== null && !places.has(statementId)) yield `${id} names ${statementId}, which does not exist`;
    if (relation === null) continue;
    if (!figures.has(relation.target)) yield `${id} is related to ${relation.target}, which does not exist`;
    else if (relation.target === id) yield `${id} is related to itself`;
  }
}

function* articleFaults({ article }: ArticleRecord, stored: StoredText | null): Generator<string> {
  if (article.id !== article.text.sha256.slice(0, 16)) yield 'article.id is not the start of article.text.sha256';
  if (stored === null) return;
  if (stored.sha256 !== article.text.sha256) yield 'the stored text is not the text of article.text.sha256';
  else if (lengthOf(stored.text) !== article.text.length) yield 'article.text.length is not that of the stored text';
}

/**
 * What is wrong with a record: against its schema, or, where it keeps to that, in what a schema cannot
 * say. `stored` is the text that its spans point into, when it was found. An empty list: nothing.
 */
export function recordFaults(value: unknown, stored: StoredText | null): string[] {
  if (!isRecord(value)) return schemaFaults(isRecord);
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const known = stored?.sha256 === value.article.text.sha256 ? stored.text : null;
  return [
    ...articleFaults(value, stored),
    ...idFaults(ids(value.statements), 's'),
    ...idFaults(ids(value.casualties), 'c'),
    ...linkFaults(value),
    ...spanFaults(value, value.article.text.length, known),
  ];
}
