import type { Word } from '../document.ts';
import { entryOf, multiplierAt, type Numeral } from './numeral.ts';
import { decimalAt, numeralAt } from './numerals.ts';

type Links = readonly (readonly string[])[];

/** Words that join the ends of a range: "20 to 30", "dozens, if not hundreds". The longest first. */
const LINKS: Links = [
  [',', 'if', 'not'],
  [',', 'or', 'even'],
  [',', 'possibly'],
  [',', 'perhaps'],
  [',', 'maybe'],
  ['or', 'even'],
  ['or', 'possibly'],
  ['or', 'perhaps'],
  ['if', 'not'],
  ['to'],
  ['or'],
  ['-'],
  ['–'],
];
const LINKS_AFTER: Readonly<Record<string, Links>> = {
  between: [['and'], ['to'], ['-'], ['–']],
  from: [['to'], ['-'], ['–']],
};

const CHANGE =
  /^(?:ris(?:e[ns]?|ing)|rose|rais|increas|jump|climb|gr[eo]w|went|go(?:es|ne|ing)?$|up$|down$|fell|fall|dropp?|revis|updat|chang|soar|surg|swell|swol|doubl|tripl|lower|cut$|reduc|declin|mov|bump|brought|put$|adjust|amend|correct|upgrad|downgrad|shr[aiu]nk|decreas|leap|shot|edg|tick)/;
const SPREAD = /^(?:rang(?:e[ds]?|ing)|var(?:y|ies|ied|ying)|anywhere)$/;
const REACH = 8;

/** The "from" of "rose from 42 to 51", the "by" of "rose by 9 to 51": two figures. "From 20 to 30 people" is a range. */
function opensChange(words: readonly Word[], from: number): boolean {
  if (!/^(?:from|by)$/.test(words[from]?.lower ?? '') || SPREAD.test(words[from - 1]?.lower ?? '')) return false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (/^[.!?]$/.test(words[at]?.text ?? '')) return false;
    if (CHANGE.test(words[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "two or three", "20 or 30": neighbours; "one or the other of 40" is no range. */
function areNeighbours(first: number, second: number): boolean {
  const step = second - first;
  return step <= 2 || (/^[15]0*$/.test(String(step)) && first % step === 0);
}

/** "two to three hundred" and "20-30,000": the first number shares the second's unit. */
function sharedUnit(words: readonly Word[], first: Numeral, second: Numeral): number {
  const named = second.to - second.from === 2 ? (multiplierAt(words, second.to - 1) ?? 1) : 1;
  const last = words[second.to - 1] as Word;
  const zeros = /,000$/.test(last.text) && /^[-–]$/.test(words[first.to]?.text ?? '') ? 1_000 : 1;
  const unit = named * zeros;
  return first.to - first.from === 1 && (first.value as number) * unit < second.max ? unit : 1;
}

const linkAt = (words: readonly Word[], at: number, links: Links): readonly string[] | undefined =>
  links.find((tokens) => tokens.every((token, i) => words[at + i]?.lower === token));

/** Both ends known, or both vague; "dozens to 20" is no range. */
function spanned(words: readonly Word[], first: Numeral, second: Numeral, link: string): Numeral | null {
  const ends = { from: first.from, to: second.to, value: null, max: second.max };
  if (first.value === null || second.value === null) {
    const grows = second.min > first.min && second.max > first.max && second.value === first.value;
    return grows ? { ...ends, min: first.min } : null;
  }
  const min = Math.round(first.value * sharedUnit(words, first, second));
  if (second.value <= min || (link === 'or' && !areNeighbours(min, second.value))) return null;
  return { ...ends, min };
}

function rangeFrom(words: readonly Word[], first: Numeral | null, links: Links): Numeral | null {
  const link = first === null ? undefined : linkAt(words, first.to, links);
  if (first === null || link === undefined) return null;
  const second = numeralAt(words, first.to + link.length);
  return second === null ? null : spanned(words, first, second, link.join(' '));
}

/** "20 to 30", "20-30", "two or three", "between 20 and 30", "from 20 to 30"; null when the words are no range. */
export function rangeAt(words: readonly Word[], at: number): Numeral | null {
  const opener = entryOf(LINKS_AFTER, words[at]?.lower);
  const start = opener === undefined ? at : at + 1;
  if (opensChange(words, start - 1)) return null;
  const between = words[at]?.lower === 'between';
  const firsts = [between ? numeralAt(words, start, false) : null, numeralAt(words, start), decimalAt(words, start)];
  for (const first of firsts) {
    const range = rangeFrom(words, first, opener ?? LINKS);
    if (range !== null) return { ...range, from: at };
  }
  return null;
}
