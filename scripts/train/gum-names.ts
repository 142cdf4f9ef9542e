import { readFileSync } from 'node:fs';
import { countryNamed, countryOfDemonym } from '../../functions/extraction/language/places/countries.ts';
import { HONORIFICS, ROLES } from '../../functions/extraction/lexicon/roles.ts';
import { entitiesOf, type GumEntity } from './gum-entities.ts';
import type { NamedSentence } from './name-corpora.ts';

const TYPES: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };
const NO_PERSON =
  /^(?:republican|democrat|christian|muslim|lord|god|catholic|jew|mom|dad|sir|madam|grandma|grandpa|mr|mrs|speaker|team|poet)s?$/;

/** The columns of one sentence that tell of names. */
interface Sentence {
  readonly forms: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the word that each word depends on; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}
type Range = readonly [from: number, to: number];

const bare = (form: string): string => form.toLowerCase().replace(/\.$/, '');
const isTitle = (form: string): boolean => HONORIFICS.has(bare(form)) || Object.hasOwn(ROLES, bare(form));
const isProper = ({ forms, xpos }: Sentence, at: number): boolean =>
  /^NNPS?$/.test(xpos[at] ?? '') && /^[\p{Lu}\d]/u.test(forms[at] ?? '');

/** The first word of an entity that depends on none of its words: "Durham" in "Durham , England". */
function headOf({ heads, relations }: Sentence, { from, to, spans }: GumEntity): number {
  for (let at = from; at < to; at++) {
    const head = heads[at] as number;
    if ((head < from || head >= to) && !/^(?:punct|case|det|cc|mark)$/.test(relations[at] as string)) return at;
  }
  return from + (spans[0] ?? 1) - 1;
}

const PLACE_NOUN =
  /^(?:town|city|village|state|province|county|island|district|region|kingdom|republic|port|capital|country|municipality|commune|territory|suburb|hamlet)$/;

/**
 * The name under a common noun: "Hahn" in "spokesperson Hahn", "NATO" in "the NATO alliance", "Orlo" in "the town of Orlo";
 * the noun itself where there is none.
 */
function namedHead(sentence: Sentence, entity: GumEntity, entities: readonly GumEntity[]): number {
  const { forms, heads, relations } = sentence;
  const head = headOf(sentence, entity);
  if (isProper(sentence, head)) return head;
  const inner = entities.filter((other) => other.from >= entity.from && other.to <= entity.to && other !== entity);
  const isName = (at: number): boolean => {
    const relation = relations[at] as string;
    if (heads[at] !== head || !isProper(sentence, at) || inner.some(({ from, to }) => from <= at && to > at))
      return false;
    if (/^(?:flat|appos)/.test(relation)) return at === head + 1;
    if (entity.type === 'person') return false;
    const ofPlace = entity.type === 'place' && forms[at - 1] === 'of' && PLACE_NOUN.test(forms[head] as string);
    return relation === 'compound' || (relation === 'nmod' && ofPlace);
  };
  for (let at = entity.to - 1; at >= entity.from; at--) if (isName(at)) return at;
  return head;
}

/** Flat or compound under the head of a person's name, at whatever depth; no title. */
function belongsTo({ forms, heads, relations }: Sentence, head: number, at: number): boolean {
  for (let word = at, steps = 0; word >= 0 && steps < 6; word = heads[word] as number, steps++) {
    if (word === head) return at === head || !isTitle(forms[at] as string);
    if (!/^(?:flat|compound|punct)/.test(relations[word] as string)) return false;
  }
  return false;
}

/** "Chris Gregoire" in "Governor of Washington Chris Gregoire": the head and what is flat or compound under it. */
function personName(sentence: Sentence, entity: GumEntity, entities: readonly GumEntity[]): Range | null {
  const { forms, xpos } = sentence;
  const head = namedHead(sentence, entity, entities);
  if (!isProper(sentence, head) || xpos[head] === 'NNPS') return null;
  const inner = entities.filter(
    (other) => other.type !== 'person' && other.from >= entity.from && other.to < entity.to,
  );
  const joinsLeft = (at: number): boolean =>
    belongsTo(sentence, head, at) && isProper(sentence, at) && !inner.some(({ from, to }) => from <= at && to > at);
  const joinsRight = (at: number): boolean =>
    belongsTo(sentence, head, at) && /^(?:NNPS?|IN|DT|FW|JJ)$/.test(xpos[at] as string);
  let [from, to] = [head, head + 1];
  while (to < entity.to && (joinsRight(to) || (/^[-'"“”.]$/.test(forms[to] as string) && joinsRight(to + 1)))) to++;
  while (from > entity.from && (joinsLeft(from - 1) || (forms[from - 1] === '-' && joinsLeft(from - 2)))) from--;
  while (from < to && (isTitle(forms[from] as string) || !isProper(sentence, from))) from++;
  while (to > from && !/^[\p{L}\d.]/u.test(forms[to - 1] as string)) to--;
  const only = to === from + 1 ? (forms[from] as string) : '';
  return from === to || countryOfDemonym(only) || NO_PERSON.test(bare(only)) ? null : [from, to];
}

/** "World Health Organisation" in "the World Health Organisation , which …": the capitals around the head. */
function otherName(sentence: Sentence, entity: GumEntity, entities: readonly GumEntity[]): Range | null {
  const { forms, xpos } = sentence;
  const head = namedHead(sentence, entity, entities);
  if (!isProper(sentence, head)) return null;
  const capital = (at: number): boolean =>
    isProper(sentence, at) ||
    (at > 0 && /^(?:JJ|NNS?|CD|VB[NG])$/.test(xpos[at] ?? '') && /^\p{Lu}/u.test(forms[at] ?? ''));
  const joins = (at: number): boolean =>
    capital(at) ||
    (at > entity.from && at < entity.to - 1 && /^(?:of|-|–|&|the|and|for|de|del|la|\/)$/i.test(forms[at] ?? ''));
  let [from, to] = [head, head + 1];
  while (from > entity.from && joins(from - 1)) from--;
  while (to < entity.to && joins(to)) to++;
  while (from < head && !capital(from)) from++;
  while (to > head + 1 && !capital(to - 1)) to--;
  const only = to === from + 1 ? (forms[from] as string) : '';
  const demonym = countryOfDemonym(only) !== null && countryNamed(only) === null;
  return demonym && (xpos[from] === 'NNPS' || !only.startsWith('U')) ? null : [from, to];
}

/** Labels of one sentence: of names within names the longer one stays. */
function labelsOf(sentence: Sentence, entities: readonly GumEntity[]): string[] {
  const labels = sentence.forms.map(() => 'O');
  const found = entities.flatMap((entity) => {
    const type = TYPES[entity.type];
    if (type === undefined) return [];
    const range = type === 'PER' ? personName(sentence, entity, entities) : otherName(sentence, entity, entities);
    return range === null ? [] : [{ type, range }];
  });
  const size = ({ range: [from, to] }: { readonly range: Range }): number => to - from;
  // persons first among names of one length
  found.sort((a, b) => size(b) - size(a) || Number(b.type === 'PER') - Number(a.type === 'PER'));
  for (const { type, range } of found) {
    if (labels.slice(...range).some((label) => label !== 'O')) continue;
    for (let at = range[0]; at < range[1]; at++) labels[at] = `${at === range[0] ? 'B' : 'I'}-${type}`;
  }
  return labels;
}

/** Reads the named entities out of a GUM file in CoNLL-U (gucorpling.org/gum); without titles, articles and nationalities. */
export function readGumNames(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let document = '';
  for (const chunk of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = chunk.split('\n');
    document = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14) ?? document;
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const column = (index: number): string[] => rows.map((row) => row[index] ?? '');
    const sentence = {
      forms: column(1),
      xpos: column(4),
      heads: column(6).map((head) => Number(head) - 1),
      relations: column(7),
    };
    const labels = labelsOf(sentence, entitiesOf(column(9)));
    sentences.push({ document, forms: sentence.forms, xpos: sentence.xpos, labels });
  }
  return sentences;
}
