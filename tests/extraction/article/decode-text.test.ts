import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ArticleBinaryError,
  ArticleEmptyError,
  type ArticleError,
  ArticleUndecodableError,
} from '../../../functions/extraction/article/article-error.ts';
import { decodeText } from '../../../functions/extraction/article/decode-text.ts';

const QUOTED = '“The ferry is late,” Ivo Talmaz said – “again”.';

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => swapped(utf16le(text));
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const join = (...parts: (Buffer | number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const LE_MARK = [0xff, 0xfe];
const BE_MARK = [0xfe, 0xff];

/** encoding.spec.whatwg.org/index-windows-1252.txt, rows 0 to 31; the five without a character of the code page left out. */
const INDEX: readonly (readonly [byte: number, codePoint: number])[] = [
  [0x80, 0x20ac],
  [0x82, 0x201a],
  [0x83, 0x0192],
  [0x84, 0x201e],
  [0x85, 0x2026],
  [0x86, 0x2020],
  [0x87, 0x2021],
  [0x88, 0x02c6],
  [0x89, 0x2030],
  [0x8a, 0x0160],
  [0x8b, 0x2039],
  [0x8c, 0x0152],
  [0x8e, 0x017d],
  [0x91, 0x2018],
  [0x92, 0x2019],
  [0x93, 0x201c],
  [0x94, 0x201d],
  [0x95, 0x2022],
  [0x96, 0x2013],
  [0x97, 0x2014],
  [0x98, 0x02dc],
  [0x99, 0x2122],
  [0x9a, 0x0161],
  [0x9b, 0x203a],
  [0x9c, 0x0153],
  [0x9e, 0x017e],
  [0x9f, 0x0178],
];
const UNASSIGNED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(QUOTED), 'utf-8'],
    ['UTF-8 with a mark', join(UTF8_MARK, Buffer.from(QUOTED)), 'utf-8'],
    ['UTF-16LE', utf16le(QUOTED), 'utf-16le'],
    ['UTF-16LE with a mark', join(LE_MARK, utf16le(QUOTED)), 'utf-16le'],
    ['UTF-16BE', utf16be(QUOTED), 'utf-16be'],
    ['UTF-16BE with a mark', join(BE_MARK, utf16be(QUOTED)), 'utf-16be'],
    ['windows-1252', ascii('\x93The ferry is late,\x94 Ivo Talmaz said \x96 \x93again\x94.'), 'windows-1252'],
  ])('should read %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: QUOTED, encoding });
  });

  it.each(INDEX)('should read byte 0x%s of windows-1252 as the WHATWG index has it', (byte, codePoint) => {
    const text = decodeText(join(ascii('Tolmar '), [byte], ascii(' \xe9'))).text;
    expect(text).toBe(`Tolmar ${String.fromCodePoint(codePoint)} é`);
  });

  it('should read bytes 0xA0 to 0xFF of windows-1252 as Latin-1', () => {
    const bytes = Array.from({ length: 0x60 }, (_, at) => 0xa0 + at);
    const spaced = bytes.flatMap((byte) => [byte, 0x20]);
    const expected = bytes.map((byte) => `${String.fromCodePoint(byte)} `).join('');
    expect(decodeText(join(ascii('Tolmar '), spaced)).text).toBe(`Tolmar ${expected}`);
  });

  it('should read windows-1252 although a capital and a closing mark look like UTF-8', () => {
    const bytes = ascii('\x93The CAF\xc9\x94 is shut\x94, he said. \x93Go home.\x94');
    expect(decodeText(bytes)).toEqual({ text: '“The CAFÉ” is shut”, he said. “Go home.”', encoding: 'windows-1252' });
  });

  it.each([
    ['CRLF', 'Late\r\n\r\nThe ferry.', 'Late\n\nThe ferry.'],
    ['CR', 'Late\rThe ferry.', 'Late\nThe ferry.'],
    ['LF CR', 'Late\n\rThe ferry.', 'Late\n\nThe ferry.'],
    ['white space at the edges', '  \tLate \n\n', '  \tLate \n\n'],
    ['a decomposed letter', 'Zie\u0301 said', 'Zie\u0301 said'],
    ['zero-width characters and soft hyphens', 'Tol\u00admar\u200b', 'Tol\u00admar\u200b'],
    ['a second mark', '\ufeffLate', 'Late'],
    ['two marks', '\ufeff\ufeffLate', '\ufeffLate'],
    ['a mark further on', 'Late\ufeff', 'Late\ufeff'],
    ['form feed, vertical tab and tab', 'Late\f\v\tferry', 'Late\f\v\tferry'],
    ['other line separators', 'Late\u2028ferry\u0085', 'Late\u2028ferry\u0085'],
    ['an emoji', 'Late 😀 ferry', 'Late 😀 ferry'],
    ['the replacement character', 'Late \ufffd', 'Late \ufffd'],
    ['a non-breaking space', 'Late\u00a0ferry', 'Late\u00a0ferry'],
  ])('should change nothing but line ends and one leading mark: %s', (_, text, expected) => {
    expect(decodeText(Buffer.from(text)).text).toBe(expected);
  });

  it.each([
    ['nothing', []],
    ['only spaces', ascii('   ')],
    ['only line ends', ascii('\r\n\n\t')],
    ['only a UTF-8 mark', UTF8_MARK],
    ['only a UTF-16LE mark', LE_MARK],
    ['only a UTF-16BE mark', BE_MARK],
    ['a mark and white space', join(UTF8_MARK, ascii(' \n'))],
    ['white space in UTF-16', join(LE_MARK, utf16le(' \n '))],
    ['non-breaking and zero-width spaces', Buffer.from('\u00a0\u200b\u3000')],
    ['only a rule', ascii('-----\n')],
  ])('should call %s empty', (_, bytes) => {
    expect(failureOf(Buffer.from(bytes))).toEqual([ArticleEmptyError, 'ARTICLE_EMPTY']);
  });

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00]],
    ['GIF', join(ascii('GIF89a'), [0x01, 0x00, 0x01, 0x00])],
    ['ZIP, DOCX', join(ascii('PK'), [3, 4, 20, 0, 6, 0], ascii('[Content_Types].xml'))],
    ['gzip', [0x1f, 0x8b, 0x08, 0x00, 0x00]],
    ['PDF', ascii('%PDF-1.7\nThe ferry is late.\n')],
    ['PDF with bytes past ASCII', join(ascii('%PDF-1.4\n%'), [0xe2, 0xe3, 0xcf, 0xd3])],
    ['an old office file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['a NUL byte in UTF-8', ascii('The ferry\0is late.')],
    ['a NUL byte after a mark', join(UTF8_MARK, ascii('a'), [0], ascii('b'))],
    ['an escape code', ascii('The \x1b[31mferry\x1b[0m is late.')],
    ['a NUL in UTF-16', join(LE_MARK, utf16le('The ferry\0is late.'))],
    ['UTF-32LE', join([0xff, 0xfe, 0, 0], [0x54, 0, 0, 0, 0x68, 0, 0, 0])],
    ['random bytes', [0x00, 0x9f, 0x92, 0x96, 0x03, 0xff, 0x10, 0x00]],
  ])('should call %s binary', (_, bytes) => {
    expect(failureOf(Buffer.from(bytes))).toEqual([ArticleBinaryError, 'ARTICLE_BINARY']);
  });

  it.each<readonly [string, Buffer]>([
    ['a broken character among whole ones', join(Buffer.from('“The ferry” is '), [0xe2, 0x80], ascii(' late'))],
    ['a mark and a broken character', join(UTF8_MARK, ascii('The ferry '), [0xc3], ascii(' is late'))],
    ['a character cut off at the end', Buffer.from('“The ferry is late”').subarray(0, -1)],
    ['an overlong form among whole ones', join(Buffer.from('“Late” said '), [0xc0, 0xaf])],
    ['a surrogate in UTF-8 among whole ones', join(Buffer.from('“Late” said – '), [0xed, 0xa0, 0x80])],
    ['UTF-16LE of an odd length', join(LE_MARK, utf16le('The ferry'), [0x20])],
    ['UTF-16BE of an odd length', join(BE_MARK, utf16be('The ferry'), [0x00])],
    ['UTF-16LE of an odd length without a mark', join(utf16le('The ferry is late'), [0x2e])],
    ['a lone high surrogate', join(LE_MARK, utf16le('The \ud83d ferry'))],
    ['a lone low surrogate', join(BE_MARK, utf16be('The \ude00 ferry'))],
    ['surrogates the wrong way round', join(LE_MARK, utf16le('The \ude00\ud83d ferry'))],
    ...UNASSIGNED.map((byte) => [`byte ${byte} of windows-1252`, join(ascii('The ferry '), [byte])] as const),
  ])('should call %s undecodable', (_, bytes) => {
    expect(failureOf(bytes)).toEqual([ArticleUndecodableError, 'ARTICLE_UNDECODABLE']);
  });

  it.each([
    [ascii('%PDF-1.7\n'), 'it is a PDF file'],
    [ascii('The\0ferry'), 'byte 3 is a control code'],
    [join(LE_MARK, utf16le('The\0ferry')), 'character 3, read as utf-16le'],
  ])('should say what is binary in %j', (bytes, reason) => {
    expect(() => decodeText(bytes)).toThrow(reason);
  });

  it('should read back every text that it can have been written from', () => {
    const encoders: readonly ((text: string) => Buffer)[] = [
      (text) => Buffer.from(text),
      (text) => join(UTF8_MARK, Buffer.from(text)),
      (text) => join(LE_MARK, utf16le(text)),
      (text) => join(BE_MARK, utf16be(text)),
    ];
    const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\ufeff]/u.test(text));
    fc.assert(
      fc.property(printable, fc.constantFrom(...encoders), (text, encode) => {
        expect(decodeText(encode(`Late ${text}`)).text).toBe(`Late ${text}`);
      }),
      { numRuns: 300 },
    );
  });

  it('should only ever fail with an error of its own', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          expect(decodeText(bytes).text).not.toContain('\r');
        } catch (error) {
          expect((error as ArticleError).code).toMatch(/^ARTICLE_(?:EMPTY|BINARY|UNDECODABLE)$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function failureOf(bytes: Uint8Array): unknown {
  try {
    return decodeText(bytes);
  } catch (error) {
    return [(error as ArticleError).constructor, (error as ArticleError).code];
  }
}
