import type { Span } from '../../../functions/extraction/language/span.ts';
import type { TreebankSentence } from '../../train/conllu.ts';

export interface TaggedSpan extends Span {
  readonly upos: string;
  readonly xpos: string;
}

/** A document of a treebank as raw text again, with its sentences and words as offsets. */
export interface TreebankArticle {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly TaggedSpan[];
}

function articleOf(document: readonly TreebankSentence[]): TreebankArticle {
  let text = '';
  const sentences: Span[] = [];
  const words: TaggedSpan[] = [];
  for (const sentence of document) {
    if (text !== '') text += sentence.newParagraph ? '\n' : ' ';
    const offset = text.length;
    text += sentence.text;
    for (const { start, end, upos, xpos } of sentence.tokens)
      words.push({ start: offset + start, end: offset + end, upos, xpos });
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
    if (first && last) sentences.push({ start: offset + first.start, end: offset + last.end });
  }
  return { text, sentences, words };
}

/** Sentences are joined by a space within a paragraph and by a line break between paragraphs. */
export function treebankArticles(sentences: readonly TreebankSentence[]): TreebankArticle[] {
  const documents: TreebankSentence[][] = [];
  for (const sentence of sentences) {
    const open = documents.at(-1);
    if (open?.[0]?.document === sentence.document) open.push(sentence);
    else documents.push([sentence]);
  }
  return documents.map(articleOf);
}
