import { createHash } from 'node:crypto';
import type { ArticleRecord, Casualty, Statement } from '../../schemas/types.ts';

/** Begins with two characters beyond the Basic Multilingual Plane, so that code points and UTF-16 differ. */
export const TEXT = '🌊🌊 “The quay is shut,” said Ina Velk. She said 12 were hurt, including three children.';

const CHARACTERS = Array.from(TEXT);

/** Where some words of TEXT stand, in code points. */
export function span(words: string) {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return { start, end: start + Array.from(words).length, text: words };
}

function anchor(sentence: string) {
  const { start, end, text } = span(sentence);
  const prefix = CHARACTERS.slice(Math.max(0, start - 32), start).join('');
  return { start, end, text, prefix, suffix: CHARACTERS.slice(end, end + 32).join('') };
}

const SECOND_SENTENCE = 'She said 12 were hurt, including three children.';

const statement = (id: string, about: Partial<Statement>): Statement => ({
  id,
  section: 'body',
  kind: 'direct',
  content: [span('“The quay is shut,”')],
  quotes: [span('The quay is shut')],
  insertions: [],
  speaker: { ...span('Ina Velk'), name: 'Ina Velk', kind: 'person', role: null, affiliation: null, country: null },
  addressee: null,
  cue: { ...span('said'), lemma: 'say', stance: 'neutral' },
  negated: false,
  medium: null,
  date: null,
  nestedIn: null,
  anchor: anchor('“The quay is shut,” said Ina Velk.'),
  confidence: 0.9,
  ...about,
});

const casualty = (id: string, words: string, value: number, relation: Casualty['relation']): Casualty => ({
  id,
  section: 'body',
  outcome: 'injured',
  term: span('hurt'),
  count: { ...span(words), value, min: value, max: value, qualifier: 'exact', unit: 'persons' },
  victims: null,
  cause: null,
  perpetrator: null,
  place: null,
  time: null,
  scope: 'event',
  status: 'claimed',
  attributedTo: null,
  statementId: 's2',
  relation,
  anchor: anchor(SECOND_SENTENCE),
  confidence: 0.9,
});

/** A new valid record of TEXT with two statements and two figures, free to be broken. */
export function validRecord(): ArticleRecord {
  const sha256 = createHash('sha256').update(TEXT, 'utf8').digest('hex');
  return structuredClone({
    schemaVersion: '1.0.0',
    article: {
      id: sha256.slice(0, 16),
      title: null,
      url: null,
      publisher: null,
      authors: [],
      language: 'en',
      dateline: null,
      publishedAt: null,
      publishedAtSource: null,
      source: { bucket: null, key: 'quay.txt', line: null, versionId: null, format: 'text', encoding: 'utf-8' },
      text: { key: `texts/${sha256}.txt`, sha256, length: CHARACTERS.length, offsetUnit: 'codePoint' },
    },
    statements: [
      statement('s1', {}),
      statement('s2', {
        kind: 'indirect',
        content: [span('12 were hurt, including three children')],
        quotes: [],
        anchor: anchor(SECOND_SENTENCE),
      }),
    ],
    casualties: [casualty('c1', '12', 12, null), casualty('c2', 'three', 3, { type: 'subset-of', target: 'c1' })],
    diagnostics: {
      extractor: { name: 'onrecord', version: '0.1.0' },
      warnings: [{ code: 'EXAMPLE', message: 'Beware of these words.', start: 3, end: 8 }],
    },
  } satisfies ArticleRecord);
}

type Path = readonly (string | number)[];

/** The record with one value replaced. */
export function withValue(record: ArticleRecord, path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(record);
  let place = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return copy;
}
