import type { ArticleOrigin } from '../extraction/article/article.ts';
import { readFile } from '../readers/read-file.ts';
import type { BundleEntry } from '../readers/reader.ts';
import { type ExtractRun, fileSource, printFailure, printRecord } from './extract-run.ts';
import { inputBytes } from './input-file.ts';

/** One record a line for the articles of a bundle, in its order. Returns how many failed. */
async function extractBundle(entries: readonly BundleEntry[], source: ArticleOrigin, run: ExtractRun): Promise<number> {
  let failed = 0;
  for (const { line, read } of entries) {
    try {
      await printRecord(run, await read());
    } catch (error) {
      failed++;
      await printFailure(run, error, { ...source, line });
    }
  }
  return failed;
}

async function extractFile(path: string, run: ExtractRun): Promise<number> {
  const source = fileSource(path);
  try {
    const bytes = await inputBytes(path, run.terminal.stdin, run.maxBytes);
    const read = await readFile({ bytes, contentType: null }, source, run.hints, run.maxBytes);
    if (read.kind === 'bundle') return await extractBundle(read.entries, source, { ...run, pretty: false });
    await printRecord(run, read.article);
    return 0;
  } catch (error) {
    await printFailure(run, error, source);
    return 1;
  }
}

/** The articles of each file, in the order given. Returns how many failed. */
export async function extractFiles(paths: readonly string[], run: ExtractRun): Promise<number> {
  let failed = 0;
  for (const [index, path] of paths.entries()) {
    failed += await extractFile(path, run);
    run.progress.show(index + 1, paths.length, index + 1);
  }
  run.progress.clear();
  return failed;
}
