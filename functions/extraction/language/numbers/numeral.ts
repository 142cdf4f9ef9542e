import { MULTIPLIERS } from '../../lexicon/number-words.ts';
import type { Word } from '../document.ts';

/** A number without its bounds: words [from, to), and what they say by themselves. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** null where only its ends are known: "dozens", "20 to 30". */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
}

export const exactly = (from: number, to: number, value: number): Numeral => ({
  ...{ from, to },
  ...{ value, min: value, max: value },
});

/** The entry of a word list, never of Object.prototype ("constructor"). */
export const entryOf = <Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** 1,000 for "thousand". */
export const multiplierAt = (words: readonly Word[], at: number): number | undefined =>
  entryOf(MULTIPLIERS, words[at]?.lower);

/** The hyphen of "forty-two": nothing stands beside it. */
export const isTightHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' && words[at]?.spaceBefore === false && words[at + 1]?.spaceBefore === false;
