import type { Document } from '../document.ts';
import { countryNamed } from '../places/countries.ts';
import { explainedAcronyms, initials } from './acronyms.ts';
import { type KnownParty, type PartyMention, partyMentions } from './known-parties.ts';
import type { Mention } from './mention.ts';

/** Who is named in an article, and whom its shorter mentions mean. */
export interface PartyDirectory {
  readonly mentions: readonly PartyMention[];
  readonly organisations: readonly KnownParty[];
  /** The one party whose full name holds these words in a row, or whose acronym they are; null when none or several do. */
  named(mention: Mention): KnownParty | null;
  /** The one named person whose office ends in these words: "the [Peruvian] foreign minister"; null when none or several do. */
  holding(mention: Mention): KnownParty | null;
  /** The one named person whom an apposition describes by this noun: "curator"; null when none or several are. */
  described(noun: string): KnownParty | null;
}

/** More parties that share one word than this are not told apart. */
const MOST_ALIKE = 20;

/** Words of a name as they are compared: without articles, hyphens and "of". */
function nameKey(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.map((word) => word.replace(/'s$/, '')).filter((word) => !/^(?:the|al|el|mr|mrs|ms)$/.test(word));
}
const bag = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|and|de|des)$/.test(word))
    .toSorted()
    .join(' ');

/** Whether `part` stands in a row in `whole`; "Faisal" is no short form of "Noura bint Faisal". */
function inARow(whole: readonly string[], part: readonly string[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, i) => whole[at + i] === word)) return !/^(?:bin|bint|ibn|abu|ben)$/.test(whole[at - 1] ?? '');
  }
  return false;
}

const isNamed = ({ kind, nameWords, name, role }: Mention): boolean =>
  nameWords.length > 0 || (kind === 'organisation' && role === null && /\p{Lu}/u.test(name));

function merged(known: KnownParty, mention: Mention): KnownParty {
  return {
    ...known,
    role: (known.role?.length ?? 0) >= (mention.role?.length ?? 0) ? known.role : mention.role,
    affiliation: known.affiliation ?? mention.affiliation,
    country: known.country ?? mention.country,
    sex: known.sex ?? mention.sex,
    descriptions: [...(known.descriptions ?? []), ...(mention.descriptions ?? [])],
  };
}

const onlyOne = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? (items[0] as Item) : null);

interface Names {
  readonly parties: KnownParty[];
  /** Word of a name → the parties that bear it. */
  readonly byWord: Map<string, number[]>;
}

/** The parties whose names hold these words in a row. */
function holders({ parties, byWord }: Names, words: readonly string[]): number[] {
  const alike = words.length === 0 ? [] : (byWord.get(words[0] as string) ?? []);
  return alike.filter((index) => inARow((parties[index] as KnownParty).words, words));
}

function addName(names: Names, mention: Mention): void {
  const words = nameKey(mention.name);
  const same = holders(names, words);
  const known = onlyOne(same);
  if (known !== null) names.parties[known] = merged(names.parties[known] as KnownParty, mention);
  if (same.length > 0 || words.length === 0) return;
  const { kind, name, nameWords, role, affiliation, country, sex, descriptions = [] } = mention;
  names.parties.push({ kind, name, nameWords, role, affiliation, country, sex, descriptions, words });
  for (const word of new Set(words)) {
    const alike = names.byWord.get(word) ?? [];
    if (alike.length < MOST_ALIKE) alike.push(names.parties.length - 1);
    names.byWord.set(word, alike);
  }
}

/** "the Orlo Times and Acme": two parties, each of which the article names alone. */
const isTwo = ({ name }: Mention, alone: ReadonlySet<string>): boolean => {
  const parts = name.toLowerCase().split(/ and (?:the )?/);
  return parts.length > 1 && parts.every((part) => alone.has(part));
};

/** Gathers who is named: the fullest names first, those of the headline last, where capitals tell little. */
function gather(doc: Document, mentions: readonly Mention[]): Names {
  const names: Names = { parties: [], byWord: new Map() };
  const inHeadline = ({ from }: Mention) =>
    doc.paragraphs[doc.sentences[doc.sentenceAt[from] as number]?.paragraph ?? 0]?.section === 'headline';
  const alone = new Set(mentions.map(({ name }) => name.toLowerCase()));
  const ranked = mentions
    .filter((mention) => isNamed(mention) && !isTwo(mention, alone))
    .map((mention) => ({ mention, last: inHeadline(mention), size: nameKey(mention.name).length }));
  ranked.sort((a, b) => Number(a.last) - Number(b.last) || b.size - a.size || a.mention.from - b.mention.from);
  for (const { mention } of ranked) addName(names, mention);
  return names;
}

/** An organisation met only as somebody's: "US Department of State spokesperson". */
const unmentioned = (name: string, country: string | null): KnownParty => ({
  kind: 'organisation',
  name,
  nameWords: [],
  role: null,
  affiliation: null,
  country,
  sex: null,
  words: nameKey(name),
});

export function partyDirectory(doc: Document): PartyDirectory {
  const mentions = partyMentions(doc);
  const namedOnes = mentions.filter(({ named }) => named);
  const names = gather(doc, namedOnes);
  const { parties } = names;
  const explained = explainedAcronyms(doc, namedOnes);
  const organisations = parties.filter(({ kind }) => kind !== 'person').slice(0, 500);
  const byBag = new Map(
    organisations.toSorted((a, b) => a.name.length - b.name.length).map((party) => [bag(party.words), party]),
  );
  for (const { role, affiliation, country } of namedOnes) {
    if (role === null || affiliation === null || !affiliation.includes(' ')) continue;
    const key = bag(nameKey(affiliation));
    const party = byBag.get(key) ?? unmentioned(affiliation, country);
    if (affiliation.length >= party.name.length) byBag.set(key, { ...party, name: affiliation });
  }
  const spelled = new Map<string, Map<string, KnownParty>>();
  for (const party of [...organisations, ...byBag.values()]) {
    const acronym = initials(party.name);
    const alike = spelled.get(acronym) ?? new Map<string, KnownParty>();
    spelled.set(acronym, alike.has(party.name) ? alike : alike.set(party.name, party));
  }
  const byAcronym = (acronym: string): KnownParty | null => {
    const name = explained.get(acronym);
    if (name !== undefined) return organisations.find((party) => party.name === name) ?? null;
    const alike = [...(spelled.get(acronym)?.values() ?? [])];
    return onlyOne(alike.filter((party) => party.name !== acronym));
  };
  const offices = parties.filter(({ role }) => role !== null).slice(0, 200);
  const described = new Map<string, KnownParty[]>();
  for (const party of parties)
    for (const noun of new Set(party.descriptions ?? []))
      described.set(noun, [...(described.get(noun) ?? []), party].slice(0, 2));
  return {
    mentions,
    organisations,
    named(mention) {
      const acronym = /^\p{Lu}{2,}$/u.test(mention.name) ? byAcronym(mention.name) : null;
      if (acronym !== null) return acronym;
      const words = nameKey(mention.name);
      const holding = holders(names, words);
      // "Peru" is no "Peru's foreign ministry"
      const isCountry = mention.kind === 'organisation' && countryNamed(mention.name) !== null;
      const alike = isCountry
        ? holding.filter((index) => (parties[index] as KnownParty).words.length === words.length)
        : holding;
      const people = alike.filter((index) => (parties[index] as KnownParty).kind === 'person');
      // "Obi" is no "Obi's office"
      const party = onlyOne(mention.kind === 'person' && people.length > 0 ? people : alike);
      const found = party === null ? null : (parties[party] as KnownParty);
      return mention.kind === 'person' || (found !== null && found.kind === 'person')
        ? found
        : (byBag.get(bag(found?.words ?? words)) ?? found);
    },
    holding(mention) {
      const office = mention.role?.toLowerCase() ?? '';
      if (office === '') return null;
      const fits = ({ role, affiliation, country }: KnownParty): boolean => {
        const held = role?.toLowerCase() ?? '';
        if (held !== office && !held.endsWith(` ${office}`)) return false;
        return (
          mention.affiliation === null ||
          mention.affiliation === affiliation ||
          (mention.country !== null && mention.country === country)
        );
      };
      return onlyOne(offices.filter(fits));
    },
    described: (noun) => onlyOne(described.get(noun) ?? []),
  };
}
