// The corpora as their files have them; offsets are UTF-16 units of the text.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Casualty, Statement } from '../../schemas/types.ts';
import { jsonLines } from '../json-lines.ts';

export type Offsets = readonly [start: number, end: number];

export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

export interface AnnotatedStatement {
  readonly content: readonly Offsets[];
  readonly speaker: Offsets | null;
  readonly speakerText: string | null;
  readonly cue: readonly Offsets[] | null;
  readonly kind: Statement['kind'];
  /** Direct, mixed, or indirect with a plain verb of reporting: what careful readers agree on. */
  readonly strict: boolean;
}

export interface StatementArticle extends AnnotatedArticle {
  readonly statements: readonly AnnotatedStatement[];
}

export interface AnnotatedFigure {
  readonly outcome: Casualty['outcome'];
  readonly span: Offsets;
  readonly min: number | null;
  readonly max: number | null;
  /** Index of the figure whose people these are a part of. */
  readonly subgroupOf: number | null;
  readonly attributedTo: string | null;
  readonly place: string | null;
  readonly scope: 'event' | 'cumulative' | 'historical' | 'hypothetical';
  readonly negated: boolean;
  /** Finding it is neither right nor wrong. */
  readonly optional?: boolean;
}

export interface CasualtyArticle extends AnnotatedArticle {
  readonly figures: readonly AnnotatedFigure[];
}

export class CorpusMissingError extends Error {
  override readonly name = 'CorpusMissingError';
  readonly code = 'CORPUS_MISSING';
  constructor(path: string) {
    super(`There is no ${path}. ONRECORD_CORPORA must name the folder with statements/, casualties/ and treebanks/.`);
  }
}

/** The path of one file of the corpora. @throws CorpusMissingError */
export function corpusFile(folder: string, ...names: readonly string[]): string {
  const path = join(folder, ...names);
  if (!existsSync(path)) throw new CorpusMissingError(path);
  return path;
}

/** @throws CorpusMissingError */
export const statementArticles = (folder: string) =>
  jsonLines<StatementArticle>(corpusFile(folder, 'statements', 'polnear-develop.jsonl'));

/** @throws CorpusMissingError */
export const casualtyArticles = (folder: string) =>
  jsonLines<CasualtyArticle>(corpusFile(folder, 'casualties', 'gold.jsonl'));
