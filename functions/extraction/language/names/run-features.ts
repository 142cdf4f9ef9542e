import { type FeatureSink, NUMBERS, put } from './feature-sink.ts';
import type { NameContext, NameForm } from './name-evidence.ts';
import { type ArticleEvidence, EVIDENCE, runAround } from './name-runs.ts';

/** The templates of a run of capitals, and of what the article shows. */
const RUN = 60;
const ARTICLE = 96;

function articleFeatures(
  sink: FeatureSink,
  evidence: number,
  template: number,
  part: string,
  mark: string | null,
): void {
  for (let index = 0; index < EVIDENCE.length; index++) {
    if ((evidence & (1 << index)) === 0) continue;
    const name = EVIDENCE[index] as string;
    put(sink, template, name, part);
    if (mark !== null) put(sink, template + 1, name, mark);
  }
}

/** What the run of capitals around a capital tells: its ends, what stands beside it, what the article shows of it. */
export function runFeatures(sink: FeatureSink, context: NameContext, at: number, article: ArticleEvidence): void {
  const { words, kinds, marks, classes } = context;
  const { from, to } = runAround(words, at);
  const [first, last] = [words[from] as NameForm, words[to - 1] as NameForm];
  const before = words[from - 1]?.lower ?? '<s>';
  const after = words[to]?.lower ?? '<e>';
  const size = NUMBERS[Math.min(to - from, 5)] as string;
  const part = at === from ? (at === to - 1 ? 'S' : 'B') : at === to - 1 ? 'E' : 'I';
  const group = (index: number): string => NUMBERS[classes[index] ?? 0] as string;
  put(sink, RUN, size, part);
  put(sink, RUN + 1, last.lower);
  put(sink, RUN + 2, first.lower);
  put(sink, RUN + 3, kinds[to - 1] as string, `|${kinds[from]}`, part);
  put(sink, RUN + 4, `${marks[from]}|${marks[to - 1]}`, part, size);
  put(sink, RUN + 5, before, size);
  put(sink, RUN + 6, after, size);
  put(sink, RUN + 7, `|${kinds[from - 1] ?? ''}`, size);
  put(sink, RUN + 8, `|${kinds[to] ?? ''}`, words[to]?.xpos ?? '', size);
  put(sink, RUN + 9, before, '|', after);
  put(sink, RUN + 10, before, part);
  put(sink, RUN + 11, after, part);
  put(sink, RUN + 12, group(from - 1), part);
  put(sink, RUN + 13, group(to), part);
  put(sink, RUN + 14, group(to - 1), part);
  put(sink, RUN + 15, group(from), part);
  put(sink, RUN + 17, group(from), '|', group(to - 1));
  if (from === 0 && to === words.length) put(sink, RUN + 16, size, `|${marks[from]}`, part);
  articleFeatures(sink, article.get((words[at] as NameForm).lower) ?? 0, ARTICLE, part, `|${marks[at]}`);
  if (at < to - 1) articleFeatures(sink, article.get(last.lower) ?? 0, ARTICLE + 2, part, null);
}
