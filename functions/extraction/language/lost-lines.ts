import { monthAt, weekdayAt } from './dates/calendar-names.ts';
import { placeNamed } from './places/places.ts';
import type { Token } from './token.ts';

const TAG_LABEL = /^(?:categories|tags|topics|keywords)$/;
const CREDIT_LABEL = /^(?:Image|Photo|Photograph|Picture|Credit)$/;
/** "Cover Image: NASA" is one label. */
const BEFORE_LABEL = /^(?:file|stock|cover|main|lead|top|archive|press|and|[^\p{L}\p{N})”’"]+)$/u;
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^[0-3]?\d$/;

/** Index after "January 31, 2009" or "31 January 2009" at `at`; null when there is no such date. */
function afterDate(tokens: readonly Token[], at: number): number | null {
  const text = (index: number): string => tokens[index]?.text ?? '';
  const month = monthAt(tokens, DAY.test(text(at)) ? at + 1 : at);
  if (month === null) return null;
  if (DAY.test(text(at))) return YEAR.test(text(month.to)) ? month.to + 1 : null;
  const year = text(month.to + 1) === ',' ? month.to + 2 : month.to + 1;
  return DAY.test(text(month.to)) && YEAR.test(text(year)) ? year + 1 : null;
}

/** Index after "Saturday, January 31, 2009". */
function afterDateLine(tokens: readonly Token[], at: number): number | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === null || weekday.short || !/^\p{Lu}/u.test((tokens[at] as Token).text)) return null;
  return afterDate(tokens, tokens[weekday.to]?.text === ',' ? weekday.to + 1 : weekday.to);
}

/** "Mill burns down ¦ Saturday, January 31, 2009": a whole date that opens or closes a block is a line of its own. */
function dateLineBreaks(tokens: readonly Token[]): number[] {
  const opening = afterDateLine(tokens, 0);
  if (opening !== null && /^\p{Lu}/u.test(tokens[opening]?.text ?? '')) return [opening];
  for (let at = Math.max(1, tokens.length - 8); at < tokens.length; at++) {
    if (afterDateLine(tokens, at) !== tokens.length) continue;
    return /^(?:\p{Lu}.*|\p{Ll}{4,}|\d{2,}|['’"”)])$/u.test((tokens[at - 1] as Token).text) ? [at] : [];
  }
  return [];
}

/** "The mill in 1910 ¦ Photo: Ada Obi" */
function creditBreaks(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ text, spaceBefore }, at) => {
    const isCredit = at > 0 && spaceBefore && tokens[at + 1]?.text === ':' && CREDIT_LABEL.test(text);
    return isCredit && !BEFORE_LABEL.test((tokens[at - 1] as Token).lower) ? [at] : [];
  });
}

const MOST_PLACE_WORDS = 3;
function placeSize(tokens: readonly Token[], at: number): number {
  for (let size = Math.min(MOST_PLACE_WORDS, tokens.length - at); size > 0; size--) {
    const words = tokens.slice(at, at + size).map(({ text }) => text);
    const place = words.every((word) => /^\p{Lu}/u.test(word)) ? placeNamed(words.join(' ')) : null;
    if (place !== null && (place.kind === 'country' || place.kind === 'area')) return size;
  }
  return 0;
}

/**
 * "Tags: ¦ Norway ¦ Fishing and farming ¦ South America": dates and places are items, and a capital after a small letter
 * opens one; a country right after one capital stays with it ("Air Norway"). A list with commas is one sentence.
 */
function tagBreaks(tokens: readonly Token[]): number[] {
  if (!TAG_LABEL.test(tokens[0]?.lower ?? '') || tokens[1]?.text !== ':') return [];
  const breaks = [2];
  let whole = true;
  for (let at = 2; at < tokens.length; ) {
    const { text } = tokens[at] as Token;
    const date = afterDate(tokens, at);
    if (date === null && !/^[\p{L}\p{N}&'’-]/u.test(text)) return [];
    const size = date === null ? placeSize(tokens, at) : date - at;
    const afterSmall = /^\p{Lu}/u.test(text) && /^\p{Ll}{4,}/u.test(tokens[at - 1]?.text ?? '');
    if (at > 2 && (whole || date !== null || size > 1 || afterSmall)) breaks.push(at);
    whole = size > 0;
    at += Math.max(size, 1);
  }
  return breaks.length > 1 ? breaks : [];
}

/** Token indices at which a new line must have begun before the text lost its line breaks. */
export const lostLineBreaks = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set([...dateLineBreaks(tokens), ...creditBreaks(tokens), ...tagBreaks(tokens)]);
