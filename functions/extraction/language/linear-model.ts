/**
 * A trained linear classifier over hashed features, as `npm run train` writes it: for each feature a few
 * (label, weight) pairs. The numbers lie in one base64 string, the sources and their licence beside it.
 */
export interface LinearModelFile {
  readonly about: string;
  readonly sources: readonly string[];
  readonly licence: string;
  readonly labels: readonly string[];
  /** What one step of an 8-bit weight is worth. */
  readonly step: number;
  /** base64 of: feature count, then for each feature in rising order: gap to the last key, pair count, pairs of label and weight. */
  readonly features: string;
}

export interface LinearModel {
  readonly labels: readonly string[];
  readonly step: number;
  /** Adds the weights of one feature to the scores, which has a place for each label. */
  addTo(scores: Int32Array, feature: number): void;
}

/** FNV-1a over UTF-16 units, continued from `seed`. */
export function hash(seed: number, text: string, from = 0, to = text.length): number {
  let value = seed;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The seed of a feature template: one number for each, from its place in the list. */
export const templateSeed = (template: number): number => Math.imul(0x811c9dc5 ^ (template + 1), 0x9e3779b1) >>> 0;

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readVarint(reader: Reader): number {
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = reader.bytes[reader.at++] as number;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
    factor *= 128;
  }
}

/** Unpacks a model file: some milliseconds for a megabyte. Key 0 marks an empty slot of the table. */
export function loadLinearModel(file: LinearModelFile): LinearModel {
  const reader: Reader = { bytes: Buffer.from(file.features, 'base64'), at: 0 };
  const count = readVarint(reader);
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const keys = new Uint32Array(mask + 1);
  const offsets = new Uint32Array(mask + 1);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += readVarint(reader);
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    offsets[slot] = reader.at;
    reader.at += 1 + 2 * (reader.bytes[reader.at] as number);
  }
  const pairs = new Int8Array(reader.bytes.buffer, reader.bytes.byteOffset, reader.bytes.length);
  const addTo = (scores: Int32Array, feature: number): void => {
    let slot = Math.imul(feature, 0x9e3779b1) & mask;
    while (keys[slot] !== feature) {
      if (keys[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    let at = offsets[slot] as number;
    const end = at + 1 + 2 * (pairs[at] as number);
    for (at++; at < end; at += 2) {
      const label = pairs[at] as number;
      scores[label] = (scores[label] as number) + (pairs[at + 1] as number);
    }
  };
  return { labels: file.labels, step: file.step, addTo };
}
