import type { Document, Sentence, Word } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { countryOfDemonym } from '../language/places/countries.ts';
import { placeNamed } from '../language/places/places.ts';
import { ORGANISATIONS } from '../lexicon/party-nouns.ts';
import { isPerson, PEOPLE } from '../lexicon/people.ts';
import { HONORIFICS } from '../lexicon/roles.ts';
import type { CountedPeople } from './candidate.ts';
import { harmAt, isHarmingVerb } from './harm-terms.ts';

const ONE = { value: 1, min: 1, max: 1, qualifier: 'exact' } as const;
const LONGEST = 6;
const PARTICLE = /^(?:al|el|bin|ibn|bint|abu|de|da|del|van|von|der|la|le|-)$/;

const isNamePart = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^NNPS?$/.test(word.xpos) &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  countryOfDemonym(word.text) === null &&
  !PEOPLE.has(word.lower);

/** The word after a run of name words that begins at `at`. */
function nameEnd(words: readonly Word[], at: number, limit: number): number {
  let to = at;
  while (to < Math.min(limit, at + LONGEST) && isNamePart(words[to])) {
    to++;
    // "Abu Alaa al-Afari"
    let joint = to;
    while (joint < to + 2 && PARTICLE.test(words[joint]?.lower ?? '')) joint++;
    if (joint > to && isNamePart(words[joint])) to = joint;
  }
  return to;
}

/** Past ", 62," and "(62)". */
function pastAge(words: readonly Word[], at: number): number {
  const opens = /^[,(]$/.test(words[at]?.text ?? '');
  const isAge = /^\d{1,3}$/.test(words[at + 1]?.text ?? '');
  return opens && isAge && /^[,)]$/.test(words[at + 2]?.text ?? '') ? at + 3 : at;
}

/** By a title or an office before it, an age after it, or its kind; else two or three words that name no place or club. */
function isPersonName(words: readonly Word[], at: number, to: number, limit: number): boolean {
  const name = words.slice(at, to);
  if (pastAge(words, to) > to) return true;
  if (name.some(({ nameKind }) => nameKind === 'person')) return true;
  const before = words[at - 1];
  const titled = HONORIFICS.has(before?.lower.replace(/\.$/, '') ?? '') || isPerson(before?.lower ?? '');
  if (titled && at > limit) return true;
  const printed = name.map(({ text }) => text).join(' ');
  // the object of harm is a person, whatever the name looks like
  if (name.some(({ nameKind }) => nameKind === 'organisation') && !isHarmingVerb(before)) return false;
  const unlisted = [printed, ...name.map(({ text }) => text)].every((text) => placeNamed(text) === null);
  return (
    to - at >= 2 &&
    to - at <= 3 &&
    unlisted &&
    !name.some(({ lower }) => ORGANISATIONS.has(lower) || ORGANISATIONS.has(lower.replace(/s$/, '')))
  );
}

/** "Ilse Varnholm", "Varnholm, 62,": one named person, as the subject or object of harm. */
export function namedPerson({ words }: Document, at: number, sentence: Sentence): CountedPeople | null {
  if (isNamePart(words[at - 1]) && at > sentence.from) return null;
  const to = nameEnd(words, at, sentence.to);
  if (
    to === at ||
    words[to]?.xpos === 'POS' ||
    (/^NN/.test(words[to]?.xpos ?? '') && harmAt(words, to) === null) ||
    words[to]?.text === '-'
  )
    return null;
  if (!isPersonName(words, at, to, sentence.from)) return null;
  return {
    count: { ...rangeOf(words, at, to), ...ONE },
    victims: null,
    to: pastAge(words, to),
    more: false,
    named: true,
  };
}
