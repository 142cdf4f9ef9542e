import {
  AFTER_ONE,
  BEFORE_ONE,
  CONTESTS,
  DECOYS_AFTER,
  DECOYS_BEFORE,
  type DecoyKind,
  LABELS,
} from '../../lexicon/number-decoys.ts';
import type { Word } from '../document.ts';
import { isAge } from './age-decoys.ts';
import type { CountReading } from './counts.ts';
import { isDate } from './date-decoys.ts';
import { isDigits, listHead, lowerAt } from './number-lists.ts';
import { peopleFollow } from './people-nouns.ts';

type Lists = readonly { readonly kind: DecoyKind; readonly words: string }[];
type Decoy = (words: readonly Word[], count: CountReading) => DecoyKind | null;

const indexed = (lists: Lists): ReadonlyMap<string, DecoyKind> =>
  new Map(lists.flatMap(({ kind, words }) => words.split(' ').map((word): [string, DecoyKind] => [word, kind])));

const BEFORE = indexed(DECOYS_BEFORE);
const AFTER = indexed(DECOYS_AFTER);
const LABEL = indexed(LABELS);
const ONE_AFTER = new Set(AFTER_ONE);
const ONE_BEFORE = new Set(BEFORE_ONE);
const CONTEST = new Set(CONTESTS);

const isTight = (words: readonly Word[], at: number): boolean => words[at]?.spaceBefore === false;

/** "$40", "aged 12", "aged 12 and 14" */
const wordBefore: Decoy = (words, { from, to }) => {
  // "Rs. 400" where the stop was taken for a sentence's
  const stop = words[from - 1]?.text === '.' && isTight(words, from - 1);
  const direct = BEFORE.get(stop ? `${lowerAt(words, from - 2)}.` : lowerAt(words, from - 1));
  if (direct !== undefined) return direct;
  const head = listHead(words, from);
  return head < from - 1 && !peopleFollow(words, to) ? (BEFORE.get(lowerAt(words, head)) ?? null) : null;
};

/** "Flight 447", "phase two", "Articles 5 and 7" */
const label: Decoy = (words, { from, to, qualifier }) => {
  if (qualifier !== 'exact' && qualifier !== 'range' && qualifier !== 'none') return null;
  const head = listHead(words, from);
  const [name, modifier] = [words[head], words[head - 1]?.xpos ?? ''];
  if (name === undefined) return null;
  const isName = /^\p{Lu}/u.test(name.text);
  if (!(LABEL.has(name.lower) || (isName && LABEL.has(name.lower.replace(/s$/, ''))))) return null;
  // "last week 12 died", "at the camp 40 were hurt"
  if (!isName && /^(?:DT|PDT|PRP\$|POS|JJ[RS]?|CD|NNP?|NNS|VB[NG])$/.test(modifier)) return null;
  // "Flight 447 passengers", but "on day two soldiers"
  const named = head === from - 1 && isName && /^\d/.test(words[from]?.text ?? '');
  return named || !peopleFollow(words, to) ? 'label' : null;
};

/** "Group of Seven", "World War Two": a number in words with a capital, after a name. */
const capitalised: Decoy = (words, { from, to }) => {
  if (to - from !== 1 || !/^\p{Lu}\p{Ll}/u.test(words[from]?.text ?? '')) return null;
  const of = lowerAt(words, from - 1) === 'of' && /^(?:Group|Gang|League)$/.test(words[from - 2]?.text ?? '');
  return of || /^(?:War|Force|Big|Fab|Bloc|Generation)$/.test(words[from - 1]?.text ?? '') ? 'label' : null;
};

/** "40 percent", "10 km", "40 dollars", "500m away" */
const wordAfter: Decoy = (words, { from, to }) => {
  const [one, two] = [lowerAt(words, to), lowerAt(words, to + 1)];
  if (one === 'per') return two === 'cent' ? 'share' : 'rate';
  if (/^\d.*[mk]$/.test(lowerAt(words, from)) && /^(?:long|wide|high|deep|tall|away|from|race|run|sprint)$/.test(one))
    return 'measure';
  return AFTER.get(one) ?? null;
};

/** "2,000-strong", "three-day", "AK-47", "3-1": a hyphen with nothing beside it. */
const compound: Decoy = (words, { from, to }) => {
  const after = words[to]?.text === '-' && isTight(words, to) && isTight(words, to + 1);
  const before = /^[-:]$/.test(words[from - 1]?.text ?? '') && isTight(words, from - 1) && isTight(words, from);
  const ratio = words[to]?.text === ':' && isTight(words, to) && isTight(words, to + 1);
  return after || before || ratio ? 'compound' : null;
};

/** "lost 1-3", "a 14-21 defeat", "by 52 votes to 48" */
const score: Decoy = (words, { from, to, qualifier }) => {
  if (lowerAt(words, from - 1) === 'to' && /^(?:votes|goals|points)$/.test(lowerAt(words, from - 2))) return 'score';
  if (qualifier !== 'range' || !/^[-–]$/.test(words[from + 1]?.text ?? '') || peopleFollow(words, to)) return null;
  const contest = [from - 3, from - 2, from - 1, to].some((at) => CONTEST.has(lowerAt(words, at)));
  return contest ? 'score' : null;
};

/** "twenty first century", "one hundred and first" */
const ordinal: Decoy = (words, { to }) => {
  const joined = lowerAt(words, to) === 'and' ? to + 1 : to;
  const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;
  const tens = /^(?:hundred|thousand|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/.test(lowerAt(words, to - 1));
  return tens && ordinals.test(lowerAt(words, joined)) ? 'ordinal' : null;
};

/** "+44 20 7946 0958", "555 0123 400": three numbers in a row. */
const phone: Decoy = (words, { from, to }) => {
  if (words[from - 1]?.text === '+' && isTight(words, from)) return 'label';
  let [first, last] = [from, to - 1];
  while (first > from - 3 && isDigits(words, first - 1)) first--;
  while (last < to + 2 && isDigits(words, last + 1)) last++;
  return isDigits(words, from) && isDigits(words, to - 1) && last - first >= 2 && last - first > to - 1 - from
    ? 'label'
    : null;
};

/** "one day", "no one", "one of the worst crashes" */
const pronoun: Decoy = (words, { from, to }) => {
  if (to - from !== 1 || lowerAt(words, from) !== 'one') return null;
  if (ONE_AFTER.has(lowerAt(words, to))) return 'pronoun';
  if (ONE_BEFORE.has(lowerAt(words, from - 1)) && !peopleFollow(words, to)) return 'pronoun';
  const ofThings = lowerAt(words, to) === 'of' && /^(?:the|its|his|her|their|our)$/.test(lowerAt(words, to + 1));
  return ofThings && !peopleFollow(words, to) ? 'pronoun' : null;
};

/** "one in five residents", "an average of 12", "[12]" of a footnote */
const rate: Decoy = (words, { from, to }) => {
  if (words[from - 1]?.text === '[' && words[to]?.text === ']') return 'label';
  if (lowerAt(words, from - 1) === 'of' && lowerAt(words, from - 2) === 'average') return 'rate';
  const of = (at: number) =>
    lowerAt(words, at) === 'in' || (lowerAt(words, at) === 'out' && lowerAt(words, at + 1) === 'of');
  if (of(to) && lowerAt(words, lowerAt(words, to) === 'in' ? to + 1 : to + 2) === 'every') return 'rate';
  // "seven in ten people"
  const isBase = (at: number) =>
    (words[at]?.upos === 'NUM' && !/^\d{4}$/.test(lowerAt(words, at))) || lowerAt(words, at) === 'one';
  if (lowerAt(words, to) === 'in' && isBase(to + 1) && peopleFollow(words, to + 2)) return 'rate';
  return lowerAt(words, from - 1) === 'in' && isBase(from - 2) && isBase(from) && peopleFollow(words, to)
    ? 'rate'
    : null;
};

const DECOYS: readonly Decoy[] = [
  ...[wordBefore, label, capitalised],
  (words, count) => (isAge(words, count) ? 'age' : null),
  (words, count) => (isDate(words, count) ? 'date' : null),
  ...[wordAfter, compound, score, ordinal, phone, pronoun, rate],
];

/** What a number is when it counts no people ("aged 12", "$40", "Flight 447"), or null when it may. */
export function decoyKindOf(words: readonly Word[], count: CountReading): DecoyKind | null {
  for (const decoy of DECOYS) {
    const kind = decoy(words, count);
    if (kind !== null) return kind;
  }
  return null;
}
