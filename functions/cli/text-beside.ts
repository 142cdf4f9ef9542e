import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { StoredText } from './span-faults.ts';

/** A text's name below its folder, as the pipeline makes it: no path that a record could lead astray. */
const TEXT_NAME = /^(?:[\w-]+\/)*[0-9a-f]{64}\.txt$/;

function textKeyOf(record: unknown): string | null {
  const key = (record as { article?: { text?: { key?: unknown } } } | null)?.article?.text?.key;
  return typeof key === 'string' && TEXT_NAME.test(key) ? key : null;
}

/**
 * The stored text of a record, looked for in the folders above the record's file; null when there is none:
 *
 *   out/records/2026/a.txt.json   names texts/0f34….txt   found as out/texts/0f34….txt
 */
export async function textBeside(recordPath: string, record: unknown): Promise<StoredText | null> {
  const key = textKeyOf(record);
  if (key === null) return null;
  let folder = resolve(dirname(recordPath));
  for (;;) {
    const bytes = await readFile(join(folder, key)).catch(() => null);
    if (bytes !== null) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
    }
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
}
