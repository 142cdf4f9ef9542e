import type { ResolvedTime } from '../../../functions/extraction/language/dates/time-phrases.ts';

/** A Wednesday. */
export const PUBLISHED = '2026-03-11';

/** What it means for an article of `PUBLISHED`, then sentences with the time phrase between bars. */
export type Phrasings = readonly (readonly [ResolvedTime, ...string[]])[];

export const on = (from: string): ResolvedTime => ({ from, to: from, approximate: false });
export const days = (from: string, to: string): ResolvedTime => ({ from, to, approximate: false });
export const roughly = (from: string, to = from): ResolvedTime => ({ from, to, approximate: true });
export const open: ResolvedTime = { from: null, to: null, approximate: false };
export const roughlyOpen: ResolvedTime = { ...open, approximate: true };
