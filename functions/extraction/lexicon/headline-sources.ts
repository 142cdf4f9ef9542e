const headlines = (text: string, example: (noun: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split(' ').map((noun) => [noun, example(noun)]));

const capital = (noun: string): string => `${noun[0]?.toUpperCase()}${noun.slice(1)}`;

/**
 * Nouns that speak where they open a headline, each with an example: never one that may head a topic as well, like
 * "court", "league" or "market". The plural speaks too: "Officials: …".
 */
export const HEADLINE_SOURCES: Readonly<Record<string, string>> = headlines(
  [
    'police official authority source witness resident villager survivor relative neighbour neighbor aide diplomat insider bystander protester',
    'eyewitness rescuer firefighter paramedic medic doctor nurse surgeon lawyer attorney solicitor prosecutor coroner judge detective',
    'expert analyst economist scientist researcher historian campaigner activist critic observer investigator union watchdog regulator ombudsman',
    'minister ministry president premier chancellor governor mayor senator lawmaker legislator mp councillor commissioner ambassador envoy',
    'spokesman spokeswoman spokesperson sheriff constable inspector superintendent commander general colonel admiral chief head director ceo',
    'government military army navy coastguard police troops agency embassy kremlin pentagon observatory monitor inquiry',
    'chairman chairwoman chairperson secretary manager coach principal headteacher teacher bishop archbishop imam pastor pollster forecaster',
    'fisherman traveller traveler farmer shopkeeper pensioner daily newspaper broadcaster charity airline carmaker retailer family families mother father widow',
  ].join(' '),
  (noun) => `${capital(noun)}: gunman fled on foot before dawn`,
);

/** Documents whose findings a headline gives: "Report: …", "UN study: …". */
export const HEADLINE_DOCUMENTS: Readonly<Record<string, string>> = headlines(
  'report study survey poll audit memo ruling autopsy lawsuit indictment research',
  (noun) => `${capital(noun)}: bridges have lost a third of their bolts since 2010`,
);

/** Words before a noun that make it what the headline is about: "Missing minister: …". */
export const TOPIC_MODIFIERS: Readonly<Record<string, string>> = headlines(
  'missing dead late slain murdered killed jailed arrested sacked fired ousted accused wounded injured fake stolen lost royal rogue drunk next first last best',
  (word) => `${capital(word)} minister: body found in lake`,
);

/** Adjectives that leave a noun the one who speaks: "Top minister: …". */
export const SOURCE_ADJECTIVES: Readonly<Record<string, string>> = headlines(
  'top local federal central national state human medical public international independent religious tribal military civil judicial financial nuclear opposition presidential parliamentary',
  (word) => `${capital(word)} official: gunman fled on foot before dawn`,
);

/** Words that name the kind of a piece or a meeting, not who speaks: "Daily report: …", "Match report: …". */
export const PIECE_MODIFIERS: Readonly<Record<string, string>> = headlines(
  'daily weekly monthly morning evening weather match race traffic market film book travel live special situation flash status business school money culture sport sports inside',
  (word) => `${capital(word)} report: Torvane wins by two goals`,
);

/** Verbs by which a headline's end tells who speaks, "…, union warns"; each with an example. */
export const HEADLINE_VERBS: Readonly<Record<string, string>> = headlines(
  'say warn claim insist confirm admit announce reveal argue allege declare predict caution lament vow pledge urge tell assure hint report conclude acknowledge concede complain',
  (verb) => `Bridge closed for third day, officials ${verb}`,
);

/** What documents do at a headline's end: "…, data show". */
export const HEADLINE_DOCUMENT_VERBS: Readonly<Record<string, string>> = headlines(
  'show find suggest say reveal warn',
  (verb) => `Bridges have lost a third of their bolts, documents ${verb}`,
);

/** Verbs of headlines that look like nouns, "bomb kills nine": the tagger often takes them for some. */
export const NOUN_LIKE_VERBS: Readonly<Record<string, string>> = headlines(
  'kill wound hit halt attack leave strike rise fall clash burn raid shell bomb march protest plan cut raise block test face need cost spark force seize storm shut ban claim flood',
  (verb) => `Rebels ${verb} twelve towns in the north: official`,
);

/** Papers and figures that show something at a headline's end. */
export const SHOWING: ReadonlySet<string> = new Set(
  'document report study survey poll audit memo data figure record file research paper census analysis email image footage'.split(
    ' ',
  ),
);
