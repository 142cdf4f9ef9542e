import { readFileSync } from 'node:fs';

export interface TreebankToken {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** UTF-16 offsets in the sentence's text. */
  readonly start: number;
  readonly end: number;
}
export interface TreebankSentence {
  readonly document: string;
  readonly newParagraph: boolean;
  readonly text: string;
  readonly tokens: readonly TreebankToken[];
}

/** Words of a multiword token ("don't" = do + n't) share its characters: cut them where their forms say. */
function place(text: string, form: string, from: number): readonly [number, number] {
  const at = text.indexOf(form, from);
  return at < 0 ? [from, from] : [at, at + form.length];
}

function sentenceOf(lines: readonly string[], document: string, newParagraph: boolean): TreebankSentence {
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const tokens: TreebankToken[] = [];
  let offset = 0;
  for (const line of lines) {
    const [id, form, lemma, upos, xpos] = line.split('\t');
    if (!/^\d+$/.test(id ?? '')) continue;
    const [start, end] = place(text, form as string, offset);
    offset = end;
    tokens.push({
      form: form as string,
      lemma: lemma as string,
      upos: upos as string,
      xpos: xpos as string,
      start,
      end,
    });
  }
  return { document, newParagraph, text, tokens };
}

/** Reads a CoNLL-U file (universaldependencies.org/format.html). */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const chunk of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = chunk.split('\n');
    document = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14) ?? document;
    const newParagraph = lines.some((line) => line.startsWith('# newpar'));
    if (lines.some((line) => /^\d/.test(line))) sentences.push(sentenceOf(lines, document, newParagraph));
  }
  return sentences;
}
