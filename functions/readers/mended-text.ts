import type { Warning } from '../extraction/article/article.ts';
import { WINDOWS_1252 } from '../extraction/article/decode-text.ts';

/** What bytes 0x80 to 0xBF look like when windows-1252 is read where UTF-8 was written. */
const HIGH = Array.from({ length: 64 }, (_, at) => {
  const code = 0x80 + at;
  const sign = at < 32 ? (WINDOWS_1252[at] ?? ' ') : ' ';
  return sign === ' ' ? String.fromCharCode(code) : sign;
});
const byteOf = (character: string): number => {
  const at = HIGH.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
};

/**
 * Sequences that no text holds of its own: "â€œ" (“), "â€™" (’), "â‚¬" (€), "â„¢" (™), "Ã©" (é), "Â£" (£). Others,
 * such as "Ã”", may be meant.
 */
const TWICE_ENCODED = new RegExp(
  `â€[${HIGH.map((sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).join('')}]|â‚¬|â„¢|[ÂÃ][\\u00a0-\\u00bf]`,
  'gu',
);
/** Control codes of ISO 8859-1, which no text holds; windows-1252 has letters and quotation marks there. */
const C1 = /[\u0080-\u009f]/g;

const decodeOnce = (sequence: string): string => {
  const bytes = Uint8Array.from(Array.from(sequence, byteOf));
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? sequence : text;
};

/** The sign of windows-1252, or the code itself where there is none. */
const signOf = (code: string): string => {
  const sign = WINDOWS_1252[code.charCodeAt(0) - 0x80];
  return sign === undefined || sign === ' ' ? code : sign;
};

/** A text, and what to say of how it was read. */
export interface MendedText {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

export function replacedWarning(count: number): Warning {
  return {
    code: 'CHARACTERS_REPLACED',
    message: `Bytes that are not valid in the file's encoding stand as U+FFFD, in ${count} places.`,
    start: null,
    end: null,
  };
}

function repairedWarning(count: number): Warning {
  return {
    code: 'ENCODING_REPAIRED',
    message: `Signs that were encoded twice or as control codes were put right, in ${count} places ("â€œ" is “).`,
    start: null,
    end: null,
  };
}

/** Puts right what was certainly encoded wrongly, and says so: "â€œNo,â€\u009d he said" → “No,” he said. */
export function mendedText(text: string): MendedText {
  let count = 0;
  const mend = (sequence: string, by: (sequence: string) => string): string => {
    const right = by(sequence);
    if (right !== sequence) count++;
    return right;
  };
  const once = text.replaceAll(TWICE_ENCODED, (sequence) => mend(sequence, decodeOnce));
  const mended = once.replaceAll(C1, (code) => mend(code, signOf));
  return { text: mended, warnings: count === 0 ? [] : [repairedWarning(count)] };
}
