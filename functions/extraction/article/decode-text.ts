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
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: most Latin letters have a zero byte on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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

/** At least one well-formed character of two or more bytes: then the text was meant as UTF-8. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at++) {
    const byte = bytes[at] as number;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    if (byte < 0xc2 || byte >= 0xf5) continue;
    const rest = bytes.subarray(at + 1, at + length);
    if (rest.length === length - 1 && rest.every((b) => b >= 0x80 && b < 0xc0)) return true;
  }
  return false;
}

/** The same for decoded UTF-16, where a control code takes two bytes. */
function holdsControlCode(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControlCode(text.charCodeAt(at))) return true;
  return false;
}

function decodeWindows1252(bytes: Uint8Array): string {
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
  const control = bytes.findIndex(isControlCode);
  if (control >= 0) throw new ArticleBinaryError(control);
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
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) throw new ArticleBinaryError(0); // %PDF-
  const { text, encoding } = decode(bytes);
  if (encoding.startsWith('utf-16') && holdsControlCode(text)) throw new ArticleBinaryError(0);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ArticleEmptyError();
  return { text: text.replaceAll(/\r\n?/g, '\n'), encoding };
}
