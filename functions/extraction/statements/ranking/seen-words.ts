import type { Document, Word, WordRange } from '../../language/document.ts';

/** What features see of a word. */
export type SeenWord = Pick<Word, 'lower' | 'xpos' | 'text'>;
const NONE: SeenWord = { text: '', lower: '<>', xpos: '<>' };

/** A word of the sentence; beyond its ends nothing is seen, so that other paragraphs change nothing. */
export const wordIn = (doc: Document, unit: WordRange, at: number): SeenWord =>
  at < unit.from || at >= unit.to ? NONE : (doc.words[at] ?? NONE);

const FUNCTION_TAG = /^(?:IN|CC|TO|WDT|WP|WP\$|WRB|DT|PRP|PRP\$|MD|EX|RB|RP)$/;
/** A word of function by itself, any other by its tag. */
export const classOf = (word: SeenWord): string => (FUNCTION_TAG.test(word.xpos) ? word.lower : word.xpos);
