import type { Document } from '../document.ts';
import { countryNamed } from '../places/countries.ts';
import type { KnownParty, PartyMention } from './known-parties.ts';
import type { Mention } from './mention.ts';
import { singular } from './mention-parts.ts';
import type { PartyDirectory } from './party-directory.ts';

/** What "the bureau", "the company" or "the report" means by what stands before it. */
export interface DefiniteParties {
  /** The one party that the article has named before by this noun or one like it; null when none or several fit. */
  meant(mention: Mention): KnownParty | Mention | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(singular));
const INSTITUTIONS = words(
  'ministry department government administration agency office army navy military police force authority council committee commission parliament congress senate house assembly court party union association federation institute university college school hospital church charity foundation newspaper magazine times post journal tribune gazette herald courier press embassy consulate bureau board campaign state league society centre center fund service guard militia brigade command tribunal observatory brotherhood front movement museum forum academy coastguard inquiry alliance network coalition district trust office nations',
);
/** Who reports is seldom whom "the firm" means. */
const NEWS = words('news television tv radio broadcasting reuters afp ap bbc cnn jazeera');
/** Nouns that stand for names of which they are no part: "the company" for "Acme", "the agency" for "the Water Bureau". */
const LIKE: Readonly<Record<string, ReadonlySet<string> | 'company'>> = {
  company: 'company',
  firm: 'company',
  manufacturer: 'company',
  maker: 'company',
  airline: words('airline wings airways air'),
  agency: words('bureau service authority office administration centre center institute'),
  newspaper: words('times post journal tribune gazette herald courier news daily press mail'),
  paper: words('times post journal tribune gazette herald courier news daily press mail'),
  union: words('federation association brotherhood'),
};
const KINDS: ReadonlySet<string> = new Set(['organisation', 'document', 'unnamed', 'unknown']);
/** More parties that share a noun than this are not told apart. */
const MOST_ALIKE = 30;

interface Before {
  readonly at: number;
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly party: KnownParty | Mention;
}

const plainWords = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).map((word) => singular(word.replace(/'s$/, '')));

function addTo(byWord: Map<string, Before[]>, word: string, before: Before): void {
  const alike = byWord.get(word) ?? [];
  if (alike.length < MOST_ALIKE && !alike.some(({ key }) => key === before.key)) alike.push(before);
  byWord.set(word, alike);
}

const COMPANY = ' company';

function addMention(byWord: Map<string, Before[]>, mention: PartyMention, party: KnownParty | null): void {
  const whole = party ?? mention;
  const parts = plainWords(whole.name);
  if (whole.kind === 'person' || countryNamed(whole.name) !== null) return;
  const before = { at: mention.from, key: parts.join(' '), words: new Set(parts), party: whole };
  if (party?.kind === 'organisation' && !parts.some((word) => INSTITUTIONS.has(word) || NEWS.has(word)))
    addTo(byWord, COMPANY, before);
  const noun = plainWords(whole.name.replace(/ (?:of|for|from|at|in|on|to|with) .*/, '')).at(-1);
  if (parts.length < 2 || noun === undefined) return;
  for (const word of party === null ? [noun] : parts) addTo(byWord, word, before);
}

/** ", the curator" after a name, "is the curator", "villagers and the army": what tells of another party, or of several. */
function isAside({ words: all }: Document, mention: PartyMention, last: PartyMention | undefined): boolean {
  const before = all[mention.from - 1]?.lower ?? '';
  if (before === ',' && last?.to === mention.from - 1 && /\p{Lu}/u.test(last.name)) return true;
  return /^(?:is|was|are|were|be|been|became|as)$/.test(before) || / and (?:the|an?) /.test(mention.name);
}

/** Gathers the article's mentions of organisations, documents and people without names. */
export function definiteParties(doc: Document, directory: PartyDirectory): DefiniteParties {
  const byWord = new Map<string, Before[]>();
  for (const [index, mention] of directory.mentions.entries()) {
    const { section } = doc.paragraphs[doc.sentences[doc.sentenceAt[mention.from] as number]?.paragraph ?? 0] ?? {};
    if (section === 'headline' || !KINDS.has(mention.kind) || mention.nameWords.length > 0) continue;
    if (isAside(doc, mention, directory.mentions[index - 1])) continue;
    const isName = mention.named && mention.role === null && /\p{Lu}/u.test(mention.name);
    const party = isName ? directory.named(mention) : null;
    addMention(byWord, mention, party?.kind === 'person' ? null : party);
  }
  const onlyBefore = (found: readonly Before[], at: number): KnownParty | Mention | null => {
    const earlier = found.filter((before) => before.at < at).sort((a, b) => a.words.size - b.words.size);
    const [shortest, longest] = [earlier[0], earlier.at(-1)];
    if (shortest === undefined || longest === undefined || earlier.some((before) => before.at !== shortest.at))
      return null;
    // two ways to read one mention: "[a senior official in Lima]", but "asked [the ministry] for help"
    return longest.party.kind === 'unnamed' ? longest.party : shortest.party;
  };
  const meant = (mention: Mention): KnownParty | Mention | null => {
    const parts = plainWords(mention.name);
    const noun = parts.at(-1);
    const adjective = mention.country === null ? 0 : 1;
    const isPlain = !/\p{Lu}/u.test(adjective === 0 ? mention.name : mention.name.replace(/^\S+ /, ''));
    if (noun === undefined || !KINDS.has(mention.kind) || mention.role !== null || !isPlain) return null;
    const same = (byWord.get(noun) ?? []).filter(
      (before) => before.words.size > parts.length && parts.every((word) => before.words.has(word)),
    );
    if (same.some(({ at }) => at < mention.from)) return onlyBefore(same, mention.from);
    const like = parts.length === 1 + adjective && Object.hasOwn(LIKE, noun) ? LIKE[noun] : undefined;
    if (like === undefined) return null;
    const found = (like === 'company' ? [COMPANY] : [...like]).flatMap((word) => byWord.get(word) ?? []);
    const alike = found.filter(({ key }, index) => found.findIndex((other) => other.key === key) === index);
    const one = onlyBefore(alike, mention.from);
    return one !== null && adjective === 1 && one.country !== null && one.country !== mention.country ? null : one;
  };
  return { meant };
}
