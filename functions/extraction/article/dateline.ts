import type { Block } from './article.ts';

/** "Puno, Peru – ", "LIMA (Reuters) - ", "LAGOS, Nigeria, March 3 (AP) — " at the start of a body, before a sentence. */
const OPENING = /^([^\n—–]{2,70}?)\s*(?:—|–|\s(?:--?|[|_])\s)\s*(?=[\p{Lu}\p{Lt}\p{Lo}\d“"‘'«[(#@$€£])/u;
const AGENCY = /\s*\([\p{L} ./&-]{1,30}\)$/u;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)';
const DATE = new RegExp(
  `(?:^|,\\s*|\\s+)(?:${WEEKDAY}|(?:${WEEKDAY},?\\s+)?(?:\\d{1,2}\\s+)?${MONTH}(?:\\s+\\d{1,2})?(?:,?\\s+\\d{4})?\\.?)$`,
  'iu',
);
const PLACE =
  /^\p{Lu}[\p{L}.'’-]+(?:(?:,? | and |\/)(?:(?:de|du|da|do|la|al|el|es|of|the|del) )?\p{Lu}[\p{L}.'’-]*){0,5}$/u;
/** "Exclusive – ", "But Lima – ": no place begins so. */
const NO_PLACE =
  /^(?:breaking|exclusive|updated?|analysis|opinion|explainer|factbox|watch|live|photos?|video|correction|yes|no|but|and|in|on|at|by|for|from|with|not|who|what|why|how|when|where|he|she|it|they|we|you|i)\b/i;

export interface Dateline {
  /** "Puno, Peru" */
  readonly place: string;
  /** Where the sentence after the dash begins, counted from the start of the paragraph. */
  readonly end: number;
}

/** Returns the place that a body's first paragraph opens with, or null. */
export function datelineOf(paragraph: string): Dateline | null {
  const match = OPENING.exec(paragraph);
  if (match === null) return null;
  const place = (match[1] as string).trim().replace(AGENCY, '').replace(DATE, '').trim();
  const agency = AGENCY.test((match[1] as string).trim());
  if (!PLACE.test(place) || NO_PLACE.test(place) || (!agency && place.split(/\s+/).length > 6)) return null;
  return { place, end: match[0].length };
}

/** The same for a later paragraph, where only an agency or a date shows that "TORVANE, March 3 (MNA) – " is none of its words. */
export function laterDatelineOf(paragraph: string): Dateline | null {
  const opening = (OPENING.exec(paragraph)?.[1] ?? '').trim();
  return AGENCY.test(opening) || DATE.test(opening) ? datelineOf(paragraph) : null;
}

/** A block without the dateline that it opens with; `later`: it is not the first of the body. */
export function withoutDateline<T extends Block>(text: string, block: T, later: boolean): T {
  const paragraph = text.slice(block.start, block.end);
  const dateline = block.section !== 'body' ? null : later ? laterDatelineOf(paragraph) : datelineOf(paragraph);
  return dateline === null ? block : { ...block, start: block.start + dateline.end };
}
