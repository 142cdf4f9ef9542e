import { readArticle } from '../extraction/article/read-article.ts';
import { type ExtractRun, fileSource, printFailure, printRecord } from './extract-run.ts';
import { inputBytes } from './input-file.ts';

/** One article a file, in the order given. Returns how many failed. */
export async function extractFiles(paths: readonly string[], run: ExtractRun): Promise<number> {
  let failed = 0;
  for (const [index, path] of paths.entries()) {
    const source = fileSource(path);
    try {
      const bytes = await inputBytes(path, run.terminal.stdin, run.maxBytes);
      await printRecord(run, readArticle(bytes, source, run.hints));
    } catch (error) {
      failed++;
      await printFailure(run, error, source);
    }
    run.progress.show(index + 1, paths.length, index + 1);
  }
  run.progress.clear();
  return failed;
}
