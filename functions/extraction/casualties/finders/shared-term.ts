import type { Sentence, Word } from '../../language/document.ts';
import { isPeopleNoun } from '../../language/numbers/people-nouns.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import { type Link, linkAhead, linkTo, ofThem, VERB, WHERE } from '../list-links.ts';
import type { FigureContext } from '../rule.ts';

interface Listed {
  readonly figure: FigureCandidate;
  readonly subsetOf: FigureCandidate | undefined;
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
  // "21 dead in landslide - Xinhua"
  const afterDash = /^(?:-|–|—|--|:)$/.test(words[people.count.from - 1]?.text ?? '');
  if (people.named && afterDash) return false;
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
