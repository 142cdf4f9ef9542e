import type { Cause } from '../../../schemas/types.ts';

const list = (words: string, kind: Cause['kind']): [string, Cause['kind']][] =>
  words.split(' ').map((word) => [word, kind]);

/** Words for what did the harm: "in the bombing", "when the bus overturned". */
export const CAUSES: ReadonlyMap<string, Cause['kind']> = new Map([
  ...list(
    'battle battles fighting clash clashes clashed combat firefight gunbattle gunfight crossfire offensive ambush ambushed war conflict',
    'battle',
  ),
  ...list(
    'bomb bombs bombing bombings bomber blast blasts explosion explosions exploded shelling shelled airstrike airstrikes strike strikes raid raids missile missiles rocket rockets mortar artillery landmine mine grenade drone bombardment detonated explosives explode explodes exploding barrage mortars shells ied ieds mines grenades drones',
    'explosive',
  ),
  ...list(
    'attack attacks attacked assault shooting shootings stabbing stabbings massacre gunmen gunman murder rampage beheading ramming assaults gunfire stabbed killings lynching kidnapping robbery arson poisoning',
    'attack',
  ),
  ...list('riot riots protest protests unrest stampede crackdown demonstration demonstrations', 'unrest'),
  ...list(
    'crash crashes crashed accident accidents collision collided derailed derailment derailment capsized capsizing capsize capsizes sank sinking sinks fire fires blaze collapse collapsed collapses collapsing crashes crashing collided collides derails overturned overturns rollover cave-in asphyxiation electrocution inhalation monoxide wreck shipwreck plunged leak',
    'accident',
  ),
  ...list(
    'earthquake earthquakes quake quakes tremor aftershock aftershocks flood flooded floodwaters overflowing floods flooding landslide landslides mudslide avalanche storm storms typhoon hurricane cyclone tornado tornadoes tsunami eruption eruptions erupted blizzard snowstorm heat cold hail thunderstorm thunderstorms lightning sandstorm mudslides cyclones hurricanes typhoons avalanches drought famine heatwave wildfire wildfires lightning monsoon rains rain',
    'natural',
  ),
  ...list(
    'virus disease outbreak epidemic pandemic cholera ebola measles malaria coronavirus covid-19 infection influenza dengue covid sars-cov-2 mers sars zika polio fever hepatitis plague meningitis hypothermia',
    'disease',
  ),
  ...list('violence incident disaster tragedy', 'unknown'),
]);
