import type { Document, Word, WordRange } from './document.ts';
import { rangeOf } from './document.ts';
import { isRole, type Mention, readMention } from './mention.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';

/** A party as the whole article tells it. */
export interface KnownParty {
  readonly kind: Mention['kind'];
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  /** Word index of the first mention. */
  readonly first: number;
}

export interface PartyDirectory {
  /** The one person whose surname or name this is; null when nobody or more than one bears it. */
  personNamed(nameWords: readonly string[]): KnownParty | null;
  /** The one named person who holds an office: "the [Pakistani] Foreign Minister". */
  personWithRole(role: string, affiliation: string | null): KnownParty | null;
  /** The fullest printed form of an organisation's name: "state department" → "Department of State". */
  organisationNamed(name: string): string;
}

const endsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((word, at) => whole[whole.length - part.length + at] === word);
const samePerson = (a: readonly string[], b: readonly string[]): boolean =>
  a.at(-1) === b.at(-1) && (a.length === 1 || b.length === 1 || a[0] === b[0] || endsWith(a, b) || endsWith(b, a));

/** ", the mayor of Puno," after a name. */
function appositionAfter(doc: Document, range: WordRange, limit: number): Mention | null {
  if (doc.words[range.to]?.text !== ',') return null;
  const phrase = nounPhraseStartingAt(doc.words, range.to + 1, limit);
  if (phrase === null || !doc.words.slice(phrase.from, phrase.to).some(isRole)) return null;
  const mention = readMention(doc.text, doc.words, phrase);
  return mention.role !== null && mention.nameWords.length === 0 ? mention : null;
}

function mentionsOf(doc: Document): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const [word, next] = [doc.words[at] as Word, doc.words[at + 1]];
      if (!/^NNP/.test(word.xpos) || (at + 1 < sentence.to && /^(?:NNPS?|POS)$/.test(next?.xpos ?? ''))) continue;
      const range = nounPhraseEndingAt(doc.words, at, sentence.from) ?? rangeOf(doc.words, at, at + 1);
      const mention = readMention(doc.text, doc.words, range);
      const apposition = mention.kind === 'person' ? appositionAfter(doc, range, sentence.to) : null;
      mentions.push(
        apposition
          ? {
              ...mention,
              role: mention.role ?? apposition.role,
              affiliation: mention.affiliation ?? apposition.affiliation,
              country: mention.country ?? apposition.country,
            }
          : mention,
      );
    }
  }
  return mentions;
}

function merged(known: KnownParty, mention: Mention): KnownParty {
  const fuller = mention.nameWords.length > known.nameWords.length ? mention : known;
  return {
    ...known,
    name: fuller.name,
    nameWords: fuller.nameWords,
    role: (known.role?.length ?? 0) >= (mention.role?.length ?? 0) ? known.role : mention.role,
    affiliation: known.affiliation ?? mention.affiliation,
    country: known.country ?? mention.country,
  };
}

const bag = (name: string): string =>
  (name.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [])
    .filter((word) => !/^(?:the|of|for|and)$/.test(word))
    .sort()
    .join(' ');

function organisationsOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, name, role, affiliation } of mentions) {
    for (const candidate of [kind === 'organisation' ? name : null, role === null ? null : affiliation]) {
      if (candidate === null) continue;
      const key = bag(candidate);
      const known = names.get(key);
      if (known === undefined || candidate.length > known.length) names.set(key, candidate);
    }
  }
  return names;
}

/** People by surname: those of one surname who are not the same person stand beside each other. */
function peopleOf(mentions: readonly Mention[]): ReadonlyMap<string, KnownParty[]> {
  const bySurname = new Map<string, KnownParty[]>();
  const named = mentions.filter(({ kind, nameWords }) => kind === 'person' && nameWords.length > 0);
  const fullestFirst = named.sort((a, b) => b.nameWords.length - a.nameWords.length || a.from - b.from);
  for (const mention of fullestFirst) {
    const surname = mention.nameWords.at(-1) as string;
    const family = bySurname.get(surname) ?? [];
    bySurname.set(surname, family);
    const same = family.filter((person) => samePerson(person.nameWords, mention.nameWords));
    if (same.length === 0 && family.length < FAMILY_LIMIT) family.push({ ...mention, first: mention.from });
    else if (same.length === 1) family[family.indexOf(same[0] as KnownParty)] = merged(same[0] as KnownParty, mention);
  }
  return bySurname;
}

/** More people of one surname than this in one article are not told apart. */
const FAMILY_LIMIT = 20;
const onlyOne = (parties: readonly KnownParty[]): KnownParty | null =>
  parties.length === 1 ? (parties[0] as KnownParty) : null;

/** Gathers who is named in the article, with the fullest name and office each. */
export function partyDirectory(doc: Document): PartyDirectory {
  const mentions = mentionsOf(doc);
  const people = peopleOf(mentions);
  const organisations = organisationsOf(mentions);
  const byRole = new Map<string, KnownParty[]>();
  for (const person of [...people.values()].flat()) {
    const role = person.role?.toLowerCase() ?? '';
    byRole.set(role, [...(byRole.get(role) ?? []).slice(0, FAMILY_LIMIT), person]);
  }
  return {
    personNamed(nameWords) {
      const family = people.get(nameWords.at(-1) ?? '') ?? [];
      return onlyOne(family.filter((person) => samePerson(person.nameWords, nameWords)));
    },
    personWithRole(role, affiliation) {
      const holders = byRole.get(role.toLowerCase()) ?? [];
      return onlyOne(holders.filter((person) => affiliation === null || person.affiliation === affiliation));
    },
    organisationNamed: (name) => organisations.get(bag(name)) ?? name,
  };
}
