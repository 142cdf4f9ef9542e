import { describe, expect, it } from 'vitest';
import type { Casualty } from '../../schemas/types.ts';
import { figureScores } from '../../scripts/accuracy/casualties/figure-scores.ts';
import type { AnnotatedFigure } from '../../scripts/accuracy/corpora.ts';
import { at, predicted, recordFigure, TEXT } from './annotated-sample.ts';

const annotated = (about: Partial<AnnotatedFigure> = {}): AnnotatedFigure => ({
  outcome: 'killed',
  span: at('two'),
  min: 2,
  max: 2,
  subgroupOf: null,
  attributedTo: null,
  place: null,
  scope: 'event',
  negated: false,
  ...about,
});

const KILLED: Partial<Casualty> = { outcome: 'killed' };
const two = (about: Partial<Casualty> = {}) =>
  recordFigure('two', { value: 2, min: 2, max: 2, qualifier: 'exact' }, { ...KILLED, ...about });

const scores = (figures: readonly AnnotatedFigure[], found: readonly Casualty[]) =>
  figureScores([{ row: { id: 'sample', text: TEXT, figures }, prediction: predicted([], found) }]);

describe('figureScores', () => {
  it.each<[string, AnnotatedFigure, Casualty, readonly [number, number]]>([
    ['the words and the value', annotated(), two(), [100, 100]],
    ['the words, but not another value', annotated({ min: 3, max: 3 }), two(), [100, 0]],
    ['the value on other words', annotated({ span: at('Monday') }), two(), [0, 100]],
    ['not another outcome', annotated({ outcome: 'injured' }), two(), [0, 0]],
  ])('should find %s', (_, gold, found, expected) => {
    const { span, value } = scores([gold], [found]);
    expect([span.f1, value.f1]).toEqual(expected);
  });

  it.each<[Casualty['count']['qualifier'], Partial<Casualty['count']>, number | null, number | null]>([
    ['at-least', { value: 40, min: 40, max: null }, 40, null],
    ['more-than', { value: 40, min: 41, max: null }, 40, null],
    ['at-most', { value: 20, min: null, max: 20 }, 0, 20],
    ['fewer-than', { value: 20, min: null, max: 19 }, 0, 20],
    ['about', { value: 100, min: null, max: null }, 100, 100],
    ['vague', { value: null, min: 24, max: 99 }, 24, null],
    ['range', { value: null, min: 20, max: 30 }, 20, 30],
    ['none', { value: 0, min: 0, max: 0 }, 0, 0],
  ])('should read %s as the annotators write it', (qualifier, count, min, max) => {
    const found = recordFigure('two', { ...count, qualifier }, KILLED);
    expect(scores([annotated({ min, max })], [found]).value.f1).toBe(100);
  });

  it('should neither ask for an optional figure nor count it when found', () => {
    const { annotated: asked, proposed } = scores([annotated({ optional: true })], [two()]);
    expect([asked, proposed]).toEqual([0, 0]);
  });

  it.each<[Casualty['status'], AnnotatedFigure['scope']]>([
    ['historical', 'historical'],
    ['hypothetical', 'hypothetical'],
    ['denied', 'hypothetical'],
    ['claimed', 'event'],
  ])('should take the status %s for the scope %s', (status, scope) => {
    expect(scores([annotated({ scope })], [two({ status })]).scope).toBe(100);
  });

  it('should count only asserted figures as false in an article without figures', () => {
    const asserted = scores([], [two()]);
    const feared = scores([], [two({ status: 'hypothetical' })]);
    expect([asserted.falseFigures, asserted.figureFreeKept]).toEqual([1, 0]);
    expect([feared.falseFigures, feared.figureFreeKept]).toEqual([0, 100]);
  });
});
