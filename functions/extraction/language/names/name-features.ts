import { hash, templateSeed } from '../linear-model.ts';
import { shapeOf } from '../tagger/tag-features.ts';
import { isCapital, type NameContext, type NameForm } from './name-evidence.ts';
import { type ArticleEvidence, EVIDENCE, runAround } from './name-runs.ts';

const SEEDS = Array.from({ length: 128 }, (_, template) => templateSeed(1000 + template));
const NONE: NameForm = { text: '', lower: '<s>', xpos: '<s>' };
const NUMBERS = Array.from({ length: 256 }, (_, number) => String(number));

/** Room for the features of one word. */
export const MAX_NAME_FEATURES = 160;
/** The templates of a run of capitals, of single list marks, of what the article shows. */
const RUN = 60;
const MARKS = 90;
const ARTICLE = 96;

/** Writes hashed features into an array. */
export interface FeatureSink {
  readonly into: Uint32Array;
  n: number;
}

function put(sink: FeatureSink, template: number, a: string, b = '', c = ''): void {
  let value = hash(SEEDS[template] as number, a);
  if (b !== '') value = hash(Math.imul(value ^ 0x1f, 0x01000193), b);
  if (c !== '') value = hash(Math.imul(value ^ 0x2f, 0x01000193), c);
  sink.into[sink.n++] = value === 0 ? 1 : value;
}

function wordFeatures(sink: FeatureSink, { words, mode }: NameContext, at: number, shape: string): void {
  const word = words[at] as NameForm;
  const { lower } = word;
  put(sink, 0, lower);
  put(sink, 1, word.text, mode);
  put(sink, 2, shape, at === 0 ? '^' : '');
  put(sink, 3, lower.slice(-2), shape);
  put(sink, 4, lower.slice(-3));
  put(sink, 5, lower.slice(-4));
  put(sink, 6, lower.slice(0, 3));
  put(sink, 7, lower.slice(0, 4));
}

function neighbourFeatures(sink: FeatureSink, { words }: NameContext, at: number, shape: string): void {
  const { lower, xpos } = words[at] as NameForm;
  const [before, after] = [words[at - 1] ?? NONE, words[at + 1] ?? NONE];
  put(sink, 8, xpos);
  put(sink, 9, before.xpos, xpos, after.xpos);
  put(sink, 10, xpos, after.xpos);
  put(sink, 11, before.xpos, xpos);
  put(sink, 12, before.lower);
  put(sink, 13, after.lower);
  put(sink, 14, words[at - 2]?.lower ?? '<s>');
  put(sink, 15, words[at + 2]?.lower ?? '<s>');
  put(sink, 16, before.lower, lower);
  put(sink, 17, lower, after.lower);
  put(sink, 18, before.lower, after.lower, shape);
  put(sink, 19, before.lower, shape);
  put(sink, 20, after.lower, shape);
  const [shapeBefore, shapeAfter] = [shapeOf(before.text), shapeOf(after.text)];
  put(sink, 21, shapeBefore, shape, shapeAfter);
  put(sink, 22, shape, shapeAfter);
  put(sink, 23, shapeBefore, shape);
}

function listFeatures(
  sink: FeatureSink,
  { words, kinds, marks, classes }: NameContext,
  at: number,
  shape: string,
): void {
  const kind = (offset: number): string => kinds[at + offset] ?? '';
  const mark = (offset: number): string => marks[at + offset] ?? '';
  const group = (offset: number): string => NUMBERS[classes[at + offset] ?? 0] as string;
  put(sink, 30, kind(0));
  put(sink, 31, kind(-1), shape);
  put(sink, 32, kind(1), shape);
  put(sink, 33, kind(-2), kind(-1), shape);
  put(sink, 34, kind(1), kind(2), shape);
  put(sink, 35, mark(0), shape);
  put(sink, 36, mark(0), (words[at] as NameForm).xpos);
  put(sink, 37, mark(-1), '|', mark(0));
  put(sink, 38, mark(0), '|', mark(1));
  put(sink, 39, `${mark(-1)}|${mark(0)}|${mark(1)}`);
  for (let offset = -2; offset <= 2; offset++) put(sink, 42 + offset, group(offset));
  put(sink, 45, group(-1), '|', group(0));
  put(sink, 46, group(0), '|', group(1));
  put(sink, 47, group(-1), '|', shape);
  put(sink, 48, group(1), '|', shape);
  for (const letter of mark(0)) put(sink, MARKS, letter, shape);
}

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

function runFeatures(sink: FeatureSink, context: NameContext, at: number, article: ArticleEvidence): void {
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
  if (from === 0 && to === words.length) put(sink, RUN + 16, size, `|${marks[from]}`, part);
  articleFeatures(sink, article.get((words[at] as NameForm).lower) ?? 0, ARTICLE, part, `|${marks[at]}`);
  if (at < to - 1) articleFeatures(sink, article.get(last.lower) ?? 0, ARTICLE + 2, part, null);
}

/** The hashed features of the word at `at`, written into `into`; returns how many. */
export function nameFeatures(context: NameContext, at: number, article: ArticleEvidence, into: Uint32Array): number {
  const sink: FeatureSink = { into, n: 0 };
  const word = context.words[at] as NameForm;
  const shape = context.mode === 'N' ? shapeOf(word.text) : shapeOf(word.text) + context.mode;
  wordFeatures(sink, context, at, shape);
  neighbourFeatures(sink, context, at, shape);
  listFeatures(sink, context, at, shape);
  if (isCapital(word.text)) runFeatures(sink, context, at, article);
  return sink.n;
}

/** The feature under which a model keeps the weights of the labels that follow `label`; "" opens a sentence. */
export const transitionFeature = (label: string): number =>
  hash(SEEDS[127] as number, label === '' ? '<s>' : label) || 1;
