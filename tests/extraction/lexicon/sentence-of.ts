/** A lexicon's example as a sentence of its own: "the mayor said so" → "The mayor said so." */
export function sentenceOf(example: string): string {
  return `${example.charAt(0).toUpperCase()}${example.slice(1)}.`;
}
