import {
  decodeStrictly,
  decodeText,
  decodeWindows1252,
  looksLikeUtf8,
  startsWith,
  unmarkedUtf16,
} from '../extraction/article/decode-text.ts';
import { type MendedText, mendedText, replacedWarning } from './mended-text.ts';

export interface DecodedMarkup extends MendedText {
  /** WHATWG encoding name. */
  readonly encoding: string;
}

const DECLARED =
  /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i;
/** As far as browsers look (WHATWG HTML, "Determining the character encoding"), and some more: saved pages begin with comments. */
const LOOK_BYTES = 8_192;

/** WHATWG name of an encoding's label; null when there is no such encoding. */
function encodingOf(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim().toLowerCase()).encoding;
  } catch {
    return null;
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, LOOK_BYTES)).toString('latin1');
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  return encodingOf(meta ?? xml);
}

const isMarked = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xef, 0xbb, 0xbf) || startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

function decoded(bytes: Uint8Array, declared: string | null): DecodedMarkup {
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null && declared !== 'iso-2022-jp') return { text: utf8, encoding: 'utf-8', warnings: [] };
  const isBrokenUtf8 = (declared ?? 'utf-8') === 'utf-8' && looksLikeUtf8(bytes);
  if (declared === 'windows-1252' || ((declared ?? 'utf-8') === 'utf-8' && !isBrokenUtf8)) {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', warnings: [] };
  }
  const encoding = declared === null || declared.startsWith('utf-16') ? 'utf-8' : declared;
  const text = new TextDecoder(encoding).decode(bytes);
  const replaced = text.split('\ufffd').length - 1;
  return { text, encoding, warnings: replaced === 0 ? [] : [replacedWarning(replaced)] };
}

/** Control codes that markup may hold by accident; the tree would keep them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/**
 * Decodes HTML or XML: by its byte-order mark, as UTF-8 where it is valid, as declared (`declared`, then
 * `<meta charset>` and `<?xml encoding?>`), else as windows-1252. Single broken bytes do not lose a page: they
 * become U+FFFD, with a warning.
 * @throws ArticleEmptyError, ArticleUndecodableError (UTF-16 only)
 */
export function decodeMarkup(bytes: Uint8Array, declared: string | null = null): DecodedMarkup {
  if (isMarked(bytes) || unmarkedUtf16(bytes) !== null) {
    const { text, encoding } = decodeText(bytes);
    return { encoding, ...mendedText(text) };
  }
  const { text, encoding, warnings } = decoded(bytes, encodingOf(declared) ?? declaredIn(bytes));
  const mended = mendedText(text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, ''));
  return { text: mended.text, encoding, warnings: [...warnings, ...mended.warnings] };
}
