import type { Sentence, Word } from '../../language/document.ts';
import { isPeopleNoun } from '../../language/numbers/people-nouns.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import type { FigureContext } from '../rule.ts';

const OPENS_SUBSET = /^(?:including|among|amongst|includes|include|included|them|whom|counting|notably)$/;
const LIST =
  /^(?:,|and|as|well|another|a|the|both|at|least|plus|also|or|&|;|his|her|their|its|then|along|alongside|together)$/;
/** "36 [in] the next": where the number without a noun counts. */
const WHERE = /^(?:in|at|near|from|on|across|around|outside|elsewhere|there|along|of|this|last)$/;
const LONGEST_LINK = 9;
const LONGEST_ELLIPSIS = 14;
const VERB = /^(?:VBD|VBZ|VBP|MD)$/;

type Link = 'list' | 'subset' | null;

/** Words between a figure and the next number of a list: "51 apprentices [and] 22 cooks". */
function joins(words: readonly Word[], from: number, to: number): Link {
  if (to < from || to - from > LONGEST_LINK) return null;
  const between = words.slice(from, to);
  if (between.some(({ lower }) => OPENS_SUBSET.test(lower))) {
    const told = between.some(({ xpos }) => VERB.test(xpos)) && !between.some(({ lower }) => /^includ/.test(lower));
    return told ? null : 'subset';
  }
  // "killed two people: a man and his son"
  const last = between.at(-1)?.text ?? '';
  if (
    /^(?::|—|–|--|-)$/.test(last) &&
    !between.some(({ text }) => text === ';') &&
    between.every(({ xpos }) => !VERB.test(xpos))
  )
    return 'subset';
  return between.length > 0 && between.every(({ lower }) => LIST.test(lower)) ? 'list' : null;
}

/** "12 people, four of them children": the subset stands after its own number. */
function ofThem(words: readonly Word[], people: CountedPeople): boolean {
  const at = people.count.to;
  return words[at]?.lower === 'of' && /^(?:them|whom|those|these)$/.test(words[at + 1]?.lower ?? '');
}

/** "21 injured in one province, [36] in the next and [seven] in a third": the term is left out. */
function isElliptic(words: readonly Word[], figure: FigureCandidate, { count, victims, to }: CountedPeople): boolean {
  const from = Math.max(figure.people.to, figure.term.to);
  if (count.from <= from || count.from - from > LONGEST_ELLIPSIS || figure.people.named) return false;
  const between = words.slice(from, count.from);
  const joint = words[count.from - 1]?.lower ?? '';
  if (!/^(?:,|and|;|while|plus)$/.test(joint) || between.some(({ xpos }) => /^VB|^MD|^W/.test(xpos))) return false;
  const people = victims === null || isPeopleNoun(words[victims.to - 1]);
  return people && WHERE.test(words[to]?.lower ?? '') && !/^(?:of)$/.test(words[to]?.lower ?? '');
}

/** "was shot [alongside] his guard", "died [along with] six others" */
function isBeside(words: readonly Word[], { term }: FigureCandidate, { count }: CountedPeople): boolean {
  const first = words[count.from - 1]?.lower === 'with' ? count.from - 2 : count.from - 1;
  return (
    /^(?:along|alongside|together)$/.test(words[first]?.lower ?? '') &&
    term.to <= first &&
    first - term.to <= LONGEST_LINK
  );
}

/** "Ilse Varnholm, [a nurse,] and her sons" */
function pastApposition(words: readonly Word[], { people }: FigureCandidate): number {
  const { to } = people;
  if (people.named !== true || words[to]?.text !== ',' || words[to + 1]?.xpos !== 'DT') return to;
  const end = words.findIndex(({ text }, at) => at > to + 1 && at < to + LONGEST_LINK && text === ',');
  return end < 0 ? to : end;
}

interface Listed {
  readonly figure: FigureCandidate;
  readonly subsetOf: FigureCandidate | undefined;
}

function linkTo(figure: FigureCandidate, people: CountedPeople, words: readonly Word[]): Link {
  if (ofThem(words, people)) return 'subset';
  if (isBeside(words, figure, people)) return 'list';
  return (
    joins(words, pastApposition(words, figure), people.count.from) ??
    (isElliptic(words, figure, people) ? 'list' : null)
  );
}

const partOf = (parent: FigureCandidate | undefined): FigureCandidate['relation'] =>
  parent ? { type: 'subset-of', target: parent } : null;

/** A figure with a term of its own, as a part of the one before it where the words say so. */
function withParent(figure: FigureCandidate, parent: FigureCandidate | undefined): FigureCandidate {
  // "killing up to 300 of them": they are others
  const own = figure.term.to === figure.people.count.from && figure.rule === 'object-of-harm';
  const part = !own && parent !== undefined && figure.relation === null && !figure.people.more;
  return part ? { ...figure, relation: partOf(parent), isPart: false } : figure;
}

/** "killed Ilse Varnholm, [a nurse], and her sons": who the one named is. */
const isApposition = (last: FigureCandidate, people: CountedPeople, words: readonly Word[]): boolean =>
  last.people.named === true &&
  words[people.count.from - 1]?.text === ',' &&
  people.count.from - 1 === last.people.to &&
  /^[,.]$/.test(words[people.to]?.text ?? '');

/** What a number may take its term over for: people by their noun, one by name in "including", a place in an ellipsis. */
function isPlausible(last: FigureCandidate, people: CountedPeople, link: Link, words: readonly Word[]): boolean {
  // "killing 12, a witness said"
  if (isApposition(last, people, words) || VERB.test(words[people.to]?.xpos ?? '')) return false;
  if (people.named) return link === 'subset' || (link === 'list' && last.people.named === true);
  if (link === 'subset') return true;
  // "Seven killed, suspect in custody"
  if (
    /^(?:in|at)$/.test(words[people.to]?.lower ?? '') &&
    /^(?:custody|hospital|critical|serious)$/.test(words[people.to + 1]?.lower ?? '')
  )
    return false;
  // "one was hurt in the port and another in the town"
  const isBareOne = people.victims === null && people.more && people.count.value === 1;
  if (isBareOne && last.people.count.value !== 1) return false;
  const noun = people.victims !== null && isPeopleNoun(words[people.victims.to - 1]);
  return noun || WHERE.test(words[people.to]?.lower ?? '');
}

function inherited(
  last: FigureCandidate,
  people: CountedPeople,
  link: Link,
  parent: FigureCandidate | undefined,
  words: readonly Word[],
): FigureCandidate | null {
  if (link === null || people.count.qualifier === 'none' || !isPlausible(last, people, link, words)) return null;
  return {
    ...proposed('shared-term', { ...last.term, outcome: last.outcome }, people),
    relation: partOf(parent),
    isPart: last.isPart && parent === undefined,
  };
}

/** How an earlier count without a term stands to the figure after it. */
function linkAhead(earlier: CountedPeople, figure: FigureCandidate, words: readonly Word[]): Link {
  const { from } = figure.people.count;
  // "a doctor is among five people killed"
  if (words.slice(from - 2, from).some(({ lower }) => lower === 'among') && from - earlier.to <= LONGEST_LINK)
    return 'subset';
  const listed = figure.term.from >= figure.people.to && joins(words, earlier.to, from) === 'list';
  return listed && earlier.victims !== null && isPeopleNoun(words[earlier.victims.to - 1]) ? 'list' : null;
}

/** "150 soldiers, 95 civilians and hundreds of rebels killed": those before the figure share its term. */
function sharedBackward(result: FigureCandidate[], people: readonly CountedPeople[], words: readonly Word[]): void {
  const figureOf = ({ count }: CountedPeople) => result.find((one) => one.people.count.from === count.from);
  for (let index = people.length - 2; index >= 0; index--) {
    const [earlier, later] = [people[index] as CountedPeople, people[index + 1] as CountedPeople];
    const figure = figureOf(later);
    const own = figureOf(earlier);
    // "two of the six injured"
    if (own?.isPart && figure !== undefined && own.term.from >= later.count.to && own.term.from === figure.term.from)
      result[result.indexOf(own)] = { ...own, isPart: false, relation: partOf(figure) };
    if (figure === undefined || own !== undefined || earlier.named) continue;
    // "four victims, one of whom died"
    const link = earlier.count.qualifier === 'none' || ofThem(words, later) ? null : linkAhead(earlier, figure, words);
    if (link === null) continue;
    const whole = figure.relation?.type === 'subset-of' ? figure.relation.target : figure;
    const isPart = link === 'subset' || figure.relation?.type === 'subset-of';
    const shared = proposed('shared-term', { ...figure.term, outcome: figure.outcome }, earlier);
    result.push(isPart ? { ...shared, relation: partOf(whole) } : shared);
  }
}

/**
 * Numbers without a term of their own take that of the figure they belong to:
 *
 *   140 miners, including 51 apprentices and 22 cooks, were killed.
 *   └ figure              └ subset-of     └ subset-of
 *   The blast killed two miners and a guard.
 *                    └ figure       └ figure
 */
export function shareTerms(
  found: readonly FigureCandidate[],
  sentence: Sentence,
  context: FigureContext,
): FigureCandidate[] {
  const { words } = context.doc;
  const result = [...found];
  const all = context.peopleIn(sentence);
  sharedBackward(result, all, words);
  let last: Listed | undefined;
  for (const people of all) {
    const own = result.findIndex((figure) => figure.people.count.from === people.count.from);
    const link = last === undefined ? null : linkTo(last.figure, people, words);
    const parent = link === 'subset' ? last?.figure : link === 'list' ? last?.subsetOf : undefined;
    const figure =
      own >= 0
        ? withParent(result[own] as FigureCandidate, parent)
        : last && inherited(last.figure, people, link, parent, words);
    if (!figure) continue;
    if (own >= 0) result[own] = figure;
    else result.push(figure);
    last = { figure, subsetOf: figure.relation?.type === 'subset-of' ? figure.relation.target : undefined };
  }
  return result;
}
