import type { Token } from './token.ts';

const TERMINAL = /^(?:[.!?]|\.{2,}|…|[!?]+)$/;
const CLOSING = /^[”’"'»)\]›]$/;
const OPENING = /^[“‘"'«([‹]$/;
const BULLET = /^[•▪●■◦*]$/;
/** Abbreviations after which a capital is the rule: "Gen. Obi", "U.S. Army", "No. 7". */
const BEFORE_NAME =
  /^(?:mr|mrs|ms|mx|dr|prof|rev|hon|fr|sr|st|gen|lt|col|capt|cmdr|cpl|sgt|maj|brig|adm|pvt|sens?|reps?|govs?|pres|supt|insp|det|messrs|mt|ft|vs|nos?|vol|fig|univ|approx|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;
const INITIAL = /^\p{Lu}\.$/u;
const INITIALISM = /^(?:\p{L}\.){2,}$/u;
/** Words that open a sentence after "U.S." or "p.m." */
const OPENER =
  /^(?:the|a|an|in|on|at|he|she|it|they|we|i|this|that|these|those|but|and|his|her|its|their|there|after|when|while|as|if|for|from|what|who|how|why|some|many|most|one|two|police|officials)$/i;

/** A speaker and a verb of saying follow a closing mark: `“Are we safe?” Obi said` is one sentence. */
const SAYING =
  /^(?:says?|said|asks?|asked|adds?|added|wrote|writes|tells?|told|cried|shouted|replied|tweeted|recalled|joked|quipped|exclaimed)$/;

function cueFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i] as Token;
    if (SAYING.test(token.lower)) return i > at || /^(?:said|says|asked|added|wrote)$/.test(token.lower);
    if (!/^\p{Lu}|^(?:the|a|an)$/u.test(token.text)) return false;
  }
  return false;
}

function startsSentence(token: Token): boolean {
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}\d$€£@#]/u.test(token.text) ||
    OPENING.test(token.text) ||
    BULLET.test(token.text) ||
    /^[—–-]/.test(token.text)
  );
}

/** Index of the first token after the closing marks that follow token `at`. */
function afterClosing(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  // a closing mark stands close to the stop; an opening one after a space
  while (next < tokens.length && CLOSING.test((tokens[next] as Token).text) && !(tokens[next] as Token).spaceBefore)
    next++;
  return next;
}

function abbreviationEnds(token: Token, next: Token): boolean {
  if (BEFORE_NAME.test(token.text) || INITIAL.test(token.text)) return false;
  if (INITIALISM.test(token.text) || /^\p{L}+\.$/u.test(token.text))
    return OPENER.test(next.text) && /^\p{Lu}/u.test(next.text);
  return false;
}

function endsAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at] as Token;
  const terminal = TERMINAL.test(token.text);
  if (!terminal && !/\p{L}\.$/u.test(token.text)) return null;
  const next = afterClosing(tokens, at);
  const following = tokens[next];
  if (following === undefined) return next;
  if (!startsSentence(following) || !following.spaceBefore) return null;
  if (!terminal) return abbreviationEnds(token, following) ? next : null;
  const closed = next > at + 1;
  if (closed && cueFollows(tokens, next)) return null;
  if (/^(?:\.{2,}|…)$/.test(token.text) && !closed && !/^\p{Lu}/u.test(following.text)) return null;
  return next;
}

/** Longer runs of words are cut, so that work within a sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/** Cuts the tokens of one block into sentences: [from, to) token indices. A block's end always ends a sentence. */
export function sentenceRanges(tokens: readonly Token[]): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = at - from >= LONGEST_SENTENCE ? at : endsAt(tokens, at);
    if (end === null || end <= from) continue;
    ranges.push([from, end]);
    from = end;
    at = end - 1;
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}
