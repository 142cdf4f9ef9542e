import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import { GROUPS, UNNAMED } from '../../lexicon/party-nouns.ts';
import { ROLES } from '../../lexicon/roles.ts';
import type { Document, Word, WordRange } from '../document.ts';
import { formsOf } from '../inflections.ts';
import { englishNameWords } from '../names/name-words.ts';
import type { KnownParty } from './known-parties.ts';
import type { Mention, Sex } from './mention.ts';
import { singular } from './mention-parts.ts';

const SAYING = formsOf(
  Object.entries(CUE_VERBS).flatMap(([lemma, { frames }]) =>
    frames.has('that') && !lemma.includes(' ') ? [lemma] : [],
  ),
);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** A party in a sentence, outside quotations: a mention, or a pronoun that was met before. */
export interface Actor {
  readonly at: number;
  readonly to: number;
  /** Null for a pronoun that stays open. */
  readonly party: KnownParty | Mention | null;
  /** The same for all mentions of one party. */
  readonly key: string;
  readonly kind: 'person' | 'one' | 'many';
  readonly sex: Sex;
  /** A finite verb follows, or the verb of saying stands before: "said Obi". */
  readonly subject: boolean;
  /** Index of that verb, or -1; `speaks`: of one of saying. */
  readonly verb: number;
  readonly speaks: number;
}

/** The first finite verb after a subject, past an apposition between commas and adverbs; -1 for none. */
export function verbAfter(words: readonly Word[], to: number, limit: number): number {
  let at = to;
  if (words[at]?.text === ',') {
    for (let i = at + 1; i < Math.min(limit, at + 18); i++) if (words[i]?.text === ',') at = i + 1;
    if (at === to) return -1;
  }
  while (at < limit && /^RB/.test(words[at]?.xpos ?? '')) at++;
  return at < limit && FINITE.test(words[at]?.xpos ?? '') ? at : -1;
}

/** The verb of saying at `at`, or after its auxiliaries and adverbs ("has long said"); -1 for none. */
export function sayingAt(words: readonly Word[], at: number): number {
  if (at < 0) return -1;
  for (let verb = at; verb < at + 4; verb++) {
    const { lower, xpos } = words[verb] ?? { lower: '', xpos: '' };
    if (SAYING.has(lower)) return verb;
    if (!/^(?:has|have|had|did|does|do|is|was|are|were)$/.test(lower) && xpos !== 'MD' && !xpos.startsWith('RB'))
      return -1;
  }
  return -1;
}

/** `“Go,” said Obi`: the verb before its subject, after a mark or a comma. */
function sayingBefore(words: readonly Word[], from: number): number {
  const [mark, verb] = [words[from - 2]?.text ?? '', words[from - 1]];
  return verb?.xpos === 'VBD' && SAYING.has(verb.lower) && /^[,”"’?!]$/.test(mark) ? from - 1 : -1;
}

/** Nouns for several people: "farmers", "officials"; whatever else speaks in the article is told by its verb. */
export function isGroupNoun(lower: string): boolean {
  const one = singular(lower);
  return (
    GROUPS.has(lower) || Object.hasOwn(ROLES, one) || UNNAMED.has(one) || /(?:^police|[^u]men|people)$/.test(lower)
  );
}

/** By "Mr", "spokeswoman"; else by a first name that is borne by one sex alone. */
export const sexOfParty = (party: KnownParty | Mention): Sex =>
  party.sex ?? (party.nameWords.length > 1 ? englishNameWords().sexOf(party.nameWords[0] as string) : null);

function kindOf(doc: Document, party: KnownParty | Mention, mention: Mention): Actor['kind'] | null {
  if (party.kind === 'person' || party.kind === 'unnamed') return 'person';
  const { lower: head, text, nameKind } = doc.words[mention.to - 1] as Word;
  if (head === 'police') return 'many';
  // a name of which the words do not tell more may be a person's
  if (party.kind === 'unknown' && nameKind === 'person' && /^\p{Lu}/u.test(text)) return 'person';
  if (party.kind === 'organisation' || party.kind === 'document') return 'one';
  return party.kind === 'group' ? 'many' : null;
}

const PREPOSITION = /^(?:of|in|at|for|from|with|on|near|to|by|outside|inside)$/;

/** "Tamba" in "a doctor in Tamba said": no subject, whatever follows. */
export const isBound = (words: readonly Word[], from: number): boolean =>
  PREPOSITION.test(words[from - 1]?.lower ?? '');

/** What a mention does in its sentence, which ends at `limit`; null for what no pronoun of the rules means. */
export function actorOf(
  doc: Document,
  mention: Mention,
  known: KnownParty | Mention | null,
  limit: number,
): Actor | null {
  const party = known ?? mention;
  const kind = kindOf(doc, party, mention);
  if (kind === null) return null;
  const inverted = sayingBefore(doc.words, mention.from);
  const verb =
    inverted >= 0 ? inverted : isBound(doc.words, mention.from) ? -1 : verbAfter(doc.words, mention.to, limit);
  const speaks = sayingAt(doc.words, verb);
  if (kind === 'many' && speaks < 0 && !isGroupNoun((doc.words[mention.to - 1] as Word).lower)) return null;
  return {
    at: mention.from,
    to: mention.to,
    // a name that several bear is somebody, but nobody knows who
    party: known === null && mention.nameWords.length > 0 ? null : party,
    key: party.name.toLowerCase(),
    kind,
    sex: sexOfParty(party),
    subject: verb >= 0,
    verb,
    speaks,
  };
}

/** The words of a pronoun as an actor. */
export function pronounActor(doc: Document, at: number, antecedent: Actor | null, sex: Sex, limit: number): Actor {
  const range: Pick<WordRange, 'from' | 'to'> = { from: at, to: at + 1 };
  const inverted = sayingBefore(doc.words, at);
  const verb = inverted >= 0 ? inverted : verbAfter(doc.words, range.to, limit);
  return {
    at,
    to: range.to,
    party: antecedent?.party ?? null,
    key: antecedent?.key ?? `open ${at}`,
    kind: antecedent?.kind ?? (sex === null ? 'one' : 'person'),
    sex: sex ?? antecedent?.sex ?? null,
    subject: verb >= 0,
    verb,
    speaks: sayingAt(doc.words, verb),
  };
}
