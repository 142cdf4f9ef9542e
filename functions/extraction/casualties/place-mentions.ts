import type { Document, Sentence, Word, WordRange } from '../language/document.ts';
import { findWord, rangeOf } from '../language/document.ts';
import { nounPhraseStartingAt } from '../language/noun-phrases.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';
import { countryOfDemonym } from '../language/places/countries.ts';
import { placeNamed } from '../language/places/places.ts';
import { CAUSES } from '../lexicon/causes.ts';
import { NOT_PLACES, PLACE_NOUNS } from '../lexicon/place-nouns.ts';
import { holdsName, isCapital, isOne, isPlace, listedName } from './place-names.ts';

/** Words that name a place, and how they stand in their sentence. */
export interface PlaceMention extends WordRange {
  /** "in Orlo" (phrase), "struck Orlo" or "Orlo was hit" (plain), "the Orlo blast" (attribute), "police in Orlo" (speaker). */
  readonly form: 'phrase' | 'plain' | 'attribute' | 'speaker';
  /** Holds a name: "the port of Orlo", not "the port". */
  readonly named: boolean;
}

const PREPOSITION =
  /^(?:in|at|near|outside|across|off|above|below|opposite|inside|around|throughout|along|on|over|within|between|from|of|into|through|to|toward|towards)$/;
const SPEAKERS =
  /^(?:officials?|police|spokes(?:man|woman|person)|residents?|authorities|ministry|reporters?|journalists|correspondent|witness(?:es)?|doctors?|sources?|analysts?|ambassador|minister|embassy|consulate|government|office|told|said|conference|speech|interview|newspaper|based|born|lives|lived|activists?)$/;
const SAID = /^(?:said|says|told|reported|announced|confirmed|added|stated|reporting|editing|writing)$/;
const DISTANCE = /^(?:km|kilometres?|kilometers?|miles?|metres?|meters?|hours?|minutes|drive)$/;
const LONGEST = 10;

/** "Orlo, Perl", "between Orlo and Kesten": names that follow belong to the phrase. */
function extended(words: readonly Word[], range: WordRange, preposition: string, limit: number): WordRange {
  let { to } = range;
  if (/^(?:between|across)$/.test(preposition) && words[to]?.lower === 'and' && isCapital(words[to + 1])) {
    to += 2;
    while (to < limit && /^NNP/.test(words[to]?.xpos ?? '')) to++;
  }
  while (to + 1 < limit && words[to]?.text === ',') {
    const size = listedName(words, to + 1, limit);
    if (size === 0) break;
    to += 1 + size;
  }
  return to === range.to ? range : rangeOf(words, range.from, to);
}

/** "officials in Lima said", "told a conference in Lima": where somebody spoke. */
function isWhereSaid(words: readonly Word[], at: number, to: number, sentence: Sentence): boolean {
  if (SPEAKERS.test(words[at - 1]?.lower ?? '')) return true;
  const after = words.slice(to, Math.min(sentence.to, to + 2)).some(({ lower }) => SAID.test(lower));
  const kind = words[at - 1]?.nameKind ?? null;
  const speaks = words.slice(Math.max(sentence.from, at - 9), at).some(({ lower }) => SAID.test(lower));
  return after || ((kind === 'person' || kind === 'organisation') && speaks);
}

const ENDS_PLACE =
  /^(?:last|this|next|early|late|earlier|later|day|days|week|weeks|today|yesterday|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|kills?|killed|leaves?|injures?|wounds|hurts)$/;

/** "Orlo last month" names Orlo. */
function withoutTime(words: readonly Word[], range: WordRange | null): WordRange | null {
  const cut = range === null ? -1 : findWord(words, range.from + 1, range.to, ({ lower }) => ENDS_PLACE.test(lower));
  return range === null || cut < 0 ? range : rangeOf(words, range.from, cut);
}

function phraseAt(words: readonly Word[], at: number, sentence: Sentence): PlaceMention | null {
  const preposition = words[at]?.lower ?? '';
  if (!PREPOSITION.test(preposition) || /^(?:least|most)$/.test(words[at + 1]?.lower ?? '')) return null;
  // "40 km from Orlo" is not in Orlo
  const far = words.slice(Math.max(sentence.from, at - 3), at).some(({ lower }) => DISTANCE.test(lower));
  if (far && /^(?:from|of|to)$/.test(preposition)) return null;
  const phrase = withoutTime(words, nounPhraseStartingAt(words, at + 1, Math.min(sentence.to, at + LONGEST)));
  if (phrase === null || !isPlace(words, phrase, preposition)) return null;
  const range = extended(words, phrase, preposition, sentence.to);
  const form = isWhereSaid(words, at, range.to, sentence) ? 'speaker' : 'phrase';
  return { ...range, form, named: holdsName(words, range) || isCapital(words[range.to - 1]) };
}

/** "Syrian", not "Philippines". */
const isPeople = (word: Word): boolean => countryOfDemonym(word.text) !== null && placeNamed(word.text) === null;

/** "from France, Mexico and [Perl]", "for northeast [Perl]": a preposition governs it. */
function isGoverned(words: readonly Word[], at: number): boolean {
  let first = at - 1;
  while (
    first > at - 12 &&
    (isCapital(words[first]) ||
      /^(?:,|and|the|JJ|DT)$/.test(words[first]?.text ?? '') ||
      /^(?:JJ|DT)$/.test(words[first]?.xpos ?? ''))
  )
    first--;
  return (
    /^(?:IN|TO)$/.test(words[first]?.xpos ?? '') &&
    !/^(?:that|as|while|after|because|when)$/.test(words[first]?.lower ?? '')
  );
}

/** The noun that a name stands before: "the Orlo [blast]". */
function nounAfter(words: readonly Word[], at: number): Word | undefined {
  let last = at;
  while (/^(?:NN|NNS|JJ|HYPH|POS)$/.test(words[last]?.xpos ?? '')) last++;
  return last > at ? words[last - 1] : undefined;
}

/** "struck [Orlo]", "[Perl] was the worst hit": a listed name without a preposition; "the [Orlo] blast" */
function plainAt(words: readonly Word[], at: number, isHeadline: boolean, limit: number): PlaceMention | null {
  const word = words[at] as Word;
  if (
    !isCapital(word) ||
    words[at + 1]?.text === '-' ||
    (isCapital(words[at - 1]) && /^NNP/.test(words[at - 1]?.xpos ?? ''))
  )
    return null;
  const size = isPeople(word) ? 1 : listedName(words, at, limit);
  if (size === 0) return null;
  const noun = nounAfter(words, at + size);
  if (noun !== undefined) {
    const fits =
      (PLACE_NOUNS.has(noun.lower) && !/^(?:embassy|consulate)$/.test(noun.lower)) ||
      CAUSES.has(noun.lower) ||
      (isHeadline &&
        !isPeople(word) &&
        !/^\p{Lu}+$/u.test(word.text) &&
        !isPeopleNoun(noun) &&
        !isOne(NOT_PLACES, noun));
    return fits ? { ...rangeOf(words, at, at + size), form: 'attribute', named: true } : null;
  }
  if (isGoverned(words, at) || isPeople(word)) return null;
  return { ...extended(words, rangeOf(words, at, at + size), '', limit), form: 'plain', named: true };
}

/** The places that a sentence names, in text order, none inside another. */
export function placeMentions({ words, paragraphs }: Document, sentence: Sentence): PlaceMention[] {
  const isHeadline = paragraphs[sentence.paragraph]?.section === 'headline';
  const found: PlaceMention[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const mention = phraseAt(words, at, sentence) ?? plainAt(words, at, isHeadline, sentence.to);
    if (mention === null) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}
