import type { Document, Word } from '../../language/document.ts';
import { PEOPLE } from '../../lexicon/people.ts';
import type { FigureCandidate } from '../candidate.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';
import { isSameOutcome, isSameScope, isTotal, isWithinReach, leastOf, mayHold, nearby } from '../totals.ts';

const RISE =
  /^(?:rose|rises?|risen|rising|climb(?:s|ed|ing)?|increased|increases|increasing|jump(?:s|ed)?|grew|grown|up|revised|raised|raising|raises|soared|surged|updated|brings|bringing|brought)$/;

const headOf = (words: readonly Word[], { people }: FigureCandidate): string =>
  people.victims === null ? '' : (words[people.victims.to - 1]?.lower ?? '');

/** "people" may be "miners"; "children" are no "soldiers". */
function mayBeSame(words: readonly Word[], a: FigureCandidate, b: FigureCandidate): boolean {
  const [first, second] = [headOf(words, a), headOf(words, b)];
  if (
    first === '' ||
    second === '' ||
    first === second ||
    /^(?:people|persons|others|victims|lives)$/.test(`${first}`) ||
    /^(?:people|persons|victims)$/.test(second)
  )
    return true;
  const [x, y] = [PEOPLE.get(first), PEOPLE.get(second)];
  return (
    x !== undefined &&
    y !== undefined &&
    x.age === y.age &&
    x.sex === y.sex &&
    x.civilian === y.civilian &&
    first.replace(/s$/, '') === second.replace(/s$/, '')
  );
}

const wordsOf = ({ text }: Document, { people: { count } }: FigureCandidate): string =>
  text.slice(count.start, count.end).toLowerCase();

/** Small numbers are met by chance. */
const SMALL = 10;
const isBig = (figure: FigureCandidate): boolean => (leastOf(figure) ?? 0) >= SMALL;
const words = ({ words: all }: Document, at: number): string => all[at]?.lower ?? '';
const sameHead = (all: readonly Word[], a: FigureCandidate, b: FigureCandidate): boolean =>
  headOf(all, a) !== '' && headOf(all, a) === headOf(all, b);
const inHeadline = (doc: Document, figure: FigureCandidate): boolean =>
  doc.paragraphs[sentenceOf(doc, figure).paragraph]?.section === 'headline';
/** "five other people were hurt", beside those killed. */
const isOther = (doc: Document, { people }: FigureCandidate): boolean => /^others?$/.test(words(doc, people.count.to));

/** The same number of the same people, said again; one person is the same only by name. */
function restates(doc: Document, figure: FigureCandidate, earlier: FigureCandidate): boolean {
  const [a, b] = [figure.people.count, earlier.people.count];
  if ((figure.people.more && !isOther(doc, figure)) || a.qualifier === 'none') return false;
  if (figure.people.named || earlier.people.named)
    return figure.people.named === earlier.people.named && sharesName(wordsOf(doc, figure), wordsOf(doc, earlier));
  if (a.value === 1 || a.value !== b.value || a.min !== b.min || a.max !== b.max) return false;
  if (
    words(doc, figure.people.count.to) === 'of' ||
    !(
      isBig(figure) ||
      /^(?:the|all|those|these)$/.test(words(doc, figure.people.count.from - 1)) ||
      inHeadline(doc, earlier) ||
      sameHead(doc.words, figure, earlier)
    )
  )
    return false;
  return (a.value !== null || wordsOf(doc, figure) === wordsOf(doc, earlier)) && mayBeSame(doc.words, figure, earlier);
}

/** "Varnholm" after "Ilse Varnholm" */
const sharesName = (a: string, b: string): boolean => a.split(' ').at(-1) === b.split(' ').at(-1);

/** "The toll has risen to 51", after 42. */
function updates(words: readonly Word[], figure: FigureCandidate, earlier: FigureCandidate): boolean {
  const [now, before] = [leastOf(figure), leastOf(earlier)];
  if (figure.rule !== 'toll' || now === null || before === null || before >= now) return false;
  return words.slice(Math.max(0, figure.term.from - 4), figure.people.count.from).some(({ lower }) => RISE.test(lower));
}

function relationOf(
  doc: Document,
  figure: FigureCandidate,
  earlier: readonly FigureCandidate[],
): FigureCandidate['relation'] {
  if (figure.relation !== null || !isTotal(figure)) return figure.relation;
  const alike = earlier.filter(
    (one) => isSameOutcome(figure, one) && isSameScope(figure, one) && isWithinReach(doc, figure, one),
  );
  const same = alike.find((one) => restates(doc, figure, one) && sentenceOf(doc, one) !== sentenceOf(doc, figure));
  if (same !== undefined) return { type: 'restates', target: same };
  const totals = alike.filter((one) => one.relation?.type !== 'subset-of');
  const older = totals.findLast((one) => updates(doc.words, figure, one));
  if (older !== undefined) return { type: 'updates', target: older };
  // "four were shot in the town, and two more in the port", of the six
  const beside = earlier.at(-1);
  const sibling =
    beside !== undefined &&
    figure.people.more &&
    beside.relation?.type === 'subset-of' &&
    isSameOutcome(beside, figure) &&
    sentenceOf(doc, beside) === sentenceOf(doc, figure);
  if (sibling && beside.relation !== null && mayHold(beside.relation.target, figure))
    return { type: 'subset-of', target: beside.relation.target };
  const base = figure.people.more && !isOther(doc, figure) ? totals.at(-1) : undefined;
  return base === undefined ? null : { type: 'adds-to', target: base };
}

/** What is said again, what takes the place of an older toll, and what comes on top of it. */
export const repeats: FigureRefiner = {
  name: 'repeats',
  refine(candidates, { doc }) {
    const figures: FigureCandidate[] = [];
    for (const figure of candidates) figures.push({ ...figure, relation: relationOf(doc, figure, nearby(figures)) });
    return figures;
  },
};
