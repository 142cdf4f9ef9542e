const ENCODED_WORDS = /=\?utf-8\?[bq]\?[^?]*\?=(?:\s+=\?utf-8\?[bq]\?[^?]*\?=)*/gi;
const ENCODED_WORD = /=\?utf-8\?([bq])\?([^?]*)\?=/gi;

function bytesOfQ(payload: string): Buffer {
  const octets = payload
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(octets, 'latin1');
}

function decodeRun(run: string): string {
  const words = Array.from(run.matchAll(ENCODED_WORD), ([, encoding = '', payload = '']) =>
    encoding.toLowerCase() === 'b' ? Buffer.from(payload, 'base64') : bytesOfQ(payload),
  );
  try {
    // joined first: a character may be split over two words
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(words));
  } catch {
    return run;
  }
}

/**
 * Decodes RFC 2047 words in UTF-8, as S3 returns metadata that is not ASCII (Amazon S3 User Guide,
 * "Working with object metadata"); what cannot be decoded stays as it is.
 *
 *   =?UTF-8?B?WsO8cmljaA==?= → Zürich      =?UTF-8?Q?Z=C3=BCrich_am_See?= → Zürich am See
 */
export function decodeEncodedWords(value: string): string {
  return value.replaceAll(ENCODED_WORDS, decodeRun);
}
