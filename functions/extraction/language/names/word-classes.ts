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
const SEED = templateSeed(3001);

/** The key of a word in the table of classes. */
export const classKey = (lower: string): number => hash(SEED, lower) >>> (32 - KEY_BITS);

/** Unpacks a file of classes: some milliseconds. */
export function loadWordClasses({ classes }: WordClassesFile): WordClasses {
  const [fine, coarse] = [new Uint8Array(2 ** KEY_BITS), new Uint8Array(2 ** KEY_BITS)];
  readKeys(classes, 2, (key, bytes, at) => {
    fine[key] = bytes[at] as number;
    coarse[key] = bytes[at + 1] as number;
  });
  return {
    fine: (lower) => fine[classKey(lower)] as number,
    coarse: (lower) => coarse[classKey(lower)] as number,
  };
}

let loaded: WordClasses | undefined;
/** The classes of English words; unpacked at the first call. */
export function englishWordClasses(): WordClasses {
  loaded ??= loadWordClasses(file);
  return loaded;
}
