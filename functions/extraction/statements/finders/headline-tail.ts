import type { Document, Sentence, Word, WordRange } from '../../language/document.ts';
import { rangeOf } from '../../language/document.ts';
import { formsOf } from '../../language/inflections.ts';
import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import { CUE_VERBS } from '../../lexicon/cue-verbs.ts';
import { HEADLINE_DOCUMENT_VERBS, HEADLINE_VERBS } from '../../lexicon/headline-sources.ts';
import type { StatementCandidate } from '../candidate.ts';
import { trimmed } from '../content-ends.ts';
import { FINITE } from '../finite-verbs.ts';
import { isDash, isHeadline, isToldAtEnd, marksIn, predicateAt } from '../headline-clauses.ts';
import { namesSpeaker, tailSource } from '../headline-sources.ts';
import type { StatementContext, StatementFinder } from '../rule.ts';

const FORMS = formsOf([...Object.keys(HEADLINE_VERBS), ...Object.keys(HEADLINE_DOCUMENT_VERBS)]);
const HEARERS: ReadonlySet<string> = new Set(['tell', 'warn', 'assure']);
const GOES_ON = /^(?:as|after|amid|while|before|during|following|despite|ahead|since|in|on|at|over)$/;
const LEADS_ON = /^(?:as|after|amid|while|before|despite|following)$/;
const LONGEST_SOURCE = 9;

/** The attribution is over at `at`: with the headline, or where the reporter goes on. */
function isOver({ words }: Document, at: number, limit: number): boolean {
  const word = words[at];
  if (at >= limit || word === undefined || /^[.;]$/.test(word.text)) return true;
  if (word.text === ',') return LEADS_ON.test(words[at + 1]?.lower ?? '');
  if (LEADS_ON.test(word.lower)) return true;
  const isShort = limit - at < 7;
  return isShort && GOES_ON.test(word.lower) && !words.slice(at, limit).some(({ xpos }) => FINITE.test(xpos));
}

/** "tells residents", "tells court of feud": the hearer, and whether the attribution ends there. */
function hearerAfter(doc: Document, at: number, limit: number): WordRange | null {
  const hearer = nounPhraseStartingAt(doc.words, at, limit);
  if (hearer === null) return null;
  const next = doc.words[hearer.to]?.lower ?? '';
  return isOver(doc, hearer.to, limit) || /^(?:of|about)$/.test(next) ? hearer : null;
}

/** A comma, colon or dash, or the mark that closes a quotation: what was said ends here. */
function splits(doc: Document, at: number): boolean {
  const word = doc.words[at];
  if (word === undefined) return false;
  if (doc.quotationAt[at] !== -1) return doc.quotations[doc.quotationAt[at] as number]?.to === at + 1;
  return /^[,:]$/.test(word.text) || isDash(word);
}

/** Where the words before `split` begin: past "Ethiopia:", "EXCLUSIVE-" and what a semicolon ends. */
function contentBefore(doc: Document, from: number, split: number): WordRange | null {
  const end = doc.quotationAt[split] === -1 ? split : split + 1;
  const last = marksIn(doc, from, end, /^[:;]$/).at(-1);
  const label =
    doc.words[from + 1]?.text === '-' && /^\p{Lu}{4,}$/u.test(doc.words[from]?.text ?? '') ? from + 2 : from;
  return trimmed(doc, last === undefined ? label : last + 1, end);
}

interface Tail {
  readonly split: number;
  readonly speaker: WordRange;
  readonly addressee: WordRange | null;
}

/** "…, union warns": the source stands between a split and the verb. */
function inOrder(doc: Document, verb: number, lemma: string, sentence: Sentence): Tail | null {
  let split = verb - 1;
  while (split > sentence.from && verb - split < LONGEST_SOURCE && !splits(doc, split)) split--;
  if (!splits(doc, split) || split + 1 >= verb) return null;
  const source = tailSource(doc, split + 1, verb);
  if (source === null) return null;
  const table = source.shows ? HEADLINE_DOCUMENT_VERBS : HEADLINE_VERBS;
  if (!Object.hasOwn(table, lemma)) return null;
  if (isOver(doc, verb + 1, sentence.to)) return { split, speaker: source.range, addressee: null };
  const addressee = HEARERS.has(lemma) ? hearerAfter(doc, verb + 1, sentence.to) : null;
  return addressee && { split, speaker: source.range, addressee };
}

/** "…, warns watchdog": not "army retakes town, warns rebels". */
function inverted(doc: Document, verb: number, lemma: string, sentence: Sentence): Tail | null {
  const split = verb - 1;
  if (!splits(doc, split) || !Object.hasOwn(HEADLINE_VERBS, lemma)) return null;
  const speaker = nounPhraseStartingAt(doc.words, verb + 1, sentence.to);
  if (speaker === null || !isOver(doc, speaker.to, sentence.to)) return null;
  const content = contentBefore(doc, sentence.from, split);
  const predicate = content === null ? -1 : predicateAt(doc, content.from, content.to);
  const mayShare = doc.quotationAt[split] === -1 && doc.words[predicate]?.xpos === doc.words[verb]?.xpos;
  const safe = lemma === 'say' && /^NNP/.test(doc.words[speaker.to - 1]?.xpos ?? '');
  const noun = namesSpeaker(doc, speaker.from, speaker.to) && (lemma === 'say' || !mayShare);
  return safe || noun ? { split, speaker, addressee: null } : null;
}

function candidateAt(verb: number, sentence: Sentence, { doc }: StatementContext): StatementCandidate | null {
  const { lower } = doc.words[verb] as Word;
  const lemma = FORMS.get(lower);
  if (lemma === undefined || doc.quotationAt[verb] !== -1) return null;
  // a past form is passive in a headline: "residents told"
  if (/(?:ing|ed|told|found|shown)$/.test(lower)) return null;
  const tail = inOrder(doc, verb, lemma, sentence) ?? inverted(doc, verb, lemma, sentence);
  const content = tail && contentBefore(doc, sentence.from, tail.split);
  if (tail === null || content === null || !isToldAtEnd(doc, content.from, content.to)) return null;
  const cue = { ...rangeOf(doc.words, verb, verb + 1), lemma, stance: CUE_VERBS[lemma]?.stance ?? 'neutral' } as const;
  const { speaker, addressee } = tail;
  return {
    rule: 'headline-tail',
    content: [content],
    cue,
    speaker,
    addressee,
    medium: null,
    date: null,
    negated: false,
  };
}

/**
 *   Ferry strike to hit Christmas traffic, union warns        ‘Stay away’, say residents as taps run dry
 *   └ content ──────────────────────────┘  └spk┘ └cue         └content─┘  └cue└speaker┘
 */
export const headlineTail: StatementFinder = {
  name: 'headline-tail',
  find(sentence, context) {
    if (!isHeadline(context.doc, sentence)) return [];
    for (let verb = sentence.to - 1; verb > sentence.from + 2; verb--) {
      const found = candidateAt(verb, sentence, context);
      if (found !== null) return [found];
    }
    return [];
  },
};
