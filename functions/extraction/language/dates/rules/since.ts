import type { Day } from '../calendar.ts';
import { momentAt } from '../moments.ts';
import { type DateRule, type Days, lowerAt, type Reading, type TimeWord, unresolved } from '../rule.ts';

/** How far a clause is followed: "since the latest violence in the north of the country began a week ago". */
const REACH = 14;
const BEGINNING =
  /^(?:beg[au]n|beginning|start(?:ed|ing)?|erupted|broke|broken|out|escalated|flared|up|resumed|took|taken|office|power|invaded|launched|seized|came|fell|ended|collapsed|struck|hit)$/;
const CLAUSE_END = /^(?:[,;:.!?()[\]"“”«»…—–]|since|because|while|but|with)$/;
const NOUN_PHRASE = /^(?:DT|PRP\$|POS|JJ[RS]?|NNP?S?|CD|VBG)$/;

/** From the day named, or its first, until publication; since more than a day is since some day in it. */
function sinceDays(start: Reading, to: number): Reading {
  const days = (published: Day | null): Days | null => {
    const begin = published === null ? null : start.days(published);
    return begin === null || published === null ? null : { from: begin.from, to: Math.max(begin.from, published) };
  };
  return { to, approximate: start.approximate || !start.oneDay, oneDay: false, nearest: false, days };
}

/** "since he is ill", "since the outbreak, with 20 cases in the last week": a reason, or another clause. */
const breaksOff = ({ xpos = '', lower }: TimeWord): boolean =>
  /^(?:VB[PZ]|MD|W.*)$/.test(xpos) || CLAUSE_END.test(lower);

/** "since he was ill on Monday" gives a reason, "since he was ousted in 2021" and "five years ago" a time. */
const mayBeReason = ({ xpos = '', lower }: TimeWord): boolean => xpos === 'VBD' && !BEGINNING.test(lower);

/** The event after "since" where no day is told: "since the war began", "since the ceasefire". */
function sinceEvent(words: readonly TimeWord[], at: number, end: number): Reading | null {
  if (words[at]?.xpos === undefined) return unresolved(words.length, true);
  if (/^(?:then|that)$/.test(lowerAt(words, at + 1))) return unresolved(at + 2, true);
  let to = at + 1;
  while (to < end && (NOUN_PHRASE.test(words[to]?.xpos ?? '') || lowerAt(words, to) === 'of')) to++;
  if (to === at + 1) return null;
  let verb = to;
  while (verb < end && BEGINNING.test(lowerAt(words, verb))) verb++;
  if (verb > to) return unresolved(verb, true);
  const follows = words[to]?.xpos ?? '';
  return /^NN/.test(words[to - 1]?.xpos ?? '') && !/^(?:VB|MD|RB|PRP)/.test(follows) ? unresolved(to, true) : null;
}

/** "since Monday", "since the latest violence began a week ago", "since the ceasefire"; not a reason. */
export const since: DateRule = {
  name: 'since',
  read(words, at) {
    if (lowerAt(words, at) !== 'since') return null;
    const end = Math.min(words.length, at + 1 + REACH);
    let reason = false;
    for (let next = at + 1; next < end; next++) {
      const start = momentAt(words, next);
      if (start !== null) return reason && start.oneDay && !start.approximate ? null : sinceDays(start, start.to);
      const word = words[next] as TimeWord;
      if (breaksOff(word)) return sinceEvent(words, at, next);
      reason ||= mayBeReason(word);
    }
    return sinceEvent(words, at, end);
  },
};
