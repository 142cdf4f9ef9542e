import type { Party } from '../../../schemas/types.ts';
import { DOCUMENTS, GROUPS, ORGANISATIONS, UNNAMED } from '../lexicon/party-nouns.ts';
import { HONORIFICS, ROLE_MODIFIERS, ROLES } from '../lexicon/roles.ts';
import { countryNamed, countryOfDemonym } from './countries.ts';
import type { Word, WordRange } from './document.ts';

/** What one mention says of its party by itself; the words as printed. */
export interface Mention extends WordRange {
  readonly kind: Party['kind'];
  /** The mention without its article; for a person with a name, the name alone. */
  readonly name: string;
  /** A person's name words in lower case, the surname last; empty for others. */
  readonly nameWords: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
}

type Part = readonly Word[];
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;
const NAME_PARTICLE = /^(?:de|da|do|dos|del|della|la|le|al|el|bin|bint|ibn|ben|van|von|der|den|ter|di|du|san|abu|e)$/;

export const singular = (lower: string): string =>
  /ies$/.test(lower) ? `${lower.slice(0, -3)}y` : /(?:ss|us|is)$/.test(lower) ? lower : lower.replace(/s$/, '');
const stem = (word: Word): string => word.lower.replace(/\.$/, '');
export const isRole = (word: Word | undefined): boolean => word !== undefined && Object.hasOwn(ROLES, stem(word));
const isName = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.xpos === 'NNP' || word.xpos === 'NNPS') &&
  /^\p{Lu}/u.test(word.text) &&
  !HONORIFICS.has(stem(word)) &&
  !CALENDAR.test(word.lower);

const textOf = (text: string, part: Part): string =>
  part.length === 0 ? '' : text.slice((part[0] as Word).start, (part.at(-1) as Word).end).replaceAll(/\s+/g, ' ');

function withoutOpeners(part: Part): Part {
  let from = 0;
  while (
    from < part.length - 1 &&
    (/^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your)$/.test((part[from] as Word).lower) ||
      /^[[\]“"]$/.test((part[from] as Word).text))
  )
    from++;
  return part.slice(from);
}

/** Country that some words name or qualify: "US Department", "Pakistani", "of Peru". */
export function countryIn(text: string, part: Part): string | null {
  for (let at = 0; at < part.length; at++) {
    for (let size = Math.min(3, part.length - at); size > 0; size--) {
      const words = textOf(text, part.slice(at, at + size));
      const country = countryNamed(words) ?? countryOfDemonym(words);
      if (country && /^\p{Lu}/u.test(words)) return country.code;
    }
  }
  return null;
}

/** "Pakistani" → "Pakistan"; other words stay as printed. */
function affiliationOf(text: string, part: Part): string | null {
  const plain = withoutOpeners(part).filter((word) => word.xpos !== 'POS');
  const words = textOf(text, plain);
  if (words === '' || !plain.some((word) => /^(?:NN|JJ)/.test(word.xpos))) return null;
  const country = countryOfDemonym(words) ?? countryNamed(words);
  if (country) return country.name;
  return plain.some((word) => /^\p{Lu}/u.test(word.text)) || ORGANISATIONS.has((plain.at(-1) as Word).lower)
    ? words
    : null;
}

/** The name at the end of a part: capitals and particles, "Ahmed al Rabaei". */
function trailingName(part: Part): Part {
  let from = part.length;
  while (
    from > 0 &&
    (isName(part[from - 1]) ||
      (from < part.length &&
        (NAME_PARTICLE.test((part[from - 1] as Word).lower) || (part[from - 1] as Word).text === '-')))
  )
    from--;
  while (from < part.length && !isName(part[from])) from++;
  return part.slice(from);
}

interface RoleParts {
  readonly before: Part;
  readonly role: Part;
  readonly after: Part;
  readonly name: Part;
}

/** "to Pakistan" in "Ambassador to Pakistan Ahmed Rabaei" belongs to the office. */
function posting(text: string, after: Part): number {
  if (!/^(?:to|in)$/.test(after[0]?.lower ?? '')) return 0;
  for (let size = Math.min(4, after.length - 1); size > 0; size--)
    if (countryNamed(textOf(text, after.slice(1, 1 + size)))) return 1 + size;
  return 0;
}

function roleParts(text: string, part: Part): RoleParts | null {
  let at = part.findLastIndex(
    (word, index) =>
      isRole(word) &&
      (index < part.length - 1 ||
        !isName(part[index - 1]) ||
        !isName(word) ||
        isRole(part[index - 1]) ||
        ROLE_MODIFIERS.has(stem(part[index - 1] as Word))),
  );
  if (at < 0) return null;
  // the office, not a noun inside what it belongs to: "spokesman for the governor"
  const link = part.findIndex(
    (word, index) => index > 0 && /^(?:of|for|to|with|at|from)$/.test(word.lower) && isRole(part[index - 1]),
  );
  if (link > 0 && link < at) at = link - 1;
  let from = at;
  while (from > 0 && (ROLE_MODIFIERS.has(stem(part[from - 1] as Word)) || isRole(part[from - 1]))) from--;
  let to = at + 1;
  if (
    part[to]?.lower === 'of' &&
    /^(?:State|Defen[cs]e|Staff|Health|Education|Energy|Labor|Commerce|Agriculture|Treasury|Homeland)$/.test(
      part[to + 1]?.text ?? '',
    )
  )
    to += 2;
  if (stem(part[at] as Word) === 'attorney' && part[to]?.lower === 'general') to++;
  const rest = part.slice(to + posting(text, part.slice(to)));
  const bound = /^(?:of|for|to|with|at|from)$/.test(rest[0]?.lower ?? '');
  return {
    before: part.slice(0, from),
    role: part.slice(from, to),
    after: bound ? rest.slice(1) : [],
    name: bound ? [] : trailingName(rest),
  };
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
  };
}

function kindOfHead(head: Word, part: Part): Party['kind'] {
  const noun = head.lower;
  if (DOCUMENTS.has(singular(noun))) return 'document';
  if (ORGANISATIONS.has(noun) || ORGANISATIONS.has(singular(noun)))
    return /S$/.test(head.xpos) && noun !== singular(noun) ? 'group' : 'organisation';
  if (GROUPS.has(noun)) return 'group';
  if (UNNAMED.has(noun)) return 'unnamed';
  if (head.xpos === 'NNS' || head.xpos === 'NNPS') return 'group';
  if (
    isName(head) &&
    part.every((word) => /^NNP/.test(word.xpos) || NAME_PARTICLE.test(word.lower) || word.text === '-')
  )
    return 'person';
  return 'unknown';
}

/** The last word before "of", "for", "from": "a statement from the ministry" is a statement. */
function headOf(part: Part): Word {
  const link = part.findIndex((word, at) => at > 0 && /^(?:of|for|from|at|in|on|to|with)$/.test(word.lower));
  return (link > 0 ? part[link - 1] : part.at(-1)) as Word;
}

/** Reads one mention: "US Department of State spokesperson Ned Obi" → a person, with role, affiliation and country. */
export function readMention(text: string, words: readonly Word[], range: WordRange): Mention {
  const whole = words.slice(range.from, range.to);
  const part = withoutOpeners(whole.filter((word) => !/^[[\]]$/.test(word.text)));
  const printed = textOf(text, withoutOpeners(whole));
  const base = { ...range, name: printed, nameWords: [] as string[], role: null, affiliation: null };
  const place = countryNamed(printed);
  if (place)
    return {
      ...base,
      kind: 'organisation',
      name: /^[\p{Lu}.]+$/u.test(printed) ? place.name : printed,
      country: place.code,
    };
  const person = personWithRole(text, range, part);
  if (person) return person;
  const head = headOf(part);
  const kind = kindOfHead(head, part);
  const country = countryIn(text, part);
  if (kind === 'person') {
    const name = trailingName(part);
    const acronym = name.length === 1 && /^\p{Lu}{2,}$/u.test(head.text);
    return {
      ...base,
      kind: acronym ? 'organisation' : 'person',
      name: textOf(text, name) || printed,
      nameWords: acronym ? [] : name.map(stem),
      country,
    };
  }
  const qualifier = part.slice(0, Math.max(0, part.indexOf(head)));
  return { ...base, kind, affiliation: kind === 'group' ? null : affiliationOf(text, qualifier.slice(0, 1)), country };
}
