import { type Document, findWord, type Sentence, type Word, type WordRange } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import { contentEnd, trimmed } from '../content-ends.ts';
import { surroundingsAfter } from '../cue-surroundings.ts';
import { FINITE } from '../finite-verbs.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';
import { speakerOf } from '../speakers.ts';
import type { VerbCue } from '../verb-cues.ts';

/** Here the noun phrase and what hangs on it are over, and another clause begins. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (/^[.;:?!]$/.test(word.text)) return true;
  if (word.xpos === 'CC') return FINITE.test(next?.xpos ?? '') || /^(?:PRP|EX)$/.test(next?.xpos ?? '');
  if (word.text === ',')
    return /^(?:IN|CC|PRP|VBG|VBD|WDT|WP|DT|RB|``)$/.test(next?.xpos ?? '') && next?.lower !== 'and';
  return /^(?:while|because|although|though|after|before|when|saying|adding)$/.test(word.lower);
}

/** A quotation that opened before the cue ends the content; its mark and comma belong outside. */
function phraseEnd({ doc }: StatementContext, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const quotation = doc.quotations[doc.quotationAt[at] as number];
    if (quotation !== undefined && quotation.from >= from) continue;
    if (at > from && endsPhrase(doc.words, at)) return at;
  }
  return limit;
}

/** Content in a quotation that began before the cue ends before its closing comma and mark, when they close the clause. */
function withoutOuterMark(range: WordRange, cue: VerbCue, context: StatementContext): WordRange | null {
  const { doc } = context;
  const outer = doc.quotations[doc.quotationAt[cue.verb] as number];
  if (outer === undefined || outer.from >= cue.to || range.to < outer.to) return range;
  return range.to === outer.to ? trimmed(doc, range.from, outer.to - 1) : range;
}

/** "called it “a disaster”": without a quotation a label is no statement. */
function holdsQuotation(doc: Document, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (doc.quotations[doc.quotationAt[at] as number]?.from === at) return true;
  return false;
}

/** What the rule reads of one cue. */
export function reportedNounOf(cue: VerbCue, sentence: Sentence, context: StatementContext): StatementCandidate | null {
  const { doc, cuesOf } = context;
  const { words } = doc;
  if (
    cue.form === 'passive' ||
    !(cue.frames.has('noun') || cue.frames.has('of') || cue.frames.has('label') || cue.lemma === 'mention')
  )
    return null;
  // "apprised the minister | of the closure"
  const of = cue.frames.has('of')
    ? findWord(words, cue.to, Math.min(sentence.to, cue.to + 15), ({ lower }) => lower === 'of')
    : -1;
  const around = surroundingsAfter(doc, cue.to, of < 0 ? sentence.to : of, cue.frames.has('of'));
  const addressee = cue.frames.has('of') ? around.addressee : null;
  let from = addressee === null ? cue.to : addressee.to;
  if (cue.frames.has('of') && words[from]?.lower === 'of') from++;
  if (words[from]?.text === ']') from++;
  const next = words[from];
  if (
    next === undefined ||
    !/^(?:DT|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|``|VBG|VBN|-LRB-|PDT|PRP|WP|IN)$/.test(next.xpos) ||
    /^(?:that|as|in|by|on|to|at|for|with)$/.test(next.lower)
  )
    return null;
  const cues = cuesOf(sentence);
  const end = phraseEnd(context, from, Math.min(contentEnd(doc, from, sentence.to, cues, cue), sentence.to));
  const range = trimmed(doc, from, end);
  const content = range === null ? null : withoutOuterMark(range, cue, context);
  const speaker = speakerOf(doc, cue, sentence, cues.slice(0, cues.indexOf(cue)));
  if (content !== null && cue.frames.has('label') && !holdsQuotation(doc, content)) return null;
  if (content === null || speaker === null || content.to - content.from < 2) return null;
  return {
    rule: 'reported-noun',
    content: [content],
    cue,
    speaker,
    addressee,
    medium: null,
    date: null,
    negated: cue.negated,
  };
}

/**
 *   The mayor has condemned the attack on the road crew and called for calm.
 *   └speaker┘ └ cue ──────┘ └ content ────────────────┘
 */
export const reportedNoun: StatementFinder = {
  name: 'reported-noun',
  find(sentence, context) {
    return context.cuesOf(sentence).flatMap((cue) => reportedNounOf(cue, sentence, context) ?? []);
  },
};
