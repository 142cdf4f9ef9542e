import { findWord, rangeOf, type Word, type WordRange } from '../language/document.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../language/noun-phrases.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';
import { CAUSES } from '../lexicon/causes.ts';
import { DOCUMENTS, GROUPS, ORGANISATIONS, UNNAMED } from '../lexicon/party-nouns.ts';
import { isPerson } from '../lexicon/people.ts';

const LONGEST = 14;

/** The noun that a phrase is about: the last before "of", "for" and their like. */
export function headWord(words: readonly Word[], { from, to }: WordRange): Word {
  for (let at = from + 1; at < to; at++)
    if (/^(?:of|for|in|at|from|to|with)$/.test(words[at]?.lower ?? '')) return words[at - 1] as Word;
  return words[to - 1] as Word;
}

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '');

/** People, organisations and groups: who may speak, or do harm. */
export function isParty(words: readonly Word[], range: WordRange): boolean {
  const head = headWord(words, range);
  if (CAUSES.has(head.lower) && !/^(?:gunm[ae]n|bombers?)$/.test(head.lower)) return false;
  if (words.slice(range.from, range.to).some(({ nameKind }) => nameKind === 'person')) return true;
  if (/^(?:person|organisation)$/.test(head.nameKind ?? '') || isPeopleNoun(head) || isPerson(head.lower)) return true;
  return [head.lower, singular(head.lower)].some(
    (noun) =>
      ORGANISATIONS.has(noun) ||
      GROUPS.has(noun) ||
      UNNAMED.has(noun) ||
      /^(?:forces|media|data|figures|spokes\w+)$/.test(noun),
  );
}

/** Papers and reports, which tell what others do not sign. */
export const isDocument = (words: readonly Word[], range: WordRange): boolean => {
  const head = headWord(words, range).lower;
  return DOCUMENTS.has(singular(head)) || /^(?:data|figures|records|estimates|statistics)$/.test(head);
};

export const phraseFrom = (words: readonly Word[], at: number, limit: number): WordRange | null =>
  nounPhraseStartingAt(words, at, Math.min(limit, at + LONGEST));

/** "An official" is a phrase, whatever "official" is tagged as. */
function ofNoun(words: readonly Word[], at: number, limit: number): WordRange | null {
  const { lower } = words[at] ?? { lower: '' };
  if (at < limit || !(UNNAMED.has(lower) || GROUPS.has(lower) || ORGANISATIONS.has(lower))) return null;
  const opened = at > limit && words[at - 1]?.xpos === 'DT';
  return rangeOf(words, opened ? at - 1 : at, at + 1);
}

export function phraseBefore(words: readonly Word[], at: number, limit: number): WordRange | null {
  const range = nounPhraseEndingAt(words, at - 1, Math.max(limit, at - LONGEST)) ?? ofNoun(words, at - 1, limit);
  // "ORLO, Perl A bomber": a dateline without a stop
  const opener =
    range === null ? -1 : findWord(words, range.from + 1, range.to, ({ text }) => /^(?:A|An|The)$/.test(text));
  return opener < 0 ? range : rangeOf(words, opener, at);
}
