import { type AnnotatedArticle, examplesOf } from './statement-examples.ts';
import { allOf, crossValidated, honestScale, type Lessons, trustOf } from './statement-folds.ts';
import { trainWeights } from './train-statements.ts';

export interface RankerFile {
  readonly about: string;
  readonly sources: readonly string[];
  readonly licence: string;
  readonly scale: number;
  /** base64 of one signed byte for each place of the hashed features. */
  readonly table: string;
}

/** The weights in 8-bit steps. */
export function packedTable(weights: Float32Array): { readonly table: Int8Array; readonly scale: number } {
  const sizes = Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor((sizes.length - 1) * 0.999)] ?? 1) / 127;
  return {
    table: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
  };
}

const FOLDS = 5;

/** The ranker's weights file, learned from the corpus and from the articles that we marked. */
export function rankerFile(corpus: readonly AnnotatedArticle[], marked: readonly AnnotatedArticle[]): RankerFile {
  const lessons: Lessons = { corpus: corpus.map(examplesOf), marked: marked.map(examplesOf) };
  const { table, scale } = packedTable(trainWeights(allOf(lessons), trustOf(lessons, FOLDS)));
  const honest = honestScale(crossValidated(lessons, FOLDS));
  return {
    about:
      'Weights of onrecord that choose where the content of a statement begins and ends, learned by scripts/train. Numbers only; no text of the sources.',
    sources: [
      'PolNeAR (Newell, Margolin & Ruths 2018): statements marked by hand in US political news; no licence stated, so none of its text is here',
      'News of conflict, disasters and all else (publishers’ copyright; Wikinews, CC BY 2.5), in which we marked the statements: scripts/marks; none of its text is here',
      'Invented articles of onrecord (tests/fixtures/statements)',
    ],
    licence: 'MIT',
    scale: Number((scale * honest).toPrecision(6)),
    table: Buffer.from(table.buffer).toString('base64'),
  };
}
