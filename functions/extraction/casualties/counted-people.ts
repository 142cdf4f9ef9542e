import type { Document, Sentence, Word, WordRange } from '../language/document.ts';
import { boundLater, type CountReading, countsIn } from '../language/numbers/counts.ts';
import { decoyKindOf } from '../language/numbers/number-decoys.ts';
import { numeralAt } from '../language/numbers/numerals.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';
import { SETS } from '../lexicon/number-words.ts';
import { NOT_PEOPLE } from '../lexicon/people.ts';
import type { CountedPeople } from './candidate.ts';
import { outcomeNounAt } from './harm-terms.ts';
import { impliedPeople } from './implied-people.ts';
import { nobody } from './nobody.ts';
import { shareOfPeople } from './share-of-people.ts';
import { victimsAfter } from './victims-after.ts';

const TERM = /^(?:JJ|VBN|VBD)$/;
const MORE = /^(?:more|further|additional|other)$/;

/** A number that counts no people, and what it is. */
export interface Decoy {
  readonly range: WordRange;
  readonly reason: string;
}

export interface PeopleOfSentence {
  readonly people: readonly CountedPeople[];
  readonly decoys: readonly Decoy[];
}

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

/** "12 [of the 40] miners", "12 [out of 40]", "two [of their three] sons": past the number that they are part of. */
function pastBase(words: readonly Word[], at: number): number {
  const out = words[at]?.lower === 'out' ? 1 : 0;
  if (words[at + out]?.lower !== 'of') return at;
  const determiner = /^(?:the|these|those|its|his|her|their|our|some|about)$/.test(words[at + out + 1]?.lower ?? '')
    ? 1
    : 0;
  const base = numeralAt(words, at + out + 1 + determiner);
  // "two of the six injured" are two figures
  return base === null || outcomeNounAt(words, base.to) !== null ? at : base.to;
}

/** "a pair of boots" is no count of people. */
const isSetOfThings = (words: readonly Word[], count: CountReading, victims: WordRange | null): boolean =>
  Object.hasOwn(SETS, words[count.to - 1]?.lower ?? '') && !isPeopleNoun(words[(victims?.to ?? 0) - 1]);

function counted({ words }: Document, count: CountReading, sentence: Sentence): CountedPeople | string {
  const decoy = decoyKindOf(words, count);
  if (decoy !== null) return decoy;
  const at = pastBase(words, peopleFrom(words, count));
  const more = isMore(words, count);
  // "40 dead and counting"
  const termed = TERM.test(words[at]?.xpos ?? '') ? boundLater(words, count, at + 1) : null;
  if (termed !== null && termed.to > at + 1) return { count: termed.count, victims: null, to: at, more };
  const victims = victimsAfter(words, at, sentence.to);
  const head = victims === null ? undefined : words[victims.to - 1];
  if (head !== undefined && NOT_PEOPLE.has(head.lower)) return `a number of ${head.lower}`;
  if (isSetOfThings(words, count, victims)) return 'a set of things';
  const bound = boundLater(words, count, victims?.to ?? at);
  return { count: bound.count, victims, to: bound.to, more };
}

/** The words that a count and its people stand on; each belongs to one count. */
function take(words: Set<number>, { from, to }: { readonly from: number; readonly to: number }): void {
  for (let at = from; at < to; at++) words.add(at);
}

function isFree(words: ReadonlySet<number>, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from; at < to; at++) if (words.has(at)) return false;
  return true;
}

/** What is implied by nouns. */
function impliedIn(doc: Document, sentence: Sentence): CountedPeople[] {
  const found: CountedPeople[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const person = impliedPeople(doc.words, at, sentence.to) ?? shareOfPeople(doc.words, at, sentence.to);
    if (person !== null) found.push(person);
  }
  return found;
}

/** Everything in a sentence that counts people, printed or implied, in text order, and the numbers that count none. */
export function countsOf(doc: Document, sentence: Sentence): PeopleOfSentence {
  const taken = new Set<number>();
  const people: CountedPeople[] = [];
  const decoys: Decoy[] = [];
  const add = (person: CountedPeople) => {
    const range = { from: person.count.from, to: person.to };
    if (!isFree(taken, range)) return;
    take(taken, range);
    people.push(person);
  };
  for (let at = sentence.from; at < sentence.to; at++) {
    const zero = nobody(doc.words, at, sentence.to);
    if (zero !== null) add(zero);
  }
  for (const count of countsIn(doc.words, sentence)) {
    // "none of the 40", "12 of the 40": the 40 is no figure of its own
    if (!isFree(taken, count)) continue;
    const read = counted(doc, count, sentence);
    if (typeof read === 'string') decoys.push({ range: count, reason: read });
    else add(read);
  }
  for (const person of impliedIn(doc, sentence)) add(person);
  people.sort((a, b) => a.count.from - b.count.from);
  return { people, decoys };
}

/** Everything in a sentence that counts people, in text order. */
export const countedPeople = (doc: Document, sentence: Sentence): readonly CountedPeople[] =>
  countsOf(doc, sentence).people;
