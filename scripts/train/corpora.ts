import { join } from 'node:path';
import { jsonLines } from '../json-lines.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import type { AnnotatedArticle } from './statement-examples.ts';

/** The folder in ONRECORD_CORPORA; ends the process with a word of advice when it is not set. */
export function corporaFolder(): string {
  const folder = process.env.ONRECORD_CORPORA;
  if (folder) return folder;
  console.error(
    'Set ONRECORD_CORPORA to the folder with treebanks/ and statements/ (see CONTRIBUTING.md, "Training").',
  );
  process.exit(2);
}

const TREEBANKS = ['ewt-train', 'en_ewt-ud-dev', 'gum-by', 'gum-bysa'];

/** Sentences tagged by people; those of GUM whose text is withheld are left out. */
export function treebankSentences(folder: string): TreebankSentence[] {
  const all = TREEBANKS.flatMap((file) => readTreebank(join(folder, 'treebanks', `${file}.conllu`)));
  return all.filter(({ tokens }) => tokens.every(({ xpos }) => xpos !== '_'));
}

/** News texts without any marks. */
export function newsTexts(folder: string): string[] {
  const files = ['statements/polnear-develop.jsonl', 'casualties/unlabelled.jsonl'];
  return files.flatMap((file) => jsonLines<{ text: string }>(join(folder, file)).map(({ text }) => text));
}

/** Articles with statements marked by people. */
export const annotatedArticles = (folder: string): AnnotatedArticle[] =>
  jsonLines<AnnotatedArticle>(join(folder, 'statements/polnear-develop.jsonl'));
