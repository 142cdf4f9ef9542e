import type { AnnotatedFigure } from '../corpora.ts';
import { type Agreement, agreement, count, share } from '../ratios.ts';
import { type ProposedFigure, proposedFigures } from './compared-figure.ts';
import { type ArticlePair, type JudgedFigures, judgeFigures } from './judged-figures.ts';
import { sameWords } from './same-words.ts';

/** Shares in percent; those from `scope` on are of the figures found by their words. */
export interface FigureScores {
  readonly annotated: number;
  readonly proposed: number;
  /** Outcome and overlapping words. */
  readonly span: Agreement;
  /** Outcome and both bounds. */
  readonly value: Agreement;
  /** Event, cumulative, historical or hypothetical, as annotated. */
  readonly scope: number;
  /** The annotated claimant is named. */
  readonly claimantFound: number;
  /** No claimant is named where the annotator has none. */
  readonly claimantKeptNull: number;
  readonly placeFound: number;
  /** "Is a part of another figure" said of the right figures; the parent is not compared. */
  readonly subgroup: Agreement;
  /** Figures that did not, or may not have happened are not asserted. */
  readonly notAsserted: number;
  /** Articles without figures in which none is asserted. */
  readonly figureFreeKept: number;
  readonly falseFigures: number;
}

interface Found {
  readonly gold: AnnotatedFigure;
  readonly found: ProposedFigure;
}

const isAsserted = ({ negated, scope, max }: AnnotatedFigure): boolean =>
  !negated && scope !== 'hypothetical' && max !== 0;
const mayNotHaveHappened = ({ negated, scope }: AnnotatedFigure): boolean => negated || scope === 'hypothetical';

const figureAgreement = ({ gold, proposals }: JudgedFigures): Agreement =>
  agreement(
    { right: count(proposals, (proposal) => proposal.gold !== null), of: proposals.length },
    { right: count(gold, ({ found }) => found !== null), of: gold.length },
  );

function shareOf(pairs: readonly Found[], asked: (pair: Found) => boolean, right: (pair: Found) => boolean): number {
  const some = pairs.filter(asked);
  return share(count(some, right), some.length);
}

/** How often a text of the annotator is in the record too. */
const textFound = (pairs: readonly Found[], key: 'attributedTo' | 'place'): number =>
  shareOf(
    pairs,
    ({ gold }) => gold[key] !== null,
    ({ gold, found }) => found[key] !== null && sameWords(gold[key] as string, found[key]),
  );

function subgroupAgreement(pairs: readonly Found[]): Agreement {
  const isPart = (figure: AnnotatedFigure) => figure.subgroupOf !== null;
  const right = count(pairs, ({ gold, found }) => isPart(gold) && isPart(found));
  return agreement(
    { right, of: count(pairs, ({ found }) => isPart(found)) },
    { right, of: count(pairs, ({ gold }) => isPart(gold)) },
  );
}

function figureFree(pairs: readonly ArticlePair[]): Pick<FigureScores, 'figureFreeKept' | 'falseFigures'> {
  const free = pairs.filter(({ row }) => row.figures.length === 0);
  const asserted = free.map(({ prediction }) => count(proposedFigures(prediction), isAsserted));
  return {
    figureFreeKept: share(
      count(asserted, (figures) => figures === 0),
      free.length,
    ),
    falseFigures: asserted.reduce((sum, figures) => sum + figures, 0),
  };
}

export function figureScores(pairs: readonly ArticlePair[]): FigureScores {
  const byWords = judgeFigures(pairs, 'words');
  const found = byWords.gold.flatMap(({ figure, found }) => (found === null ? [] : [{ gold: figure, found }]));
  const all = () => true;
  return {
    annotated: byWords.gold.length,
    proposed: byWords.proposals.length,
    span: figureAgreement(byWords),
    value: figureAgreement(judgeFigures(pairs, 'value')),
    scope: shareOf(found, all, (pair) => pair.gold.scope === pair.found.scope),
    claimantFound: textFound(found, 'attributedTo'),
    claimantKeptNull: shareOf(
      found,
      ({ gold }) => gold.attributedTo === null,
      (pair) => pair.found.attributedTo === null,
    ),
    placeFound: textFound(found, 'place'),
    subgroup: subgroupAgreement(found),
    notAsserted: shareOf(
      found,
      ({ gold }) => mayNotHaveHappened(gold),
      (pair) => !isAsserted(pair.found),
    ),
    ...figureFree(pairs),
  };
}
