import { describe, expect, it } from 'vitest';
import { figuresOf } from './told.ts';

type Row = readonly [text: string, ...figures: string[]];

const PEOPLE: readonly Row[] = [
  ['12 of the 40 miners were killed.', 'killed 12'],
  ['Nine out of 11 climbers died.', 'killed 9'],
  ['Two of her three sons drowned.', 'killed 2'],
  ['A woman and her two sons were killed.', 'killed 1', 'killed 2'],
  ['The pilot and co-pilot died.', 'killed 2'],
  ['A mother and daughter were hurt.', 'injured 2'],
  ['The driver was badly injured.', 'injured 1'],
  ['The gunman was shot dead by police.', 'killed 1'],
  ['An elderly couple died in the fire.', 'killed 2'],
  ['A Peruvian was killed.', 'killed 1'],
  ['One person was killed and another was hurt.', 'killed 1', 'injured 1'],
  ['One man was killed and another injured.', 'killed 1', 'injured 1'],
  ['A blast killed two people. One of the victims was a porter.', 'killed 2', 'killed 1'],
  ['Two nurses died, and a third was hurt.', 'killed 2', 'injured 1'],
  ['A family of six was found dead.', 'killed 6'],
  ['Members of at least six families were killed.', 'killed 6–'],
  ['Half of the 90 passengers drowned.', 'killed 45'],
  ['Two thirds of the 90 passengers were hurt.', 'injured 60'],
  ['12 women and children were killed.', 'killed 12'],
  ['Three charred bodies were found.', 'killed 3'],
];

const NAMED: readonly Row[] = [
  ['Varnholm, 62, died on Monday.', 'killed 1'],
  ['Ilse Varnholm was killed in the landslide.', 'killed 1'],
  ['The blast killed Ilse Varnholm, a nurse, and her two sons.', 'killed 1', 'killed 2'],
  ['Ilse Varnholm, a nurse from Orlo, was shot dead.', 'killed 1'],
  ['The guard, Oren Tashkel, was wounded.', 'injured 1'],
  ['Police detained eight people, including engineer Oren Tashkel.', 'detained 8', 'detained 1'],
  ['Ilse Varnholm was shot dead alongside her bodyguard.', 'killed 1', 'killed 1'],
  ['According to Mayor Ilse Varnholm, six miners were killed.', 'killed 6'],
  ['Ilse Varnholm said six miners were killed.', 'killed 6'],
  ['Oren Tashkel confirmed that villagers had been killed.'],
  ['Oren Tashkel fled to Perl.'],
  ['The murder of Ilse Varnholm shook the town.'],
];

const HEADLINES: readonly Row[] = [
  ['Man killed in Orlo\n\nIt was late.', 'killed 1'],
  ['Raid kills deputy head of guild\n\nIt was late.', 'killed 1'],
  ['Singer Ilse Varnholm dies\n\nShe was ill.', 'killed 1'],
  ['Bus plunge leaves 12 dead, 30 hurt\n\nIt was late.', 'killed 12', 'injured 30'],
  ['160 killed and hundreds left stranded by floods\n\nIt rained.', 'killed 160'],
  ['Rebels kill at least 19 as they storm school\n\nIt was late.', 'killed 19–'],
  ['Toll in Orlo quake tops 500\n\nIt shook again.', 'killed 500–'],
  ['Seven killed in port, suspect in custody\n\nIt was late.', 'killed 7'],
  ['Death toll in landslide hits 21 - Varnholm\n\nIt rained.', 'killed 21'],
  ['Death toll from Typhoon Orlo rises to 19\n\nIt rained.', 'killed 19'],
  ['Raid Said to Kill 12\n\nIt was late.', 'killed 12'],
];

const LISTS: readonly Row[] = [
  ['Killed: 12; wounded: at least 40; missing: 3.', 'killed 12', 'injured 40–', 'missing 3'],
  [
    'The fire left 21 injured in one province, 36 in the next and seven in a third.',
    'injured 21',
    'injured 36',
    'injured 7',
  ],
  ['One person died in Orlo and three in Perl.', 'killed 1', 'killed 3'],
  ['150 soldiers, 95 civilians and hundreds of rebels were killed.', 'killed 150', 'killed 95', 'killed 200–999'],
  ['The dead include two nurses and a porter.', 'killed 2', 'killed 1'],
  ['Among the dead are both the pilot and co-pilot.', 'killed 2'],
  ['Three children were among the dead.', 'killed 3'],
  ['Twelve of the wounded were foreigners.', 'injured 12'],
  ['Two of the six injured were in a critical condition.', 'injured 2', 'injured 6'],
  ['A doctor and two nurses are among five people killed.', 'killed 1', 'killed 2', 'killed 5'],
  ['Seven miners died, along with a guard.', 'killed 7', 'killed 1'],
];

const VERBS: readonly Row[] = [
  ['Soldiers shot dead 12 protesters.', 'killed 12'],
  ['Gunmen took 12 people hostage.', 'abducted 12'],
  ['Rebels killed 12 guards and captured four.', 'killed 12', 'abducted 4'],
  ['Three engineers were kidnapped and killed.', 'abducted 3', 'killed 3'],
  ['A bystander tried to help, and was later hospitalised.', 'hospitalised 1'],
  ['A third man, believed to be a guard posted there, was hurt.', 'injured 1'],
  ['Six people were taken with burns to a hospital.', 'hospitalised 6'],
  ['The quake left 231 people missing and injured more than 4,000.', 'missing 231', 'injured 4000–'],
  ['The blaze left 483 homeless.', 'displaced 483'],
  ['The storm caused at least 37 people to drown.', 'killed 37–'],
  ['The blast sent 12 people to hospital.', 'hospitalised 12'],
  ['The hospital treated 25 wounded people.', 'injured 25'],
  ['Crews evacuated 36 dead bodies.', 'killed 36'],
  ['The monitor put the death count in the hundreds.', 'killed 200–999'],
  ['This brings to 332,000 the number of people displaced.', 'displaced 332000'],
  ['The death toll includes 22 guards.', 'killed 22'],
  ['12 people were killed and injured.', 'casualties 12'],
  ['Cholera has infected 300 people and killed 12.', 'infected 300', 'killed 12'],
];

const OTHERS: readonly Row[] = [
  ['A plane with six sailors on board went missing.'],
  ['The hospital received four victims, one of whom died.', 'killed 1'],
  ['A nurse said the men fell and had suffered burns.'],
  ['The man met 12 people where his brother was killed.', 'killed 1'],
  ['A suspect fitting the description of the gunman had been arrested.', 'detained 1'],
];

const TABLES = { PEOPLE, NAMED, HEADLINES, LISTS, VERBS, OTHERS };

describe.each(Object.entries(TABLES))('figures by their construction: %s', (_, rows) => {
  it.each(rows.map(([text, ...figures]) => ({ text, figures })))('should be read: $text', ({ text, figures }) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});
