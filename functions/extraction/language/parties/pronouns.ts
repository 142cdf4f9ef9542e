import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import type { Document, Sentence, Word } from '../document.ts';
import { formsOf } from '../inflections.ts';
import type { KnownParty } from './known-parties.ts';
import type { Mention, Sex } from './mention.ts';
import type { PartyDirectory } from './party-directory.ts';

const SAYING = formsOf(
  Object.entries(CUE_VERBS).flatMap(([lemma, { frames }]) =>
    frames.has('that') && !lemma.includes(' ') ? [lemma] : [],
  ),
);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const SEX_OF: Readonly<Record<string, Sex>> = { he: 'm', his: 'm', she: 'f', her: 'f' };

/** A party in a sentence, outside quotations: a mention, or a pronoun that was met before. */
interface Actor {
  readonly at: number;
  readonly to: number;
  /** Null for a person of whom the text says no more. */
  readonly party: KnownParty | null;
  readonly person: boolean;
  readonly sex: Sex;
  /** A finite verb follows. */
  readonly subject: boolean;
  /** That verb is one of saying. */
  readonly speaks: boolean;
}

/** The first finite verb after a subject, past an apposition between commas and adverbs; -1 for none. */
function verbAfter(words: readonly Word[], to: number, limit: number): number {
  let at = to;
  if (words[at]?.text === ',') {
    for (let i = at + 1; i < Math.min(limit, at + 18); i++) if (words[i]?.text === ',') at = i + 1;
    if (at === to) return -1;
  }
  while (at < limit && /^RB/.test(words[at]?.xpos ?? '')) at++;
  return at < limit && FINITE.test(words[at]?.xpos ?? '') ? at : -1;
}

/** The verb at `at`, or the one after its auxiliary, is one of saying. */
const saysAt = (words: readonly Word[], at: number): boolean =>
  at >= 0 && (SAYING.has(words[at]?.lower ?? '') || SAYING.has(words[at + 1]?.lower ?? ''));

function actorOf(
  doc: Document,
  range: { from: number; to: number },
  party: KnownParty | null,
  person: boolean,
  sex: Sex,
  limit: number,
): Actor {
  const verb = verbAfter(doc.words, range.to, limit);
  return {
    at: range.from,
    to: range.to,
    party,
    person,
    sex: sex ?? party?.sex ?? null,
    subject: verb >= 0,
    speaks: saysAt(doc.words, verb),
  };
}

interface Scene {
  readonly doc: Document;
  readonly sentence: Sentence;
  /** In this sentence so far. */
  readonly here: readonly Actor[];
  /** In the last sentence before it that has words outside quotations. */
  readonly before: readonly Actor[];
  readonly newParagraph: boolean;
  readonly sexes: ReadonlyMap<KnownParty, Sex>;
}

const onlyOne = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? (items[0] as Item) : null);

function opensSentence({ doc, sentence }: Scene, at: number): boolean {
  for (let i = sentence.from; i < at; i++) {
    const word = doc.words[i] as Word;
    if (doc.quotationAt[i] === -1 && /[\p{L}\p{N}]/u.test(word.text) && word.xpos !== 'CC' && word.xpos !== 'RB')
      return false;
  }
  return true;
}

/** "Obi said he", "Obi told reporters that he": whoever speaks speaks of himself. */
function speakerOfClause(fitting: readonly Actor[], { doc, here }: Scene, at: number): Actor | null {
  const speaker = here.findLast(({ subject, speaks }) => subject && speaks);
  if (speaker === undefined || !fitting.includes(speaker) || at - speaker.to > 9) return null;
  const between = here.filter(({ at: other }) => other > speaker.at && other < at);
  if (between.some(({ person }) => person)) return null;
  return doc.words.slice(speaker.to, at).some(({ text }) => /^[,;:“”"]$/.test(text)) ? null : speaker;
}

function antecedent(at: number, scene: Scene): Actor | null {
  const { doc, sentence, here, before, newParagraph, sexes } = scene;
  const { lower } = doc.words[at] as Word;
  const sex = SEX_OF[lower] ?? null;
  const sexOf = (actor: Actor): Sex => actor.sex ?? (actor.party && sexes.get(actor.party)) ?? null;
  const fits = (actor: Actor): boolean =>
    sex === null
      ? !actor.person && actor.party?.kind === 'organisation'
      : actor.person && (sexOf(actor) === null || sexOf(actor) === sex);
  const inside = here.filter((actor) => actor.at < at && fits(actor));
  const speaker = speakerOfClause(inside, scene, at);
  if (speaker !== null) return speaker;
  const verb = verbAfter(doc.words, at + 1, sentence.to);
  const says = saysAt(doc.words, verb);
  const earlier = before.filter(fits);
  const one = onlyOne(inside);
  if (one !== null && sex !== null && one.subject) {
    const rival = sexOf(one) === null && earlier.some((actor) => actor.party !== one.party && sexOf(actor) === sex);
    return rival ? null : one;
  }
  if (inside.length > 0 || !opensSentence(scene, at) || (sex === null && !says)) return null;
  const last = onlyOne(earlier);
  if (last === null || !last.subject) return null;
  return newParagraph && !(last.speaks && says) ? null : last;
}

/**
 * The parties that "he", "she", "his", "her", "it" and "its" mean where the text makes it safe, by word
 * index: the only fitting subject before it in its sentence, or in the sentence before. Anything else stays
 * open. Pronouns inside quotations are somebody else's words.
 */
export function pronounParties(doc: Document, directory: PartyDirectory): ReadonlyMap<number, KnownParty> {
  const starts = new Map<number, Mention>(directory.mentions.map((mention) => [mention.from, mention]));
  const sexes = new Map<KnownParty, Sex>();
  let found = new Map<number, KnownParty>();
  // the first time through only teaches who is he and who is she
  for (let pass = 0; pass < 2; pass++) {
    found = new Map();
    let before: readonly Actor[] = [];
    let paragraph = -1;
    for (const sentence of doc.sentences) {
      const { section } = doc.paragraphs[sentence.paragraph] ?? { section: 'body' };
      const here: Actor[] = [];
      const scene: Scene = { doc, sentence, here, before, newParagraph: sentence.paragraph !== paragraph, sexes };
      let words = 0;
      for (let at = sentence.from; at < sentence.to; at++) {
        if (doc.quotationAt[at] !== -1) continue;
        words++;
        const mention = starts.get(at);
        const word = doc.words[at] as Word;
        if (mention !== undefined) {
          const party =
            mention.nameWords.length > 0 || mention.kind === 'organisation'
              ? directory.named(mention)
              : directory.holding(mention);
          const person =
            party === null ? mention.kind === 'person' || mention.kind === 'unnamed' : party.kind === 'person';
          if (party !== null || person) here.push(actorOf(doc, mention, party, person, mention.sex, sentence.to));
          at = mention.to - 1;
        } else if (/^(?:he|she|his|her|it|its)$/.test(word.lower) && /^PRP/.test(word.xpos)) {
          const actor = antecedent(at, scene);
          const sex = SEX_OF[word.lower] ?? null;
          if (actor?.party) {
            found.set(at, actor.party);
            if (sex !== null && pass === 0 && actor.speaks && actor.at >= sentence.from) sexes.set(actor.party, sex);
          }
          if (sex !== null || actor !== null)
            here.push(actorOf(doc, { from: at, to: at + 1 }, actor?.party ?? null, sex !== null, sex, sentence.to));
        }
      }
      if (words > 1) before = section === 'headline' ? [] : here;
      paragraph = sentence.paragraph;
    }
  }
  return found;
}
