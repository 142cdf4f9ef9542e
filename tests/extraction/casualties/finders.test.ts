import { describe, expect, it } from 'vitest';
import { about, atLeast, atMost, between, exactly, fewerThan, moreThan, none, vague } from '../language/readings.ts';
import { figure, figuresIn, type Row, titled } from './figures.ts';

const twelve = (outcome: Parameters<typeof figure>[0]) => figure(outcome, '12', exactly(12));
const one = (outcome: Parameters<typeof figure>[0], words: string) => figure(outcome, words, exactly(1));

const SUBJECT: readonly Row[] = [
  ['12 people suffered burns.', twelve('injured')],
  ['12 miners were killed.', twelve('killed')],
  ['12 people died on Monday.', twelve('killed')],
  ['12 people have died.', twelve('killed')],
  ['12 people were found dead.', twelve('killed')],
  ['12 people lost their lives.', twelve('killed')],
  ['12 people were shot dead.', twelve('killed')],
  ['12 people were stabbed to death.', twelve('killed')],
  ['12 people are missing.', twelve('missing')],
  ['12 people remain unaccounted for.', twelve('missing')],
  ['12 people were badly injured.', twelve('injured')],
  ['12 people were taken to hospital.', twelve('hospitalised')],
  ['12 people were rushed to the nearby hospital.', twelve('hospitalised')],
  ['12 people fled their homes.', twelve('displaced')],
  ['12 people were forced from their homes.', twelve('displaced')],
  ['12 people were evacuated.', twelve('evacuated')],
  ['12 people were arrested.', twelve('detained')],
  ['12 people were taken hostage.', twelve('abducted')],
  ['12 people were infected.', twelve('infected')],
  ['12 killed in Torvane landslide', twelve('killed')],
  ['At least 12 people, most of them miners, were killed.', figure('killed', 'At least 12', atLeast(12))],
  ['12 people who lived on the slope were killed.', twelve('killed')],
  ['Up to 12 people were injured.', figure('injured', 'Up to 12', atMost(12))],
  ['Fewer than 12 people were injured.', figure('injured', 'Fewer than 12', fewerThan(12))],
  ['Dozens of people were injured.', figure('injured', 'Dozens', vague(24, 99))],
  ['Between 20 and 30 people were injured.', figure('injured', 'Between 20 and 30', between(20, 30))],
  ['About 300 families were displaced.', figure('displaced', 'About 300', about(300))],
  ['A woman was killed.', one('killed', 'A woman')],
  ['A 9-year-old girl was killed.', one('killed', 'A 9-year-old girl')],
  ['An elderly man died in the fire.', one('killed', 'An elderly man')],
];

const OBJECT: readonly Row[] = [
  ['The blast wounded dozens more.', figure('injured', 'dozens', vague(24, 99))],
  ['The landslide killed 12 people.', twelve('killed')],
  ['The landslide has killed 12 people.', twelve('killed')],
  ['A landslide buried the hamlet, killing 12 people.', twelve('killed')],
  ['The blast left 12 people dead.', twelve('killed')],
  ['The blast left 12 dead.', twelve('killed')],
  ['The flood left 12 people homeless.', twelve('displaced')],
  ['The fire claimed the lives of 12 people.', twelve('killed')],
  ['The fire claimed 12 lives.', twelve('killed')],
  ['Gunmen kidnapped 12 pupils.', twelve('abducted')],
  ['Police arrested 12 protesters.', twelve('detained')],
  ['The flood displaced 12 families.', twelve('displaced')],
  ['The flood forced 12 people to flee.', twelve('displaced')],
  ['The blast injured more than 12 people.', figure('injured', 'more than 12', moreThan(12))],
  ['The blast killed or wounded 12 people.', twelve('casualties')],
  ['Crews recovered the bodies of 12 miners.', twelve('killed')],
  ['The virus has infected 12 people.', twelve('infected')],
  ['The landslide killed a woman.', one('killed', 'a woman')],
  ['The blast killed 12 people and injured 30.', twelve('killed'), figure('injured', '30', exactly(30))],
  ['The blast killed 12 people, injuring dozens.', twelve('killed'), figure('injured', 'dozens', vague(24, 99))],
];

const NOUN: readonly Row[] = [
  ['The ministry reported 12 deaths.', twelve('killed')],
  ['Crews found 12 bodies.', twelve('killed')],
  ['The hospital treated 12 wounded.', twelve('injured')],
  ['There were 12 injuries.', twelve('injured')],
  ['The army suffered 12 casualties.', twelve('casualties')],
  ['Police made 12 arrests.', twelve('detained')],
  ['The camp took in 12 refugees.', twelve('displaced')],
  ['12 dead, 30 injured', twelve('killed'), figure('injured', '30', exactly(30))],
];

const TOLL: readonly Row[] = [
  ['The death toll rose to 12.', twelve('killed')],
  ['The death toll stands at 12.', twelve('killed')],
  ['The death toll from the landslide has reached 12.', twelve('killed')],
  ['The death toll has passed 40.', figure('killed', 'passed 40', moreThan(40))],
  [
    'The death toll rose from 42 to at least 51.',
    figure('killed', '42', exactly(42)),
    figure('killed', 'at least 51', atLeast(51)),
  ],
];

const NOBODY: readonly Row[] = [
  ['No one was killed.', figure('killed', 'No one', none)],
  ['Nobody was hurt.', figure('injured', 'Nobody', none)],
  ['No casualties were reported.', figure('casualties', 'No', none)],
  ['There were no deaths.', figure('killed', 'no', none)],
  ['There were no immediate reports of injuries.'],
  ['There was no word on casualties.'],
];

const SHARED: readonly Row[] = [
  ['The blast killed two miners and a guard.', figure('killed', 'two', exactly(2)), one('killed', 'a guard')],
  [
    'At least 140 miners, including 51 apprentices and 22 cooks, were killed.',
    figure('killed', 'At least 140', atLeast(140)),
    figure('killed', '51', exactly(51)),
    figure('killed', '22', exactly(22)),
  ],
  ['12 people, four of them children, were killed.', twelve('killed'), figure('killed', 'four', exactly(4))],
  ['12 people were killed and dozens more wounded.', twelve('killed'), figure('injured', 'dozens', vague(24, 99))],
];

const TABLES = { SUBJECT, OBJECT, NOUN, TOLL, NOBODY, SHARED };
const ROWS = Object.values(TABLES).flatMap(titled);

describe('casualty figures', () => {
  it.each(ROWS)('should be found: $text', ({ text, figures }) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
