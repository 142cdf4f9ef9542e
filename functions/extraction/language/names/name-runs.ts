import { isCapital, type NameContext, type NameForm } from './name-evidence.ts';

/** Words [from, to): the run of capitals around a word, "of", "de", "&" within it included. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

const FARTHEST = 8;

export function runAround(words: readonly NameForm[], at: number): CapitalRun {
  const capital = (index: number): boolean => isCapital((words[index] as NameForm).text);
  const joins = (index: number): boolean =>
    words[index] !== undefined && (capital(index) || /^(?:of|de|al|bin|-|&)$/.test(words[index].lower));
  let [from, to] = [at, at + 1];
  while (at - from < FARTHEST && joins(from - 1)) from--;
  while (to - at < FARTHEST && joins(to)) to++;
  while (from < at && !capital(from)) from++;
  while (to > at + 1 && !capital(to - 1)) to--;
  return { from, to };
}

/** What an article shows of a word somewhere: "Mr. Obi", "Ada Obi", "Obi said", "in Obi" …; a bit for each. */
export const EVIDENCE = [
  'small',
  'surname',
  'first',
  'in-org',
  'in-place',
  'titled',
  'says',
  'who',
  "'s",
  'in',
  'at',
  'from',
  'to',
  'near',
  'of',
  'by',
  'for',
  'with',
  'the',
  'initials',
] as const;
const BIT = new Map<string, number>(EVIDENCE.map((name, index) => [name, 1 << index]));

/** A word in small letters → the bits of EVIDENCE. */
export type ArticleEvidence = ReadonlyMap<string, number>;

function insideRun({ kinds, marks }: NameContext, at: number, { from, to }: CapitalRun): string[] {
  const found: string[] = [];
  const end = kinds[to - 1] as string;
  const opensWithFirstName = /f/.test(marks[from] as string) && !/[pc]/.test(marks[from] as string);
  if (at === to - 1 && opensWithFirstName && to - from <= 3 && !/^(?:org|company|place)$/.test(end))
    found.push('surname');
  if (at === from && opensWithFirstName && /l/.test(marks[to - 1] as string)) found.push('first');
  if (end === 'org' || end === 'company') found.push('in-org');
  if (end === 'place') found.push('in-place');
  return found;
}

const isTitle = (kind: string | undefined): boolean => kind === 'title' || kind === 'role';

/** "WHO" in "World Health Organization (WHO)": the capitals before the bracket. */
function isInitials(words: readonly NameForm[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (!/^\p{Lu}{2,6}$/u.test(text) || words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')') return false;
  let initials = '';
  for (let before = at - 2; before >= 0 && at - before < 12 && initials.length < text.length; before--) {
    const word = words[before] as NameForm;
    if (isCapital(word.text)) initials = word.text.charAt(0) + initials;
    else if (!/^(?:of|the|and|for|in|on|de|&|-)$/.test(word.lower)) break;
  }
  return initials === text;
}

function evidenceAt(context: NameContext, at: number): string[] {
  const { words, kinds } = context;
  const run = runAround(words, at);
  const found = run.to - run.from > 1 ? insideRun(context, at, run) : [];
  const [first, last] = [at === run.from, at === run.to - 1];
  if (isTitle(kinds[at - 1]) && (at > run.from || first)) found.push('titled');
  if (last && kinds[run.to] === 'cue') found.push('says');
  const next = words[run.to]?.lower ?? '';
  if (last && BIT.has(next) && /^(?:who|'s)$/.test(next)) found.push(next);
  if (isInitials(words, at)) found.push('initials');
  const before = words[run.from - 1]?.lower ?? '';
  if (first && BIT.has(before)) found.push(before);
  return found;
}

/** What the sentences of one article show of its capitalised words. */
export function articleEvidence(sentences: readonly NameContext[]): ArticleEvidence {
  const evidence = new Map<string, number>();
  const note = (lower: string, name: string): void => {
    evidence.set(lower, (evidence.get(lower) ?? 0) | (BIT.get(name) ?? 0));
  };
  for (const context of sentences) {
    for (const [at, { text, lower }] of context.words.entries()) {
      if (isCapital(text)) for (const name of evidenceAt(context, at)) note(lower, name);
      else if (lower.length > 3) note(lower, 'small');
    }
  }
  return evidence;
}
