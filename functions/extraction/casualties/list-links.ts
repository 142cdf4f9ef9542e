import { findWord, type Word } from '../language/document.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';
import type { CountedPeople, FigureCandidate } from './candidate.ts';

const OPENS_SUBSET = /^(?:including|among|amongst|includes|include|included|them|whom|counting|notably)$/;
const LIST =
  /^(?:,|and|as|well|another|a|the|both|at|least|plus|also|or|&|;|his|her|their|its|then|along|alongside|together)$/;
/** "36 [in] the next": where the number without a noun counts. */
export const WHERE = /^(?:in|at|near|from|on|across|around|outside|elsewhere|there|along|of|this|last)$/;
const LONGEST_LINK = 9;
const LONGEST_ELLIPSIS = 14;
export const VERB = /^(?:VBD|VBZ|VBP|MD)$/;

export type Link = 'list' | 'subset' | null;

/** Words between a figure and the next number of a list: "51 apprentices [and] 22 cooks". */
function joins(words: readonly Word[], from: number, to: number): Link {
  if (to < from || to - from > LONGEST_LINK) return null;
  const between = words.slice(from, to);
  if (between.some(({ lower }) => OPENS_SUBSET.test(lower))) {
    const told = between.some(({ xpos }) => VERB.test(xpos)) && !between.some(({ lower }) => /^includ/.test(lower));
    return told ? null : 'subset';
  }
  // "killed two people: a man and his son"
  const last = between.at(-1)?.text ?? '';
  if (
    /^(?::|—|–|--|-)$/.test(last) &&
    !between.some(({ text }) => text === ';') &&
    between.every(({ xpos }) => !VERB.test(xpos))
  )
    return 'subset';
  return between.length > 0 && between.every(({ lower }) => LIST.test(lower)) ? 'list' : null;
}

/** "12 people, four of them children": the subset stands after its own number. */
export function ofThem(words: readonly Word[], people: CountedPeople): boolean {
  const at = people.count.to;
  return words[at]?.lower === 'of' && /^(?:them|whom|those|these)$/.test(words[at + 1]?.lower ?? '');
}

/** "21 injured in one province, [36] in the next and [seven] in a third": the term is left out. */
function isElliptic(words: readonly Word[], figure: FigureCandidate, { count, victims, to }: CountedPeople): boolean {
  const from = Math.max(figure.people.to, figure.term.to);
  if (count.from <= from || count.from - from > LONGEST_ELLIPSIS || figure.people.named) return false;
  const between = words.slice(from, count.from);
  const joint = words[count.from - 1]?.lower ?? '';
  if (!/^(?:,|and|;|while|plus)$/.test(joint) || between.some(({ xpos }) => /^VB|^MD|^W/.test(xpos))) return false;
  const people = victims === null || isPeopleNoun(words[victims.to - 1]);
  return people && WHERE.test(words[to]?.lower ?? '') && !/^(?:of)$/.test(words[to]?.lower ?? '');
}

/** "was shot [alongside] his guard", "died [along with] six others" */
function isBeside(words: readonly Word[], { term }: FigureCandidate, { count }: CountedPeople): boolean {
  const first = words[count.from - 1]?.lower === 'with' ? count.from - 2 : count.from - 1;
  return (
    /^(?:along|alongside|together)$/.test(words[first]?.lower ?? '') &&
    term.to <= first &&
    first - term.to <= LONGEST_LINK
  );
}

/** "Ilse Varnholm, [a nurse,] and her sons" */
function pastApposition(words: readonly Word[], { people }: FigureCandidate): number {
  const { to } = people;
  if (people.named !== true || words[to]?.text !== ',' || words[to + 1]?.xpos !== 'DT') return to;
  const end = findWord(words, to + 2, Math.min(words.length, to + LONGEST_LINK), ({ text }) => text === ',');
  return end < 0 ? to : end;
}

export function linkTo(figure: FigureCandidate, people: CountedPeople, words: readonly Word[]): Link {
  if (ofThem(words, people)) return 'subset';
  if (isBeside(words, figure, people)) return 'list';
  return (
    joins(words, pastApposition(words, figure), people.count.from) ??
    (isElliptic(words, figure, people) ? 'list' : null)
  );
}

/** How an earlier count without a term stands to the figure after it. */
export function linkAhead(earlier: CountedPeople, figure: FigureCandidate, words: readonly Word[]): Link {
  const { from } = figure.people.count;
  // "a doctor is among five people killed"
  if (words.slice(from - 2, from).some(({ lower }) => lower === 'among') && from - earlier.to <= LONGEST_LINK)
    return 'subset';
  const listed = figure.term.from >= figure.people.to && joins(words, earlier.to, from) === 'list';
  return listed && earlier.victims !== null && isPeopleNoun(words[earlier.victims.to - 1]) ? 'list' : null;
}
