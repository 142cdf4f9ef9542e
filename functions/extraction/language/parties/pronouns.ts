import type { Document, Word } from '../document.ts';
import { type Actor, actorOf, isBound, pronounActor, sayingAt, verbAfter } from './actors.ts';
import type { KnownParty } from './known-parties.ts';
import type { Mention, Sex } from './mention.ts';
import { antecedent, PRONOUNS, type Scene, type Sexes, speakerOfClause } from './pronoun-rules.ts';
import type { Referents } from './referents.ts';

interface Told {
  readonly found: Map<number, KnownParty | Mention>;
  readonly sexes: Map<string, Sexes>;
}

function learnSex({ sexes }: Told, key: string, sex: 'f' | 'm'): void {
  const known = sexes.get(key) ?? { m: 0, f: 0 };
  known[sex]++;
  sexes.set(key, known);
}

/** "A doctor in Tamba said": the verb after what a preposition binds is that of the party before. */
function addActor(here: Actor[], actor: Actor, { words }: Document, limit: number): void {
  const last = here.at(-1);
  if (isBound(words, actor.at) && last !== undefined && last.to === actor.at - 1 && last.verb < 0) {
    const verb = verbAfter(words, actor.to, limit);
    here[here.length - 1] = { ...last, subject: verb >= 0, verb, speaks: sayingAt(words, verb) };
  }
  here.push(actor);
}

/** "[Ada Obi], who said", "[the bank], which said": whom a relative pronoun means; null when another noun stands before it. */
function beforeRelative({ words }: Document, here: readonly Actor[], at: number): KnownParty | Mention | null {
  const word = words[at] as Word;
  if (!/^W/.test(word.xpos) || !/^(?:who|which)$/.test(word.lower)) return null;
  const last = here.at(-1);
  const end = words[at - 1]?.text === ',' ? at - 1 : at;
  return last?.to === end && (last.kind === 'one') === (word.lower === 'which') ? last.party : null;
}

/** Reads one sentence: notes what its pronouns mean, and returns its actors; null when it is all quotation. */
function readSentence(
  scene: Scene,
  starts: ReadonlyMap<number, Mention>,
  { of }: Referents,
  told: Told,
): Actor[] | null {
  const { doc, sentence } = scene;
  const here = scene.here as Actor[];
  let words = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (doc.quotationAt[at] !== -1) continue;
    words++;
    const mention = starts.get(at);
    const relative = beforeRelative(doc, here, at);
    if (relative !== null) told.found.set(at, relative);
    const word = doc.words[at] as Word;
    const pronoun =
      word.xpos.startsWith('PRP') && Object.hasOwn(PRONOUNS, word.lower) ? PRONOUNS[word.lower] : undefined;
    if (pronoun !== undefined) {
      const actor = antecedent(pronoun, scene, at);
      if (actor?.party) {
        told.found.set(at, actor.party);
        if (pronoun.sex !== null) scene.shown.set(actor.key, pronoun.sex);
        if (pronoun.sex !== null && speakerOfClause(pronoun, scene, at) !== null)
          learnSex(told, actor.key, pronoun.sex);
      }
      here.push(pronounActor(doc, at, actor, pronoun.sex, sentence.to));
    } else if (mention !== undefined) {
      const actor = actorOf(doc, mention, of(mention), sentence.to);
      if (actor !== null) addActor(here, actor, doc, sentence.to);
      at = mention.to - 1;
    }
  }
  return words > 1 ? here : null;
}

/**
 * The parties that pronouns of the third person mean where the text makes it safe, by word index. Anything else stays
 * open. Pronouns inside quotations are somebody else's words.
 */
export function pronounParties(doc: Document, known: Referents): ReadonlyMap<number, KnownParty | Mention> {
  const starts = new Map<number, Mention>(known.directory.mentions.map((mention) => [mention.from, mention]));
  let sexes: Map<string, Sexes> = new Map();
  let found = new Map<number, KnownParty | Mention>();
  // the first time through only teaches who is he and who is she
  for (let pass = 0; pass < 2; pass++) {
    const told: Told = { found: new Map(), sexes: new Map() };
    const shown = new Map<string, Sex>();
    let before: readonly Actor[] = [];
    let paragraph = -1;
    for (const sentence of doc.sentences) {
      const { section } = doc.paragraphs[sentence.paragraph] ?? { section: 'body' };
      const scene = { doc, sentence, here: [], before, newParagraph: sentence.paragraph !== paragraph, sexes, shown };
      const actors = readSentence(scene, starts, known, told);
      if (actors !== null) before = section === 'headline' ? [] : actors;
      paragraph = sentence.paragraph;
    }
    ({ found, sexes } = told);
  }
  return found;
}
