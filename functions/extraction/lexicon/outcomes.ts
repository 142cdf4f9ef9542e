import type { Casualty } from '../../../schemas/types.ts';

export type Outcome = Casualty['outcome'];

interface Entry {
  readonly outcome: Outcome;
  readonly example: string;
  /** Things are shot, captured and evacuated too: only people by their noun count. */
  readonly ofThings?: true;
}
const entry = (outcome: Outcome, example: string): Entry => ({ outcome, example });
const ofThings = (outcome: Outcome, example: string): Entry => ({ outcome, example, ofThings: true });

/** Verbs whose object is harmed, by lemma: "killed 12", "12 were killed". */
export const HARMING_VERBS: Readonly<Record<string, Entry>> = {
  kill: entry('killed', 'the blast killed 12 people'),
  slay: entry('killed', '12 people were slain'),
  murder: entry('killed', '12 people were murdered'),
  massacre: entry('killed', '12 people were massacred'),
  slaughter: entry('killed', '12 people were slaughtered'),
  assassinate: entry('killed', '12 people were assassinated'),
  martyr: entry('killed', '12 people were martyred'),
  behead: entry('killed', '12 people were beheaded'),
  decapitate: entry('killed', '12 people were decapitated'),
  electrocute: entry('killed', '12 people were electrocuted'),
  lynch: entry('killed', '12 people were lynched'),
  strangle: entry('killed', '12 people were strangled'),
  incinerate: ofThings('killed', '12 people were incinerated'),
  execute: ofThings('killed', 'the militia executed 12 villagers'),
  asphyxiate: entry('killed', '12 people were asphyxiated'),
  injure: entry('injured', 'the blast injured 12 people'),
  wound: entry('injured', 'the blast wounded 12 people'),
  hurt: entry('injured', 'the blast hurt 12 people'),
  maim: entry('injured', 'the blast maimed 12 people'),
  shoot: ofThings('injured', '12 people were shot'),
  stab: entry('injured', '12 people were stabbed'),
  trample: ofThings('injured', '12 people were trampled'),
  burn: ofThings('injured', '12 people were burned'),
  scald: ofThings('injured', '12 people were scalded'),
  concuss: entry('injured', '12 players were concussed'),
  displace: ofThings('displaced', 'the flood displaced 12 people'),
  uproot: ofThings('displaced', 'the flood uprooted 12 people'),
  evict: ofThings('displaced', 'the army evicted 12 families'),
  evacuate: ofThings('evacuated', '12 people were evacuated'),
  relocate: ofThings('evacuated', '12 people were relocated'),
  hospitalise: entry('hospitalised', '12 people were hospitalised'),
  hospitalize: entry('hospitalised', '12 people were hospitalized'),
  abduct: entry('abducted', 'gunmen abducted 12 people'),
  kidnap: entry('abducted', 'gunmen kidnapped 12 people'),
  snatch: ofThings('abducted', 'gunmen snatched 12 pupils'),
  seize: ofThings('abducted', 'gunmen seized 12 villagers'),
  capture: ofThings('abducted', 'gunmen captured 12 people'),
  detain: ofThings('detained', 'the police detained 12 people'),
  arrest: ofThings('detained', 'the police arrested 12 people'),
  apprehend: entry('detained', 'the police apprehended 12 people'),
  imprison: entry('detained', 'the army imprisoned 12 people'),
  infect: ofThings('infected', 'the virus infected 12 people'),
  sicken: entry('infected', 'the virus sickened 12 people'),
};

/** A verb and its particle: "gunned down 12". */
export const HARMING_PAIRS: Readonly<Record<string, Entry>> = {
  'gun down': entry('killed', 'the men gunned down 12 people'),
  'mow down': ofThings('killed', 'the men mowed down 12 people'),
  'cut down': ofThings('killed', 'snipers cut down 12 people'),
  'blow up': ofThings('killed', '12 people were blown up'),
  'run over': ofThings('injured', '12 people were run over'),
  'round up': ofThings('detained', 'the police rounded up 12 people'),
};

/** Verbs whose subject is harmed, by lemma: "12 died". */
export const SUFFERING_VERBS: Readonly<Record<string, Entry>> = {
  die: entry('killed', '12 people died'),
  perish: entry('killed', '12 people perished'),
  drown: entry('killed', '12 people drowned'),
  suffocate: entry('killed', '12 people suffocated'),
  succumb: entry('killed', '12 people succumbed to their wounds'),
  disappear: ofThings('missing', '12 people disappeared'),
  vanish: ofThings('missing', '12 people vanished'),
  flee: entry('displaced', '12 people fled their homes'),
};

/** Words for a state, after "be", "find", "leave", "remain": "12 were found dead". */
export const STATES: Readonly<Record<string, Entry>> = {
  dead: entry('killed', '12 people were found dead'),
  missing: entry('missing', '12 people are missing'),
  unaccounted: entry('missing', '12 people are unaccounted for'),
  hospitalised: entry('hospitalised', '12 people remain hospitalised'),
  hospitalized: entry('hospitalised', '12 people remain hospitalized'),
  injured: entry('injured', 'the blast left 12 people injured'),
  wounded: entry('injured', 'the blast left 12 people wounded'),
  hurt: entry('injured', 'the blast left 12 people hurt'),
  displaced: entry('displaced', 'the flood left 12 people displaced'),
  homeless: entry('displaced', 'the fire left 12 people homeless'),
  abducted: entry('abducted', 'the raid left 12 people abducted'),
  ill: entry('infected', '12 people fell ill'),
  sick: entry('infected', '12 people fell sick'),
};

/** Nouns that are counted themselves: "12 deaths". */
export const OUTCOME_NOUNS: Readonly<Record<string, Entry>> = {
  dead: entry('killed', 'the count stands at 12 dead'),
  death: entry('killed', 'the ministry reported one death'),
  deaths: entry('killed', 'the ministry reported 12 deaths'),
  fatality: entry('killed', 'the ministry reported one fatality'),
  fatalities: entry('killed', 'the ministry reported 12 fatalities'),
  deceased: entry('killed', 'the ministry counted 12 deceased'),
  body: entry('killed', 'crews found one body'),
  bodies: entry('killed', 'crews found 12 bodies'),
  corpse: entry('killed', 'crews found one corpse'),
  corpses: entry('killed', 'crews found 12 corpses'),
  martyrs: entry('killed', 'the group mourned 12 martyrs'),
  killings: entry('killed', 'the ministry reported 12 killings'),
  murders: entry('killed', 'the ministry reported 12 murders'),
  homicides: entry('killed', 'the ministry reported 12 homicides'),
  assassinations: entry('killed', 'the ministry reported 12 assassinations'),
  drownings: entry('killed', 'the ministry reported 12 drownings'),
  injury: entry('injured', 'the ministry reported one injury'),
  injuries: entry('injured', 'the ministry reported 12 injuries'),
  injured: entry('injured', 'the hospital treated 12 injured'),
  wounded: entry('injured', 'the hospital treated 12 wounded'),
  casualties: entry('casualties', 'the ministry reported 12 casualties'),
  casualty: entry('casualties', 'the ministry reported one casualty'),
  missing: entry('missing', 'the ministry counts 12 missing'),
  disappearances: entry('missing', 'the ministry reported 12 disappearances'),
  hospitalisations: entry('hospitalised', 'the ministry reported 12 hospitalisations'),
  hospitalizations: entry('hospitalised', 'the ministry reported 12 hospitalizations'),
  hostages: entry('abducted', 'the gunmen hold 12 hostages'),
  captives: entry('abducted', 'the gunmen hold 12 captives'),
  abductions: entry('abducted', 'the ministry reported 12 abductions'),
  kidnappings: entry('abducted', 'the ministry reported 12 kidnappings'),
  arrests: entry('detained', 'the police made 12 arrests'),
  arrest: entry('detained', 'the police made one arrest'),
  detentions: entry('detained', 'the ministry reported 12 detentions'),
  detainees: entry('detained', 'the camp holds 12 detainees'),
  refugees: entry('displaced', 'the camp took in 12 refugees'),
  displaced: entry('displaced', 'the camp took in 12 displaced'),
  idps: entry('displaced', 'the camp holds 12 IDPs'),
  evacuees: entry('evacuated', 'the camp took in 12 evacuees'),
  evacuations: entry('evacuated', 'the ministry reported 12 evacuations'),
  infections: entry('infected', 'the ministry reported 12 infections'),
  infected: entry('infected', 'the ward holds 12 infected'),
};

/** Words before "toll": "the death toll rose to 12". */
export const TOLLS: Readonly<Record<string, Entry>> = {
  death: entry('killed', 'the death toll rose to 12'),
  injury: entry('injured', 'the injury toll rose to 12'),
  casualty: entry('casualties', 'the casualty toll rose to 12'),
};
