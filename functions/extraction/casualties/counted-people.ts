import type { Document, Sentence, Word, WordRange } from '../language/document.ts';
import { boundLater, type CountReading, countsIn } from '../language/numbers/counts.ts';
import { decoyKindOf } from '../language/numbers/number-decoys.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';
import { SETS } from '../lexicon/number-words.ts';
import { NOT_PEOPLE } from '../lexicon/people.ts';
import type { CountedPeople } from './candidate.ts';
import { impliedPeople } from './implied-people.ts';
import { nobody } from './nobody.ts';
import { shareOfPeople } from './share-of-people.ts';
import { victimsAfter } from './victims-after.ts';

const TERM = /^(?:JJ|VBN|VBD)$/;
const MORE = /^(?:more|further|additional|other)$/;

/** "another 12", "12 more", "at least a further 12", "12 others" */
function isMore(words: readonly Word[], { from, to }: CountReading): boolean {
  const added = (at: number) => /^(?:another|additional|further|extra)$/.test(words[at]?.lower ?? '');
  if (added(from - 1) || MORE.test(words[to]?.lower ?? '') || /^others?$/.test(words[to]?.lower ?? '')) return true;
  for (let at = from; at < to; at++) if (added(at)) return true;
  return false;
}

/** Past "more", and past the second comma of "40, possibly 50, people". */
function peopleFrom(words: readonly Word[], { from, to }: CountReading): number {
  if (MORE.test(words[to]?.lower ?? '')) return to + 1;
  const aside = words[to]?.text === ',' && words.slice(from, to).some(({ text }) => text === ',');
  return aside ? to + 1 : to;
}

/** "a pair of boots" is no count of people. */
const isSetOfThings = (words: readonly Word[], count: CountReading, victims: WordRange | null): boolean =>
  Object.hasOwn(SETS, words[count.to - 1]?.lower ?? '') && !isPeopleNoun(words[(victims?.to ?? 0) - 1]);

function counted({ words }: Document, count: CountReading, sentence: Sentence): CountedPeople | null {
  if (decoyKindOf(words, count) !== null) return null;
  const at = peopleFrom(words, count);
  const more = isMore(words, count);
  // "40 dead and counting"
  const termed = TERM.test(words[at]?.xpos ?? '') ? boundLater(words, count, at + 1) : null;
  if (termed !== null && termed.to > at + 1) return { count: termed.count, victims: null, to: at, more };
  const victims = victimsAfter(words, at, sentence.to);
  const head = victims === null ? undefined : words[victims.to - 1];
  if (head !== undefined && NOT_PEOPLE.has(head.lower)) return null;
  if (isSetOfThings(words, count, victims)) return null;
  const bound = boundLater(words, count, victims?.to ?? at);
  return { count: bound.count, victims, to: bound.to, more };
}

/** The words that a count and its people stand on; each belongs to one count. */
function taking(words: Set<number>, people: readonly CountedPeople[]): Set<number> {
  for (const { count, to } of people) for (let at = count.from; at < to; at++) words.add(at);
  return words;
}

function isFree(words: ReadonlySet<number>, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from; at < to; at++) if (words.has(at)) return false;
  return true;
}

/** Everything in a sentence that counts people, printed or implied, in text order. */
export function countedPeople(doc: Document, sentence: Sentence): CountedPeople[] {
  const { words } = doc;
  const none: CountedPeople[] = [];
  const implied: CountedPeople[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const zero = nobody(words, at, sentence.to);
    if (zero !== null) none.push(zero);
    const person = impliedPeople(words, at, sentence.to) ?? shareOfPeople(words, at, sentence.to);
    if (person !== null) implied.push(person);
  }
  const taken = taking(new Set(), none);
  // "none of the 40": the 40 is no figure of its own
  const printed = countsIn(words, sentence).filter((count) => isFree(taken, count));
  const found = printed.flatMap((count) => counted(doc, count, sentence) ?? []);
  taking(taken, found);
  const free = implied.filter((person) => {
    const isOwn = isFree(taken, { from: person.count.from, to: person.to });
    if (isOwn) taking(taken, [person]);
    return isOwn;
  });
  return [...found, ...none, ...free].sort((a, b) => a.count.from - b.count.from);
}
