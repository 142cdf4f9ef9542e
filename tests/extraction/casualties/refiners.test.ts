import { describe, expect, it } from 'vitest';
import type { Casualty } from '../../../schemas/types.ts';
import { recordOf } from '../record-of.ts';

const PUBLISHED = '2026-03-11';
const figuresOf = (text: string): readonly Casualty[] => recordOf(text, PUBLISHED).casualties;
const firstOf = (text: string): Casualty | undefined => figuresOf(text)[0];

describe('the status of a figure', () => {
  it.each([
    ['12 people were killed.', 'reported'],
    ['The landslide killed 12 people on Monday.', 'reported'],
    ['12 people were killed, the ministry said.', 'claimed'],
    ['The ministry said 12 people were killed.', 'claimed'],
    ['“It killed 12 people,” Varnholm said.', 'claimed'],
    ['According to the ministry, 12 people were killed.', 'claimed'],
    ['No one was killed.', 'negated'],
    ['No casualties were reported.', 'negated'],
    ['No one was killed, the ministry said.', 'negated'],
    ['The army denied killing 12 civilians.', 'denied'],
    ['12 people may have been killed.', 'hypothetical'],
    ['12 people are feared dead.', 'hypothetical'],
    ['Another slide could kill 12 people.', 'hypothetical'],
    ['An earthquake in 1970 killed 12 people.', 'historical'],
    ['A similar landslide last year killed 12 people.', 'historical'],
    ['A landslide killed 12 people two years ago.', 'historical'],
    ['The ministry said an earthquake in 1970 killed 12 people.', 'historical'],
  ])('should be known: %s', (text, status) => {
    expect(firstOf(text)?.status).toBe(status);
  });
});

describe('the time words right after the people', () => {
  it('should not be read as people', () => {
    expect(firstOf('A similar landslide killed 12 people last year.')?.victims?.text).toBe('people');
    expect(firstOf('A shooting that killed 12 last year shook the town.')?.victims).toBeNull();
  });
});

describe('the scope of a figure', () => {
  it.each([
    ['12 people were killed.', 'event'],
    ['12 people were killed on Monday.', 'event'],
    ['12 people have been killed since dawn.', 'event'],
    ['The protests have left 12 people injured.', 'event'],
    ['A raid, the fourth this year, killed 12 people.', 'event'],
    ['12 people have been killed in the war.', 'cumulative'],
    ['The protests, which began in March, have killed 12 people.', 'cumulative'],
    ['The war has killed 12 people.', 'cumulative'],
    ['At least 900 deaths were linked to cholera.', 'cumulative'],
    ['Since the rains began, 12 people have been killed.', 'cumulative'],
    ['12 people have been killed this year.', 'cumulative'],
    ['The virus has infected 12 people worldwide.', 'cumulative'],
    ['Landslides have killed 61 people in the past two years.', 'cumulative'],
  ])('should be known: %s', (text, scope) => {
    expect(firstOf(text)?.scope).toBe(scope);
  });
});

describe('the relation of a figure', () => {
  const relationsOf = (text: string) =>
    figuresOf(text).map(({ relation }) => relation && [relation.type, relation.target]);

  it.each([
    ['12 people, including four children, were killed.', [null, ['subset-of', 'c1']]],
    ['At least 12 people, four of them children, were killed.', [null, ['subset-of', 'c1']]],
    ['140 miners, including 51 apprentices and 22 cooks, died.', [null, ['subset-of', 'c1'], ['subset-of', 'c1']]],
    ['The death toll rose from 42 to at least 51.', [null, ['updates', 'c1']]],
    ['The blast killed 12 people and injured 30.', [null, null]],
    ['The blast killed two miners and a guard.', [null, null]],
  ])('should point at the figure that it belongs to: %s', (text, relations) => {
    expect(relationsOf(text)).toEqual(relations);
  });
});

describe('who was harmed', () => {
  const plain = { group: null, civilian: 'unknown', age: null, sex: null };

  it.each([
    ['12 people were killed.', { text: 'people', ...plain }],
    ['12 Peruvians were killed.', { ...plain, text: 'Peruvians', group: 'PER' }],
    ['12 Peruvian soldiers were killed.', { text: 'Peruvian soldiers', group: 'PER', civilian: 'combatant' }],
    ['12 civilians were killed.', { ...plain, text: 'civilians', civilian: 'civilian' }],
    ['12 children were killed.', { ...plain, text: 'children', age: 'children' }],
    ['12 women were killed.', { ...plain, text: 'women', age: 'adults', sex: 'f' }],
    ['12 boys were killed.', { ...plain, text: 'boys', age: 'children', sex: 'm' }],
    ['12 infants were killed.', { ...plain, text: 'infants', age: 'infants' }],
    ['12 teenagers were killed.', { ...plain, text: 'teenagers', age: 'adolescents' }],
    ['12 Palestinians were killed and dozens more wounded.', { text: 'Palestinians', group: 'PSE' }],
  ])('should be read from the noun: %s', (text, victims) => {
    for (const figure of figuresOf(text)) expect(figure.victims).toMatchObject(victims);
    expect(firstOf(text)).toBeDefined();
  });

  it('should be unknown for a number alone', () => {
    expect(firstOf('12 killed in Torvane landslide')?.victims).toBeNull();
  });
});

describe('what is counted', () => {
  it.each([
    ['12 people were displaced.', 'persons'],
    ['12 families were displaced.', 'families'],
    ['12 households were displaced.', 'households'],
    ['No one was hurt.', 'persons'],
  ])('should be the unit: %s', (text, unit) => {
    expect(firstOf(text)?.count.unit).toBe(unit);
  });
});

describe('the circumstances of a figure', () => {
  it.each([
    ['12 people were killed in the bombing of a market.', 'bombing', 'explosive'],
    ['12 people were killed when a bus crashed.', 'crashed', 'accident'],
    ['The earthquake killed 12 people.', 'earthquake', 'natural'],
    ['12 people died of cholera.', 'cholera', 'disease'],
    ['12 people were killed in clashes on Monday.', 'clashes', 'battle'],
    ['12 people were killed.', undefined, undefined],
  ])('should name the cause: %s', (text, words, kind) => {
    const cause = firstOf(text)?.cause;
    expect([cause?.text.split(' ').at(-1), cause?.kind]).toEqual([words, kind]);
  });

  it.each([
    ['12 people were killed in Peru.', 'Peru', 'PER'],
    ['12 people were killed in the Gaza Strip.', 'Gaza Strip', 'PSE'],
    ['12 people were killed near Torvane.', 'Torvane', null],
    ['12 people were killed on Monday.', undefined, undefined],
  ])('should name the place: %s', (text, name, country) => {
    const place = firstOf(text)?.place;
    expect([place?.name, place?.country]).toEqual([name, country]);
  });

  it.each([
    ['12 people were killed on 8 March.', '8 March', '2026-03-08', '2026-03-08'],
    ['12 people were killed on Sunday.', 'Sunday', '2026-03-08', '2026-03-08'],
    ['12 people were killed in Sunday’s bombing.', 'Sunday', '2026-03-08', '2026-03-08'],
    [
      'Since the rains began a week ago, 12 people have died.',
      'Since the rains began a week ago',
      '2026-03-04',
      PUBLISHED,
    ],
    ['12 people were killed.', undefined, undefined, undefined],
  ])('should name the time: %s', (text, words, from, to) => {
    const time = firstOf(text)?.time;
    expect([time?.text, time?.from, time?.to]).toEqual([words, from, to]);
  });
});

describe('who gives a figure', () => {
  it.each([
    ['The ministry said 12 people were killed.', 'ministry', 's1'],
    ['“It killed 12 people,” Varnholm said.', 'Varnholm', 's1'],
    ['Varnholm said Tashkel told her that 12 people were killed.', 'Tashkel', 's2'],
    ['12 people were killed. “I saw it,” Varnholm said.', undefined, null],
  ])('should be the speaker of the innermost statement: %s', (text, name, statementId) => {
    const figure = firstOf(text);
    expect([figure?.attributedTo?.name, figure?.statementId]).toEqual([name, statementId]);
  });

  it('should keep the figures of two sources apart', () => {
    const text = 'The ministry said 12 people were killed. The opposition said 30 people were killed.';
    expect(
      figuresOf(text).map(({ count, attributedTo, relation }) => [count.value, attributedTo?.name, relation]),
    ).toEqual([
      [12, 'ministry', null],
      [30, 'opposition', null],
    ]);
  });
});
