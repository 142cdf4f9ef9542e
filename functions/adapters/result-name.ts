import { createHash } from 'node:crypto';

/** S3 names have at most 1,024 bytes of UTF-8 (Amazon S3 User Guide, "Naming Amazon S3 objects"). */
const S3_NAME_BYTES = 1024;

/** Counts a surrogate pair as one character of four bytes. */
function headOf(name: string, maxBytes: number): string {
  let head = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character, 'utf8');
    if (bytes > maxBytes) break;
    head += character;
  }
  return head;
}

/**
 * The name under which the result for an article's key is stored: prefix + key + ".json" (a bundle's: ".jsonl").
 * One that would pass `maxBytes` of UTF-8 is cut between two characters and ends in a hash of the whole key:
 *
 *   records/2026/landslide.txt.json
 *   records/2026/a-very-long-na…-9f86d081884c7d65.json
 */
export function resultName(prefix: string, key: string, maxBytes = S3_NAME_BYTES, ending = '.json'): string {
  const name = `${prefix}${key}${ending}`;
  if (Buffer.byteLength(name, 'utf8') <= maxBytes) return name;
  const hash = createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 16);
  const end = `-${hash}${ending}`;
  return `${headOf(`${prefix}${key}`, maxBytes - end.length)}${end}`;
}
