import type { Document, Sentence, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { formsOf } from '../language/inflections.ts';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.ts';
import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs.ts';
import type { CueWords } from './candidate.ts';

/** A verb of saying with its auxiliaries, negation and adverbs. */
export interface VerbCue extends CueWords {
  /** Word index of the verb itself. */
  readonly verb: number;
  readonly frames: CueVerb['frames'];
  readonly negated: boolean;
  /**
   * participle: "adding that"; passive: "was told"; noun: "the claim that"; preposition: "according to"; other: a verb
   * that marks a statement only beside a quotation, "defended it as “fair”"; infinitive: "went on to say", "won't say";
   * doubtful: a form of saying that the tagger takes for another word, "fans insist".
   */
  readonly form: 'finite' | 'participle' | 'passive' | 'infinitive' | 'noun' | 'preposition' | 'other' | 'doubtful';
}

/** Of a cue that no list of verbs describes. */
export const NO_FRAMES: VerbCue['frames'] = new Set();

const SINGLE = formsOf(Object.keys(CUE_VERBS).filter((lemma) => !lemma.includes(' ')));
/** First word of a multi-word cue → the lemmas that begin with it: "call" → "call for", "call on". */
const PHRASES = new Map<string, string[]>();
for (const lemma of Object.keys(CUE_VERBS).filter((key) => key.includes(' '))) {
  const first = lemma.split(' ')[0] as string;
  for (const form of formsOf([first]).keys()) PHRASES.set(form, [...(PHRASES.get(form) ?? []), lemma]);
}

const AUXILIARY =
  /^(?:have|has|had|having|'ve|'s|'d|is|are|was|were|be|been|being|do|does|did|will|would|can|could|may|might|must|should|shall|wo|ca|to)$/;
export const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
const HAVE = /^(?:have|has|had|having|'ve|'d|'s)$/;
/** "will say", "is expected to say": nothing was said yet. */
export const FUTURE = /^(?:will|would|can|could|may|might|must|should|shall|wo|ca|to)$/;
export const NEGATION = /^(?:not|n't|never)$/;

/** End of a multi-word cue that begins at `at`; "make mention of" is found in "made no mention of". */
function phraseEnd(words: readonly Word[], at: number, lemma: string): number | null {
  let place = at;
  for (const part of lemma.split(' ').slice(1)) {
    place++;
    if (/^(?:no|any|it)$/.test(words[place]?.lower ?? '') && words[place]?.lower !== part) place++;
    if (words[place]?.lower !== part) return null;
  }
  return place + 1;
}

export function verbAt(words: readonly Word[], at: number): { lemma: string; to: number } | null {
  const word = words[at] as Word;
  for (const lemma of PHRASES.get(word.lower) ?? []) {
    const to = phraseEnd(words, at, lemma);
    if (to !== null) return { lemma, to };
  }
  const lemma = SINGLE.get(word.lower);
  return lemma === undefined ? null : { lemma, to: at + 1 };
}

/** "the reported attack", "a stated aim", "an estimated 40", "of confirmed cases": an adjective, no cue. */
export function isModifier(words: readonly Word[], at: number): boolean {
  const [before, verb, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  if (!/^(?:VBN|VBD|VBG)$/.test(verb.xpos)) return false;
  // "an official said Wednesday"
  if (before?.xpos === 'JJ' && /day$/.test(after?.lower ?? '')) return false;
  if (/^(?:DT|PRP\$|JJ|CD)$/.test(before?.xpos ?? '') && /^(?:NN|JJ)/.test(after?.xpos ?? '')) return true;
  if (/^(?:an?|the)$/.test(before?.lower ?? '') && after?.xpos === 'CD') return true;
  return verb.xpos === 'VBN' && before?.lower === 'of' && /^NNS?$/.test(after?.xpos ?? '');
}

/** "claimed the title", "claimed 12 lives" */
const CLAIMED = /^(?:life|lives|title|crown|medal|gold|trophy|prize|victims?|win|seats?)$/;

/** "that said", "goes without saying", "so-called", "declared war": nobody speaks. */
export function isSetPhrase(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.text === '-' || before?.lower === 'without') return true;
  if (/^declar/.test((words[at] as Word).lower) && /^(?:war|victory|bankruptcy)$/.test(words[at + 1]?.lower ?? ''))
    return true;
  // "claimed 12 lives", but "claimed the life vests were new", "claimed victims were paid"
  const object = words
    .slice(at + 1, at + 4)
    .some(({ lower }, i) => CLAIMED.test(lower) && !/^(?:NN|VB|MD)/.test(words[at + 2 + i]?.xpos ?? ''));
  if (/^claim/.test((words[at] as Word).lower) && object) return true;
  return (words[at] as Word).lower === 'said' && before?.lower === 'that' && words[at + 1]?.text === ',';
}

export function groupStart(words: readonly Word[], at: number, limit: number): number {
  let from = at;
  while (from > limit) {
    const word = words[from - 1] as Word;
    if (!AUXILIARY.test(word.lower) && !/^RB/.test(word.xpos) && !NEGATION.test(word.lower)) break;
    if (word.lower === "'s" && word.xpos === 'POS') break;
    from--;
  }
  // a leading adverb of the clause before belongs to it: "however" stands apart by a comma
  while (
    from < at &&
    /^(?:however|then|now|here|there|later|earlier|too|ago|instead|meanwhile|today|yesterday|tonight)$/.test(
      (words[from] as Word).lower,
    )
  )
    from++;
  return from;
}

export function formOf(words: readonly Word[], from: number, at: number): VerbCue['form'] | null {
  const group = words.slice(from, at);
  const has = (pattern: RegExp) => group.some((word) => pattern.test(word.lower));
  const { xpos } = words[at] as Word;
  if (has(FUTURE)) return null;
  if (xpos === 'VBG') return has(BE) ? 'finite' : 'participle';
  if (has(BE) && xpos !== 'VBG')
    return has(HAVE) && !/^(?:been)$/.test(group.at(-1)?.lower ?? '') && !has(/^(?:is|are|was|were|been|being)$/)
      ? 'finite'
      : 'passive';
  return 'finite';
}

/** "voters say" may be tagged as an infinitive. */
const isPlural = (word: Word | undefined): boolean => word !== undefined && /^(?:NNS|NNPS|PRP)$/.test(word.xpos);
/** "read" and "put" are past forms too. */
const isPast = ({ lower }: Word): boolean =>
  Object.hasOwn(IRREGULAR_VERBS, lower) && IRREGULAR_VERBS[lower]?.[0] === lower;
const hasSubject = (words: readonly Word[], at: number): boolean =>
  isPlural(words[at - 1]) || (isPast(words[at] as Word) && /^(?:NN|NNP)$/.test(words[at - 1]?.xpos ?? ''));

/** "the statement read.", "the mayor swore that": a past form after its subject, whatever the tagger made of it. */
function isPastAfterSubject(words: readonly Word[], at: number, lemma: string): boolean {
  const { lower, xpos } = words[at] as Word;
  const past = (lower !== lemma || lower === 'read') && !/(?:s|ing)$/.test(lower);
  const subject = /^(?:NN|NNS|NNP|NNPS|PRP|WP|JJ)$/.test(words[at - 1]?.xpos ?? '');
  const next = words[at + 1];
  return (
    past &&
    subject &&
    /^(?:NN|JJ|RBR|JJR|RB)$/.test(xpos) &&
    (next === undefined || next.lower === 'that' || /^(?:DT|PRP|NNS|\.|,|:|IN)$/.test(next.xpos))
  );
}

/** "Peru calls for", which may be tagged as a plural noun. */
const isPhraseAfterSubject = (words: readonly Word[], at: number, to: number): boolean =>
  to > at + 1 && /^(?:NNP|NN|PRP)$/.test(words[at - 1]?.xpos ?? '') && /^NN/.test(words[at]?.xpos ?? '');

/** "Raid Said to Kill 12": the subject is spoken of. */
const isSaidTo = (words: readonly Word[], at: number): boolean =>
  /^(?:said|reported|alleged|claimed)$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.lower === 'to' &&
  words[at + 2]?.xpos === 'VB';

function cueFrom(doc: Document, at: number, limit: number): VerbCue | null {
  const { words } = doc;
  const word = words[at] as Word;
  const found = verbAt(words, at);
  if (found === null || isModifier(words, at) || isSetPhrase(words, at)) return null;
  const isVerb = /^(?:VB|VBD|VBZ|VBP|VBG|VBN|MD)$/.test(word.xpos);
  if (!isVerb && !isPastAfterSubject(words, at, found.lemma) && !isPhraseAfterSubject(words, at, found.to)) return null;
  const from = groupStart(words, at, limit);
  const form = isSaidTo(words, at) ? 'passive' : formOf(words, from, at);
  if (form === null || (word.xpos === 'VB' && from === at && !hasSubject(words, at))) return null;
  const { stance, frames } = CUE_VERBS[found.lemma] as CueVerb;
  const negated = words.slice(from, found.to).some(({ lower }) => NEGATION.test(lower) || lower === 'no');
  const lemma = found.lemma === 'make mention of' ? 'mention' : found.lemma;
  return { ...rangeOf(words, from, found.to), verb: at, lemma, stance, frames, negated, form };
}

/** The cue verbs of one sentence, in text order. */
export function verbCues(doc: Document, sentence: WordRange): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const cue = cueFrom(doc, at, Math.max(sentence.from, at - 8, cues.at(-1)?.to ?? 0));
    if (cue === null) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

export type CuesOf = (sentence: Sentence) => readonly VerbCue[];

/** The same, remembered for each sentence. */
export function cuesBySentence(doc: Document): CuesOf {
  const known = new Map<Sentence, readonly VerbCue[]>();
  return (sentence) => {
    const cues = known.get(sentence) ?? verbCues(doc, sentence);
    known.set(sentence, cues);
    return cues;
  };
}
