import type { Article, Section } from '../article/article.ts';
import { englishNameTagger, type NameKind } from './names/name-tagger.ts';
import { type Quotation, quotationsIn } from './quotation-marks.ts';
import { sentenceRanges } from './sentences.ts';
import type { Span } from './span.ts';
import { NAME } from './tagger/corrections/tag-rule.ts';
import { correctedTags } from './tagger/tag-corrections.ts';
import { englishTagger, type Tag } from './tagger/tagger.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';

export interface Word extends Token, Tag {
  /** The kind of the name that the word is part of; null for other words. */
  readonly nameKind: NameKind | null;
}

/** Words [from, to) of the document, and the offsets they cover. */
export interface WordRange extends Span {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends WordRange {
  readonly paragraph: number;
}

export interface Paragraph extends WordRange {
  readonly section: Section;
  readonly sentences: readonly Sentence[];
}

/** An article cut into paragraphs, sentences and tagged words; word numbers run through the whole article. */
export interface Document {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  /** For each word, the index of the innermost quotation it stands in, marks included; -1 for none. */
  readonly quotationAt: Int32Array;
  /** For each word, the index of its sentence. */
  readonly sentenceAt: Int32Array;
}

/** "LANDSLIDE BURIES ROAD" is tagged as "landslide buries road": capitals tell nothing where all are capitals. */
function readable(tokens: readonly Token[]): readonly Token[] {
  const capitals = tokens.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length;
  if (tokens.length < 4 || capitals < tokens.length * 0.6) return tokens;
  return tokens.map((token) => ({ ...token, text: token.lower }));
}

/** A capital inside a sentence, beside a name, makes a name of "Price" in "Ned Price" whatever else it may be. */
function withNames(tokens: readonly Token[], tags: readonly Tag[]): readonly Tag[] {
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  if (tokens.filter((_, at) => isCapital(at)).length > tokens.length * 0.5) return tags;
  return tags.map((tag, at) =>
    at > 0 && isCapital(at) && tag.xpos === 'NN' && tags[at - 1]?.xpos === 'NNP' && isCapital(at - 1) ? NAME : tag,
  );
}

type TaggedToken = Token & Tag;

function tagged(tokens: readonly Token[]): TaggedToken[] {
  const tags = withNames(tokens, correctedTags(tokens, englishTagger().tag(readable(tokens))));
  return tokens.map((token, at) => ({ ...token, ...(tags[at] as Tag) }));
}

/** The words with the kinds of the names that they are part of. */
function withNameKinds(words: readonly TaggedToken[], sentences: readonly Sentence[]): Word[] {
  const kinds = words.map((): NameKind | null => null);
  const names = englishNameTagger().names(sentences.map(({ from, to }) => words.slice(from, to)));
  for (const [index, sentence] of sentences.entries())
    for (const { from, to, kind } of names[index] ?? []) kinds.fill(kind, sentence.from + from, sentence.from + to);
  return words.map((word, at) => ({ ...word, nameKind: kinds[at] ?? null }));
}

export function rangeOf(words: readonly Span[], from: number, to: number): WordRange {
  return { from, to, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** Index of the first word in [from, to) that `matches`, or -1. */
export function findWord(words: readonly Word[], from: number, to: number, matches: (word: Word) => boolean): number {
  for (let at = from; at < to; at++) if (matches(words[at] as Word)) return at;
  return -1;
}

/** Analyses an article's blocks; linear in the length of the text. */
export function analyse(article: Pick<Article, 'text' | 'blocks'>): Document {
  const { text } = article;
  const tokenised: TaggedToken[] = [];
  const paragraphs: Paragraph[] = [];
  for (const block of article.blocks) {
    const tokens = tokenise(text, block);
    const first = tokenised.length;
    const sentences = sentenceRanges(tokens).map(([from, to]): Sentence => {
      for (const word of tagged(tokens.slice(from, to))) tokenised.push(word);
      return { ...rangeOf(tokenised, first + from, first + to), paragraph: paragraphs.length };
    });
    paragraphs.push({ ...rangeOf(tokenised, first, tokenised.length), section: block.section, sentences });
  }
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const words = withNameKinds(tokenised, sentences);
  const quotations = quotationsIn(words, paragraphs);
  const quotationAt = new Int32Array(words.length).fill(-1);
  for (const [index, { from, to }] of quotations.entries()) quotationAt.fill(index, from, to);
  const sentenceAt = new Int32Array(words.length);
  for (const [index, { from, to }] of sentences.entries()) sentenceAt.fill(index, from, to);
  return { text, words, sentences, paragraphs, quotations, quotationAt, sentenceAt };
}
