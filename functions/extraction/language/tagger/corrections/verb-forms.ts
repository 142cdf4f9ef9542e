import { CUE_VERBS } from '../../../lexicon/cue-verbs.ts';
import { inflections } from '../../inflections.ts';

const BASES = Object.keys(CUE_VERBS).filter((base) => !base.includes(' '));

/** Verbs of saying whose base and third form are nouns too: "a claim", "two reports". */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  [
    'answer appeal attack bark bash bellow blame blast blog brand brief call chant charge chuckle claim',
    'comment counter cry demand detail dispute echo estimate forecast fume gasp giggle grin groan growl',
    'grumble guarantee highlight hint hiss holler joke label laugh lecture message murmur nod note object',
    'order outline pledge post praise promise protest question quip rant read reason rebuke recount',
    'regret relay remark repeat reply report request retort riff rip roar scream shout shrug sigh signal',
    'slam smile snap sneer snort sob state stress taunt tease term text thunder tout trumpet tweet',
    'underline voice volunteer vow wail whine whisper wonder yell',
  ].flatMap((line) => line.split(' ')),
);

/** -ing forms that are nouns too: "a warning". */
export const ING_NOUN =
  /^(?:attacking|backing|blogging|briefing|messaging|posting|questioning|reading|reporting|saying|texting|urging|volunteering|warning|writing)$/;

/** -ed forms that stand before a noun: "alleged links", "pledged delegates". */
export const ED_ADJECTIVE =
  /^(?:accused|admitted|alleged|announced|branded|celebrated|charged|confessed|confirmed|declared|detailed|estimated|guaranteed|informed|labelled|ordered|pledged|posted|predicted|promised|proposed|reasoned|recommended|reported|signalled|stated|texted|threatened)$/;

const formsEnding = (end: RegExp, bases: readonly string[] = BASES): ReadonlySet<string> =>
  new Set(bases.flatMap((base) => inflections(base).filter((form) => form !== base && end.test(form))));

const NEVER_NOUNS = BASES.filter((base) => !NOUN_VERBS.has(base));
/** "denies": third forms that are no nouns. */
export const THIRD_FORMS = formsEnding(/s$/, NEVER_NOUNS);
/** "claims": third forms that are plurals too. */
export const THIRD_OR_PLURAL = formsEnding(/s$/, [...NOUN_VERBS]);
/** "insist": base forms that are no nouns. */
export const BASE_FORMS: ReadonlySet<string> = new Set(NEVER_NOUNS);
/** "claiming" */
export const ING_FORMS = formsEnding(/ing$/);
/** "blamed", "told": simple past and participle alike. */
export const PAST_FORMS: ReadonlySet<string> = new Set([...formsEnding(/ed$/), 'said', 'told']);
