import { readdirSync, readFileSync } from 'node:fs';
import type { Party } from '../../../schemas/types.ts';
import { MENTION_TYPES, type MentionType, mentionType } from './mention-type.ts';

/** Values that are all right, null among them for "not stated"; null instead of a list: not judged. */
export type RightValues = readonly (string | null)[] | null;

/** A party as the article tells it. */
export interface AnnotatedParty {
  readonly id: string;
  /** The fullest name the article gives, then others that are as good. */
  readonly names: readonly string[];
  readonly kinds: readonly Party['kind'][];
  readonly role: RightValues;
  readonly affiliation: RightValues;
  readonly country: RightValues;
}

/** Words that name a party; offsets are UTF-16 units of the text. */
export interface AnnotatedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: MentionType;
  /** Null where the text leaves open who is meant. */
  readonly party: AnnotatedParty | null;
  /** It is the subject of a verb of saying, or stands after "according to". */
  readonly speaks: boolean;
}

export interface PartyArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly parties: readonly AnnotatedParty[];
  /** In the order of their ends: a mention inside another stands before it. */
  readonly mentions: readonly AnnotatedMention[];
}

export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';
  readonly code = 'ANNOTATION_MALFORMED';
}

const FOLDER = new URL('../../../tests/fixtures/parties/', import.meta.url);
const KINDS: ReadonlySet<string> = new Set<Party['kind']>([
  'person',
  'organisation',
  'document',
  'unnamed',
  'group',
  'unknown',
]);

const listOf = (field: string): string[] => field.split(' / ').map((value) => value.trim());

/** "mayor / -" → mayor, or none; "~" → not judged. */
function rightValues(field: string): RightValues {
  const values = listOf(field);
  return values.includes('~') ? null : values.map((value) => (value === '-' ? null : value));
}

/** quispe = Rosa Quispe; person; mayor; Puno; PER */
function partyOf(line: string): AnnotatedParty {
  const match = /^(\S+) = (.+)$/.exec(line);
  const fields = (match?.[2] ?? '').split(';').map((field) => field.trim());
  const [names, kinds, role, affiliation, country] = fields as [string, string, string, string, string];
  if (match === null || fields.length !== 5 || fields.some((field) => field === ''))
    throw new AnnotationError(`No party "ID = NAME; KIND; ROLE; AFFILIATION; COUNTRY": ${line}`);
  const known = listOf(kinds).filter((kind): kind is Party['kind'] => KINDS.has(kind));
  if (known.length !== listOf(kinds).length) throw new AnnotationError(`No such kind: ${line}`);
  return {
    id: match[1] as string,
    names: listOf(names),
    kinds: known,
    role: rightValues(role),
    affiliation: rightValues(affiliation),
    country: rightValues(country),
  };
}

/** "quispe!", "? short", "peru! metonymy": what stands between the bar and the closing brace. */
function mentionOf(
  span: { readonly start: number; readonly end: number; readonly text: string },
  label: string,
  parties: ReadonlyMap<string, AnnotatedParty>,
): AnnotatedMention {
  const [id, speaks, given] = (/^([^\s!]+)(!?)(?: (\w+))?$/.exec(label) ?? []).slice(1);
  const party = id === '?' ? null : parties.get(id ?? '');
  const type = given ? MENTION_TYPES.find((one) => one === given) : mentionType(span.text, party?.names ?? []);
  if (party === undefined || !type) throw new AnnotationError(`{${span.text}|${label}} names no party or no type`);
  return { ...span, type, party, speaks: speaks === '!' };
}

function markedText(marked: string, parties: ReadonlyMap<string, AnnotatedParty>) {
  const mentions: AnnotatedMention[] = [];
  const open: number[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/\{|\|[^{}|]*\}|[^{}|]+/g)) {
    if (piece === '{') open.push(text.length);
    else if (piece.startsWith('|')) {
      const start = open.pop() ?? text.length;
      mentions.push(mentionOf({ start, end: text.length, text: text.slice(start) }, piece.slice(1, -1), parties));
    } else text += piece;
  }
  if (open.length > 0) throw new AnnotationError('A brace is not closed');
  return { text, mentions };
}

/**
 * Reads one annotated article; the text is what remains when every {WORDS|LABEL} becomes its words.
 * @throws AnnotationError
 */
export function partyArticle(id: string, file: string): PartyArticle {
  const [head, body] = file.split('\n===\n') as [string, string | undefined];
  const publishedAt = /^published: (\d{4}-\d\d-\d\d)$/m.exec(head)?.[1];
  if (body === undefined || publishedAt === undefined) throw new AnnotationError(`${id}: no "===" or no date`);
  const parties = head.split('\n').slice(1).filter(Boolean).map(partyOf);
  const byId = new Map(parties.map((party) => [party.id, party]));
  return { id, publishedAt, parties, ...markedText(body, byId) };
}

/** Two sets, scored each by itself: the second was written after the rules had been tuned on the first. */
export type ArticleSet = 'first' | 'second';

/** The annotated articles of a set, by name of file. @throws AnnotationError */
export function partyArticles(set: ArticleSet): PartyArticle[] {
  const folder = set === 'first' ? FOLDER : new URL('second/', FOLDER);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name) => partyArticle(name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')));
}
