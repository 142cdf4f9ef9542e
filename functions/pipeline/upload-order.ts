import type { Upload } from './ports.ts';

export type UploadOrder = 'older' | 'same' | 'newer' | 'unknown';

/**
 * Compares two sequencers of one key. S3: "right-pad the shorter value with zeros, then compare
 * lexicographically" (Amazon S3 User Guide, Event message structure).
 */
function compareSequencers(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const [left, right] = [a.toUpperCase().padEnd(length, '0'), b.toUpperCase().padEnd(length, '0')];
  return left === right ? 0 : left < right ? -1 : 1;
}

/**
 * Where upload `a` stands to upload `b` of the same key. Sequencers decide; where one is missing (a
 * request from the console), the version read and S3's modification time do. "unknown" when nothing tells.
 */
export function uploadOrder(a: Upload, b: Upload): UploadOrder {
  if (a.sequencer !== null && b.sequencer !== null) {
    const order = compareSequencers(a.sequencer, b.sequencer);
    return order === 0 ? 'same' : order < 0 ? 'older' : 'newer';
  }
  if (a.versionId !== null && a.versionId === b.versionId) return 'same';
  if (a.lastModified === null || b.lastModified === null || a.lastModified === b.lastModified) return 'unknown';
  return a.lastModified < b.lastModified ? 'older' : 'newer';
}
