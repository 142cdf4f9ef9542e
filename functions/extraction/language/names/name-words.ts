import { hash, templateSeed } from '../linear-model.ts';
import file from './name-words.weights.json' with { type: 'json' };

/**
 * Word lists as `npm run train` writes them, hashed: first names, surnames, and the class of a word by the words it
 * stands between. A word outside a list is taken for one of it in two cases of a hundred: evidence, never a verdict.
 */
export interface NameWordsFile {
  readonly about: string;
  readonly sources: readonly string[];
  readonly licence: string;
  /** base64 of rising keys, each as the gap to the one before. */
  readonly firstNames: string;
  readonly surnames: string;
  /** base64 of rising keys as gaps, each followed by one byte: its class. */
  readonly classes: string;
}

export interface NameWords {
  isFirstName(lower: string): boolean;
  isSurname(lower: string): boolean;
  /** 1 to 255; 0 for a word without a class. */
  classOf(lower: string): number;
}

const KEY_BITS = 22;
const NAME_SEED = templateSeed(3000);
const CLASS_SEED = templateSeed(3001);

/** The key of a word in the lists of names. */
export const nameKey = (lower: string): number => hash(NAME_SEED, lower) >>> (32 - KEY_BITS);
/** The key of a word in the table of classes; "2,000" and "3,500" are one word. */
export const classKey = (lower: string): number =>
  hash(CLASS_SEED, /\d/.test(lower) ? lower.replaceAll(/\d/g, '0') : lower) >>> (32 - KEY_BITS);

/** Calls `each` with every key, and with the bytes and the place after it; returns nothing. */
function readKeys(bytes: Uint8Array, extra: 0 | 1, each: (key: number, byte: number) => void): void {
  let key = 0;
  for (let at = 0; at < bytes.length; at += extra) {
    let gap = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    key += gap;
    each(key, bytes[at] ?? 0);
  }
}

function keySet(base64: string): (key: number) => boolean {
  const bits = new Uint8Array(2 ** (KEY_BITS - 3));
  readKeys(Buffer.from(base64, 'base64'), 0, (key) => {
    bits[key >>> 3] = (bits[key >>> 3] as number) | (1 << (key & 7));
  });
  return (key) => ((bits[key >>> 3] as number) & (1 << (key & 7))) !== 0;
}

/** Unpacks a file of lists: a millisecond or two. */
export function loadNameWords(words: NameWordsFile): NameWords {
  const isFirst = keySet(words.firstNames);
  const isLast = keySet(words.surnames);
  const classes = new Uint8Array(2 ** KEY_BITS);
  readKeys(Buffer.from(words.classes, 'base64'), 1, (key, byte) => {
    classes[key] = byte;
  });
  return {
    isFirstName: (lower) => isFirst(nameKey(lower)),
    isSurname: (lower) => isLast(nameKey(lower)),
    classOf: (lower) => classes[classKey(lower)] as number,
  };
}

let loaded: NameWords | undefined;
/** The lists of the trained name tagger; unpacked at the first call. */
export function englishNameWords(): NameWords {
  loaded ??= loadNameWords(file);
  return loaded;
}
