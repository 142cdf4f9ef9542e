import type { Document, Word, WordRange } from '../document.ts';
import { rangeOf } from '../document.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../noun-phrases.ts';
import { type Mention, readMention } from './mention.ts';
import { isRole } from './mention-parts.ts';

/** A named party as the whole article tells it. */
export interface KnownParty extends Omit<Mention, 'start' | 'end' | 'from' | 'to'> {
  /** The words of its fullest name, folded: "Rosa Quispe Huanca" → rosa, quispe, huanca. */
  readonly words: readonly string[];
}

const inRange = (words: readonly Word[], { from, to }: WordRange, matches: (word: Word) => boolean): boolean => {
  for (let at = from; at < to; at++) if (matches(words[at] as Word)) return true;
  return false;
};

/** ", the mayor of Puno," after a name, or ", Rosa Quispe," after "the mayor of Puno". */
function appositionAfter(doc: Document, range: WordRange, limit: number): Mention | null {
  if (doc.words[range.to]?.text !== ',') return null;
  const phrase = nounPhraseStartingAt(doc.words, range.to + 1, limit);
  return phrase === null ? null : readMention(doc.text, doc.words, phrase);
}

function withApposition(doc: Document, mention: Mention, limit: number): Mention {
  const other = appositionAfter(doc, mention, limit);
  if (other === null) return mention;
  const named = mention.nameWords.length > 0 ? mention : other;
  const titled = mention.nameWords.length > 0 ? other : mention;
  if (named.nameWords.length === 0 || titled.nameWords.length > 0 || titled.role === null) return mention;
  return {
    ...named,
    role: named.role ?? titled.role,
    affiliation: named.affiliation ?? titled.affiliation,
    country: named.country ?? titled.country,
    sex: named.sex ?? titled.sex,
  };
}

/** Every noun phrase of the article with a name or an office in it, read. */
export function namedMentions(doc: Document): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const [word, next] = [doc.words[at] as Word, doc.words[at + 1]];
      const ends = at + 1 >= sentence.to || !/^(?:NN|NNS|NNPS?|POS|HYPH)$/.test(next?.xpos ?? '');
      if (!ends || !/^NN/.test(word.xpos)) continue;
      const range = nounPhraseEndingAt(doc.words, at, sentence.from) ?? rangeOf(doc.words, at, at + 1);
      if (!inRange(doc.words, range, (inside) => inside.xpos.startsWith('NNP') || isRole(inside))) continue;
      mentions.push(withApposition(doc, readMention(doc.text, doc.words, range), sentence.to));
    }
  }
  return mentions;
}
