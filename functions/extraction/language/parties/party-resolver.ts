import type { Party } from '../../../../schemas/types.ts';
import type { Document, Word, WordRange } from '../document.ts';
import { findWord, rangeOf } from '../document.ts';
import type { KnownParty } from './known-parties.ts';
import { type Mention, readMention } from './mention.ts';
import type { PartyDirectory } from './party-directory.ts';
import { pronounParties } from './pronouns.ts';
import { referents } from './referents.ts';

export type PartyFacts = Omit<Party, 'start' | 'end' | 'text'>;

/** Says what party some words of the article name. */
export interface PartyResolver {
  resolve(range: WordRange): PartyFacts;
}

const factsOf = ({ kind, name, role, affiliation, country }: Mention | KnownParty): PartyFacts => ({
  name,
  kind,
  role,
  affiliation,
  country,
});
const SINGULAR = /^(?:he|she|him|her|who|his|i)$/;
const PLURAL = /^(?:they|them|we|both|many|some|others)$/;

/** A pronoun that stays open: its own word stands for a name. */
function open(word: Word): PartyFacts {
  const kind = SINGULAR.test(word.lower) ? 'person' : PLURAL.test(word.lower) ? 'group' : 'unknown';
  return { name: word.text, kind, role: null, affiliation: null, country: null };
}

/** "Khan’s office" belongs where Khan does. */
function owner(doc: Document, range: WordRange, directory: PartyDirectory): KnownParty | null {
  const possessive = findWord(doc.words, range.from + 1, range.to, ({ xpos }) => xpos === 'POS');
  return possessive < 0
    ? null
    : directory.named(readMention(doc.text, doc.words, rangeOf(doc.words, range.from, possessive)));
}

/** The fullest name and facts of the article, what this very mention says first. */
function completed(mention: Mention, known: KnownParty | Mention): PartyFacts {
  const role = mention.role !== null && (known.role?.length ?? 0) < mention.role.length ? mention.role : known.role;
  return {
    ...factsOf(known),
    role,
    affiliation: mention.affiliation ?? known.affiliation,
    country: mention.country ?? known.country,
  };
}

/** A resolver for one article: names go to the fullest mention, offices to who holds them, pronouns where it is safe. */
export function partyResolver(doc: Document): PartyResolver {
  const known = referents(doc);
  const { directory } = known;
  const pronouns = pronounParties(doc, known);
  const resolve = (range: WordRange): PartyFacts => {
    const first = doc.words[range.from] as Word;
    if (range.to - range.from === 1 && /^(?:PRP|WP|DT|WDT|EX)/.test(first.xpos)) {
      const party = pronouns.get(range.from);
      return party ? factsOf(party) : open(first);
    }
    const mention = readMention(doc.text, doc.words, range);
    const party = known.of(mention);
    if (mention.nameWords.length > 0) return party === null ? factsOf(mention) : completed(mention, party);
    const isNamed = mention.kind === 'organisation' && /\p{Lu}/u.test(mention.name);
    if (party !== null && !isNamed) return factsOf(party);
    const facts = party === null ? factsOf(mention) : { ...completed(mention, party), kind: party.kind };
    const holding = facts.affiliation === null ? owner(doc, range, directory) : null;
    return {
      ...facts,
      affiliation: facts.affiliation ?? holding?.affiliation ?? null,
      country: facts.country ?? holding?.country ?? null,
    };
  };
  return { resolve };
}
