const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns for a place where people come to harm: "in a [market]", "at the army [headquarters]". */
export const PLACE_NOUNS = words(
  `enclave city town village hamlet province district region area territory territories capital state county country
  governorate prefecture municipality commune canton settlement neighbourhood neighborhood suburb suburbs ward
  slum shantytown camp outskirts island islands archipelago peninsula coast shore beach bay lake river sea gulf strait
  channel canal waterway estuary border frontier valley mountain mountains hill hills forest desert plain highlands
  north south east west northeast northwest southeast southwest centre center heartland interior countryside
  hospital clinic school university college campus market bazaar mall shop supermarket restaurant cafe bar nightclub
  hotel resort theatre theater cinema stadium arena park square plaza street road highway motorway avenue bridge tunnel
  junction intersection crossing station airport airfield airbase base barracks headquarters hq compound checkpoint
  outpost post garrison academy prison jail mosque church temple synagogue shrine cathedral monastery cemetery
  port harbour harbor dock shipyard mine pit quarry factory plant mill warehouse workshop refinery site building block
  house home apartment flat flats tower bungalow hostel dormitory farm field fields orchard embassy consulate parliament
  route line crossing gorge ravine cliff glacier volcano crater dam pass corridor zone strip stretch`,
);

/** Nouns at the end of a name that looks like a place and is none: "the Orsk Water Agency", "a Lima newspaper". */
export const NOT_PLACES = words(
  `agency ministry department council committee commission organisation organization association federation union party
  company corporation bank fund newspaper paper daily times post tribune agency service services authority authorities
  bureau force forces army police government administration team club league cup open group movement front brigade
  division war conflict attack attacks crisis disaster crash quake earthquake flood floods storm bombing raid strike
  strikes shooting fire blast explosion accident incident operation campaign offensive statement report interview
  tweet video website day week month year time times people residents officials minister president spokesman army`,
);
