import { describe, expect, it } from 'vitest';
import { recordOf } from '../record-of.ts';

const BODY = 'The road to Torvane was wet on Monday, and the market stayed closed.';
const OBI = 'Ada Obi said on Monday that the road was shut. The Valley Water Board (VWB) said so too.';

const headlineOf = (headline: string, body: string) =>
  recordOf(`${headline}\n\n${body}`).statements.filter(({ section }) => section === 'headline');

/** speaker | cue | content, of each statement in a headline. */
const saidIn = (headline: string, body = BODY): string[] =>
  headlineOf(headline, body).map(
    ({ speaker, cue, content }) =>
      `${speaker?.text ?? '-'} | ${cue?.text ?? '-'} | ${content.map(({ text }) => text).join(' … ')}`,
  );

const FOUND: readonly (readonly [headline: string, said: string, body?: string])[] = [
  ['Police: gunman fled on foot', 'Police | - | gunman fled on foot'],
  ['Report: platypus numbers have halved since 2010', 'Report | - | platypus numbers have halved since 2010'],
  ['Officials: At least 41 dead after quake in hills', 'Officials | - | At least 41 dead after quake in hills'],
  ['UN envoy: truce must hold through winter', 'UN envoy | - | truce must hold through winter'],
  [
    'North Korean daily: Japan ‘digging its own grave’ with drill',
    'North Korean daily | - | Japan ‘digging its own grave’ with drill',
  ],
  ['Minister on strike: trains will run by Friday', 'Minister | - | trains will run by Friday'],
  ['Mayor to residents: stay indoors until Friday', 'Mayor | - | stay indoors until Friday'],
  ['Head of relief agency: nobody was warned', 'Head of relief agency | - | nobody was warned'],
  ['Poll: voters have lost faith in both parties', 'Poll | - | voters have lost faith in both parties'],
  ['Police chief: no sign of forced entry at museum', 'Police chief | - | no sign of forced entry at museum'],
  ['Ada Obi: I was never told of the leak', 'Ada Obi | - | I was never told of the leak', OBI],
  ['VWB: dam was safe before the flood', 'VWB | - | dam was safe before the flood', OBI],
  ['Seven guards martyred in ambush: VWB', 'VWB | - | Seven guards martyred in ambush', OBI],
  ['Forces kill 21 militants in valley: official', 'official | - | Forces kill 21 militants in valley'],
  [
    'Drone attack halts output at gas field, no casualties: Ministry',
    'Ministry | - | Drone attack halts output at gas field, no casualties',
  ],
  ['No paper leak, only ‘local irregularity’: Board', 'Board | - | No paper leak, only ‘local irregularity’'],
  [
    'Signal was overridden, not faulty: Railway sources on derailment',
    'Railway sources | - | Signal was overridden, not faulty',
  ],
  [
    'Gangs attack hillside town, at least 18 dead - rights group',
    'rights group | - | Gangs attack hillside town, at least 18 dead',
  ],
  ['How we survived ambush on valley road – Travellers', 'Travellers | - | How we survived ambush on valley road'],
  ['‘Nobody came to help us’: survivors', 'survivors | - | ‘Nobody came to help us’'],
  ['Bridge was sound before the flood: Ada Obi', 'Ada Obi | - | Bridge was sound before the flood', OBI],
  ['Strikes on port kill nine dock workers, Houthis say', 'Houthis | say | Strikes on port kill nine dock workers'],
  ['Ferry strike to hit Christmas traffic, union warns', 'union | warns | Ferry strike to hit Christmas traffic'],
  ['Stop using these kettles, warns watchdog, after handle snaps', 'watchdog | warns | Stop using these kettles'],
  ['Flying foxes here to stay, council tells residents', 'council | tells | Flying foxes here to stay'],
  ['Flying foxes here to stay, council tells Burrawong residents', 'council | tells | Flying foxes here to stay'],
  ['‘He came at me with a spade’: pensioner tells court of feud', 'pensioner | tells | ‘He came at me with a spade’'],
  [
    'Municipality ‘playing with lives’, say residents as taps run dry',
    'residents | say | Municipality ‘playing with lives’',
  ],
  ['Torvane: ‘The truce is holding by habit’, says monitor', 'monitor | says | ‘The truce is holding by habit’'],
  [
    'Storm Petra live: homes may never be reoccupied, mayor says; road closed',
    'mayor | says | homes may never be reoccupied',
  ],
  [
    'EXCLUSIVE-Bank weighs sale of branches in north, documents show',
    'documents | show | Bank weighs sale of branches in north',
  ],
  [
    'Bandits kill 13, abduct 40 in fresh attack, residents lament',
    'residents | lament | Bandits kill 13, abduct 40 in fresh attack',
  ],
  ['Safe: ‘We have taken control’, soldiers announce on state TV', 'soldiers | announce | ‘We have taken control’'],
  ['Rate cuts near end, central bank director says', 'central bank director | says | Rate cuts near end'],
  ['Bridge to close for a year, says Mayor Ada Obi', 'Mayor Ada Obi | says | Bridge to close for a year'],
  ['Wards are full, doctors warn as flu spreads', 'doctors | warn | Wards are full'],
  ['Togo accuses Ghana of seizing trawler, recalls envoy', 'Togo | accuses | Ghana of seizing trawler'],
  ['Villagers reject relocation as river bursts its banks', 'Villagers | reject | relocation'],
  ['Measles: Parents told to keep children home as cases hit 61', '- | told | to keep children home'],
  ['Ada Obi says she will run; rivals fear split', 'Ada Obi | says | she will run'],
  ['Talks fail, says Kremlin, as truce ends', 'Kremlin | says | Talks fail'],
  ['Hostage freed, says family', 'family | says | Hostage freed'],
  ['MPs say ‘no’ to tax, minister vows to fight on', 'MPs | say | ‘no’ to tax'],
  ['Firm accused of covering up leak', '- | accused | of covering up leak'],
  ['Jihadists burn convoy as army claims road ‘secure’', 'army | claims | road ‘secure’'],
  ['Foreign minister: ‘We are not anybody’s buffer’', 'Foreign minister | - | ‘We are not anybody’s buffer’'],
];

/** Headlines in which nobody is told to have said anything, or not who. */
const TRAPS: readonly (readonly [headline: string, body?: string])[] = [
  ['Ukraine war: Shells hit power station'],
  ['Live: Rescuers reach trapped miners'],
  ['Explainer: Why the dam burst'],
  ['Opinion: The council has failed us'],
  ['Video: Crowd storms town hall'],
  ['Watch: Bear cub climbs lamp post'],
  ['Review: The new bridge is a delight'],
  ['Analysis: Markets have lost patience'],
  ['Exclusive: Bank plans to close branches'],
  ['Breaking: Train derails near Torvane'],
  ['World Cup 2026: Hosts beat Torvane to reach final'],
  ['Election 2026: Voters return to the polls'],
  ['Gaza: Bakeries open after two weeks'],
  ['Dune: Part Two breaks records'],
  ['Supreme Court: Judges split on water rights'],
  ['Champions League: Torvane beat Kesten in extra time'],
  ['Match report: Torvane won by two goals'],
  ['Weather report: Storms are on the way'],
  ['Missing minister: Body found in lake'],
  ['Jailed activist: Court lets sentence stand'],
  ['Attack on police: Two men held'],
  ['Ada Obi: Singer leaves band after ten years', OBI],
  ['Ada Obi: the woman who saved a village', OBI],
  ['Ada Obi: reformer or just another politician?', OBI],
  ['Police: a force under strain'],
  ['Doctors: who are they and why do they strike?'],
  ['Travel guide: Ten towns to see before winter'],
  ['Bomb found in market: police on alert'],
  ['Peace is near: minister on tour of the north'],
  ['Ten years after the flood: a town rebuilds'],
  ['Dam bursts after storm - Torvane News'],
  ['Runner pushed ahead - and paid a price'],
  ['Bank sells branches – shares fall'],
  ['What the flood left: villagers'],
  ['The man who fled: mayor'],
  ['Who is to blame: government or builders?'],
  ['Interview: ‘The word comes when it is too late’'],
  ['Torvane: ‘Two dead’ in fire'],
  ['Team loses final, fans cry'],
  ['Thousands march in capital, police respond'],
  ['In crisis, leaders say'],
  ['Bank cuts rate, growth forecast'],
  ['Storm wrecks homes, insurance claim'],
  ['Siege ends: rebels release soldiers'],
  ['Ship sinks in gale: three sailors'],
  ['Work hard, play hard, say thanks'],
  ['The Ninth Circle: The View from the Top Floor'],
  ['Paid notice: Deaths in the parish of Torvane'],
  ['Wanted: teachers who will move north'],
  ['Homes lost, farms flooded, roads cut'],
  ['Meet the winners: students'],
  ['Six ways to save water: experts'],
  ['Royal family: Prince leaves hospital'],
  ['Ailing minister: Crowds gather outside clinic'],
  ['Poll: Have your say on the bridge'],
  ['Boat sinks: fisherman missing'],
  ['Government shutdown: Parks close'],
];

describe('headlines', () => {
  it.each(FOUND.map(([headline, expected, body = BODY]) => ({ headline, expected, body })))(
    'should tell who says what in “$headline”',
    ({ headline, expected, body }) => {
      expect(saidIn(headline, body)).toContain(expected);
    },
  );

  it.each(TRAPS.map(([headline, body = BODY]) => ({ headline, body })))(
    'should not find a statement in “$headline”',
    ({ headline, body }) => {
      expect(saidIn(headline, body)).toEqual([]);
    },
  );

  it('should give the hearer a headline names', () => {
    const [found] = headlineOf('Flying foxes here to stay, council tells residents', BODY);
    expect(found?.addressee?.text).toBe('residents');
  });

  it('should not read the body as a headline', () => {
    const { statements } = recordOf(`Road closed\n\nThe rain fell.\n\nPolice: gunman fled on foot.`);
    expect(statements).toEqual([]);
  });
});
