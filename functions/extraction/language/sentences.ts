import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { monthAt } from './dates/calendar-names.ts';
import { inflections } from './inflections.ts';
import { lostLineBreaks } from './lost-lines.ts';
import type { Token } from './token.ts';

const TERMINAL = /^(?:[.!?]|\.{2,}|…|[!?]+)$/;
const CLOSING = /^[”’"'»)\]›]$/;
const OPENING = /^[“‘"'«([‹]$/;
const BULLET = /^[•▪●■◦*]$/;
/** Abbreviations after which a capital is the rule: "Gen. Obi", "U.S. Army", "No. 7". */
const BEFORE_NAME =
  /^(?:mr|mrs|ms|mx|dr|prof|rev|hon|fr|gen|lt|col|capt|cmdr|cpl|sgt|maj|brig|adm|pvt|sens?|reps?|govs?|pres|supt|insp|det|messrs|v|vs|pp?|nos?|vol|fig|univ|approx|est)\.$/i;
const INITIAL = /^\p{Lu}\.$/u;
const INITIALISM = /^(?:\p{L}\.){2,}$/u;
/** Words that open a sentence after "U.S." or "p.m." */
const OPENER =
  /^(?:the|a|an|in|on|at|he|she|it|they|we|i|this|that|these|those|but|and|his|her|its|their|there|after|when|while|as|if|for|from|what|who|how|why|some|many|most|one|two|police|officials)$/i;

const QUOTING = Object.entries(CUE_VERBS).filter(([lemma, { frames }]) => frames.has('quote') && !lemma.includes(' '));
/** "said", "asked", "wondered": the past forms, and those of the present that are no nouns too. */
const SAYING = new Set([
  'says',
  'asks',
  'adds',
  'writes',
  'tells',
  ...QUOTING.flatMap(([lemma]) => inflections(lemma).filter((form) => form !== lemma && !/(?:s|ing)$/.test(form))),
]);

/** `“Go.” Obi said.`: the sentence goes on; not so `“Go.” Obi said that it was late.`, `“Go.” Obi said, “Go now.”` */
const isOver = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || (/^[.,;]$/.test((tokens[at] as Token).text) && !OPENING.test(tokens[at + 1]?.text ?? ''));

/** A speaker and a verb of saying follow a closing mark: `“Are we safe?” Obi said` is one sentence. */
function cueFollows(tokens: readonly Token[], at: number, afterStop: boolean): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i] as Token;
    if (SAYING.has(token.lower))
      return i > at
        ? !afterStop || isOver(tokens, i + 1)
        : !afterStop && /^(?:said|says|asked|added|wrote)$/.test(token.lower);
    if (!/^\p{Lu}|^(?:the|a|an)$/u.test(token.text)) return false;
  }
  return false;
}

function startsSentence(token: Token): boolean {
  return (
    /^(?:[\p{Lu}\p{Lt}\p{Lo}\d$€£@#]|\p{Ll}{1,4}\p{Lu}\p{Ll})/u.test(token.text) || // "eBay fell"
    OPENING.test(token.text) ||
    BULLET.test(token.text) ||
    /^[—–-]/.test(token.text)
  );
}

/** An opening curly mark between a stop and a space was meant to close: `decision.“ However`. */
const closes = (tokens: readonly Token[], at: number): boolean =>
  CLOSING.test((tokens[at] as Token).text) ||
  ((tokens[at] as Token).text === '“' && tokens[at + 1]?.spaceBefore === true);

/** Index of the first token after the closing marks that follow token `at`. */
function afterClosing(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  // a closing mark stands close to the stop; an opening one after a space
  while (next < tokens.length && !(tokens[next] as Token).spaceBefore && closes(tokens, next)) next++;
  for (let to = afterNote(tokens, next); to > next; to = afterNote(tokens, next)) next = to;
  return next;
}

/** "He fled. [2] [citation needed] ¦ She stayed": notes belong to what they stand behind. */
function afterNote(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '[' || !/^(?:\d{1,3}|\p{Ll}+)$/u.test(tokens[at + 1]?.text ?? '')) return at;
  const close = tokens.slice(at, at + 6).findIndex(({ text }) => text === ']');
  return close < 0 ? at : at + close + 1;
}

/** "(b. 1980)", "c. 1640": born, died, married, about. */
const isBeforeYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ca?|b|d|m|r|div|pop)$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at]?.spaceBefore === false &&
  (/^\d/.test(tokens[at + 1]?.text ?? '') || monthAt(tokens, at + 1) !== null);

/** "11 a.m. ¦ Stones were thrown", but "11 a.m. Monday", "11 a.m. EST", "11 a.m. Eastern". */
const CLOCK = /^[ap]\.m\.$/;
const AFTER_CLOCK =
  /^(?:\p{Lu}{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Central|Pacific|Mountain|Greenwich|Local)$/u;

function abbreviationEnds(token: Token, next: Token, before: Token | undefined): boolean {
  // "wrote on X. ¦ It was": the platform
  if (token.text === 'X.' && /^(?:on|via)$/.test(before?.lower ?? '')) return OPENER.test(next.text);
  if (BEFORE_NAME.test(token.text) || INITIAL.test(token.text)) return false;
  if (CLOCK.test(token.lower) && /^\p{Lu}\p{Ll}+$/u.test(next.text)) return !AFTER_CLOCK.test(next.text);
  if (token.lower === 'etc.') return true;
  if (INITIALISM.test(token.text) || /^\p{L}+\.$/u.test(token.text))
    return OPENER.test(next.text) && /^\p{Lu}/u.test(next.text);
  return false;
}

/** "shut.The lake": a space was lost, as between two paragraphs of a web page. */
const isGlued = (tokens: readonly Token[], at: number, next: number): boolean =>
  next === at + 1 &&
  /^\p{Ll}{2,}$/u.test(tokens[at - 1]?.text ?? '') &&
  /^(?:\p{Lu}\p{Ll}+|[“«])$/u.test((tokens[next] as Token).text);

function endsAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at] as Token;
  const terminal = TERMINAL.test(token.text);
  if (!terminal && !/\p{L}\.$/u.test(token.text)) return null;
  const next = afterClosing(tokens, at);
  const following = tokens[next];
  if (following === undefined) return next;
  if (!startsSentence(following) || !(following.spaceBefore || isGlued(tokens, at, next))) return null;
  if (isBeforeYear(tokens, at)) return null;
  if (!terminal) return abbreviationEnds(token, following, tokens[at - 1]) ? next : null;
  const closed = next > at + 1;
  if (closed && cueFollows(tokens, next, token.text === '.')) return null;
  if (/^(?:\.{2,}|…)$/.test(token.text) && !closed && !/^\p{Lu}/u.test(following.text)) return null;
  return next;
}

/** "2. Orsk stayed", "2.1. Results": a number and its stop at the start end nothing. */
const isListNumber = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 && (tokens[at] as Token).text === '.' && /^\d{1,2}(?:\.\d{1,2})*$/.test((tokens[from] as Token).text);

/** Longer runs of words are cut, so that work within a sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/** Cuts the tokens of one block into sentences: [from, to) token indices. A block's end always ends a sentence. */
export function sentenceRanges(tokens: readonly Token[]): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  const lost = lostLineBreaks(tokens);
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const cut = at - from >= LONGEST_SENTENCE || lost.has(at);
    const end = cut ? at : endsAt(tokens, at);
    if (end === null || end <= from || isListNumber(tokens, from, at)) continue;
    ranges.push([from, end]);
    from = end;
    at = end - 1;
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}
