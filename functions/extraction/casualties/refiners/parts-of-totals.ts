import type { Document } from '../../language/document.ts';
import type { FigureCandidate } from '../candidate.ts';
import { PART_RULES } from '../part-rules.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';
import { isAlike, isSameScope, isTotal, isWithinReach, leastOf, mayHold, nearby } from '../totals.ts';

/** Figures in one list at most. */
const LONGEST_ROW = 5;

const subsetOf = (figure: FigureCandidate, target: FigureCandidate): FigureCandidate => ({
  ...figure,
  relation: { type: 'subset-of', target },
});

function parentOf(figure: FigureCandidate, earlier: readonly FigureCandidate[], doc: Document): FigureCandidate | null {
  if (figure.relation !== null || !isTotal(figure) || (figure.people.more && !figure.isPart)) return null;
  const fits = earlier.filter(
    (whole) =>
      isAlike(figure, whole) &&
      isSameScope(figure, whole) &&
      isWithinReach(doc, figure, whole) &&
      mayHold(whole, figure) &&
      whole.people.count.from !== figure.people.count.from,
  );
  for (const rule of PART_RULES) {
    const whole = fits.findLast((one) => (rule.ofParts || isTotal(one)) && rule.fits(figure, one, doc));
    if (whole !== undefined) return whole;
  }
  return null;
}

/** The next figures of the same outcome in a paragraph: "one was killed", "another later died". */
function rowFrom(figures: readonly FigureCandidate[], at: number, doc: Document): readonly FigureCandidate[] {
  const first = figures[at] as FigureCandidate;
  const { paragraph } = sentenceOf(doc, first);
  const next = figures.slice(at, at + 3 * LONGEST_ROW);
  return next
    .filter(
      (one) => one.outcome === first.outcome && isSameScope(one, first) && sentenceOf(doc, one).paragraph === paragraph,
    )
    .slice(0, LONGEST_ROW);
}

/** The total, said before, that two or more figures in a row make up: "eight officers and 14 rebels" of the 22. */
function sumOf(
  row: readonly FigureCandidate[],
  earlier: readonly FigureCandidate[],
  doc: Document,
): { whole: FigureCandidate; size: number } | null {
  let sum = 0;
  for (const [index, figure] of row.entries()) {
    if (figure.people.count.qualifier !== 'exact' || figure.relation?.type === 'updates') return null;
    sum += leastOf(figure) ?? 0;
    if (index === 0) continue;
    const whole = earlier.findLast(
      (one) =>
        leastOf(one) === sum &&
        isTotal(one) &&
        isAlike(figure, one) &&
        isSameScope(figure, one) &&
        isWithinReach(doc, figure, one),
    );
    if (whole !== undefined) return { whole, size: index + 1 };
  }
  return null;
}

/** Points at the total that a figure is part of, where the words, or the numbers, leave no other. */
export const partsOfTotals: FigureRefiner = {
  name: 'parts-of-totals',
  refine(candidates, { doc }) {
    const figures = [...candidates];
    for (let at = 0; at < figures.length; at++) {
      const earlier = nearby(figures, at);
      const row = rowFrom(figures, at, doc);
      const made = sumOf(row, earlier, doc);
      for (const figure of made === null ? [] : row.slice(0, made.size)) {
        const index = figures.indexOf(figure, at);
        if (made !== null && figure.relation === null) figures[index] = subsetOf(figure, made.whole);
      }
      const figure = figures[at] as FigureCandidate;
      const parent = parentOf(figure, earlier, doc);
      if (parent !== null) figures[at] = subsetOf(figure, parent);
    }
    return figures;
  },
};
