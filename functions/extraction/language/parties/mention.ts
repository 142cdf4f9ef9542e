import type { Party } from '../../../../schemas/types.ts';
import { COMPANY_WORDS, DOCUMENTS, GROUPS, ORGANISATIONS, UNNAMED } from '../../lexicon/party-nouns.ts';
import { HONORIFICS } from '../../lexicon/roles.ts';
import type { Word, WordRange } from '../document.ts';
import { countryNamed } from '../places/countries.ts';
import {
  affiliationOf,
  countryIn,
  isLink,
  isName,
  joinsName,
  leadingCountry,
  leadingName,
  type Part,
  singular,
  stem,
  textOf,
  withoutOpeners,
} from './mention-parts.ts';
import { roleParts } from './role-parts.ts';

export type Sex = 'f' | 'm' | null;

/** What one mention says of its party by itself; the words as printed. */
export interface Mention extends WordRange {
  readonly kind: Party['kind'];
  /** The mention without its article; for a person with a name, the name alone. */
  readonly name: string;
  /** A person's name words in lower case, in order; empty for others. */
  readonly nameWords: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  /** By "Mr", "spokeswoman" and their like; null when the words do not tell. */
  readonly sex: Sex;
  /** Nouns by which an apposition describes a person: "curator" in "Ada Obi, the curator". */
  readonly descriptions?: readonly string[];
}

const FEMALE =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|sheikha|mother|wife|daughter|sister|aunt|grandmother|widow|woman|girl|actress|.*woman)$/;
const MALE =
  /^(?:mr|sir|lord|king|prince|sheikh|father|husband|son|brother|uncle|grandfather|widower|man|boy|pope|imam|.{2,}man)$/;

function sexOf(part: Part): Sex {
  for (const word of part) {
    const lower = stem(word);
    if (FEMALE.test(lower) || lower === 'bint') return 'f';
    if (MALE.test(lower) && !/^(?:human|german|roman|norman|woman)$/.test(lower)) return 'm';
  }
  return null;
}

function personWithRole(text: string, range: WordRange, part: Part): Mention | null {
  const parts = roleParts(text, part);
  if (parts === null) return null;
  const affiliated = parts.before.length > 0 ? parts.before : parts.after;
  const named = parts.name.length > 0;
  return {
    ...range,
    kind: named ? 'person' : 'unnamed',
    name: named ? textOf(text, parts.name) : textOf(text, part),
    nameWords: parts.name.map(stem),
    role: textOf(text, parts.role) || null,
    affiliation: affiliationOf(text, affiliated),
    country: countryIn(text, affiliated),
    sex: sexOf(part),
  };
}

function kindOfHead(head: Word): Party['kind'] {
  const noun = head.lower;
  if (DOCUMENTS.has(singular(noun))) return 'document';
  if (ORGANISATIONS.has(noun) || ORGANISATIONS.has(singular(noun)))
    return /S$/.test(head.xpos) && noun !== singular(noun) ? 'group' : 'organisation';
  if (/^\p{Lu}/u.test(head.text) && COMPANY_WORDS.has(noun.replace(/\.$/, ''))) return 'organisation';
  if (GROUPS.has(noun)) return 'group';
  if (UNNAMED.has(noun)) return 'unnamed';
  return head.xpos === 'NNS' || head.xpos === 'NNPS' ? 'group' : 'unknown';
}

/** The last word before "of", "for", "from": "a statement from the ministry" is a statement. */
function headOf(part: Part): Word {
  const link = part.findIndex((word, at) => at > 0 && isLink(word));
  return (link > 0 ? part[link - 1] : part.at(-1)) as Word;
}

/** Part of an organisation's name, and no person's name beside it: "Norvik Bank", not "Norvik Bank's Ada Obi". */
const namesOrganisation = (word: Word, part: Part): boolean =>
  word.nameKind === 'organisation' && !part.some(({ nameKind }) => nameKind === 'person');

/** "Ada Obi", "Mr Obi", "Ada Obi of Kesten University": capitals throughout, and no word for an organisation. */
function personByName(text: string, range: WordRange, part: Part): Mention | null {
  const titled = HONORIFICS.has(stem(part[0] as Word));
  const { name, bound } = leadingName(titled ? part.slice(1) : part);
  const whole = name.length + (bound.length > 0 ? bound.length + 1 : 0) === part.length - (titled ? 1 : 0);
  const last = name.at(-1);
  if (last === undefined || !whole || !(isName(last) || joinsName(last, name.at(-2)))) return null;
  if (!titled && (kindOfHead(last) !== 'unknown' || namesOrganisation(last, part))) return null;
  if (!titled && name.length === 1 && /^\p{Lu}{2,}$/u.test(last.text)) return null;
  return {
    ...range,
    kind: 'person',
    name: textOf(text, name),
    nameWords: name.map(stem),
    role: null,
    affiliation: affiliationOf(text, bound),
    country: countryIn(text, bound),
    sex: sexOf(part),
  };
}

/** "Orlo Watch's Ada Obi": a person of the owner's. */
function ownedPerson(text: string, range: WordRange, part: Part): Mention | null {
  const mark = part.findLastIndex(({ xpos }) => xpos === 'POS');
  const [owner, name] = [part.slice(0, mark), part.slice(mark + 1)];
  const named = name.length > 1 && name.every((word) => isName(word) && word.nameKind === 'person');
  if (mark < 1 || !named || !owner.some(isName) || owner.some(({ nameKind }) => nameKind === 'person')) return null;
  const nameWords = name.map(stem);
  const facts = { role: null, affiliation: affiliationOf(text, owner), country: countryIn(text, owner), sex: null };
  return { ...range, kind: 'person', name: textOf(text, name), nameWords, ...facts };
}

/** Reads one mention: "US Department of State spokesperson Ned Obi" → a person, with role, affiliation and country. */
export function readMention(text: string, words: readonly Word[], range: WordRange): Mention {
  const whole = words.slice(range.from, range.to);
  const unbracketed = whole.filter((word) => !/^[[\]]$/.test(word.text));
  // a lone bracket may be all there is
  const part = withoutOpeners(unbracketed.length > 0 ? unbracketed : whole);
  const printed = textOf(text, withoutOpeners(whole));
  const base = { ...range, name: printed, nameWords: [] as string[], role: null, affiliation: null, sex: null };
  const place = countryNamed(printed);
  if (place) {
    const name = /^[\p{Lu}.]+$/u.test(printed) ? place.name : printed;
    return { ...base, kind: 'organisation', name, country: place.code };
  }
  // "the Torvane Courier" is nobody's name
  const isPerson = whole[0]?.lower !== 'the' || HONORIFICS.has(stem(part[0] as Word));
  const person =
    personWithRole(text, range, part) ??
    ownedPerson(text, range, part) ??
    (isPerson ? personByName(text, range, part) : null);
  if (person) return person;
  const head = headOf(part);
  const acronym = part.length === 1 && /^\p{Lu}{2,}$/u.test(head.text);
  const guess = kindOfHead(head);
  const kind = acronym || (guess === 'unknown' && namesOrganisation(head, part)) ? 'organisation' : guess;
  const affiliation = kind === 'group' || head === part[0] ? null : leadingCountry(text, part);
  return { ...base, kind, affiliation, country: countryIn(text, part), sex: kind === 'unnamed' ? sexOf(part) : null };
}
