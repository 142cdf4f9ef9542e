import { hash, templateSeed } from '../linear-model.ts';
import { readKeys } from './packed-keys.ts';
import file from './word-classes.weights.json' with { type: 'json' };

/** Classes of words that stand between the same words, as `npm run train -- word-classes` writes them, hashed. */
export interface WordClassesFile {
  readonly about: string;
  readonly sources: readonly string[];
  readonly licence: string;
  /** base64 of rising keys as gaps, each followed by two bytes: its fine and its coarse class. */
  readonly classes: string;
}

/** "Obi" and "Smith" are of one class, "Oslo" and "Lima" of another. */
export interface WordClasses {
  /** 1 to 255; 0 for a word without a class, but for three unknown words of a hundred. */
  fine(lower: string): number;
  coarse(lower: string): number;
}

const KEY_BITS = 22;
/** A key is the number of a bucket, and in its lowest bits what tells the keys of a bucket apart. */
const LOW_BITS = 6;
const SEED = templateSeed(3001);

/** The key of a word in the table of classes. */
export const classKey = (lower: string): number => hash(SEED, lower) >>> (32 - KEY_BITS);

/** Unpacks a file of classes: some milliseconds. */
export function loadWordClasses({ classes }: WordClassesFile): WordClasses {
  const size = Math.ceil(classes.length / 4); // an entry has three bytes or more, four characters each
  const [lows, values] = [new Uint8Array(size), new Uint16Array(size)];
  const starts = new Uint32Array(2 ** (KEY_BITS - LOW_BITS) + 1);
  let count = 0;
  readKeys(classes, 2, (key, bytes, at) => {
    lows[count] = key & (2 ** LOW_BITS - 1);
    values[count++] = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
    starts[(key >>> LOW_BITS) + 1] = count;
  });
  for (let bucket = 1; bucket < starts.length; bucket++)
    if (starts[bucket] === 0) starts[bucket] = starts[bucket - 1] as number;
  const classesOf = (lower: string): number => {
    const key = classKey(lower);
    const low = key & (2 ** LOW_BITS - 1);
    const end = starts[(key >>> LOW_BITS) + 1] as number;
    for (let at = starts[key >>> LOW_BITS] as number; at < end; at++) if (lows[at] === low) return values[at] as number;
    return 0;
  };
  return { fine: (lower) => classesOf(lower) >>> 8, coarse: (lower) => classesOf(lower) & 0xff };
}

let loaded: WordClasses | undefined;
/** The classes of English words; unpacked at the first call. */
export function englishWordClasses(): WordClasses {
  loaded ??= loadWordClasses(file);
  return loaded;
}
