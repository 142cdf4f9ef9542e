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

/** A feature as it was made, for people: that of the list which begins at `list`, at `offset`, of these parts. */
export interface MadeFeature {
  readonly list: number;
  readonly offset: number;
  /** First part of the list's first feature: mostly the side that a choice lies on. */
  readonly opener: string;
  readonly parts: readonly string[];
}

let made: Map<number, MadeFeature> | null = null;

/** What `read` returns, and every feature that it makes, by its place in the table. */
export function withMadeFeatures<T>(read: () => T): { readonly result: T; readonly made: Map<number, MadeFeature> } {
  const features = new Map<number, MadeFeature>();
  const outer = made;
  made = features;
  try {
    return { result: read(), made: features };
  } finally {
    made = outer;
  }
}

export function featureList(firstTemplate: number): FeatureList {
  const places: number[] = [];
  let template = firstTemplate;
  let opener = '';
  const add = (...parts: readonly string[]): void => {
    let value = SEEDS[template++] as number;
    for (const part of parts) value = hash(Math.imul(value ^ 0x5d, 0x01000193), part);
    const place = (value >>> 0) % TABLE_SIZE;
    if (places.length === 0) opener = parts[0] ?? '';
    if (made !== null) made.set(place, { list: firstTemplate, offset: places.length, opener, parts });
    places.push(place);
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
