import type { Party } from '../../../schemas/types.ts';
import type { Document, Word, WordRange } from './document.ts';
import { findWord } from './document.ts';
import { type Mention, readMention } from './mention.ts';
import { type KnownParty, type PartyDirectory, partyDirectory } from './party-directory.ts';

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

function pronoun(word: Word): PartyFacts {
  const kind = SINGULAR.test(word.lower) ? 'person' : PLURAL.test(word.lower) ? 'group' : 'unknown';
  return { name: word.text, kind, role: null, affiliation: null, country: null };
}

/** "Khan’s office" belongs where Khan does. */
function owner(doc: Document, range: WordRange, directory: PartyDirectory): KnownParty | null {
  const possessive = findWord(doc.words, range.from + 1, range.to, ({ xpos }) => xpos === 'POS');
  if (possessive < 0) return null;
  const name = readMention(doc.text, doc.words, { ...range, to: possessive });
  return name.nameWords.length > 0 ? directory.personNamed(name.nameWords) : null;
}

function organisation(doc: Document, mention: Mention, directory: PartyDirectory): PartyFacts {
  const holder = mention.affiliation === null ? owner(doc, mention, directory) : null;
  return {
    ...factsOf(mention),
    name: mention.kind === 'organisation' ? directory.organisationNamed(mention.name) : mention.name,
    affiliation: mention.affiliation ?? holder?.affiliation ?? null,
    country: mention.country ?? holder?.country ?? null,
  };
}

/** A resolver for one article: names go to the fullest mention, offices to the one who holds them. */
export function partyResolver(doc: Document): PartyResolver {
  const directory = partyDirectory(doc);
  const resolve = (range: WordRange): PartyFacts => {
    const first = doc.words[range.from] as Word;
    if (range.to - range.from === 1 && /^(?:PRP|WP|DT|WDT|EX)$/.test(first.xpos)) return pronoun(first);
    const mention = readMention(doc.text, doc.words, range);
    if (mention.nameWords.length > 0) {
      const known = directory.personNamed(mention.nameWords);
      if (known === null) return factsOf(mention);
      const role = mention.role !== null && (known.role?.length ?? 0) < mention.role.length ? mention.role : known.role;
      return {
        ...factsOf(known),
        role,
        affiliation: mention.affiliation ?? known.affiliation,
        country: mention.country ?? known.country,
      };
    }
    const definite = /^(?:the|his|her|its|their)$/.test(first.lower);
    const holder =
      mention.role !== null && definite ? directory.personWithRole(mention.role, mention.affiliation) : null;
    return holder ? factsOf(holder) : organisation(doc, mention, directory);
  };
  return { resolve };
}
