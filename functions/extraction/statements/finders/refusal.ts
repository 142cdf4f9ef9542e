import type { Document, Sentence, Word } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import type { StatementFinder } from '../rule.ts';
import { subjectEndingBefore } from '../speakers.ts';

const DECLINES = /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))$/;
const SPEAK = /^(?:comment|elaborate|respond|reply|answer|discuss|speak)$/;
const AFTER_SPEAK = /^(?:[.,;—–]|further|on|about|when|to|citing|because|immediately|for|publicly|with|and|but)$/;

/** "[declined to comment]", "[refused to answer] questions": the end of the cue; -1 when none begins here. */
function declined(words: readonly Word[], at: number): number {
  if (!DECLINES.test(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'to') return -1;
  const next = words[at + 3];
  const speaks = SPEAK.test(words[at + 2]?.lower ?? '');
  return speaks && (next === undefined || AFTER_SPEAK.test(next.lower) || /^(?:NNS|DT)$/.test(next.xpos)) ? at + 3 : -1;
}

/** "[did not immediately respond]", "[would not comment]". */
function didNot(words: readonly Word[], at: number): number {
  if (
    !/^(?:did|does|do|would|could)$/.test(words[at]?.lower ?? '') ||
    !/^(?:not|n't)$/.test(words[at + 1]?.lower ?? '')
  )
    return -1;
  const verb = words[at + 2]?.xpos === 'RB' ? at + 3 : at + 2;
  if (words[verb]?.lower === 'comment') return verb + 1;
  return words[verb]?.lower === 'respond' && words[verb + 1]?.lower === 'to' ? verb + 1 : -1;
}

/** The cue that begins at `at`: "had no comment" too. */
function cueEnd(words: readonly Word[], at: number): number {
  if (
    /^(?:had|has|have)$/.test(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'no' &&
    words[at + 2]?.lower === 'comment'
  )
    return at + 3;
  return Math.max(declined(words, at), didNot(words, at));
}

const lemmaOf = ({ lower }: Word): string =>
  lower.startsWith('declin') ? 'decline' : lower.startsWith('refus') ? 'refuse' : 'comment';

function refusalAt(doc: Document, at: number, sentence: Sentence) {
  const to = cueEnd(doc.words, at);
  const speaker = to < 0 || to > sentence.to ? null : subjectEndingBefore(doc, at, sentence.from);
  if (speaker === null) return null;
  const cue = { ...rangeOf(doc.words, at, to), lemma: lemmaOf(doc.words[at] as Word), stance: 'neutral' as const };
  return { rule: 'refusal', content: [], cue, speaker, addressee: null, medium: null, date: null, negated: true };
}

/**
 *   The ministry declined to comment on the strike.
 *   └ speaker ─┘ └ cue ────────────┘                 no content: nothing was said
 */
export const refusal: StatementFinder = {
  name: 'refusal',
  find(sentence, { doc }) {
    const places = Array.from({ length: sentence.to - sentence.from }, (_, offset) => sentence.from + offset);
    return places.filter((at) => doc.quotationAt[at] === -1).flatMap((at) => refusalAt(doc, at, sentence) ?? []);
  },
};
