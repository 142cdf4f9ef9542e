import { ArticleTooLargeError, ArticleUnreadableError } from '../extraction/article/article-error.ts';
import { articleOf } from '../extraction/article/read-article.ts';
import { articleLine, fieldsOf, idOf } from './article-line.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';
import { type ExtractRun, fileSource, printFailure, printRecord } from './extract-run.ts';
import { inputChunks, inputSize } from './input-file.ts';

type LineOutcome = 'record' | 'failure' | 'blank';

async function extractLine({ number, bytes, length }: ByteLine, path: string, run: ExtractRun): Promise<LineOutcome> {
  let key = path;
  try {
    if (bytes === null) throw new ArticleTooLargeError(length, run.maxBytes);
    const fields = fieldsOf(bytes);
    if (fields === null) return 'blank';
    key = idOf(fields) ?? path;
    const { id, text, hints } = articleLine(fields);
    await printRecord(run, articleOf(text, fileSource(id), { ...hints, ...run.hints }));
    return 'record';
  } catch (error) {
    await printFailure(run, error, { ...fileSource(key), line: number });
    return 'failure';
  }
}

/** One article a line, in order, holding one at a time. Returns how many failed. */
export async function extractLines(path: string, run: ExtractRun): Promise<number> {
  const size = await inputSize(path);
  let [failed, articles, done] = [0, 0, 0];
  try {
    for await (const line of byteLines(inputChunks(path, run.terminal.stdin), run.maxBytes)) {
      const outcome = await extractLine(line, path, run);
      if (outcome === 'failure') failed++;
      if (outcome !== 'blank') articles++;
      done += line.length + 1;
      run.progress.show(done, size, articles);
    }
  } catch (error) {
    if (!(error instanceof ArticleUnreadableError)) throw error;
    failed++;
    await printFailure(run, error, fileSource(path));
  }
  run.progress.clear();
  return failed;
}
