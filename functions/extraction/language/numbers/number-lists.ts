import type { Word } from '../document.ts';

export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** "1,200", "40" */
export const isDigits = (words: readonly Word[], at: number): boolean => /^\d[\d,.]*$/.test(lowerAt(words, at));

/** Before a list of numbers: "Articles [5, 7 and] 9", so that its last is told by its first. */
export function listHead(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (at > from - 8 && /^(?:and|or|,|to|-|–)$/.test(lowerAt(words, at)) && isDigits(words, at - 1)) at -= 2;
  return at;
}
