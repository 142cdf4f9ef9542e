import { hash, templateSeed } from '../linear-model.ts';

const SEEDS = Array.from({ length: 128 }, (_, template) => templateSeed(1000 + template));

/** Writes hashed features into an array. */
export interface FeatureSink {
  readonly into: Uint32Array;
  n: number;
}

/** Adds the feature that a template makes of up to three values. */
export function put(sink: FeatureSink, template: number, a: string, b = '', c = ''): void {
  let value = hash(SEEDS[template] as number, a);
  if (b !== '') value = hash(Math.imul(value ^ 0x1f, 0x01000193), b);
  if (c !== '') value = hash(Math.imul(value ^ 0x2f, 0x01000193), c);
  sink.into[sink.n++] = value === 0 ? 1 : value;
}

/** The feature under which a model keeps the weights of the labels that follow `label`; "" opens a sentence. */
export const transitionFeature = (label: string): number =>
  hash(SEEDS[127] as number, label === '' ? '<s>' : label) || 1;

/** Small numbers as texts. */
export const NUMBERS: readonly string[] = Array.from({ length: 256 }, (_, number) => String(number));
