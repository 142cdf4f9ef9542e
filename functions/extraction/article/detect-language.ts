const FUNCTION_WORDS = new Set(
  'the of and to in that for on was is with as by at from it he his has have were are be said this after not they an who had its their but been will which or more than'.split(
    ' ',
  ),
);

/** "en" when the words of the text are English ones; null when they are not, or too few to tell. */
export function detectLanguage(text: string): string | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return known >= Math.max(1, words.length * 0.15) || (words.length < 25 && known > words.length * 0.08) ? 'en' : null;
}
