import type { Document } from '../../language/document.ts';
import { FINITE } from '../finite-verbs.ts';
import type { CueChoices } from './content-choices.ts';
import { bucket, featureList } from './feature-list.ts';
import { type SeenWord, wordIn } from './seen-words.ts';

const share = (part: number, whole: number): string => String(Math.round((4 * part) / Math.max(1, whole)));

/** What tells a quotation from a title, a nickname or a scare quote. */
export function looseFeatures(doc: Document, { cue, unit, choices }: CueChoices): number[] {
  const list = featureList(180);
  const word = (at: number): SeenWord => wordIn(doc, unit, at);
  const to = Math.min(...choices.filter(({ end }) => end.kind === 'quote').map(({ end }) => end.at));
  const words = doc.words.slice(cue.from + 1, to - 1).filter(({ xpos }) => /^[A-Z]/.test(xpos));
  const size = bucket(words.length);
  const capitals = share(words.filter(({ text }) => /^\p{Lu}/u.test(text)).length, words.length);
  const finite = String(Math.min(2, words.filter(({ xpos }) => FINITE.test(xpos)).length));
  const person = words.some(({ lower }) => /^(?:i|we|my|our|us|me|you|your)$/.test(lower)) ? 'we' : 'they';
  const fills = `${cue.from === unit.from ? 'first' : 'later'}${to >= unit.to - 1 ? 'last' : 'middle'}`;
  const last = word(to - 2);
  const sentence = doc.sentenceAt[unit.from] as number;
  const previous = doc.sentences[sentence - 1];
  const samePlace =
    previous !== undefined && previous.paragraph === doc.sentences[sentence]?.paragraph ? 'same' : 'new';
  const quotedBefore =
    previous !== undefined && doc.quotationAt.subarray(previous.from, previous.to).some((at) => at >= 0);
  const before = `${samePlace}${quotedBefore}`;
  list.add('bias');
  list.add(size, finite);
  list.add(size, capitals);
  list.add(fills, size);
  list.add(fills, person, finite);
  list.add(fills, before);
  list.add(before, finite, person);
  list.add(word(cue.from - 1).lower);
  list.add(word(cue.from - 1).xpos, word(cue.from - 2).xpos);
  list.add(word(cue.from - 1).lower, finite, capitals);
  list.add(word(to).lower, fills);
  list.add(last.text, word(to).text);
  list.add(word(cue.from + 1).lower, word(cue.from - 1).xpos);
  list.add(word(cue.from + 1).xpos, last.xpos, finite);
  list.add(word(unit.from).lower, fills);
  list.add(word(unit.from).xpos, word(unit.from + 1).xpos, finite);
  return list.places;
}
