/** Nouns that tell what kind of party a phrase names, by its head; the singular stands for both. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** "the Peruvian statement read" */
export const DOCUMENTS = words(
  'statement report letter document communique communiqué memo memorandum petition filing lawsuit indictment complaint affidavit email e-mail tweet post article editorial bulletin notice declaration resolution ruling study survey poll release transcript message text book bill note',
);

/** "farmers carried [banners] reading “No”": what is written on them is theirs, whoever holds them. */
export const INSCRIPTIONS = words(
  'banner banners placard placards sign signs poster posters billboard billboards sticker stickers plaque plaques leaflet leaflets flyer flyers inscription inscriptions graffiti t-shirt t-shirts',
);

/** "the ministry said" */
export const ORGANISATIONS = words(
  'ministry department government administration agency office army navy military police force authority council committee commission parliament congress senate house assembly court bank company corporation firm group party union association federation organisation organization institute university college school hospital church charity foundation network newspaper magazine paper channel station broadcaster embassy consulate bureau board team club campaign regime state country nation coalition alliance bloc service guard militia brigade society centre center league fund trust programme program cabinet presidency secretariat directorate division unit command kremlin pentagon tribunal ombudsman observatory monitor watchdog airline operator utility brotherhood front movement daily times post journal tribune gazette herald press news agency tv radio museum forum consortium inquiry academy coastguard laboratory lab regulator lender retailer carrier carmaker automaker insurer',
);

/** Words that end the name of a firm: "Norva Pharma", "Acme Corp." */
export const COMPANY_WORDS = words(
  'inc corp co ltd llc plc gmbh ag sa nv holdings partners pharma pharmaceuticals biologics motors airlines airways tankers construction industries technologies systems petroleum energy chemicals fertilisers fertilizers labs logistics textiles steel mining coal foods electronics telecom semiconductors insurance shipping railways',
);

/** "residents said"; "officials" and "witnesses" come as plurals of the unnamed. */
export const GROUPS = words(
  'people residents villagers protesters demonstrators supporters critics opponents families relatives workers students doctors activists experts analysts economists scientists researchers observers investigators prosecutors lawyers attorneys lawmakers senators republicans democrats conservatives liberals voters rebels militants insurgents separatists troops soldiers forces rescuers firefighters paramedics medics survivors victims neighbours neighbors locals leaders governments countries nations members crowd others many some both reporters journalists media sources officials witnesses authorities aides advisers allies diplomats ministers',
);

/** "an official said" */
export const UNNAMED = words(
  'official source witness resident man woman person boy girl aide diplomat neighbour neighbor relative survivor protester villager worker insider bystander passerby mother father brother sister son daughter wife husband cousin uncle aunt friend colleague victim passenger customer clerk pathologist referee bowler runner shopper commuter tenant pensioner miner sailor soldier firefighter paramedic prosecutor bystander guest visitor tourist parent patient prisoner guide trader vendor',
);
