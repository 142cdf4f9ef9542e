import type { Word } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { PEOPLE } from '../lexicon/people.ts';
import type { CountedPeople } from './candidate.ts';

const ONE = { value: 1, min: 1, max: 1, qualifier: 'exact' } as const;
const REACH = 8;
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const KIN =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|baby|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|driver|bodyguard|colleague|friend|child)$/;
/** Singular nouns that are people, and not one person. */
const COLLECTIVE = /^(?:people|police|family|staff|crew|troops|personnel|couple|household|militia|national)$/;

/** "a [young local miner]": the noun that ends the phrase, or -1. */
function headAfter(words: readonly Word[], opener: number, limit: number): number {
  let head = -1;
  for (let at = opener + 1; at < Math.min(limit, opener + REACH); at++) {
    const { xpos } = words[at] as Word;
    if (!/^(?:JJ|NN|NNP|HYPH|CD|VBN|POS)$/.test(xpos)) break;
    if (/^NN/.test(xpos)) head = at;
  }
  return head;
}

/** "another was hurt", "a fourth died": one more person, without a noun. */
function alone(words: readonly Word[], at: number): CountedPeople | null {
  const fourth = words[at]?.lower === 'a' && ORDINAL.test(words[at + 1]?.lower ?? '');
  if (!fourth && words[at]?.lower !== 'another') return null;
  const to = at + (fourth ? 2 : 1);
  // "a third of whom" is a share
  if (!/^(?:VB|MD|RB)/.test(words[to]?.xpos ?? '')) return null;
  return { count: { ...rangeOf(words, at, to), ...ONE }, victims: null, to, more: true };
}

/** "a woman", "another", "a fourth", "his father": one person each, in the noun phrase itself. */
export function impliedPeople(words: readonly Word[], at: number, limit: number): CountedPeople | null {
  const opener = words[at]?.lower ?? '';
  if (!/^(?:a|an|another|his|her|their)$/.test(opener)) return null;
  const head = headAfter(words, at, limit);
  const noun = words[head];
  if (noun === undefined || (head === at + 1 && ORDINAL.test(noun.lower))) return alone(words, at);
  if (noun.xpos !== 'NN' || !PEOPLE.has(noun.lower) || COLLECTIVE.test(noun.lower)) return alone(words, at);
  if (/^(?:his|her|their)$/.test(opener) && !KIN.test(noun.lower)) return null;
  const range = rangeOf(words, at, head + 1);
  const more = opener === 'another' || ORDINAL.test(words[at + 1]?.lower ?? '');
  return { count: { ...range, ...ONE }, victims: range, to: head + 1, more };
}
