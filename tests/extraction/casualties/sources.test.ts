import { describe, expect, it } from 'vitest';
import { casualtiesOf } from './told.ts';

const first = (text: string) => casualtiesOf(text)[0];

describe('who gives a figure, in no statement', () => {
  it.each([
    ['The ministry’s toll of 40 could not be confirmed.', 'ministry'],
    ['Monitor: raid kills 12 in Orlo\n\nIt was late.', 'Monitor'],
    ['Raid kills 12 in Orlo: officials\n\nIt was late.', 'officials'],
    ['The guild put the death toll at 12.', 'guild'],
    ['The raid killed 12, with officials reporting 30 wounded.', 'officials'],
    ['The fire left 160 dead, say officials.', 'officials'],
    ['Homes were lost, said the spokesman. No one was killed.', 'spokesman'],
    ['The fire claimed 12 lives.', undefined],
    ['A raid said to kill 12 people shook the town.', undefined],
    ['The guild claimed an attack that killed 12 people.', undefined],
    ['12 people were killed. The mayor spoke of rain.', undefined],
  ])('should be named by its own sentence: %s', (text, name) => {
    expect(first(text)?.attributedTo?.name).toBe(name);
    expect(first(text)?.count).toBeDefined();
  });

  it('should be the innermost speaker where a statement holds it', () => {
    const [figure] = casualtiesOf('The mayor said the ministry’s toll was 40 dead.');
    expect(figure?.attributedTo?.name).toBe('mayor');
    expect(figure?.statementId).toBe('s1');
  });
});

describe('the status of what is disputed, feared or undone', () => {
  it.each([
    ['The army denied that its jets had killed 12 civilians.', 'denied'],
    ['The army rejected claims by the guild that it killed 12 civilians.', 'denied'],
    ['Army denies reports it killed deputy head of guild\n\nIt was late.', 'denied'],
    ['The army denied it, but the raid killed 12 people.', 'reported'],
    ['The death toll could rise to 40.', 'hypothetical'],
    ['He plotted to kill 12 people.', 'hypothetical'],
    ['Thousands of deaths could be prevented.', 'hypothetical'],
    ['A possible fourth victim was killed.', 'hypothetical'],
    ['A man attempted to flee, and was later killed.', 'reported'],
    ['Six people were taken to hospital with non-life-threatening burns.', 'reported'],
    ['The driver was not hurt.', 'negated'],
    ['Rebels denied that they fired the shell, which killed one guard.', 'reported'],
  ])('should be known: %s', (text, status) => {
    expect(first(text)?.status.replace('claimed', 'reported')).toBe(status);
  });
});

describe('an earlier time', () => {
  it.each([
    ['A blast killed 12 people in a park.\n\nA raid last week killed five.', ['reported', 'historical']],
    ['A bomb killed four people in Orlo. Police came. In March, rebels killed 33 people.', ['reported', 'historical']],
    ['A quake struck. It was late. In October, 16 people died.', ['historical']],
    ['The attack came days after four officers were killed.', ['historical']],
    ['A raid on Friday killed 40, linked to two attacks last year.', ['reported']],
    ['A quake struck Peru, two weeks after a quake killed 800 people.', ['historical']],
    ['It was like the storm of Orlo, which killed 600 people in 2013.', ['historical']],
    ['A World War II-era plane crashed, killing seven.', ['reported']],
    ['The worst fire since 1990 killed 12 people.', ['reported']],
    ['In 2005 two boys were killed. The two boys were electrocuted.', ['historical', 'historical']],
    ['In 2005 a quake killed 12 people. It injured 300.', ['historical', 'historical']],
    ['In Orlo, where the rains began in October, officials counted 17 deaths.', ['reported']],
  ])('should be told from the news: %s', (text, statuses) => {
    expect(casualtiesOf(text).map(({ status }) => status.replace('claimed', 'reported'))).toEqual(statuses);
  });
});

describe('who did the harm', () => {
  it.each([
    ['Twelve people were killed by gunmen.', 'gunmen'],
    ['Rebels killed 12 people.', 'Rebels'],
    ['An attack by armed separatists killed 12 people.', 'armed separatists'],
    ['A fourth person killed was reported by the Herald.', undefined],
    ['Twelve people were killed by the blast.', undefined],
    ['The storm killed 12 people.', undefined],
  ])('should be named by the sentence of the figure alone: %s', (text, words) => {
    expect(first(text)?.perpetrator?.text).toBe(words);
  });
});
