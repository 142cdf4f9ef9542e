import type { Word } from '../document.ts';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;

/** "may" is a month only with its capital, and before no verb: "40 may have died", "40 May Have Died". */
export function isMonth(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !MONTH.test(word.lower)) return false;
  return !/^(?:may|mar)$/.test(word.lower) || (/^M/.test(word.text) && !/^(?:VB|RB)$/.test(words[at + 1]?.xpos ?? ''));
}
