import { analyse, type Document } from '../../../functions/extraction/language/document.ts';
import type { Span } from '../../../functions/extraction/language/span.ts';
import { readTreebank } from '../../train/conllu.ts';
import { agreement } from '../ratios.ts';
import { type TaggedSpan, type TreebankArticle, treebankArticles } from './treebank-article.ts';

/** F1 from raw text, in percent, as the CoNLL 2018 shared task defines it: a word or sentence is right when both its ends are. */
export interface TreebankScores {
  /** Right words with the right universal tag. */
  readonly upos: number;
  /** Right words with the right Penn tag; null where the treebank has none. */
  readonly xpos: number | null;
  readonly sentenceF1: number;
  readonly tokenF1: number;
}

const NO_TAG = '_';

/** The same paragraphs that the treebank has. */
function analysed({ text }: TreebankArticle): Document {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { section: 'body' as const, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return analyse({ text, blocks });
}

interface Both {
  readonly gold: TreebankArticle;
  readonly found: Document;
}

type Tagged = Span & Partial<TaggedSpan>;
/** What must agree, for sentences and for words. */
const ENDS = ({ start, end }: Tagged) => `${start}-${end}`;
const UPOS = (word: Tagged) => `${ENDS(word)} ${word.upos}`;
const XPOS = (word: Tagged) => `${ENDS(word)} ${word.xpos}`;

function f1(all: readonly Both[], part: 'words' | 'sentences', key: (item: Tagged) => string): number {
  let [right, proposed, annotated] = [0, 0, 0];
  for (const { gold, found } of all) {
    const keys = new Set(gold[part].map(key));
    right += found[part].filter((item) => keys.has(key(item))).length;
    proposed += found[part].length;
    annotated += gold[part].length;
  }
  return agreement({ right, of: proposed }, { right, of: annotated }).f1;
}

/** Cuts and tags the treebank's texts and compares. `path`: a CoNLL-U file. */
export function treebankScores(path: string): TreebankScores {
  const all = treebankArticles(readTreebank(path)).map((gold): Both => ({ gold, found: analysed(gold) }));
  const hasXpos = all.some(({ gold }) => gold.words.some(({ xpos }) => xpos !== NO_TAG));
  return {
    upos: f1(all, 'words', UPOS),
    xpos: hasXpos ? f1(all, 'words', XPOS) : null,
    sentenceF1: f1(all, 'sentences', ENDS),
    tokenF1: f1(all, 'words', ENDS),
  };
}
