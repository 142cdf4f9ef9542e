import { createHash } from 'node:crypto';
import { resultName } from '../result-name.ts';

/** The longest file name of the usual file systems, in bytes (ext4, APFS and NTFS allow no more). */
const SEGMENT_BYTES = 255;
/** Leaves room in a segment for the hash and `.json`. */
const READABLE_BYTES = 200;

function unsafe(segment: string, isFolder: boolean): boolean {
  if (segment === '' || segment === '.' || segment === '..') return true;
  // the article "a" is stored as the file "a.json" or "a.jsonl", so no folder may have such a name
  return (isFolder && /\.jsonl?$/i.test(segment)) || Buffer.byteLength(segment, 'utf8') > SEGMENT_BYTES;
}

function headOf(name: string, maxBytes: number): string {
  const head = new TextDecoder().decode(Buffer.from(name, 'utf8').subarray(0, maxBytes));
  return head.replace(/\uFFFD+$/, '');
}

/**
 * The name of a result file, by the rule of `resultName`. Where a file system would refuse it, or two
 * keys would need a file and a folder of one name, the key is flattened and ends in its hash:
 *
 *   records/2026/landslide.txt.json
 *   records/a.json_b.txt-8d16e0b4f7a92c53.json      (the article b.txt in a folder a.json)
 */
export function localResultName(prefix: string, key: string, ending = '.json'): string {
  const name = resultName(prefix, key, undefined, ending);
  const segments = name.slice(prefix.length).split('/');
  if (!segments.some((segment, index) => unsafe(segment, index < segments.length - 1))) return name;
  const hash = createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 16);
  const readable = key.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '');
  return `${prefix}${headOf(readable, READABLE_BYTES)}-${hash}${ending}`;
}
