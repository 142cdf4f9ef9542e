import type { LinearModelFile } from '../../functions/extraction/language/linear-model.ts';

export interface PackSettings {
  /** Weights smaller than so many steps are dropped. */
  readonly dropBelow: number;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Weights as 8-bit steps; the largest 0.01 % are clipped so that the rest keep their precision (clipping 0.2 % costs two points). */
export function packModel(
  weights: ReadonlyMap<number, Float64Array>,
  about: Omit<LinearModelFile, 'step' | 'features'>,
  settings: PackSettings,
): LinearModelFile {
  const sizes: number[] = [];
  for (const values of weights.values()) for (const value of values) if (value !== 0) sizes.push(Math.abs(value));
  sizes.sort((a, b) => a - b);
  const step = (sizes[Math.floor((sizes.length - 1) * 0.9999)] as number) / 127;
  const threshold = settings.dropBelow * step;
  const body: number[] = [];
  let last = 0;
  let count = 0;
  for (const key of [...weights.keys()].sort((a, b) => a - b)) {
    const pairs: number[] = [];
    for (const [label, value] of (weights.get(key) as Float64Array).entries()) {
      const steps = Math.max(-127, Math.min(127, Math.round(value / step)));
      if (Math.abs(value) >= threshold && steps !== 0) pairs.push(label, steps & 0xff);
    }
    if (pairs.length === 0) continue;
    pushVarint(body, key - last);
    body.push(pairs.length / 2, ...pairs);
    last = key;
    count++;
  }
  const head: number[] = [];
  pushVarint(head, count);
  return {
    ...about,
    step: Number(step.toPrecision(6)),
    features: Buffer.from([...head].concat(body)).toString('base64'),
  };
}
