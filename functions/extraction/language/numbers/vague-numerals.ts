import { MULTIPLIERS, VAGUE_NUMBERS } from '../../lexicon/number-words.ts';
import type { Word } from '../document.ts';
import { entryOf, type Numeral } from './numeral.ts';

/** "as few as 42", "too few": says nothing of a number itself. */
const isComparison = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'few' && /^(?:as|too|so|how|very)$/.test(words[at - 1]?.lower ?? '');

/** "she scores", "his test scores" */
const isResult = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'scores' && (words[at]?.xpos === 'VBZ' || /^(?:NN|PRP|PRP\$)$/.test(words[at - 1]?.xpos ?? ''));

/** "thousand" in "several thousand" and "tens of thousands", "ten" in "several tens of". */
function unitAt(words: readonly Word[], at: number): number | undefined {
  const unit = words[at]?.lower.replace(/s$/, '');
  if (words[at]?.lower === 'tens') return 10;
  return unit === 'score' ? undefined : entryOf(MULTIPLIERS, unit);
}

interface Scale {
  readonly size: number;
  readonly to: number;
}

/** The units that multiply a vague word: "several [hundred thousand]", "hundreds [of thousands]", at most two. */
function scaleAt(words: readonly Word[], at: number, max: number): Scale {
  let scale: Scale = { size: 1, to: at };
  for (let step = 0; step < 2; step++) {
    const of = words[scale.to]?.lower === 'of' ? 1 : 0;
    const unit = unitAt(words, scale.to + of);
    const plural = /s$/.test(words[scale.to + of]?.lower ?? '');
    // "several dozen", "a couple of dozen", "hundreds of thousands"; not "dozens hundred"
    if (unit === undefined || max * scale.size > unit * 10 || (of === 0 && !plural && max * scale.size > 999)) break;
    if (of === 0 && max > 9 && scale.size === 1) break;
    scale = { size: scale.size * unit, to: scale.to + of + 1 };
  }
  return scale;
}

/** "dozens", "several hundred", "tens of thousands", "a few", "a couple of dozen", "dozens and dozens" */
export function vagueAt(words: readonly Word[], at: number): Numeral | null {
  const small = /^(?:few|couple|handful)$/.test(words[at + 1]?.lower ?? '');
  const head = /^(?:a|another)$/.test(words[at]?.lower ?? '') && small ? at + 1 : at;
  const lower = words[head]?.lower;
  const found = entryOf(VAGUE_NUMBERS, lower);
  // "she scores"
  if (found === undefined || isComparison(words, at) || isResult(words, head)) return null;
  if (
    head === at &&
    /^(?:couple|handful)$/.test(lower ?? '') &&
    !/^(?:the|this|that)$/.test(words[at - 1]?.lower ?? '')
  )
    return null;
  const twice = /^(?:and|upon)$/.test(words[head + 1]?.lower ?? '') && words[head + 2]?.lower === lower;
  if (twice) return { from: at, to: head + 3, value: null, min: found.min, max: found.max };
  const { size, to } = scaleAt(words, head + 1, found.max);
  // "several dozen" ends below a hundred; "dozens of dozens" does not
  const max = size === 12 && found.max < 10 ? Math.min(99, found.max * size) : found.max * size;
  return { from: at, to, value: null, min: found.min * size, max };
}
