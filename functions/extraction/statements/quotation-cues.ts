import type { Sentence, Word, WordRange } from '../language/document.ts';
import { rangeOf } from '../language/document.ts';
import { nounPhraseStartingAt } from '../language/noun-phrases.ts';
import type { Quotation } from '../language/quotation-marks.ts';
import type { CueWords, StatementCandidate } from './candidate.ts';
import { surroundingsAfter } from './cue-surroundings.ts';
import { FINITE } from './finite-verbs.ts';
import { isHeadline } from './headline-clauses.ts';
import { openingBefore } from './headline-openings.ts';
import type { StatementContext } from './rule.ts';
import { speakerOf, subjectEndingBefore, subjectStartingAt } from './speakers.ts';
import type { VerbCue } from './verb-cues.ts';

/** Who said a quotation, as the words beside it tell. */
export interface Attribution extends Pick<StatementCandidate, 'speaker' | 'addressee' | 'medium' | 'date' | 'negated'> {
  readonly cue: CueWords | null;
  /** The first word after the attribution (before a quotation: the quotation's first word). */
  readonly to: number;
}

const REACH = 25;
const sentenceOf = ({ doc }: StatementContext, at: number): Sentence =>
  doc.sentences[doc.sentenceAt[at] as number] as Sentence;

function attributionOf(
  cue: VerbCue,
  speaker: WordRange,
  to: number,
  limit: number,
  context: StatementContext,
): Attribution {
  const around = surroundingsAfter(context.doc, to, limit, cue.frames.has('hearer'));
  return {
    cue,
    speaker,
    addressee: around.addressee,
    medium: around.medium,
    date: around.date,
    negated: cue.negated,
    to: around.to,
  };
}

/** `…,” said Rosa Quispe` */
function inverted(cue: VerbCue, limit: number, context: StatementContext): Attribution | null {
  const speaker = subjectStartingAt(context.doc, cue.to, limit);
  return speaker === null ? null : attributionOf(cue, speaker, speaker.to, limit, context);
}

/** `…,” according to Rosa Quispe` */
function accordingAfter(at: number, limit: number, context: StatementContext): Attribution | null {
  const { words } = context.doc;
  if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') return null;
  const speaker = nounPhraseStartingAt(words, at + 2, limit);
  const cue = { ...rangeOf(words, at, at + 2), lemma: 'according to', stance: 'neutral' } as const;
  return speaker && { cue, speaker, addressee: null, medium: null, date: null, negated: false, to: speaker.to };
}

/** `“…” — Rosa Quispe, mayor of Puno`: a name after a dash, and no verb. */
function signature(quotation: Quotation, { doc }: StatementContext): Attribution | null {
  const { words } = doc;
  const at = words[quotation.to]?.text === ',' ? quotation.to + 1 : quotation.to;
  const end = (doc.sentences[doc.sentenceAt[at] as number] as Sentence | undefined)?.to ?? at;
  if (!/^[—–-]$/.test(words[at]?.text ?? '') || end - at > 16) return null;
  const speaker = nounPhraseStartingAt(words, at + 1, end);
  const isName = speaker !== null && (words[speaker.to - 1] as Word).nameKind !== null;
  if (!isName || words.slice(at, end).some(({ xpos }) => FINITE.test(xpos))) return null;
  return { cue: null, speaker, addressee: null, medium: null, date: null, negated: false, to: end };
}

/** The attribution that follows a quotation: `“…,” Rosa Quispe, the mayor, said on Monday`. */
export function attributionAfter(quotation: Quotation, context: StatementContext): Attribution | null {
  const { doc, cuesOf } = context;
  const signed = signature(quotation, context);
  if (signed !== null) return signed;
  let at = doc.words[quotation.to]?.text === ',' ? quotation.to + 1 : quotation.to;
  if (doc.words[at]?.lower === 'as') at++; // “…,” as the mayor put it
  if (at >= doc.words.length || doc.sentenceAt[at] !== doc.sentenceAt[quotation.to - 1]) return null;
  const sentence = sentenceOf(context, at);
  const according = accordingAfter(at, sentence.to, context);
  if (according) return according;
  for (const cue of cuesOf(sentence)) {
    if (cue.from < at || !cue.frames.has('quote')) continue;
    if (cue.from > at + REACH) return null;
    if (cue.from === at) return cue.form === 'participle' ? null : inverted(cue, sentence.to, context);
    const speaker = subjectEndingBefore(doc, cue.from, at);
    return speaker?.from === at && cue.form === 'finite'
      ? attributionOf(cue, speaker, cue.to, sentence.to, context)
      : null;
  }
  return null;
}

/** `Minister on strike: “…”`, not `Interview: “…”`. */
function headlineOpening(quotation: Quotation, sentence: Sentence, context: StatementContext): Attribution | null {
  const fills = /^[.;]?$/.test(context.doc.words[quotation.to]?.text ?? '') || quotation.to >= sentence.to;
  const source = openingBefore(sentence, quotation.from - 1, context, fills);
  if (source === null) return null;
  const { speaker, addressee } = source;
  return { cue: null, speaker, addressee, medium: null, date: null, negated: false, to: quotation.from };
}

/** `Rosa Quispe: “…”` at the start of a sentence; no cue words. */
function colonBefore(quotation: Quotation, sentence: Sentence, context: StatementContext): Attribution | null {
  const { words } = context.doc;
  if (words[quotation.from - 1]?.text !== ':') return null;
  if (isHeadline(context.doc, sentence)) return headlineOpening(quotation, sentence, context);
  const speaker = nounPhraseStartingAt(words, sentence.from, quotation.from - 1);
  if (
    speaker === null ||
    surroundingsAfter(context.doc, speaker.to, quotation.from - 1, false).to !== quotation.from - 1
  )
    return null;
  return { cue: null, speaker, addressee: null, medium: null, date: null, negated: false, to: quotation.from };
}

/** The paragraph before ends with a colon: `Rosa Quispe continued:` */
function leadingParagraph(quotation: Quotation, { doc }: StatementContext): Sentence | null {
  const at = doc.sentenceAt[quotation.from] as number;
  const [here, before] = [doc.sentences[at], doc.sentences[at - 1]];
  if (here?.from !== quotation.from || before === undefined || before.paragraph === here.paragraph) return null;
  return doc.words[before.to - 1]?.text === ':' ? before : null;
}

/** The attribution that leads to a quotation: `Rosa Quispe told reporters: “…”`. */
export function attributionBefore(quotation: Quotation, context: StatementContext): Attribution | null {
  const { doc, cuesOf } = context;
  const sentence = leadingParagraph(quotation, context) ?? sentenceOf(context, quotation.from);
  const mark = doc.words[quotation.from - 1] as Word | undefined;
  const end = /^[,:]$/.test(mark?.text ?? '') || mark?.lower === 'that' ? quotation.from - 1 : quotation.from;
  const cues = cuesOf(sentence);
  const cue = cues.findLast(({ to, verb }) => to <= end && doc.quotationAt[verb] !== doc.quotationAt[quotation.from]);
  if (cue === undefined || !(cue.frames.has('quote') || cue.frames.has('that')))
    return colonBefore(quotation, sentence, context);
  const around = surroundingsAfter(doc, cue.to, end, cue.frames.has('hearer') || cue.frames.has('hearer?'));
  const onlyColon = mark?.text === ':' && around.to < end && end - around.to < 12;
  if (around.to !== end && !onlyColon) return colonBefore(quotation, sentence, context);
  if (cue.form === 'passive') return null;
  const speaker = speakerOf(doc, cue, sentence, cues.slice(0, cues.indexOf(cue)));
  return (
    speaker && {
      cue,
      speaker,
      addressee: around.addressee,
      medium: around.medium,
      date: around.date,
      negated: cue.negated,
      to: quotation.from,
    }
  );
}
