import { hash, templateSeed } from '../linear-model.ts';

/** What the tagger sees of one word. */
export interface TaggedForm {
  readonly text: string;
  readonly lower: string;
}

const TEMPLATES = 26;
const SEEDS = Array.from({ length: TEMPLATES }, (_, template) => templateSeed(template));
const seed = (template: number): number => SEEDS[template] as number;
const START: TaggedForm = { text: '', lower: '<s>' };

/** "Lt." → "Aa.", "2,000" → "d,d", "IAEA" → "A": runs of one class shrink to one sign. */
export function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < text.length && shape.length < 8; i++) {
    const sign = text[i] as string;
    const kind =
      sign >= '0' && sign <= '9' ? 'd' : sign !== sign.toLowerCase() ? 'A' : sign !== sign.toUpperCase() ? 'a' : sign;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

export type CaseMode = 'N' | 'T' | 'U' | 'L';

/** How a sentence uses capitals: as usual (N), In Every Word (T), ALL CAPITALS (U) or not at all (L). */
export function caseModeOf(words: readonly TaggedForm[]): CaseMode {
  let [long, capital, upper] = [0, 0, 0];
  for (const { text, lower } of words) {
    if (text.length < 4 || lower === text.toUpperCase()) continue;
    long++;
    if (text[0] !== lower[0]) capital++;
    if (text === text.toUpperCase()) upper++;
  }
  if (long >= 3 && upper > long * 0.6) return 'U';
  if (long >= 3 && capital > long * 0.7) return 'T';
  return capital === 0 && words[0]?.text[0] === words[0]?.lower[0] ? 'L' : 'N';
}

/**
 * The hashed features of the word at `at`, written into `into`; returns how many. `previous` and
 * `beforeThat` are the labels given to the two words before it.
 */
export function tagFeatures(
  words: readonly TaggedForm[],
  mode: CaseMode,
  at: number,
  previous: string,
  beforeThat: string,
  into: Uint32Array,
): number {
  const word = words[at] as TaggedForm;
  const before = words[at - 1] ?? START;
  const before2 = words[at - 2] ?? START;
  const after = words[at + 1] ?? START;
  const after2 = words[at + 2] ?? START;
  const { lower } = word;
  const size = lower.length;
  let n = 0;
  const add = (template: number, a: string, b = '', c = ''): void => {
    let value = hash(seed(template), a);
    if (b !== '') value = hash(Math.imul(value ^ 0x1f, 0x01000193), b);
    if (c !== '') value = hash(Math.imul(value ^ 0x2f, 0x01000193), c);
    into[n++] = value === 0 ? 1 : value;
  };
  const tail = (template: number, text: string, length: number): void => {
    const value = hash(seed(template), text, Math.max(0, text.length - length));
    into[n++] = value === 0 ? 1 : value;
  };
  const shape = shapeOf(word.text);
  add(0, lower);
  add(1, word.text, mode);
  if (size > 1) tail(2, lower, 1);
  if (size > 2) tail(3, lower, 2);
  if (size > 3) tail(4, lower, 3);
  if (size > 4) tail(5, lower, 4);
  if (size > 3) add(6, lower.slice(0, 2));
  if (size > 4) add(7, lower.slice(0, 3));
  add(8, shape, at === 0 ? '^' : '', mode);
  add(9, previous);
  add(10, previous, beforeThat);
  add(11, previous, lower);
  add(12, before.lower);
  add(13, before2.lower);
  add(14, after.lower);
  add(15, after2.lower);
  tail(16, after.lower, 3);
  tail(17, before.lower, 3);
  add(18, before.lower, lower);
  add(19, lower, after.lower);
  add(20, previous, shapeOf(after.text), shape);
  add(21, previous, beforeThat, lower);
  add(22, previous, after.lower);
  if (size > 3) add(23, previous, lower.slice(-3));
  add(24, shapeOf(before.text) + mode, shape, shapeOf(after.text));
  into[n++] = seed(25);
  return n;
}

export const MAX_TAG_FEATURES = TEMPLATES;
