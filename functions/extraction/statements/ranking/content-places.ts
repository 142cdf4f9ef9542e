import type { Document, Sentence, Word, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import { surroundingsAfter } from '../cue-surroundings.ts';
import { isTime } from '../speakers.ts';
import type { VerbCue } from '../verb-cues.ts';

/** A place where content may begin, and why it was proposed. */
export interface Start {
  readonly at: number;
  readonly kind: 'cue' | 'around' | 'that' | 'quote' | 'mark' | 'hearer' | 'unit' | 'clause';
}

/** A place where content may end (the first word after it), and why it was proposed. */
export interface End {
  readonly at: number;
  readonly kind: 'unit' | 'comma' | 'mark' | 'quote' | 'and' | 'clause' | 'subject';
}

const REACH = 24;
const MOST_ENDS = 18;
export const LONGEST = 250;
const isClosing = (word: Word | undefined): boolean => word !== undefined && /^[”"’»]$/.test(word.text);

/** The sentence, and those around it that a quotation binds to it: it goes on after it, or began before it. */
export function unitOf(doc: Document, sentence: Sentence): WordRange {
  const last = doc.quotations[doc.quotationAt[sentence.to - 1] as number];
  const to = last !== undefined && last.to > sentence.to ? Math.min(last.to, sentence.from + LONGEST) : sentence.to;
  const first = doc.quotations[doc.quotationAt[sentence.from] as number];
  const opening =
    first !== undefined && first.from < sentence.from && sentence.from - first.from < LONGEST
      ? (doc.sentences[doc.sentenceAt[first.from] as number] as Sentence).from
      : sentence.from;
  return rangeOf(doc.words, Math.max(opening, sentence.from - LONGEST), to);
}

const withoutStop = (doc: Document, unit: WordRange): number => {
  let to = unit.to;
  while (to > unit.from && /^[.;:,]$/.test(doc.words[to - 1]?.text ?? '')) to--;
  return to;
};

export function startsAfter(doc: Document, cue: VerbCue, from: number, limit: number): Start[] {
  const { words } = doc;
  const starts = new Map<number, Start>();
  const add = (at: number, kind: Start['kind']): void => {
    let place = at;
    while (place < limit && /^[,:]$/.test(words[place]?.text ?? '')) place++;
    if (place < limit && !starts.has(place)) starts.set(place, { at: place, kind });
  };
  const hearer = cue.frames.has('hearer') || cue.frames.has('hearer?');
  const around = surroundingsAfter(doc, from, limit, hearer);
  add(around.to, around.to === from ? 'cue' : 'around');
  if (words[around.to]?.lower === 'that') add(around.to + 1, 'that');
  const past = pastSource(doc, around.to, limit);
  if (past > 0) add(words[past]?.lower === 'that' ? past + 1 : past, 'around');
  // "said [this week] it was ready": when it was said is no part of it
  if (around.date === null || around.date.from > from + 1) add(from, 'cue');
  const object = nounPhraseStartingAt(words, from, Math.min(limit, from + REACH));
  if (object !== null && object.to < limit) add(object.to, 'hearer');
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    const word = words[at] as Word;
    if (word.lower === 'that') add(at + 1, 'that');
    else if (/^[,:—–]$/.test(word.text)) add(at + 1, 'mark');
    else if (doc.quotations[doc.quotationAt[at] as number]?.from === at) add(at, 'quote');
    else if (/^(?:PRP|EX)$/.test(word.xpos) && at < from + 8 && at > from) add(at, 'clause');
    else if (/^(?:how|why|what|whether|if|where|who)$/.test(word.lower)) add(at, 'clause');
  }
  const that = cue.frames.has('that') ? thatAfter(doc, cue, from, limit) : -1;
  const all = [...starts.values()];
  const behind = all.filter(({ at }) => at > that);
  return (that < 0 || behind.length === 0 ? all : behind).slice(0, 12);
}

/** "told reporters in Lima on Tuesday [that] …": the word that opens the content for certain; -1 for none. */
function thatAfter({ words, quotationAt }: Document, cue: VerbCue, from: number, limit: number): number {
  const isObject = cue.stance === 'denial';
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    const word = words[at] as Word;
    const before = words[at - 1];
    // "denied reports that …": the noun belongs to what was denied
    if (word.lower === 'that' && isObject && /^NNS?$/.test(before?.xpos ?? '') && !isTime(before)) return -1;
    if (word.lower === 'that') return word.xpos === 'IN' || isTime(before) || before?.xpos === 'NNP' ? at : -1;
    if (/^(?:VB|MD|TO|CC|PRP$|WP|WDT|WRB)/.test(word.xpos) && word.lower !== 'following' && at > from) return -1;
    if (/^[.;:—–(]$/.test(word.text) || quotationAt[at] !== quotationAt[from - 1]) return -1;
  }
  return -1;
}

/** "reported, citing officials, [that] the road was shut": the first word after the source; -1 where none is named. */
function pastSource({ words }: Document, from: number, limit: number): number {
  if (words[from]?.text !== ',' || !/^(?:citing|quoting)$/.test(words[from + 1]?.lower ?? '')) return -1;
  const source = nounPhraseStartingAt(words, from + 2, Math.min(limit, from + REACH));
  return source !== null && words[source.to]?.text === ',' ? source.to + 1 : -1;
}

const OPENS_CLAUSE =
  /^(?:while|when|after|before|because|although|though|as|since|which|who|whose|where|if|unless|until|despite|amid|according|adding|saying|noting|citing|but|with|during|in|at|on|for|following|than)$/;

function endKind(doc: Document, at: number, cues: readonly VerbCue[]): End['kind'] | null {
  const { words } = doc;
  const word = words[at] as Word;
  if (isClosing(words[at - 1]) && doc.quotations[doc.quotationAt[at - 1] as number]?.to === at) return 'quote';
  if (word.text === ',') return 'comma';
  if (/^[;:—–(]$/.test(word.text)) return 'mark';
  if (
    word.xpos === 'CC' &&
    /^(?:VBD|VBZ|VBP|MD|PRP|RB|VBG|VBN|TO|``|NNP|DT|NN|NNS|JJ|VB)$/.test(words[at + 1]?.xpos ?? '')
  )
    return /^VB|^MD|^PRP|^TO|^RB/.test(words[at + 1]?.xpos ?? '') || cues.some(({ from }) => from === at + 1)
      ? 'and'
      : null;
  return OPENS_CLAUSE.test(word.lower) && /^(?:IN|WDT|WP|WP\$|WRB|VBG|CC)$/.test(word.xpos) ? 'clause' : null;
}

export function endsAfter(doc: Document, from: number, unit: WordRange, cues: readonly VerbCue[]): End[] {
  const ends: End[] = [{ at: withoutStop(doc, unit), kind: 'unit' }];
  for (let at = from + 1; at < (ends[0] as End).at && ends.length < MOST_ENDS; at++) {
    const kind = endKind(doc, at, cues);
    if (kind !== null) ends.push({ at, kind });
  }
  return ends;
}

/** "LIMA, March 3 [-] The road was shut": a hyphen between spaces. */
const isDash = ({ words }: Document, at: number): boolean =>
  words[at]?.text === '-' && words[at]?.spaceBefore === true && words[at + 1]?.spaceBefore === true;

export function startsBefore(doc: Document, unit: WordRange, limit: number): Start[] {
  const starts: Start[] = [{ at: unit.from, kind: 'unit' }];
  for (let at = limit - 1; at > unit.from && starts.length < 16; at--) {
    const before = doc.words[at - 1] as Word;
    if (doc.quotations[doc.quotationAt[at] as number]?.from === at) starts.push({ at, kind: 'quote' });
    else if (/^(?:[;:—–]|--)$/.test(before.text) || isDash(doc, at - 1)) starts.push({ at, kind: 'mark' });
    else if (before.text === ',' || before.xpos === 'CC') starts.push({ at, kind: 'clause' });
    else if (before.lower === 'that') starts.push({ at, kind: 'that' });
  }
  return starts;
}
