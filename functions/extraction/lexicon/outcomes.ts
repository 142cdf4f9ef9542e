import type { Casualty } from '../../../schemas/types.ts';

export type Outcome = Casualty['outcome'];

interface Entry {
  readonly outcome: Outcome;
  readonly example: string;
}
const entry = (outcome: Outcome, example: string): Entry => ({ outcome, example });

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
  electrocute: entry('killed', '12 people were electrocuted'),
  injure: entry('injured', 'the blast injured 12 people'),
  wound: entry('injured', 'the blast wounded 12 people'),
  hurt: entry('injured', 'the blast hurt 12 people'),
  maim: entry('injured', 'the blast maimed 12 people'),
  shoot: entry('injured', '12 people were shot'),
  stab: entry('injured', '12 people were stabbed'),
  displace: entry('displaced', 'the flood displaced 12 people'),
  uproot: entry('displaced', 'the flood uprooted 12 people'),
  evacuate: entry('evacuated', '12 people were evacuated'),
  relocate: entry('evacuated', '12 people were relocated'),
  hospitalise: entry('hospitalised', '12 people were hospitalised'),
  hospitalize: entry('hospitalised', '12 people were hospitalized'),
  abduct: entry('abducted', 'gunmen abducted 12 people'),
  kidnap: entry('abducted', 'gunmen kidnapped 12 people'),
  capture: entry('abducted', 'gunmen captured 12 people'),
  detain: entry('detained', 'the police detained 12 people'),
  arrest: entry('detained', 'the police arrested 12 people'),
  infect: entry('infected', 'the virus infected 12 people'),
};

/** Verbs whose subject is harmed, by lemma: "12 died". */
export const SUFFERING_VERBS: Readonly<Record<string, Entry>> = {
  die: entry('killed', '12 people died'),
  perish: entry('killed', '12 people perished'),
  drown: entry('killed', '12 people drowned'),
  suffocate: entry('killed', '12 people suffocated'),
  flee: entry('displaced', '12 people fled their homes'),
};

/** Words for a state, after "be", "find", "leave", "remain": "12 were found dead". */
export const STATES: Readonly<Record<string, Entry>> = {
  dead: entry('killed', '12 people were found dead'),
  missing: entry('missing', '12 people are missing'),
  unaccounted: entry('missing', '12 people are unaccounted for'),
  homeless: entry('displaced', 'the fire left 12 people homeless'),
  hospitalised: entry('hospitalised', '12 people remain hospitalised'),
  hospitalized: entry('hospitalised', '12 people remain hospitalized'),
  injured: entry('injured', 'the blast left 12 people injured'),
  wounded: entry('injured', 'the blast left 12 people wounded'),
  hurt: entry('injured', 'the blast left 12 people hurt'),
  displaced: entry('displaced', 'the flood left 12 people displaced'),
  ill: entry('infected', '12 people fell ill'),
};

/** Nouns that are counted themselves: "12 deaths". */
export const OUTCOME_NOUNS: Readonly<Record<string, Entry>> = {
  dead: entry('killed', 'the count stands at 12 dead'),
  death: entry('killed', 'the ministry reported one death'),
  deaths: entry('killed', 'the ministry reported 12 deaths'),
  fatality: entry('killed', 'the ministry reported one fatality'),
  fatalities: entry('killed', 'the ministry reported 12 fatalities'),
  body: entry('killed', 'crews found one body'),
  bodies: entry('killed', 'crews found 12 bodies'),
  corpses: entry('killed', 'crews found 12 corpses'),
  martyrs: entry('killed', 'the group mourned 12 martyrs'),
  killings: entry('killed', 'the ministry reported 12 killings'),
  injuries: entry('injured', 'the ministry reported 12 injuries'),
  injured: entry('injured', 'the hospital treated 12 injured'),
  wounded: entry('injured', 'the hospital treated 12 wounded'),
  casualties: entry('casualties', 'the ministry reported 12 casualties'),
  casualty: entry('casualties', 'the ministry reported one casualty'),
  missing: entry('missing', 'the ministry counts 12 missing'),
  hostages: entry('abducted', 'the gunmen hold 12 hostages'),
  abductions: entry('abducted', 'the ministry reported 12 abductions'),
  kidnappings: entry('abducted', 'the ministry reported 12 kidnappings'),
  arrests: entry('detained', 'the police made 12 arrests'),
  detainees: entry('detained', 'the camp holds 12 detainees'),
  refugees: entry('displaced', 'the camp took in 12 refugees'),
  evacuees: entry('evacuated', 'the camp took in 12 evacuees'),
  infections: entry('infected', 'the ministry reported 12 infections'),
};

/** Words before "toll": "the death toll rose to 12". */
export const TOLLS: Readonly<Record<string, Entry>> = {
  death: entry('killed', 'the death toll rose to 12'),
  injury: entry('injured', 'the injury toll rose to 12'),
  casualty: entry('casualties', 'the casualty toll rose to 12'),
};
