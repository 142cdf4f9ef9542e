import type { Document, Sentence, Word } from '../../language/document.ts';
import type { Quotation } from '../../language/quotation-marks.ts';
import type { StatementContext } from '../rule.ts';
import { NO_FRAMES, type VerbCue } from '../verb-cues.ts';
import type { Choice, CueChoices } from './content-choices.ts';
import { type End, endsAfter, type Start, unitOf } from './content-places.ts';

const MOST_STARTS = 12;

/** Stands in for the cue: there is none. */
const noCue = ({ words }: Document, { from }: Quotation): VerbCue => ({
  from,
  to: from,
  start: words[from]?.start ?? 0,
  end: words[from]?.start ?? 0,
  verb: from,
  lemma: '',
  stance: 'neutral',
  frames: NO_FRAMES,
  negated: false,
  form: 'other',
});

/** The sentence's start, the mark itself, and where a clause or an object begins before it. */
function startsOf(doc: Document, sentence: Sentence, quotation: Quotation): Start[] {
  const starts: Start[] = [{ at: quotation.from, kind: 'quote' }];
  if (sentence.from < quotation.from) starts.push({ at: sentence.from, kind: 'unit' });
  for (let at = quotation.from - 1; at > sentence.from && starts.length < MOST_STARTS; at--) {
    const before = doc.words[at - 1] as Word;
    if (/^[,;:—–]$/.test(before.text)) starts.push({ at, kind: 'mark' });
    else if (/^VB|^MD/.test(before.xpos)) starts.push({ at, kind: 'cue' });
    else if (before.lower === 'that' || before.xpos === 'CC') starts.push({ at, kind: 'clause' });
  }
  return starts;
}

/** Every way to read a quotation that no cue claims: it alone, or with the words around it. */
export function looseChoices(quotation: Quotation, context: StatementContext): CueChoices {
  const { doc } = context;
  const sentence = doc.sentences[doc.sentenceAt[quotation.from] as number] as Sentence;
  const last = doc.sentences[doc.sentenceAt[quotation.to - 1] as number] as Sentence;
  const unit = unitOf(doc, { ...sentence, to: Math.max(sentence.to, last.to) });
  const cues = context.cuesOf(sentence);
  const rest = endsAfter(doc, quotation.to, unit, cues).filter(({ at }) => at > quotation.to);
  const ends: End[] = [{ at: quotation.to, kind: 'quote' }, ...rest];
  const choices = startsOf(doc, sentence, quotation).flatMap((start) =>
    ends.map((end): Choice => ({ side: 'loose', start, end, author: null })),
  );
  return { cue: noCue(doc, quotation), unit, speaker: null, cues, choices };
}
