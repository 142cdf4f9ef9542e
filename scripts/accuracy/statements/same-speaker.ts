import type { WordSet } from './content-words.ts';
import { plainWords, shared } from './content-words.ts';

/** Who is said to speak: the printed words. */
export interface SpeakerWords {
  readonly text: string;
  readonly words: WordSet;
}

const LITTLE = new Set(
  'the a an of and mr mrs ms dr sen rep gov president former sir lord his her their its this that one'.split(' '),
);
const PRONOUN = new Set('i he she they we you it who that which his her their him them one'.split(' '));
/** What follows these no longer names the head: "the mayor [of Lunsay]". */
const HEAD_ENDS = /,|\s(?:of|with|for|from|who|whose|at|in|on|to|during|near|about)\s/;

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/'s\b|(?<=s)'(?=\s|$)/g, '');
const wordsOf = (text: string): string[] => plainWords(normal(text)).map(({ lower }) => lower);

/** "the mayor of Lunsay" → "mayor"; "Edda Roe, a pilot" → "roe". */
export function headWord(text: string): string | null {
  const parts = normal(text)
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(HEAD_ENDS)
    .map((part) => wordsOf(part).filter((word) => !LITTLE.has(word)));
  return parts.find((part) => part.length > 0)?.at(-1) ?? wordsOf(text).at(-1) ?? null;
}

/** Half of the words of both phrases together stand in both. */
function similar(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a, b].map((list) => new Set(list.filter((word) => !LITTLE.has(word)))) as [
    Set<string>,
    Set<string>,
  ];
  const both = [...first].filter((word) => second.has(word)).length;
  return both > 0 && both / (first.size + second.size - both) >= 0.5;
}

/**
 * The same mention (half of the shorter one's words stand in both), or another mention of the same name:
 * equal words, the same head word, or half of all words in common. A pronoun is matched by its place alone.
 */
export function sameSpeaker(gold: SpeakerWords | null, proposed: SpeakerWords | null): boolean {
  if (gold === null || proposed === null) return gold === proposed;
  const both = shared(gold.words, proposed.words);
  if (both > 0 && both / Math.min(gold.words.size, proposed.words.size) >= 0.5) return true;
  const [goldWords, proposedWords] = [wordsOf(gold.text), wordsOf(proposed.text)];
  if (proposedWords.length === 0) return false;
  if (goldWords.join(' ') === proposedWords.join(' ')) return true;
  if (goldWords.length === 1 && PRONOUN.has(goldWords[0] as string)) return false;
  const head = headWord(gold.text);
  return (head !== null && head === headWord(proposed.text)) || similar(goldWords, proposedWords);
}
