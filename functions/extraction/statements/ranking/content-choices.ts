import type { Document, Sentence, WordRange } from '../../language/document.ts';
import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import { surroundingsAfter } from '../cue-surroundings.ts';
import { FINITE } from '../finite-verbs.ts';
import { ownerAfter } from '../noun-cues.ts';
import type { StatementContext } from '../rule.ts';
import { subjectEndingBefore, subjectStartingAt } from '../speakers.ts';
import type { VerbCue } from '../verb-cues.ts';
import { certainEnd } from './certain-ends.ts';
import { type End, endsAfter, LONGEST, type Start, startsAfter, startsBefore, unitOf } from './content-places.ts';

/** more-…: the other side of an attribution that has content on one: “The golf industry, [she said], is booming”. */
export type Side = 'after' | 'before' | 'more-after' | 'more-before' | 'loose';

/** One way to read what a cue introduces: from a start to an end on one side, or both sides of "A, he said, B". */
export interface Choice {
  readonly side: Side;
  readonly start: Start;
  readonly end: End;
  /** The author after an inverted verb: "…, said [Rosa Quispe]". */
  readonly author: WordRange | null;
}

/** All the ways to read one cue, and what they are judged by. */
export interface CueChoices {
  readonly cue: VerbCue;
  readonly unit: WordRange;
  readonly speaker: WordRange | null;
  /** All cue verbs of the sentence. */
  readonly cues: readonly VerbCue[];
  readonly choices: readonly Choice[];
  /** For the other side of an attribution: what was found on this side. */
  readonly taken?: Taken;
}

/** Where the content of a cue was found, and what belongs to its attribution. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  /** The speaker's words. */
  readonly speaker: WordRange | null;
}

/** Where an attribution that follows its content may begin. */
interface Attribution {
  readonly at: number;
  readonly kind: 'subject' | 'verb' | 'comma';
  /** The author after an inverted verb. */
  readonly author: WordRange | null;
}

const ATTRIBUTION_REACH = 30;
const MOST_ATTRIBUTIONS = 4;

/** Where the attribution begins when its content stands before it: at the subject, at an inverted verb, or after a comma. */
function attributionsOf(doc: Document, cue: VerbCue, subject: WordRange | null, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  const splits = (at: number) => at > sentence.from && /^[,”"’—–?!]$/.test(doc.words[at - 1]?.text ?? '');
  const author = splits(cue.from) && cue.form !== 'participle' ? subjectStartingAt(doc, cue.to, sentence.to) : null;
  // ", said the road was shut", "The suspect, 24, says he …": a verb of its own makes a clause of it
  const isClause =
    author !== null &&
    (FINITE.test(doc.words[author.to]?.xpos ?? '') || (subject !== null && doc.words[author.from]?.xpos === 'PRP'));
  if (author !== null && !isClause) found.push({ at: cue.from, kind: 'verb', author });
  if (subject !== null && splits(subject.from)) found.push({ at: subject.from, kind: 'subject', author: null });
  const first = Math.max(sentence.from + 1, cue.from - ATTRIBUTION_REACH);
  // "The suspect, 24, says": a comma after the subject parts nothing
  const last = subject === null ? cue.from - 1 : Math.min(cue.from - 1, subject.from);
  for (let at = last; at >= first && found.length < MOST_ATTRIBUTIONS; at--)
    if (splits(at) && !found.some((other) => other.at === at)) found.push({ at, kind: 'comma', author: null });
  return found;
}

function choicesBefore(doc: Document, { at, kind, author }: Attribution, unit: WordRange): Choice[] {
  let to = at;
  while (to > unit.from && /^[,—–]$/.test(doc.words[to - 1]?.text ?? '')) to--;
  const end: End = { at: to, kind: kind === 'comma' ? 'comma' : 'subject' };
  const starts = startsBefore(doc, unit, to).filter((start) => start.at < to);
  return starts.map((start): Choice => ({ side: 'before', start, end, author }));
}

function choicesAfter(doc: Document, cue: VerbCue, from: number, unit: WordRange, cues: readonly VerbCue[]): Choice[] {
  const choices: Choice[] = [];
  const certain = certainEnd(doc, cue, from, unit, cues);
  const ends = endsAfter(doc, from, unit, cues).filter(({ at }) => at <= certain);
  for (const start of startsAfter(doc, cue, from, unit.to))
    for (const end of ends)
      if (end.at > start.at && end.at - start.at <= LONGEST) choices.push({ side: 'after', start, end, author: null });
  return choices;
}

/** "according to [Rosa Quispe]": the words of the source belong to the attribution. */
function sourceOf(doc: Document, cue: VerbCue, sentence: Sentence): WordRange | null {
  return cue.form === 'preposition' ? nounPhraseStartingAt(doc.words, cue.to, sentence.to) : null;
}

/** "the warning by Rosa Quispe [that] …": where content of a cue may begin. */
function contentFrom(doc: Document, cue: VerbCue, source: WordRange | null, sentence: Sentence): number {
  const named = source ?? (cue.form === 'noun' ? ownerAfter(doc, cue.to, sentence.to) : null);
  return named?.to ?? cue.to;
}

/** "The road was shut¦, Obi said¦, but …": a clause stands before the attribution, and a comma or the end after it. */
function isBracketed(doc: Document, cue: VerbCue, subject: WordRange | null, unit: WordRange): boolean {
  const { words } = doc;
  const at = subject?.from ?? unit.from;
  if (cue.form !== 'finite' || at <= unit.from || words[at - 1]?.text !== ',') return false;
  const { to } = surroundingsAfter(doc, cue.to, unit.to, cue.frames.has('hearer'));
  if (to < unit.to && !/^[,.]$/.test(words[to]?.text ?? '')) return false;
  return words.slice(unit.from, at).some(({ xpos }) => FINITE.test(xpos));
}

/** Every way to read the content of one cue that its sentence offers. */
export function contentChoices(
  cue: VerbCue,
  sentence: Sentence,
  context: StatementContext,
  speaker: WordRange | null,
): CueChoices {
  const { doc } = context;
  const cues = context.cuesOf(sentence);
  const unit = unitOf(doc, sentence);
  const source = sourceOf(doc, cue, sentence);
  const subject = source ?? subjectEndingBefore(doc, cue.from, sentence.from);
  const attributions: readonly Attribution[] =
    source === null ? attributionsOf(doc, cue, subject, sentence) : [{ at: cue.from, kind: 'subject', author: source }];
  // of "A, he said, B" the first part is the content, the second is more of it
  const before = attributions.filter(({ at }) => at > unit.from).flatMap((each) => choicesBefore(doc, each, unit));
  const after =
    before.length > 0 && isBracketed(doc, cue, subject, unit)
      ? []
      : choicesAfter(doc, cue, contentFrom(doc, cue, source, sentence), unit, cues);
  const choices = [...before, ...after];
  return { cue, unit, speaker: source ?? speaker ?? subject, cues, choices };
}

const sided = (choices: readonly Choice[], side: Side): Choice[] => choices.map((choice) => ({ ...choice, side }));

/** Every way to read more content on the other side of an attribution. */
export function moreChoices(cue: VerbCue, sentence: Sentence, context: StatementContext, taken: Taken): CueChoices {
  const { doc } = context;
  const unit = unitOf(doc, sentence);
  const { speaker } = taken;
  const cues = context.cuesOf(sentence);
  if (taken.from < cue.from) {
    const from = Math.max(cue.to, speaker !== null && speaker.to <= unit.to ? speaker.to : 0);
    return { cue, unit, speaker, cues, taken, choices: sided(choicesAfter(doc, cue, from, unit, cues), 'more-after') };
  }
  const at = Math.min(cue.from, speaker !== null && speaker.from >= unit.from ? speaker.from : cue.from);
  const choices =
    at - unit.from < 2 ? [] : sided(choicesBefore(doc, { at, kind: 'subject', author: null }, unit), 'more-before');
  return { cue, unit, speaker, cues, taken, choices };
}
