import { hash, templateSeed } from '../linear-model.ts';
import file from './name-words.weights.json' with { type: 'json' };
import { readKeys } from './packed-keys.ts';

/**
 * Lists of names as `npm run train` writes them, hashed. A word outside a list is taken for one of it in two cases of a
 * hundred: evidence, never a verdict.
 */
export interface NameWordsFile {
  readonly about: string;
  readonly sources: readonly string[];
  readonly licence: string;
  /** base64 of rising keys, each as the gap to the one before; names of both sexes stand in both lists. */
  readonly femaleNames: string;
  readonly maleNames: string;
  readonly surnames: string;
}

export interface NameWords {
  isFirstName(lower: string): boolean;
  isSurname(lower: string): boolean;
  /** Null for a name of both sexes or of none. */
  sexOf(lower: string): 'f' | 'm' | null;
}

const KEY_BITS = 22;
const NAME_SEED = templateSeed(3000);

/** The key of a word in the lists of names. */
export const nameKey = (lower: string): number => hash(NAME_SEED, lower) >>> (32 - KEY_BITS);

function keySet(base64: string): (key: number) => boolean {
  const bits = new Uint8Array(2 ** (KEY_BITS - 3));
  readKeys(base64, 0, (key) => {
    bits[key >>> 3] = (bits[key >>> 3] as number) | (1 << (key & 7));
  });
  return (key) => ((bits[key >>> 3] as number) & (1 << (key & 7))) !== 0;
}

/** Unpacks a file of lists: a millisecond or two. */
export function loadNameWords(words: NameWordsFile): NameWords {
  const [isFemale, isMale] = [keySet(words.femaleNames), keySet(words.maleNames)];
  const isLast = keySet(words.surnames);
  return {
    isFirstName: (lower) => isFemale(nameKey(lower)) || isMale(nameKey(lower)),
    isSurname: (lower) => isLast(nameKey(lower)),
    sexOf: (lower) => {
      const [female, male] = [isFemale(nameKey(lower)), isMale(nameKey(lower))];
      return female === male ? null : female ? 'f' : 'm';
    },
  };
}

let loaded: NameWords | undefined;
/** The lists of the trained name tagger; unpacked at the first call. */
export function englishNameWords(): NameWords {
  loaded ??= loadNameWords(file);
  return loaded;
}
