import type { Document, Sentence, Word } from '../document.ts';
import { type Actor, sayingAt, verbAfter } from './actors.ts';
import type { Sex } from './mention.ts';

/** What a pronoun can mean. */
export interface Pronoun {
  readonly kind: Actor['kind'];
  readonly sex: Sex;
}

const HE: Pronoun = { kind: 'person', sex: 'm' };
const SHE: Pronoun = { kind: 'person', sex: 'f' };
const IT: Pronoun = { kind: 'one', sex: null };
const THEY: Pronoun = { kind: 'many', sex: null };
export const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  he: HE,
  him: HE,
  his: HE,
  himself: HE,
  she: SHE,
  her: SHE,
  herself: SHE,
  it: IT,
  its: IT,
  itself: IT,
  they: THEY,
  them: THEY,
  their: THEY,
  themselves: THEY,
};

export interface Scene {
  readonly doc: Document;
  readonly sentence: Sentence;
  /** In this sentence so far. */
  readonly here: readonly Actor[];
  /** In the last sentence before it that has words outside quotations. */
  readonly before: readonly Actor[];
  readonly newParagraph: boolean;
  /** What pronouns have told of parties, by key. */
  readonly sexes: ReadonlyMap<string, Sexes>;
  /** The sex that the last pronoun for a party showed, by key. */
  readonly shown: Map<string, Sex>;
}

/** How often a party was "he" and "she" where nobody else could be meant. */
export interface Sexes {
  m: number;
  f: number;
}

/** One actor for each party, its first mention as a subject before others. */
function distinct(actors: readonly Actor[]): Actor[] {
  const byKey = new Map<string, Actor>();
  for (const actor of actors) {
    const known = byKey.get(actor.key);
    if (known === undefined || (!known.subject && actor.subject)) byKey.set(actor.key, actor);
  }
  return [...byKey.values()];
}

const onlyOne = (actors: readonly Actor[]): Actor | null => {
  const found = distinct(actors);
  return found.length === 1 ? (found[0] as Actor) : null;
};

function sexIn({ sexes, shown }: Scene, actor: Actor): Sex {
  const last = shown.get(actor.key);
  if (last !== undefined) return last;
  const told = sexes.get(actor.key);
  return told === undefined || told.m === told.f ? actor.sex : told.m > told.f ? 'm' : 'f';
}

/** "She" as often as "he": one of the two is somebody else. */
function isContested({ sexes, shown }: Scene, { key, sex }: Actor): boolean {
  const told = sexes.get(key);
  return sex === null && !shown.has(key) && told !== undefined && told.m === told.f;
}

function fits(scene: Scene, { kind, sex }: Pronoun, actor: Actor): boolean {
  const known = sexIn(scene, actor);
  return actor.kind === kind && (sex === null || known === null || known === sex);
}

/** A noun between a verb and "it" or "they" may be what it means: "the bank said the roof leaked and it would be mended". */
function nounBetween({ doc }: Scene, { kind }: Pronoun, from: number, to: number): boolean {
  const nouns = kind === 'one' ? /^NNP?$/ : /^NNP?S$/;
  const asides = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|statement|interview|letter|message|report)$/;
  return doc.words.slice(from, to).some(({ xpos, lower }) => nouns.test(xpos) && !asides.test(lower));
}

/** "asked him": an object of the subject's own verb is somebody else. */
function isObjectOf({ doc }: Scene, { verb }: Actor, at: number): boolean {
  const { xpos, lower } = doc.words[at] as Word;
  if (xpos !== 'PRP' || !/^(?:him|her|them|it)$/.test(lower)) return false;
  const clauses = doc.words.slice(verb + 1, at).some((word) => /^(?:VBD|VBZ|VBP|MD)$/.test(word.xpos));
  return !clauses && !/^(?:VBD|VBZ|VBP|MD)$/.test(doc.words[at + 1]?.xpos ?? '');
}

/** "An aide of Obi said she": the aide or Obi. */
const isOfAnother = ({ doc }: Scene, { party, at, to }: Actor): boolean =>
  party?.kind === 'unnamed' &&
  doc.words
    .slice(at, to)
    .some(({ xpos, nameKind }) => xpos === 'NNP' && !/^(?:organisation|place)$/.test(nameKind ?? ''));

const FARTHEST = 25;

/** "Obi said he", "the bank told reporters that its": whoever speaks speaks of himself. */
export function speakerOfClause(pronoun: Pronoun, scene: Scene, at: number): Actor | null {
  const { doc, here } = scene;
  const speaker = here.findLast(({ subject, speaks, at: own }) => subject && speaks >= 0 && speaks < at && own < at);
  if (speaker === undefined || !fits(scene, pronoun, speaker) || isObjectOf(scene, speaker, at)) return null;
  if (isOfAnother(scene, speaker)) return null;
  const from = Math.max(speaker.speaks + 1, speaker.to);
  if (at - from > FARTHEST || (pronoun.kind !== 'person' && nounBetween(scene, pronoun, from, at))) return null;
  const rivals = here.filter((actor) => actor.at >= from && actor.key !== speaker.key && fits(scene, pronoun, actor));
  if (rivals.length > 0 || doc.words.slice(from, at).some(({ text }) => /^[;:“”"]$/.test(text))) return null;
  return speaker;
}

/** "Obi left early because he": the only party in the sentence that fits, as its subject. */
function subjectOfSentence(pronoun: Pronoun, scene: Scene, at: number): Actor | null {
  const inside = scene.here.filter((actor) => actor.at < at && fits(scene, pronoun, actor));
  const one = onlyOne(inside);
  if (one === null || !one.subject || at < one.verb || isObjectOf(scene, one, at) || isOfAnother(scene, one))
    return null;
  if (pronoun.kind !== 'person') return nounBetween(scene, pronoun, one.to, at) ? null : one;
  const rival = scene.before.some(
    (actor) => actor.key !== one.key && fits(scene, pronoun, actor) && sexIn(scene, actor) === pronoun.sex,
  );
  return sexIn(scene, one) === null && rival ? null : one;
}

/** "The bank denied it. It said": the only party of the sentence before that fits, as its subject. */
function subjectBefore(pronoun: Pronoun, scene: Scene, at: number): Actor | null {
  const { doc, sentence, here, before, newParagraph } = scene;
  const word = doc.words[at] as Word;
  if (here.some((actor) => fits(scene, pronoun, actor))) return null;
  const says = sayingAt(doc.words, verbAfter(doc.words, at + 1, sentence.to)) >= 0;
  const possessive = word.xpos === 'PRP$' && /^\p{Lu}/u.test(word.text);
  const nominative = /^(?:he|she|it|they)$/.test(word.lower) && verbAfter(doc.words, at + 1, sentence.to) >= 0;
  if (!possessive && !nominative) return null;
  const last = onlyOne(before.filter((actor) => fits(scene, pronoun, actor)));
  if (last === null || !last.subject) return null;
  if (newParagraph) return last.speaks >= 0 && says ? last : null;
  return pronoun.kind === 'one' && !says && !possessive ? null : last;
}

/** "She accused him": the only other party in this sentence and the one before. */
function otherParty(pronoun: Pronoun, scene: Scene, at: number): Actor | null {
  const { doc, here, before, newParagraph } = scene;
  const word = doc.words[at] as Word;
  const subject = here.findLast((actor) => actor.subject);
  if (newParagraph || pronoun.kind !== 'person' || subject === undefined) return null;
  if (word.xpos !== 'PRP' || !/^(?:him|her)$/.test(word.lower)) return null;
  return onlyOne([...before, ...here].filter((actor) => actor.key !== subject.key && fits(scene, pronoun, actor)));
}

/** "He could not sell it himself" */
function ownSubject(pronoun: Pronoun, scene: Scene, at: number): Actor | null {
  const { lower } = scene.doc.words[at] as Word;
  const subject = scene.here.findLast((actor) => actor.subject);
  return /sel(?:f|ves)$/.test(lower) && subject !== undefined && fits(scene, pronoun, subject) ? subject : null;
}

/** The order in which they are asked. */
const RULES = [ownSubject, speakerOfClause, subjectOfSentence, subjectBefore, otherParty];

/** The party that a pronoun at `at` means, by the first rule that knows; null where it stays open. */
export function antecedent(pronoun: Pronoun, scene: Scene, at: number): Actor | null {
  for (const rule of RULES) {
    const found = rule(pronoun, scene, at);
    if (found !== null) return isContested(scene, found) ? null : found;
  }
  return null;
}
