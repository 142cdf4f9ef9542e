import { countryOfDemonym } from '../language/countries.ts';
import { type CountReading, countsIn } from '../language/counts.ts';
import type { Document, Sentence, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { NOT_PEOPLE, PEOPLE } from '../lexicon/people.ts';
import type { CountedPeople } from './candidate.ts';

const NOUN = /^(?:NN|NNS|NNP|NNPS)$/;
const MODIFIER = /^(?:JJ|JJR|JJS|NN|NNP|NNPS|NNS|VBN|VBG|HYPH|POS|RB|FW|AFX|CC)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|mar\.|apr\.|jun\.|jul\.|aug\.|sept?\.|oct\.|nov\.|dec\.)$/;
const UNIT = /^(?:%|percent|per|cent|am|pm|a\.m\.|p\.m\.|mph|kph|km|mm|cm|kg|gmt|bn|st|nd|rd|th|°|degrees)$/;

/** "$40", "40 percent", "aged 40", "3 March", "40-year-old", "No. 7": a number, but no count of people. */
function isDecoy(words: readonly Word[], count: CountReading): boolean {
  const [before, before2, after, after2] = [
    words[count.from - 1],
    words[count.from - 2],
    words[count.to],
    words[count.to + 1],
  ];
  if (
    /^(?:[$€£¥#]|no\.|nos\.|us\$|no|age|aged|ages|flight|section|article|chapter|page|route|highway|number|magnitude|-|\/|:)$/.test(
      before?.lower ?? '',
    )
  )
    return true;
  if (UNIT.test(after?.lower ?? '') || MONTH.test(after?.lower ?? '') || MONTH.test(before?.lower ?? '')) return true;
  if (/^[-/:]$/.test(after?.text ?? '') && after?.spaceBefore === false && !/^(?:strong)$/.test(after2?.lower ?? ''))
    return true;
  const digits = words[count.to - 1]?.text ?? '';
  const year = /^(?:1[89]|20)\d\d$/.test(digits) && count.qualifier === 'exact' && count.to - count.from === 1;
  if (
    year &&
    (/^(?:in|since|of|from|until|by|late|early|mid|the)$/.test(before?.lower ?? '') ||
      before?.text === ',' ||
      !NOUN.test(after?.xpos ?? ''))
  )
    return true;
  // "Obi, 42, said"
  return (
    before?.text === ',' &&
    /^NNP/.test(before2?.xpos ?? '') &&
    (after?.text === ',' || after?.text === '.' || after?.lower === 'and') &&
    digits.length <= 3 &&
    !/^[a-z]/.test(digits)
  );
}

export const isPeopleNoun = (word: Word | undefined): boolean =>
  word !== undefined && (PEOPLE.has(word.lower) || countryOfDemonym(word.text) !== null);

/** The noun phrase after a count: "Palestinians", "other Kenyan police officers", "of the miners". */
function victimsAfter(words: readonly Word[], from: number, limit: number): WordRange | null {
  let at = from;
  if (words[at]?.lower === 'of') {
    at++;
    if (/^(?:the|these|those|its|his|their|our)$/.test(words[at]?.lower ?? '')) at++;
    else if (/^(?:them|whom|us)$/.test(words[at]?.lower ?? '')) return null;
  }
  const start = at;
  let head = -1;
  while (at < Math.min(limit, start + 8) && MODIFIER.test((words[at] as Word).xpos)) {
    const word = words[at] as Word;
    if (word.xpos === 'CC' && !(head < 0 || NOUN.test(words[at + 1]?.xpos ?? ''))) break;
    if (word.xpos === 'CC' && head >= 0) break;
    if (NOUN.test(word.xpos) || isPeopleNoun(word)) head = at;
    else if (head >= 0 && !/^(?:HYPH|POS)$/.test(word.xpos) && !NOUN.test(words[at + 1]?.xpos ?? '')) break;
    at++;
  }
  return head < 0 ? null : rangeOf(words, start, head + 1);
}

function counted(doc: Document, count: CountReading, sentence: Sentence): CountedPeople | null {
  const { words } = doc;
  if (isDecoy(words, count)) return null;
  let at = count.to;
  const more =
    /^(?:more|further|additional|others?)$/.test(words[at]?.lower ?? '') ||
    /^(?:another|additional|further)$/.test(words[count.from - 1]?.lower ?? '');
  if (/^(?:more|further|additional|other)$/.test(words[at]?.lower ?? '')) at++;
  const victims = victimsAfter(words, at, sentence.to);
  const head = victims === null ? undefined : words[victims.to - 1];
  if (head !== undefined && NOT_PEOPLE.has(head.lower)) return null;
  return { count, victims, to: victims?.to ?? at, more };
}

const PLAIN: Pick<CountReading, 'value' | 'min' | 'max' | 'qualifier'> = {
  value: 1,
  min: 1,
  max: 1,
  qualifier: 'exact',
};

/** "a woman", "another", "his father": one person each, in the noun phrase itself. */
function implied(doc: Document, at: number, sentence: Sentence): CountedPeople | null {
  const { words } = doc;
  const opener = words[at] as Word;
  if (!/^(?:a|an|another|his|her|their)$/.test(opener.lower)) return null;
  let head = -1;
  for (let i = at + 1; i < Math.min(sentence.to, at + 8); i++) {
    const word = words[i] as Word;
    if (!/^(?:JJ|NN|NNP|HYPH|CD|VBN|POS)$/.test(word.xpos)) break;
    if (/^NN/.test(word.xpos)) head = i;
  }
  const noun = words[head];
  if (head < 0 || noun === undefined)
    return opener.lower === 'another' && /^(?:VB|MD|RB)/.test(words[at + 1]?.xpos ?? '')
      ? { count: { ...rangeOf(words, at, at + 1), ...PLAIN }, victims: null, to: at + 1, more: true }
      : null;
  const kin =
    /^(?:mother|father|wife|husband|son|daughter|brother|sister|baby|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|driver|bodyguard|colleague|friend|child)$/.test(
      noun.lower,
    );
  if (
    noun.xpos !== 'NN' ||
    !PEOPLE.has(noun.lower) ||
    /^(?:people|police|family|staff|crew|troops|personnel|couple|household|militia|national)$/.test(noun.lower)
  )
    return null;
  if (/^(?:his|her|their)$/.test(opener.lower) && !kin) return null;
  const range = rangeOf(words, at, head + 1);
  return { count: { ...range, ...PLAIN }, victims: range, to: head + 1, more: opener.lower === 'another' };
}

/** "no one", "nobody", "no soldiers" */
function nobody(doc: Document, at: number, sentence: Sentence): CountedPeople | null {
  const { words } = doc;
  const { lower } = words[at] as Word;
  const zero = { value: 0, min: 0, max: 0, qualifier: 'none' } as const;
  if (lower === 'nobody' || lower === 'none')
    return { count: { ...rangeOf(words, at, at + 1), ...zero }, victims: null, to: at + 1, more: false };
  if (lower !== 'no') return null;
  if (words[at + 1]?.lower === 'one')
    return { count: { ...rangeOf(words, at, at + 2), ...zero }, victims: null, to: at + 2, more: false };
  const victims = victimsAfter(words, at + 1, sentence.to);
  return { count: { ...rangeOf(words, at, at + 1), ...zero }, victims, to: victims?.to ?? at + 1, more: false };
}

/** Everything in a sentence that counts people, printed or implied, in text order. */
export function countedPeople(doc: Document, sentence: Sentence): CountedPeople[] {
  const found = countsIn(doc.words, sentence).flatMap((count) => counted(doc, count, sentence) ?? []);
  const printed = [...found];
  for (let at = sentence.from; at < sentence.to; at++) {
    const person = implied(doc, at, sentence) ?? nobody(doc, at, sentence);
    if (person !== null && !printed.some(({ count }) => count.from < person.to && person.count.from < count.to))
      found.push(person);
  }
  return found.sort((a, b) => a.count.from - b.count.from);
}
