import { describe, expect, it } from 'vitest';
import { relationsOf } from './told.ts';

type Row = readonly [text: string, ...figures: string[]];

const PARTS: readonly Row[] = [
  ['A blast killed 12 people. Three of the dead were children.', 'killed 12', 'killed 3 subset-of killed 12'],
  ['A blast killed 12 people.\n\nAmong the dead was a nurse.', 'killed 12', 'killed 1 subset-of killed 12'],
  ['The fire hurt 16 people. Two adults were seriously injured.', 'injured 16', 'injured 2 subset-of injured 16'],
  [
    'A ferry sank, killing 42 people.\n\nDivers recovered the bodies of 34 migrants.',
    'killed 42',
    'killed 34 subset-of killed 42',
  ],
  ['A raid killed 52 villagers. It killed at least nine children.', 'killed 52', 'killed 9– subset-of killed 52'],
  [
    'At least 41 people have died in floods in southern Peru.\n\nIn Orlo province, officials counted 27 deaths.',
    'killed 41–',
    'killed 27 subset-of killed 41–',
  ],
  [
    'Clash kills 22 in Orlo\n\nEight officers and 14 rebels were killed in Orlo.',
    'killed 22',
    'killed 8 subset-of killed 22',
    'killed 14 subset-of killed 22',
  ],
  [
    'Crash leaves two dead\n\nOne was killed at the scene. Another later died.',
    'killed 2',
    'killed 1 subset-of killed 2',
    'killed 1 subset-of killed 2',
  ],
  ['A storm killed 12 people. A woman died when a tree fell.', 'killed 12', 'killed 1 subset-of killed 12'],
  ['A doctor is among five people killed.', 'killed 1 subset-of killed 5', 'killed 5'],
  ['Two of the six injured were in a critical condition.', 'injured 2 subset-of injured 6', 'injured 6'],
  [
    'Rebels killed two guards: a man and his son.',
    'killed 2',
    'killed 1 subset-of killed 2',
    'killed 1 subset-of killed 2',
  ],
];

const REPETITIONS: readonly Row[] = [
  ['Blast kills 12\n\nA blast killed 12 people in Orlo.', 'killed 12', 'killed 12 restates killed 12'],
  [
    'A blast killed 40 people. The blast that killed 40 people shook the town.',
    'killed 40',
    'killed 40 restates killed 40',
  ],
  ['A blast killed 40 people. At least 40 people died.', 'killed 40', 'killed 40–'],
  ['A blast killed two guards. Two nurses were killed on the way.', 'killed 2', 'killed 2'],
  ['Ilse Varnholm was killed. Varnholm was killed at home.', 'killed 1', 'killed 1 restates killed 1'],
];

const CHANGES: readonly Row[] = [
  ['A blast killed 42 people. The death toll has risen to 51.', 'killed 42', 'killed 51 updates killed 42'],
  ['The death toll rose to 51, up from 42 a day earlier.', 'killed 51 updates killed 42', 'killed 42'],
  ['A blast killed 42 people. The death toll stands at 51.', 'killed 42', 'killed 51'],
  ['A blast killed 42 people. Another three died on Tuesday.', 'killed 42', 'killed 3 adds-to killed 42'],
  ['A blast killed 42 people. Two more bodies were found.', 'killed 42', 'killed 2 adds-to killed 42'],
  ['A blast killed 42 people and wounded dozens more.', 'killed 42', 'injured 24–99'],
];

const APART: readonly Row[] = [
  ['The ministry said 12 people were killed. The union said 30 were killed.', 'killed 12', 'killed 30'],
  ['On Sunday 42 people were killed. Since May, 192 people have been killed.', 'killed 42', 'killed 192'],
  ['A blast killed 12 people. An attack in 2019 killed 12 people.', 'killed 12', 'killed 12'],
  ['A blast killed 40 people in Orlo.\n\nA raid near Kesten killed 13 people.', 'killed 40', 'killed 13'],
  ['A blast killed 12 people. The gunman was killed.', 'killed 12', 'killed 1'],
];

const TABLES = { PARTS, REPETITIONS, CHANGES, APART };

describe.each(Object.entries(TABLES))('relations between figures: %s', (_, rows) => {
  it.each(rows.map(([text, ...figures]) => ({ text, figures })))('should be told: $text', ({ text, figures }) => {
    expect(relationsOf(text)).toEqual(figures);
  });
});
