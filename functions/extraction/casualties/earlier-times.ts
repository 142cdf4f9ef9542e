import type { Word } from '../language/document.ts';
import { BACKGROUND_CUES, EARLIER_CUES, RECENT } from '../lexicon/standing-cues.ts';

/** Text of words, and where each begins in it. */
function spelled(words: readonly Word[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const { lower } of words) {
    starts.push(text.length);
    text += `${lower} `;
  }
  return { text, starts };
}

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'g');
const NEWS = EARLIER_CUES.map(({ pattern }) => everywhere(pattern));
const BACKGROUND = [...NEWS, ...BACKGROUND_CUES.map(({ pattern }) => everywhere(pattern))];
const RECENTLY = everywhere(RECENT);

/** Words between a match and a place in the text; Infinity where nothing matches. */
function distance(everywhere: RegExp, text: string, starts: readonly number[], at: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { index } of text.matchAll(everywhere)) {
    const word = starts.filter((start) => start <= index).length - 1;
    nearest = Math.min(nearest, Math.abs(word - at));
  }
  return nearest;
}

/**
 * Whether the words that bear on a figure put it in an earlier time: a year, "last year", "two years ago"; in the
 * background also "last week", "in July". A time of the news that stands nearer ("on Friday") wins.
 * `at` is the place of the figure's term among the words.
 */
export function isEarlierTime(words: readonly Word[], at: number, isNews: boolean): boolean {
  const { text, starts } = spelled(words);
  const earlier = Math.min(...(isNews ? NEWS : BACKGROUND).map((cue) => distance(cue, text, starts, at)));
  return earlier < Number.POSITIVE_INFINITY && earlier <= distance(RECENTLY, text, starts, at);
}
