import { readFile } from '../../functions/readers/read-file.ts';

/** A file as a line of JSON holds it. */
export interface BenchFile {
  readonly key: string;
  readonly base64: string;
}

/** Reads one file, with the reader of its format; returns how many characters its article has. */
export async function run({ key, base64 }: BenchFile): Promise<number> {
  const origin = { bucket: null, key, line: null, versionId: null };
  const file = { bytes: Buffer.from(base64, 'base64'), contentType: null };
  const read = await readFile(file, origin, {}, 5_000_000);
  return read.kind === 'article' ? read.article.text.length : read.entries.length;
}
