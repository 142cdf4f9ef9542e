// Classes of words by k-means over the directions of their vectors (Dhillon & Modha 2001); the same on every run.
import { readFileSync } from 'node:fs';
import { classKey, type WordClassesFile } from '../../functions/extraction/language/names/word-classes.ts';
import { packed } from './packed-keys.ts';

export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  /** words × size, each row of length 1. */
  readonly rows: Float64Array;
}

/** Reads the first `count` vectors of a file in GloVe's form: a word and its numbers a line, the frequent words first. */
export function readVectors(path: string, count: number): WordVectors {
  const lines = readFileSync(path, 'utf8').split('\n', count);
  const size = (lines[0] as string).split(' ').length - 1;
  const rows = new Float64Array(lines.length * size);
  const words = lines.map((line, index) => {
    const [word = '', ...numbers] = line.split(' ');
    const length = Math.sqrt(numbers.reduce((sum, text) => sum + Number(text) ** 2, 0)) || 1;
    rows.set(
      numbers.map((text) => Number(text) / length),
      index * size,
    );
    return word;
  });
  return { words, size, rows };
}

/** The centre that points most nearly where the row at `offset` points. */
function nearest(rows: Float64Array, offset: number, centres: Float64Array, size: number): number {
  let [best, top] = [0, -Infinity];
  for (let base = 0, centre = 0; base < centres.length; base += size, centre++) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (rows[offset + i] as number) * (centres[base + i] as number);
    if (sum > top) [best, top] = [centre, sum];
  }
  return best;
}

/** Moves each centre to the direction of its rows' sum; one without rows stays. */
function moved(rows: Float64Array, classOf: Int32Array, centres: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(centres.length);
  for (const [row, its] of classOf.entries())
    for (let i = 0; i < size; i++)
      sums[its * size + i] = (sums[its * size + i] as number) + (rows[row * size + i] as number);
  for (let base = 0; base < sums.length; base += size) {
    const part = sums.subarray(base, base + size);
    const length = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0));
    part.set(length === 0 ? centres.subarray(base, base + size) : part.map((value) => value / length));
  }
  return sums;
}

export interface Clusters {
  /** For each row, the number of its centre. */
  readonly classOf: Int32Array;
  readonly centres: Float64Array;
}

/** Divides rows of length 1 into classes; begins with rows taken evenly. */
export function clusters(rows: Float64Array, size: number, classes: number, rounds: number): Clusters {
  const count = rows.length / size;
  let centres: Float64Array = new Float64Array(classes * size);
  for (let its = 0; its < classes; its++) {
    const row = Math.floor(count / classes) * its;
    centres.set(rows.subarray(row * size, (row + 1) * size), its * size);
  }
  const classOf = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < count; row++) classOf[row] = nearest(rows, row * size, centres, size);
    centres = moved(rows, classOf, centres, size);
  }
  return { classOf, centres };
}

const WORDS = 150_000;
const [CLASSES, GROUPS, ROUNDS] = [250, 50, 20];

/** The file of classes, from vectors of words. `sources`: where those come from. */
export function wordClassesFile(vectors: WordVectors, sources: readonly string[]): WordClassesFile {
  const fine = clusters(vectors.rows, vectors.size, CLASSES, ROUNDS);
  const coarse = clusters(vectors.rows, vectors.size, GROUPS, ROUNDS);
  const classes = new Map<number, readonly number[]>();
  for (const [index, word] of vectors.words.entries()) {
    const key = classKey(word);
    if (!classes.has(key))
      classes.set(key, [(fine.classOf[index] as number) + 1, (coarse.classOf[index] as number) + 1]);
  }
  return {
    about: 'Two classes for each of 150,000 words, by their vectors: numbers only, written by scripts/train.',
    sources,
    licence: 'PDDL 1.0, as the vectors; the code around them is MIT.',
    classes: packed(classes),
  };
}

/** The classes of the vectors in the file at `path`. */
export const classesOfVectors = (path: string): WordClassesFile =>
  wordClassesFile(readVectors(path, WORDS), [
    'GloVe 6B, 50 dimensions (nlp.stanford.edu/projects/glove, PDDL 1.0), learned from Wikipedia 2014 and Gigaword 5',
  ]);
