import type { Document, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { singular } from '../language/parties/mention-parts.ts';
import { countryNamed, countryOfDemonym } from '../language/places/countries.ts';
import {
  HEADLINE_DOCUMENTS,
  HEADLINE_SOURCES,
  PIECE_MODIFIERS,
  SHOWING,
  SOURCE_ADJECTIVES,
  TOPIC_MODIFIERS,
} from '../lexicon/headline-sources.ts';
import { GROUPS, ORGANISATIONS, UNNAMED } from '../lexicon/party-nouns.ts';
import { ROLE_MODIFIERS, ROLES } from '../lexicon/roles.ts';
import { isTime } from './speakers.ts';

const MOST_WORDS = 5;
const PART = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|POS|HYPH|DT|PRP\$|CC|IN|FW|CD|AFX|,)$/;
/** These groups and bodies may as well be what a headline is about, or the site it stands on. */
const TOO_VAGUE =
  /^(?:people|country|nation|member|other|many|some|both|guide|league|team|club|boy|girl|times|post|news|tv|radio|herald|tribune|gazette|journal|press|network|channel|magazine|paper|daily)$/;
/** These take the verb of a plural: "police say". */
const PLURAL = /^(?:police|data|family|kin|staff|government|media|public|people|medics|.*s)$/;

const has = (table: Readonly<Record<string, string>>, { lower }: Word): boolean =>
  Object.hasOwn(table, lower) || Object.hasOwn(table, singular(lower));
const isParty = ({ lower }: Word): boolean =>
  !TOO_VAGUE.test(lower) &&
  !TOO_VAGUE.test(singular(lower)) &&
  [GROUPS, UNNAMED, ORGANISATIONS].some((nouns) => nouns.has(lower) || nouns.has(singular(lower)));

export const isAcronym = ({ text }: Word): boolean =>
  /^\p{Lu}{2,6}$/u.test(text) || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text);

/** "council", which the tagger may take for a verb. */
const isNounAnyhow = (word: Word): boolean => word.xpos === 'VB' && (has(HEADLINE_SOURCES, word) || isParty(word));

/** A few nouns in a row, with at most one "of" or "for"; the head is the noun before that. */
function headOf(doc: Document, from: number, to: number): Word | null {
  const words = doc.words.slice(from, to);
  const counted = words.filter(({ xpos, lower }) => !/^(?:POS|HYPH|DT|,)$/.test(xpos) && lower !== 'and');
  if (
    counted.length === 0 ||
    counted.length > MOST_WORDS ||
    words.some((word) => !PART.test(word.xpos) && !isNounAnyhow(word))
  )
    return null;
  const link = words.findIndex(({ xpos }) => xpos === 'IN');
  if (link === 0 || (link > 0 && !/^(?:of|for|at|from|in)$/.test(words[link]?.lower ?? ''))) return null;
  const head = words[link < 0 ? words.length - 1 : link - 1] as Word;
  return isTime(head) || !(/^(?:NN|JJ)/.test(head.xpos) || isNounAnyhow(head)) ? null : head;
}

const modifiersOf = (doc: Document, from: number, head: Word): Word[] =>
  doc.words.slice(from, from + MOST_WORDS + 4).filter(({ start }) => start < head.start);

/** "Missing minister", "Match report": what the piece is about, or what it is. */
function isTopic(doc: Document, from: number, head: Word): boolean {
  const before = modifiersOf(doc, from, head);
  if (before.some((word) => has(TOPIC_MODIFIERS, word))) return true;
  // "rebels release soldiers", which the tagger may take for nouns throughout
  if (before.some(({ lower }) => /s$/.test(lower) && GROUPS.has(lower) && lower !== 'sports')) return true;
  return has(HEADLINE_DOCUMENTS, head) && before.some((word) => has(PIECE_MODIFIERS, word));
}

/** A name, capitals throughout, whose last word says something in the body. */
function isKnownSpeaker(doc: Document, from: number, to: number, speaks: ReadonlySet<string>): boolean {
  const words = doc.words.slice(from, to);
  const last = words.at(-1) as Word;
  return (
    speaks.has(last.lower) &&
    words.every(({ text, xpos }) => /^\p{Lu}/u.test(text) || xpos === 'HYPH' || xpos === 'POS') &&
    countryNamed(doc.text.slice((words[0] as Word).start, last.end)) === null
  );
}

export type NameUse = 'noun' | 'document' | 'name' | 'acronym';

/** "Foreign minister", "Korean daily", "top official": an adjective of the office; "ailing minister" is the topic. */
const isOffice = (lower: string, text: string): boolean =>
  ROLE_MODIFIERS.has(lower) || Object.hasOwn(SOURCE_ADJECTIVES, lower) || countryOfDemonym(text) !== null;

/**
 * How the words [from, to) name a source that opens a headline, before a colon: by a noun for one who speaks, by a
 * name that speaks in the body; null for a topic, a place, a label.
 */
export function openingSource(doc: Document, from: number, to: number, speaks: ReadonlySet<string>): NameUse | null {
  const head = headOf(doc, from, to);
  if (head === null || isTopic(doc, from, head)) return null;
  const described = modifiersOf(doc, from, head).some(
    ({ xpos, lower, text }) => xpos === 'JJ' && !isOffice(lower, text),
  );
  if (has(HEADLINE_DOCUMENTS, head)) return described ? null : 'document';
  if (has(HEADLINE_SOURCES, head)) return described ? null : 'noun';
  if (!isKnownSpeaker(doc, from, to, speaks)) return null;
  return isAcronym(head) ? 'acronym' : 'name';
}

/** The same for a source that closes a headline, after a colon or a dash: more nouns are safe there. */
export function isClosingSource(doc: Document, from: number, to: number, speaks: ReadonlySet<string>): boolean {
  const head = headOf(doc, from, to);
  if (head === null || isTopic(doc, from, head) || doc.words.slice(from, to).some(({ xpos }) => xpos === 'CD'))
    return false;
  if (has(HEADLINE_SOURCES, head) || has(HEADLINE_DOCUMENTS, head) || has(ROLES, head) || isParty(head)) return true;
  return isKnownSpeaker(doc, from, to, speaks);
}

export interface TailSource {
  readonly range: WordRange;
  /** A document, which shows what it tells. */
  readonly shows: boolean;
}

/** Verbs that are nouns as well: "insurance claim" */
const NOUN_TOO = /^(?:claim|pledge|vow|lament|caution|hint|report|show|find)s?$/;

/** The source before the verb of saying at `verb`, near the headline's end. */
export function tailSource(doc: Document, from: number, verb: number): TailSource | null {
  const first = doc.words[from] as Word;
  const said = (doc.words[verb] as Word).lower;
  const range = rangeOf(doc.words, from, verb);
  if (verb === from + 1 && /^(?:he|she|they)$/.test(first.lower)) return { range, shows: false };
  const head = headOf(doc, from, verb);
  if (head === null) return null;
  const shows = SHOWING.has(singular(head.lower)) || head.lower === 'data';
  const isName = /^NNP/.test(head.xpos) && /^\p{Lu}/u.test(head.text);
  if (NOUN_TOO.test(said) && !shows && !isName && !namesSpeaker(doc, from, verb)) return null;
  // "growth forecast": no subject agrees
  const agrees = /s$/.test(said) ? !/^NNS$/.test(head.xpos) || head.lower === 'police' : PLURAL.test(head.lower);
  return isName || agrees || said === 'said' ? { range, shows } : null;
}

/** A noun for one who speaks, no name: what "warns" may stand before. */
export function namesSpeaker(doc: Document, from: number, to: number): boolean {
  const head = headOf(doc, from, to);
  return head !== null && (has(HEADLINE_SOURCES, head) || has(ROLES, head) || isParty(head));
}
