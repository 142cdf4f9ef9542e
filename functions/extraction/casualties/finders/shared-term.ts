import type { Sentence, Word } from '../../language/document.ts';
import { isPeopleNoun } from '../../language/numbers/people-nouns.ts';
import { type CountedPeople, type FigureCandidate, proposed } from '../candidate.ts';
import type { FigureContext } from '../rule.ts';

const OPENS_SUBSET = /^(?:including|among|includes|include|included|them|whom)$/;

/** Words between a figure and the next number of a list: "51 apprentices [and] 22 cooks". */
function joins(words: readonly Word[], from: number, to: number): 'list' | 'subset' | null {
  if (to < from || to - from > 9) return null;
  const between = words.slice(from, to);
  if (between.some(({ lower }) => OPENS_SUBSET.test(lower)))
    return between.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && xpos !== 'VBG') &&
      !between.some(({ lower }) => /^includ/.test(lower))
      ? null
      : 'subset';
  const list =
    between.length > 0 &&
    between.every(({ lower }) => /^(?:,|and|as|well|another|a|the|both|at|least|plus)$/.test(lower));
  return list ? 'list' : null;
}

/** "12 people, four of them children": the subset stands after its own number. */
function ofThem(words: readonly Word[], people: CountedPeople): boolean {
  const at = people.count.to;
  return words[at]?.lower === 'of' && /^(?:them|whom|those|these)$/.test(words[at + 1]?.lower ?? '');
}

interface Listed {
  readonly figure: FigureCandidate;
  readonly subsetOf: FigureCandidate | undefined;
}
type Link = 'list' | 'subset' | null;

const linkTo = (figure: FigureCandidate, people: CountedPeople, words: readonly Word[]): Link =>
  ofThem(words, people) ? 'subset' : joins(words, figure.people.to, people.count.from);

const partOf = (parent: FigureCandidate | undefined): FigureCandidate['relation'] =>
  parent ? { type: 'subset-of', target: parent } : null;

/** A figure with a term of its own, as a part of the one before it where the words say so. */
function withParent(figure: FigureCandidate, parent: FigureCandidate | undefined): FigureCandidate {
  const part =
    parent !== undefined && figure.relation === null && figure.outcome === parent.outcome && !figure.people.more;
  return part ? { ...figure, relation: partOf(parent) } : figure;
}

function inherited(
  last: FigureCandidate,
  people: CountedPeople,
  link: Link,
  parent: FigureCandidate | undefined,
  words: readonly Word[],
): FigureCandidate | null {
  if (link === null || people.count.qualifier === 'none') return null;
  const plausible = link === 'subset' || (people.victims !== null && isPeopleNoun(words[people.victims.to - 1]));
  return plausible ? { ...proposed('shared-term', last.outcome, last.term, people), relation: partOf(parent) } : null;
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
  let last: Listed | undefined;
  for (const people of context.peopleIn(sentence)) {
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
