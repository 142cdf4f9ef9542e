import { hash, templateSeed } from '../../language/linear-model.ts';

/** Number of places in the table of weights. */
export const TABLE_SIZE = 2 ** 18;

const SEEDS = Array.from({ length: 640 }, (_, template) => templateSeed(5000 + template));

export interface FeatureList {
  /** Places in the table of weights. */
  readonly places: number[];
  /** Adds the feature of the next template, made of these parts. */
  add(...parts: readonly string[]): void;
}

export function featureList(firstTemplate: number): FeatureList {
  const places: number[] = [];
  let template = firstTemplate;
  const add = (...parts: readonly string[]): void => {
    let value = SEEDS[template++] as number;
    for (const part of parts) value = hash(Math.imul(value ^ 0x5d, 0x01000193), part);
    places.push((value >>> 0) % TABLE_SIZE);
  };
  return { places, add };
}

/** A count, in steps that widen. */
export const bucket = (count: number): string =>
  count < 6
    ? String(count)
    : count < 9
      ? '6'
      : count < 13
        ? '9'
        : count < 20
          ? '13'
          : count < 30
            ? '20'
            : count < 50
              ? '30'
              : '50';
