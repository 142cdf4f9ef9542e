import { ArticleBinaryError, ArticleEmptyError, ArticleUndecodableError } from './article-error.ts';

export interface DecodedText {
  /** Decoded, without a byte-order mark, line ends as LF; otherwise unchanged. */
  readonly text: string;
  /** WHATWG encoding name. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Bytes 0x80–0x9F of windows-1252 (encoding.spec.whatwg.org/index-windows-1252.txt); a space where the
 * code page has no character. Node's own decoder turns the curly quotes among them into control codes
 * (20.18–20.20, 22.13–22.18, 24.0–24.6).
 */
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

export const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

export function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: most Latin letters have a zero byte on the same side. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  const size = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < size; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (size < 4) return null;
  if (odd > size * 0.35 && even < size * 0.05) return 'utf-16le';
  return even > size * 0.35 && odd < size * 0.05 ? 'utf-16be' : null;
}

/** Tab, line feed, vertical tab, form feed and carriage return are the control codes that text files hold. */
const isControlCode = (code: number): boolean => code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f;

/**
 * Where the first control code stands when there are too many for a text, else -1. One or two happen in long
 * texts; a zero, or more than one code in 500 characters, does not.
 */
function binaryAt(length: number, codeAt: (at: number) => number): number {
  let [count, first] = [0, -1];
  for (let at = 0; at < length; at++) {
    const code = codeAt(at);
    if (code === 0) return at;
    if (!isControlCode(code)) continue;
    count++;
    if (first < 0) first = at;
  }
  return count > length / 500 ? first : -1;
}

/**
 * No more stray bytes than well-formed characters of two or more: then the text was meant as UTF-8. A windows-1252
 * text may hold a pair that looks well-formed by chance ("CAFÉ”"), but many more that do not.
 */
export function looksLikeUtf8(bytes: Uint8Array): boolean {
  let wellFormed = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const length = byte < 0xc2 || byte >= 0xf5 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    let next = at + 1;
    while (next < at + length && next < bytes.length && isContinuation(bytes[next] as number)) next++;
    if (length > 1 && next === at + length) wellFormed++;
    else stray++;
    at = next - 1;
  }
  return wellFormed > 0 && wellFormed >= stray;
}

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

function decode(bytes: Uint8Array): DecodedText {
  const marked = startsWith(bytes, 0xef, 0xbb, 0xbf)
    ? 'utf-8'
    : startsWith(bytes, 0xff, 0xfe)
      ? 'utf-16le'
      : startsWith(bytes, 0xfe, 0xff)
        ? 'utf-16be'
        : unmarkedUtf16(bytes);
  if (marked !== null) {
    const text = decodeStrictly(bytes, marked);
    if (text === null) throw new ArticleUndecodableError(marked);
    return { text, encoding: marked };
  }
  const control = binaryAt(bytes.length, (at) => bytes[at] as number);
  if (control >= 0) throw new ArticleBinaryError(`byte ${control} is a control code that no text file holds`);
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8' };
  if (looksLikeUtf8(bytes)) throw new ArticleUndecodableError('utf-8');
  if (bytes.some((byte) => UNDEFINED.has(byte))) throw new ArticleUndecodableError('windows-1252');
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/**
 * The normalised text of a plain-text file: UTF-8, UTF-16 with or without a mark, else windows-1252.
 * @throws ArticleEmptyError, ArticleBinaryError, ArticleUndecodableError
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) throw new ArticleBinaryError('it is a PDF file'); // %PDF-
  const { text, encoding } = decode(bytes);
  const control = binaryAt(text.length, (at) => text.charCodeAt(at));
  if (control >= 0)
    throw new ArticleBinaryError(
      `character ${control}, read as ${encoding}, is a control code that no text file holds`,
    );
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ArticleEmptyError();
  return { text: text.replaceAll(/\r\n?/g, '\n'), encoding };
}
