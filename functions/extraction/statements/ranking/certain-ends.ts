import type { Document, WordRange } from '../../language/document.ts';
import { nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import { FINITE } from '../finite-verbs.ts';
import type { VerbCue } from '../verb-cues.ts';

/** Words of a noun phrase between a mark and its verb. */
const FAR = 12;
/** Participles of saying that hardly ever stand inside what another verb reports. */
const OF_THE_SPEAKER =
  /^(?:add|note|stress|insist|explain|emphasise|emphasize|reiterate|conclude|caution|argue|claim|say|warn|cite|blame|urge)$/;
const SUBJECT = /^(?:NNS?|NNPS?|DT|JJS?|PRP\$?|POS|CD|IN|HYPH|RB)$/;
const HEAD = /^(?:NNS?|NNPS?|PRP|DT|JJ)$/;

const isListed = ({ form, frames }: VerbCue): boolean => form === 'finite' && frames.size > 0;

const onlySubject = ({ words }: Document, from: number, to: number): boolean =>
  to > from && words.slice(from, to).every(({ xpos }) => SUBJECT.test(xpos)) && HEAD.test(words[to - 1]?.xpos ?? '');

/** The mark or "while" that opens the clause of the next cue: "[;] police gave a figure of 150"; -1 for none. */
function clauseOpening(doc: Document, next: VerbCue, from: number): number {
  const { words, quotationAt } = doc;
  for (let at = next.from - 2; at > Math.max(from, next.from - FAR); at--) {
    if (quotationAt[at] !== -1) return -1;
    const opens =
      words[at]?.text === ';' || (/^(?:while|whereas)$/.test(words[at]?.lower ?? '') && words[at - 1]?.text === ',');
    if (opens) return onlySubject(doc, at + 1, next.from) ? at : -1;
  }
  return -1;
}

/** "Asked whether it was shut¦, the mayor said": -1 where more than a noun phrase follows the comma. */
function lastCommaBefore(doc: Document, next: VerbCue, from: number): number {
  for (let at = next.from - 2; at > Math.max(from, next.from - FAR); at--)
    if (doc.words[at]?.text === ',') return onlySubject(doc, at + 1, next.from) ? at : -1;
  return -1;
}

/** "said the road was shut¦, according to a statement": the source fills the rest, and another clause stands before it. */
function isLastSource({ words }: Document, next: VerbCue, from: number, unit: WordRange): boolean {
  if (next.form !== 'preposition') return false;
  const source = nounPhraseStartingAt(words, next.to, unit.to);
  if (source === null || !words.slice(from, next.from).some(({ xpos }) => FINITE.test(xpos))) return false;
  return !words.slice(source.to, unit.to).some(({ text, xpos }) => FINITE.test(xpos) || /^[,;:“"]$/.test(text));
}

/**
 * The first place after `from` where what a cue introduces has ended for certain, as another cue shows; the unit's
 * end where there is none.
 *
 *   Witnesses said the crowd numbered 400; police gave a figure of 150.
 *                                        ^
 *   He said the road was shut, adding that it would open on Monday.
 *                            ^
 */
export function certainEnd(
  doc: Document,
  cue: VerbCue,
  from: number,
  unit: WordRange,
  cues: readonly VerbCue[],
): number {
  const isRelative = /^(?:WP|WDT)$/.test(doc.words[cue.from - 1]?.xpos ?? '');
  const isTopic = cue.from === unit.from && doc.words[cue.verb]?.xpos === 'VBN';
  for (const next of cues) {
    if (next.from <= from || next.from >= unit.to || doc.quotationAt[next.verb] !== -1) continue;
    const isParticiple = next.form === 'participle' && doc.words[next.from - 1]?.text === ',';
    if (isParticiple && OF_THE_SPEAKER.test(next.lemma) && next.from - 1 > from) return next.from - 1;
    // "a doctor, who asked not to be named¦, said that"
    if (isRelative && isListed(next) && doc.words[next.from - 1]?.text === ',') return next.from - 1;
    if (cue.form !== 'preposition' && isLastSource(doc, next, from, unit))
      return doc.words[next.from - 1]?.text === ',' ? next.from - 1 : next.from;
    const topic = isTopic && isListed(next) ? lastCommaBefore(doc, next, from) : -1;
    if (topic >= 0) return topic;
    const opening = isListed(next) ? clauseOpening(doc, next, from) : -1;
    if (opening >= 0) return opening;
  }
  return unit.to;
}
