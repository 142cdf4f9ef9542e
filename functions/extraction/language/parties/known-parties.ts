import type { Document, Word, WordRange } from '../document.ts';
import { rangeOf } from '../document.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../noun-phrases.ts';
import { type Mention, readMention } from './mention.ts';
import { isLink, isRole } from './mention-parts.ts';

/** A named party as the whole article tells it. */
export interface KnownParty extends Omit<Mention, 'start' | 'end' | 'from' | 'to'> {
  /** The words of its fullest name, folded: "Rosa Quispe Huanca" → rosa, quispe, huanca. */
  readonly words: readonly string[];
}

/** A mention with a name or an office in it, or with a noun for a party: "the bank", "a witness", "islanders". */
export interface PartyMention extends Mention {
  readonly named: boolean;
}

const isNamed = ({ xpos, nameKind, text }: Word): boolean =>
  xpos.startsWith('NNP') || (nameKind !== null && /^\p{Lu}/u.test(text));

const inRange = (words: readonly Word[], { from, to }: WordRange, matches: (word: Word) => boolean): boolean => {
  for (let at = from; at < to; at++) if (matches(words[at] as Word)) return true;
  return false;
};

/** ", the mayor of Puno," after a name, or ", Rosa Quispe," after "the mayor of Puno". */
function appositionAfter(doc: Document, range: WordRange, limit: number): Mention | null {
  if (doc.words[range.to]?.text !== ',') return null;
  const phrase = nounPhraseStartingAt(doc.words, range.to + 1, limit);
  return phrase === null ? null : readMention(doc.text, doc.words, phrase);
}

/** "curator" in ", the chief curator of clocks,": the noun for one person that is no office of the lexicon; null for plurals and names. */
function describingNoun({ words }: Document, { from, to, kind }: Mention): string | null {
  if (kind === 'organisation' || kind === 'document' || kind === 'group') return null;
  const link = words.slice(from + 1, to).findIndex(isLink);
  const head = words[link < 0 ? to - 1 : from + link] as Word;
  const opens = /^(?:a|an|the|his|her|its|their)$/.test((words[from] as Word).lower);
  return opens && head.xpos === 'NN' ? head.lower : null;
}

const isOrganisationName = ({ kind, nameWords, role, name }: Mention): boolean =>
  nameWords.length === 0 && role === null && /^(?:organisation|unknown|group)$/.test(kind) && /\p{Lu}/u.test(name);

/** A comma, a stop or "who" follows an apposition; after "told Obi, the minister" the sentence may go on. */
const isClosed = ({ words }: Document, { to }: WordRange): boolean => {
  const next = words[to];
  return next === undefined || /^(?:[,.;:”"]|who)$/.test(next.lower);
};

function withApposition(doc: Document, mention: Mention, limit: number): Mention {
  const other = appositionAfter(doc, mention, limit);
  if (other === null) return mention;
  if (isOrganisationName(mention) && other.kind === 'organisation' && isClosed(doc, other)) {
    const head = doc.words[other.to - 1] as Word;
    return /^\p{Lu}/u.test(head.text) ? mention : { ...mention, descriptions: [head.lower] };
  }
  const named = mention.nameWords.length > 0 ? mention : other;
  const titled = mention.nameWords.length > 0 ? other : mention;
  if (named.nameWords.length === 0 || titled.nameWords.length > 0) return mention;
  const description = isClosed(doc, titled) ? describingNoun(doc, titled) : null;
  if (titled.role === null) return description === null ? mention : { ...named, descriptions: [description] };
  return {
    ...named,
    descriptions: description === null ? [] : [description],
    role: named.role ?? titled.role,
    affiliation: named.affiliation ?? titled.affiliation,
    country: named.country ?? titled.country,
    sex: named.sex ?? titled.sex,
  };
}

/** "the army" in "the villagers and the army": two parties, of which the first has been read before. */
function withoutFirstOfTwo(words: readonly Word[], range: WordRange): WordRange {
  for (let at = range.to - 1; at > range.from; at--) {
    const [before, word] = [words[at - 2], words[at] as Word];
    const names = before?.xpos === 'NNP' && word.xpos === 'NNP';
    const people = names && (before.nameKind === 'person' || word.nameKind === 'person');
    if (words[at - 1]?.lower === 'and' && (people || /^(?:DT|PRP\$)$/.test(word.xpos)))
      return rangeOf(words, at, range.to);
  }
  return range;
}

/** "Orlo Watch (OW)" is an organisation, whatever its words look like. */
function asExplained({ words }: Document, mention: Mention): PartyMention {
  const [open, acronym, close] = words.slice(mention.to, mention.to + 3).map(({ text }) => text);
  const explained = open === '(' && close === ')' && /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(acronym ?? '');
  const isMisread = explained && /^(?:person|unknown)$/.test(mention.kind) && mention.role === null;
  return isMisread ? { ...mention, kind: 'organisation', nameWords: [], named: true } : { ...mention, named: true };
}

/** "the Clean Lake Forum" in "Ada Obi of the Clean Lake Forum", "experts of the Clean Lake Forum". */
function organisationWithin(doc: Document, mention: Mention): Mention | null {
  if (mention.kind === 'organisation') return null;
  const link = doc.words.slice(mention.from, mention.to).findIndex((word, at) => at > 0 && isLink(word));
  if (link < 0 || mention.from + link + 1 >= mention.to) return null;
  const inner = readMention(doc.text, doc.words, rangeOf(doc.words, mention.from + link + 1, mention.to));
  return inner.kind === 'organisation' && inner.role === null && /\p{Lu}/u.test(inner.name) ? inner : null;
}

/** Every noun phrase of the article that may name a party, read. */
export function partyMentions(doc: Document): PartyMention[] {
  const mentions: PartyMention[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const [word, next] = [doc.words[at] as Word, doc.words[at + 1]];
      const ends = at + 1 >= sentence.to || !/^(?:NN|NNS|NNPS?|POS|HYPH)$/.test(next?.xpos ?? '');
      if (!ends || !/^NN/.test(word.xpos)) continue;
      const whole = nounPhraseEndingAt(doc.words, at, sentence.from) ?? rangeOf(doc.words, at, at + 1);
      const range = withoutFirstOfTwo(doc.words, whole);
      const named = inRange(doc.words, range, (inside) => isNamed(inside) || isRole(inside));
      const mention = readMention(doc.text, doc.words, range);
      if (named) mentions.push(asExplained(doc, withApposition(doc, mention, sentence.to)));
      else if (mention.kind !== 'unknown') mentions.push({ ...mention, named });
      const inner = named ? organisationWithin(doc, mention) : null;
      if (inner !== null) mentions.push({ ...inner, named });
    }
  }
  return mentions;
}
