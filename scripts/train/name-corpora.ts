import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank } from './conllu.ts';
import { readGumNames } from './gum-names.ts';

/** One sentence with its words; the Penn tags that people gave them, where there are any. */
export interface PlainSentence {
  readonly document: string;
  readonly forms: readonly string[];
  readonly xpos: readonly string[] | null;
}

/** With a label for each word: O, B-PER, I-PER, B-ORG … */
export interface NamedSentence extends PlainSentence {
  readonly labels: readonly string[];
}

export interface NameCorpora {
  readonly named: readonly NamedSentence[];
  /** Sentences with tags and without names. */
  readonly unnamed: readonly PlainSentence[];
}

const NEW_DOCUMENT = /^# newdoc(?: id = (.*))?$/;
const LABEL = /^[BI]-(?:PER|ORG|LOC)$/;

/**
 * Reads an IOB2 file of Universal NER (universalner.org): number, form, label, … separated by tabs. Where a file marks
 * no documents, each sentence is one of its own; labels other than PER, ORG and LOC count as none.
 */
export function readIob2(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let document = '';
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const marked = /^# newdoc/m.test(text);
  for (const chunk of text.split(/\n\s*\n/)) {
    const lines = chunk.split('\n').filter((line) => line !== '');
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    const opening = lines.map((line) => NEW_DOCUMENT.exec(line)).find((match) => match !== null);
    if (!marked || opening) document = opening?.[1] ?? String(sentences.length);
    if (rows.length === 0) continue;
    const labels = rows.map((row) => (LABEL.test(row[2] ?? '') ? (row[2] as string) : 'O'));
    sentences.push({ document, forms: rows.map((row) => row[1] ?? ''), labels, xpos: null });
  }
  return sentences;
}

/** The sentences of each document, in their order. */
export function byDocument<Sentence extends PlainSentence>(sentences: readonly Sentence[]): Sentence[][] {
  const documents = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const document = documents.get(sentence.document);
    if (document) document.push(sentence);
    else documents.set(sentence.document, [sentence]);
  }
  return [...documents.values()];
}

/** The sentences of a file in CoNLL-U, with their Penn tags. */
export const plainSentences = (path: string): PlainSentence[] =>
  readTreebank(path).map(({ document, tokens }) => ({
    document,
    forms: tokens.map(({ form }) => form),
    xpos: tokens.map(({ xpos }) => xpos),
  }));

/** What the name tagger learns from: GUM's entities, Universal NER on the parts of EWT named, and EWT's training part. */
export function nameCorpora(folder: string, parts: readonly string[] = ['dev', 'test']): NameCorpora {
  const path = (file: string): string => join(folder, 'treebanks', file);
  const ewt = parts.flatMap((part) => {
    const tagged = new Map(
      plainSentences(path(`en_ewt-ud-${part}.conllu`)).map(({ forms, xpos }) => [forms.join(' '), xpos]),
    );
    const named = readIob2(path(`uner_en_ewt-ud-${part}.iob2`));
    return named.map((sentence) => ({ ...sentence, xpos: tagged.get(sentence.forms.join(' ')) ?? null }));
  });
  const gum = ['gum-by', 'gum-bysa'].flatMap((file) => readGumNames(path(`${file}.conllu`)));
  return { named: [...gum, ...ewt], unnamed: plainSentences(path('ewt-train.conllu')) };
}
