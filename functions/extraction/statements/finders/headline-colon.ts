import type { Document, Sentence, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import type { StatementCandidate } from '../candidate.ts';
import { trimmed } from '../content-ends.ts';
import { isDash, isHeadline, isQuotation, isSayable, marksIn } from '../headline-clauses.ts';
import { openingBefore, sourceEnd } from '../headline-openings.ts';
import { isClosingSource, namesSpeaker } from '../headline-sources.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';

const OWN_WORDS = /^(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us|[Mm]ust|[Ss]hould|Let)$/;
/** "Experts on the flood", who speak; "police on alert" do not. */
const TALKERS = /^(?:sources?|experts?|analysts?|spokes(?:man|woman|person)|report|study)$/;

const candidateOf = (content: WordRange, speaker: WordRange, addressee: WordRange | null): StatementCandidate => ({
  rule: 'headline-colon',
  content: [content],
  cue: null,
  speaker,
  addressee,
  medium: null,
  date: null,
  negated: false,
});

/** A name may head what is told of its bearer, "Ada Obi: Singer leaves band": only words that one says oneself will do. */
function isOwnWords({ words }: Document, { from, to }: WordRange): boolean {
  return words.slice(from, to).some((word) => OWN_WORDS.test(word.text));
}

function opening(sentence: Sentence, colon: number, context: StatementContext): StatementCandidate | null {
  const { doc } = context;
  const end = marksIn(doc, colon, sentence.to, /^;$/)[0] ?? sentence.to;
  const content = trimmed(doc, colon + 1, end);
  // a quotation has its own rule
  if (content === null || doc.quotations[doc.quotationAt[content.from] as number]?.from === content.from) return null;
  const source = openingBefore(sentence, colon, context, false);
  if (source === null || !isSayable(doc, content.from, content.to)) return null;
  // "Poll: Have your say"
  if (source.use === 'document' && doc.words[content.from]?.xpos === 'VB') return null;
  if (source.use === 'name' && !isOwnWords(doc, content)) return null;
  return candidateOf(content, source.speaker, source.addressee);
}

function closing(sentence: Sentence, mark: number, from: number, context: StatementContext): StatementCandidate | null {
  const { doc, speaks } = context;
  const stop = doc.words[sentence.to - 1]?.text === '.' ? sentence.to - 1 : sentence.to;
  const end = sourceEnd(doc, mark + 1, stop);
  const content = trimmed(doc, from, mark);
  if (content === null || end <= mark + 1 || !isSayable(doc, content.from, content.to)) return null;
  if (end < stop && !isQuotation(doc, content.from, content.to) && !TALKERS.test(doc.words[end - 1]?.lower ?? ''))
    return null;
  // a site's name stands after a dash as well: "… - Torvane News"
  const safe = isDash(doc.words[mark]) ? namesSpeaker(doc, mark + 1, end) : isClosingSource(doc, mark + 1, end, speaks);
  return safe ? candidateOf(content, rangeOf(doc.words, mark + 1, end), null) : null;
}

function find(sentence: Sentence, context: StatementContext): StatementCandidate | null {
  const { doc } = context;
  const colons = marksIn(doc, sentence.from, sentence.to, /^:$/);
  const dash = marksIn(doc, sentence.from, sentence.to, /^[-–—]{1,2}$/).findLast((at) => isDash(doc.words[at]));
  if (dash !== undefined) {
    const found = closing(sentence, dash, (colons.at(-1) ?? sentence.from - 1) + 1, context);
    if (found !== null) return found;
  }
  const [colon] = colons;
  if (colon === undefined || colons.length > 1) return null;
  return isQuotation(doc, sentence.from, colon)
    ? closing(sentence, colon, sentence.from, context)
    : (opening(sentence, colon, context) ?? closing(sentence, colon, sentence.from, context));
}

/**
 *   Police: gunman fled on foot        Bridge was sound, not rusty: ministry
 *   └spk─┘  └ content ────────┘        └ content ───────────────┘  └speaker┘
 */
export const headlineColon: StatementFinder = {
  name: 'headline-colon',
  find(sentence, context) {
    const found = isHeadline(context.doc, sentence) ? find(sentence, context) : null;
    return found === null ? [] : [found];
  },
};
