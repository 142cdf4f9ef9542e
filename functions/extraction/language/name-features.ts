import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { ORGANISATIONS } from '../lexicon/party-nouns.ts';
import { HONORIFICS, ROLES } from '../lexicon/roles.ts';
import { countryNamed, countryOfDemonym } from './countries.ts';
import { formsOf } from './inflections.ts';
import { hash, templateSeed } from './linear-model.ts';
import { shapeOf } from './tag-features.ts';

/** What the name tagger sees of one word. */
export interface NameForm {
  readonly text: string;
  readonly lower: string;
  readonly xpos: string;
}

const TEMPLATES = 48;
const SEEDS = Array.from({ length: TEMPLATES }, (_, template) => templateSeed(1000 + template));
const NONE: NameForm = { text: '', lower: '<s>', xpos: '<s>' };
const CUES = formsOf(Object.keys(CUE_VERBS).filter((lemma) => !lemma.includes(' ')));

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const plain = (lower: string): string => lower.replace(/\.$/, '');

/** What the lexicons know of a word: a role, a title, a word for organisations, a country, a cue verb. */
export function kindOfWord({ text, lower }: NameForm): string {
  if (HONORIFICS.has(plain(lower))) return 'title';
  if (Object.hasOwn(ROLES, plain(lower))) return 'role';
  if (ORGANISATIONS.has(lower)) return 'org';
  if (countryNamed(text) !== null) return 'country';
  if (countryOfDemonym(text) !== null) return 'demonym';
  return CUES.has(lower) ? 'cue' : '';
}

/** The run of capitals around a word: its length, the word's place in it, and its last word. */
interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

function runAround(words: readonly NameForm[], at: number): CapitalRun {
  const joins = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && (isCapital(word.text) || /^(?:of|de|al|bin|-|&|'s)$/.test(word.lower));
  };
  let [from, to] = [at, at + 1];
  while (at - from < 8 && joins(from - 1)) from--;
  while (to - at < 8 && joins(to)) to++;
  while (from < at && !isCapital((words[from] as NameForm).text)) from++;
  while (to > at + 1 && !isCapital((words[to - 1] as NameForm).text)) to--;
  return { from, to };
}

/** The hashed features of the word at `at`, written into `into`; returns how many. */
export function nameFeatures(
  words: readonly NameForm[],
  kinds: readonly string[],
  at: number,
  previous: string,
  beforeThat: string,
  into: Uint32Array,
): number {
  const word = words[at] as NameForm;
  const near = (offset: number): NameForm => words[at + offset] ?? NONE;
  const kind = (offset: number): string => kinds[at + offset] ?? '';
  let n = 0;
  let template = 0;
  const add = (...parts: readonly string[]): void => {
    let value = SEEDS[template++] as number;
    for (const part of parts) value = hash(Math.imul(value ^ 0x3f, 0x01000193), part);
    into[n++] = value >>> 0 || 1;
  };
  const { lower } = word;
  const shape = shapeOf(word.text);
  add('bias', previous);
  add(lower);
  add(word.text);
  add(shape, at === 0 ? '^' : '');
  add(lower.slice(-2), shape);
  add(lower.slice(-3));
  add(lower.slice(-4));
  add(lower.slice(0, 3));
  add(word.xpos, previous);
  add(near(-1).xpos, word.xpos, near(1).xpos);
  add(near(-1).lower);
  add(near(1).lower);
  add(near(-2).lower);
  add(near(2).lower);
  add(near(-1).lower, lower);
  add(lower, near(1).lower);
  add(previous, beforeThat, shape);
  add(previous, lower);
  add(previous, near(1).lower);
  add(kind(0), previous);
  add(kind(-1), shape, previous);
  add(kind(1), shape);
  add(kind(-2), kind(-1), shape);
  add(kind(1), kind(2), shape);
  add(shapeOf(near(-1).text), shape, shapeOf(near(1).text));
  add(near(1).xpos, near(2).xpos, previous);
  add(near(-1).lower, near(1).lower, shape);
  if (isCapital(word.text)) {
    const { from, to } = runAround(words, at);
    const size = String(Math.min(to - from, 5));
    add(size, String(at - from), previous);
    add('last', (words[to - 1] as NameForm).lower, previous);
    add('first', (words[from] as NameForm).lower, previous);
    add('lastkind', kinds[to - 1] ?? '', kinds[from] ?? '');
    add('before', words[from - 1]?.lower ?? '<s>', size);
    add('after', words[to]?.lower ?? '<e>', size);
    add('beforekind', kinds[from - 1] ?? '', size, previous);
    add('afterkind', kinds[to] ?? '', words[to]?.xpos ?? '', size);
    add('around', words[from - 1]?.lower ?? '<s>', words[to]?.lower ?? '<e>');
    add('first2', (words[from] as NameForm).lower.slice(-3), (words[to - 1] as NameForm).lower.slice(-3));
  }
  return n;
}

export const MAX_NAME_FEATURES = TEMPLATES;
