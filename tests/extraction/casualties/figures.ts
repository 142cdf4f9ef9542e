import type { Casualty } from '../../../schemas/types.ts';
import type { Reading } from '../language/readings.ts';
import { recordOf } from '../record-of.ts';

/** What a table expects of one figure. */
export interface Figure extends Reading {
  readonly outcome: Casualty['outcome'];
  readonly count: string;
}

export const figure = (outcome: Casualty['outcome'], count: string, reading: Reading): Figure => ({
  outcome,
  count,
  ...reading,
});

/** The figures found in a text, as tables write them. */
export const figuresIn = (text: string): Figure[] =>
  recordOf(text).casualties.map(({ outcome, count: { text: count, value, min, max, qualifier } }) =>
    figure(outcome, count, { value, min, max, qualifier }),
  );

/** A text and all the figures that it gives. */
export type Row = readonly [text: string, ...figures: Figure[]];

export const titled = (rows: readonly Row[]): { text: string; figures: readonly Figure[] }[] =>
  rows.map(([text, ...figures]) => ({ text, figures }));
