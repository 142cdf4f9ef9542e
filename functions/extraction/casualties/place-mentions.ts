import type { Document, Sentence, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { nounPhraseStartingAt } from '../language/noun-phrases.ts';
import { isPeopleNoun } from '../language/numbers/people-nouns.ts';
import { countryOfDemonym } from '../language/places/countries.ts';
import { placeNamed } from '../language/places/places.ts';
import { CAUSES } from '../lexicon/causes.ts';
import { NOT_PLACES, PLACE_NOUNS } from '../lexicon/place-nouns.ts';

/** Words that name a place, and how they stand in their sentence. */
export interface PlaceMention extends WordRange {
  /** "in Orlo" (phrase), "struck Orlo" or "Orlo was hit" (plain), "the Orlo blast" (attribute), "police in Orlo" (speaker). */
  readonly form: 'phrase' | 'plain' | 'attribute' | 'speaker';
  /** Holds a name: "the port of Orlo", not "the port". */
  readonly named: boolean;
}

const PREPOSITION =
  /^(?:in|at|near|outside|across|off|above|below|opposite|inside|around|throughout|along|on|over|within|between|from|of|into|through|to|toward|towards)$/;
const ON_GROUND =
  /^(?:islands?|coast|borders?|roads?|highway|motorway|outskirts|streets?|bridge|route|beach|river|shore|line|farm|mountain)$/;
/** "the bombing [of Orlo]", "north [of Orlo]" */
const BEFORE_OF =
  /^(?:bombing|shelling|bombardment|siege|invasion|occupation|destruction|north|south|east|west|capital|outskirts|centre|center|coast|parts?)$/;
const SPEAKERS =
  /^(?:officials?|police|spokes(?:man|woman|person)|residents?|authorities|ministry|reporters?|journalists|correspondent|witness(?:es)?|doctors?|sources?|analysts?|ambassador|minister|embassy|consulate|government|office|told|said|conference|speech|interview|newspaper|based|born|lives|lived|activists?)$/;
const SAID = /^(?:said|says|told|reported|announced|confirmed|added|stated|reporting|editing|writing)$/;
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan|eid|congress|parliament|twitter|facebook|telegram|arabic|english)$/;
const DISTANCE = /^(?:km|kilometres?|kilometers?|miles?|metres?|meters?|hours?|minutes|drive)$/;
const LONGEST = 10;

const nameOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

/** How many words from `at` on are the longest listed name of a place; 0 for none. */
function listedName(words: readonly Word[], at: number, limit: number): number {
  const first = words[at];
  if (first === undefined || !isCapital(first) || first.nameKind === 'person' || first.nameKind === 'organisation')
    return 0;
  for (let size = Math.min(3, limit - at); size > 0; size--) {
    if (!isCapital(words[at + size - 1])) continue;
    const place = placeNamed(nameOf(words.slice(at, at + size)));
    if (place !== null && (!place.homonym || first.nameKind === 'place')) return size;
  }
  return 0;
}

function holdsName(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if ((word.nameKind === 'place' && isCapital(word)) || listedName(words, at, to) > 0) return true;
    if (countryOfDemonym(word.text) !== null) return true;
  }
  return false;
}

/** The word that says what a phrase is: the last before its "of". */
function headOf(words: readonly Word[], { from, to }: WordRange): Word {
  for (let at = from + 1; at < to; at++) if (words[at]?.lower === 'of') return words[at - 1] as Word;
  return words[to - 1] as Word;
}

const isOne = (set: { has(word: string): boolean }, word: Word | undefined): boolean =>
  word !== undefined && (set.has(word.lower) || set.has(word.lower.replace(/s$/, '')));
/** "miners", not "Philippines". */
const arePeople = (word: Word): boolean => isPeopleNoun(word) && placeNamed(word.text) === null;

function isPlace(words: readonly Word[], range: WordRange, preposition: string): boolean {
  const [head, last] = [headOf(words, range), words[range.to - 1] as Word];
  if (isOne(NOT_PLACES, head) || CAUSES.has(head.lower) || arePeople(head)) return false;
  if (words[range.from]?.xpos === 'PRP$' && /^(?:homes?|houses?)$/.test(head.lower) && preposition === 'from')
    return false;
  const isNoun = isOne(PLACE_NOUNS, head);
  if (words[range.from]?.xpos === 'CD' && !isNoun) return false;
  if (isOne(NOT_PLACES, last) && !isNoun) return false;
  if (preposition === 'of') {
    const before = words[range.from - 2]?.lower ?? '';
    return (
      (BEFORE_OF.test(before) || isOne(PLACE_NOUNS, words[range.from - 2])) &&
      !isCapital(words[range.from - 2]) &&
      (isNoun || holdsName(words, range))
    );
  }
  if (/^(?:from|into|to|towards?|over)$/.test(preposition))
    return isNoun && (ON_GROUND.test(head.lower) || (preposition === 'from' && !isCapital(head)));
  if (isNoun) return true;
  if (last.nameKind === 'person' || last.nameKind === 'organisation' || TIMES.test(last.lower)) return false;
  // an unlisted name after "in" or "near"
  const isName =
    /^(?:in|near|at|on|outside|off|above|between|across)$/.test(preposition) &&
    /^NNP/.test(last.xpos) &&
    /^\p{Lu}\p{Ll}/u.test(last.text);
  return isName || holdsName(words, range);
}

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
  const cut =
    range === null
      ? -1
      : words.findIndex(({ lower }, at) => at > range.from && at < range.to && ENDS_PLACE.test(lower));
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
