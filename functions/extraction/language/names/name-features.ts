import { shapeOf } from '../tagger/tag-features.ts';
import { type FeatureSink, NUMBERS, put } from './feature-sink.ts';
import { isCapital, type NameContext, type NameForm } from './name-evidence.ts';
import type { ArticleEvidence } from './name-runs.ts';
import { runFeatures } from './run-features.ts';
import { isInWideRun, wideRunFeatures } from './wide-runs.ts';

const NONE: NameForm = { text: '', lower: '<s>', xpos: '<s>' };

/** Room for the features of one word. */
export const MAX_NAME_FEATURES = 200;
/** The template of single list marks. */
const MARKS = 90;

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

function listFeatures(sink: FeatureSink, { words, kinds, marks }: NameContext, at: number, shape: string): void {
  const kind = (offset: number): string => kinds[at + offset] ?? '';
  const mark = (offset: number): string => marks[at + offset] ?? '';
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
  for (const letter of mark(0)) put(sink, MARKS, letter, shape);
}

function classFeatures(sink: FeatureSink, { classes, groups }: NameContext, at: number, shape: string): void {
  const fine = (offset: number): string => NUMBERS[classes[at + offset] ?? 0] as string;
  const coarse = (offset: number): string => NUMBERS[groups[at + offset] ?? 0] as string;
  for (let offset = -2; offset <= 2; offset++) put(sink, 42 + offset, fine(offset));
  put(sink, 45, fine(-1), '|', fine(0));
  put(sink, 46, fine(0), '|', fine(1));
  put(sink, 47, fine(-1), '|', shape);
  put(sink, 48, fine(1), '|', shape);
  put(sink, 49, fine(0), '|', shape);
  for (let offset = -1; offset <= 1; offset++) put(sink, 51 + offset, coarse(offset));
  put(sink, 53, coarse(-1), '|', coarse(0));
  put(sink, 54, coarse(0), '|', coarse(1));
  put(sink, 55, `${coarse(-1)}|${coarse(0)}|${coarse(1)}`);
}

/** The hashed features of the word at `at`, written into `into`; returns how many. */
export function nameFeatures(context: NameContext, at: number, article: ArticleEvidence, into: Uint32Array): number {
  const sink: FeatureSink = { into, n: 0 };
  const word = context.words[at] as NameForm;
  const shape = context.mode === 'N' ? shapeOf(word.text) : shapeOf(word.text) + context.mode;
  wordFeatures(sink, context, at, shape);
  neighbourFeatures(sink, context, at, shape);
  listFeatures(sink, context, at, shape);
  classFeatures(sink, context, at, shape);
  if (isCapital(word.text)) runFeatures(sink, context, at, article);
  if (isInWideRun(word)) wideRunFeatures(sink, context, at);
  return sink.n;
}
