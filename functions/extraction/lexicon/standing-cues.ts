export interface Cue {
  /** Matched on a clause in lower case. */
  readonly pattern: RegExp;
  readonly example: string;
}

const cue = (pattern: RegExp, example: string): Cue => ({ pattern, example });

/** Words that make a figure a running total. */
export const CUMULATIVE_CUES: readonly Cue[] = [
  cue(/\bsince\b(?! (?:then|dawn|midnight|morning|early|noon)\b)/, 'since the rains began, 12 people have been killed'),
  cue(/\bsince then\b/, 'since then 12 people have been killed'),
  cue(/\b(?:so far|already) this (?:year|month|week|season)\b/, 'landslides have killed 12 people so far this year'),
  cue(/(?<!earlier |later )\bthis (?:year|season)\b/, '12 people have been killed this year'),
  cue(/\bto date\b/, 'the virus has killed 12 people to date'),
  cue(
    /\b(?:in|over|during) the (?:past|last) (?:\w+ )?(?:years?|months?|decades?)\b/,
    'landslides have killed 12 people in the past two years',
  ),
  cue(
    /\b(?:in|over|during) (?:recent|the past few|the last few) (?:months|years)\b/,
    'attacks have killed 12 people in recent months',
  ),
  cue(/\b(?:worldwide|globally|around the world|across the globe)\b/, 'the virus has infected 12 people worldwide'),
  cue(/\b(?:every|each|per) (?:year|month)\b/, 'snakes kill 12 people every year'),
  cue(/\b(?:annually|yearly|on average)\b/, 'snakes kill 12 people annually'),
  cue(/\b(?:cumulative|all told|in all,)\b/, 'the cumulative death toll is 12'),
  cue(/\b(?:a|one) year\b(?! (?:ago|earlier|before|later|after))/, 'snakes kill 12 people a year'),
];

/** An event that goes on for long, as the subject of "has killed": its figure runs on. */
export const LASTING =
  /^(?:war|wars|conflict|insurgency|pandemic|epidemic|outbreak|virus|coronavirus|covid|covid-19|disease|ebola|cholera|measles|uprising|insurrection|rebellion|drought|famine|feud|occupation|siege|blockade)$/;
/** These may be over in a day: they run on where the sentence says when they began. */
export const MAY_LAST =
  /^(?:protests|unrest|violence|crackdown|campaign|fighting|hostilities|crisis|clashes|rains|strikes|attacks)$/;
export const BEGAN = /^(?:began|begun|started|erupted|broke|ongoing|continuing|flared)$/;

/** An older event by its year or its distance: history wherever it stands. */
export const EARLIER_CUES: readonly Cue[] = [
  cue(
    /\b(?:in|of|during|until|between|from|the|a|an|early|late|mid-|throughout|back to) ?(?:19|20)\d\ds?\b/,
    'an earthquake in 1970 killed 12 people',
  ),
  cue(
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}, )?(?:19|20)\d\d\b/,
    'a raid in August 2018 killed 12 people',
  ),
  cue(/^(?:19|20)\d\d (?:saw|was|brought)\b/, '2018 saw 12 deaths'),
  cue(/\b(?:last|previous|the same) year\b/, 'a similar landslide last year killed 12 people'),
  cue(
    /\b(?:years|months|decades|fortnight|decade|centur(?:y|ies)) (?:ago|earlier|before)\b/,
    'a landslide killed 12 people two years ago',
  ),
  cue(/\b(?:a|one) (?:year|month|decade|century) (?:ago|earlier|before)\b/, 'a landslide killed 12 people a year ago'),
  cue(/\bearlier this (?:year|month)\b/, 'a landslide killed 12 people earlier this year'),
  cue(/\bpreviously (?:killed|claimed|injured|wounded|left|struck|hit)\b/, 'the same road previously killed 12 people'),
  cue(
    /\b(?:a|in) previous (?:attack|accident|crash|outbreak|war|disaster|flood|raid)s?\b/,
    'a previous attack killed 12 people',
  ),
  cue(/\ba (?:similar|separate earlier)\b/, 'a similar landslide killed 12 people'),
  cue(
    /\b(?:world|civil|gulf) war (?:i|ii|one|two)\b(?! (?:-|era|plane|bomber|bomb|fighter|veteran|shell|ordnance|mine|memorial|museum))/,
    'a raid in World War Two killed 12 people',
  ),
  cue(/\breport(?:ed|ing) at the time\b/, 'officials reported at the time that 12 people were killed'),
];

/** History only in the background, below the lead: a lead may tell of last week's news. */
export const BACKGROUND_CUES: readonly Cue[] = [
  cue(/\b(?:last|the previous) (?:month|week)\b/, 'last week a bombing killed 12 people'),
  cue(/\b(?:weeks|week|days) (?:ago|earlier|before)\b/, 'two weeks ago a bombing killed 12 people'),
  cue(/\bearlier (?:this week|in the (?:day|week|month|year))\b/, 'earlier this week a bombing killed 12 people'),
  cue(
    /\bin (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)/,
    'in July, a train derailed, killing 12 people',
  ),
  cue(
    /\blast (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\b/,
    'a bombing last June killed 12 people',
  ),
];

/** When the news itself happened. */
export const RECENT =
  /\b(?:today|yesterday|overnight|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: 's| night| morning| evening| afternoon)|hours (?:ago|later))\b/;

/** "the worst since 1990", "the deadliest this year": a comparison, no total. */
export const SUPERLATIVE =
  /\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|highest|first|most|strongest|fatal|lowest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest)\b[^.;,]{0,45}$/;

/** Verbs of what may or will be. */
export const MODALS =
  /^(?:may|might|could|would|will|can|should|feared|fear|fears|if|unless|risk|risks|risking|threatens?|threatened|threatening|possible|possibly|potentially|presumed|plotted|plotting|plots?|planned|planning|plans?|intended|intending|hypothetically|expected|likely|'ll|wo|attempted|attempting|trying|tried|wanted|vowed|conspiring|conspired|aimed|aiming|supposed|capable|enough|prevent|prevented|avert|averted|avoid)$/;
/** Words by which a claim is turned down. */
export const DENIALS =
  /^(?:denied|denies|deny|denying|refuted|refutes|refuting|rejected|rejects|rejecting|disputed|disputes|disputing|dismissed|dismisses|dismissing|disproved|debunked|false|untrue|baseless|corroborate)$/;
