import type { Document, WordRange } from '../../language/document.ts';
import { surroundingsAfter } from '../cue-surroundings.ts';
import { FINITE } from '../finite-verbs.ts';
import type { Choice, CueChoices } from './content-choices.ts';
import type { FeatureList } from './feature-list.ts';
import { classOf, wordIn } from './seen-words.ts';
import { inside, type UnitCounts } from './unit-counts.ts';

/** What stands on both sides of an attribution: ", [Obi said] on Friday." has a clause and a comma on its left, a time and the end on its right. */
export interface Order {
  readonly left: string;
  readonly right: string;
  /** "[After] Obi said …, the road was shut": the word that makes a clause of the cue's, so that the sentence goes on after it. */
  readonly opener: string;
}

const isQuoted = (doc: Document, at: number): boolean => (doc.quotationAt[at] ?? -1) !== -1;

/** Verbs with a tense up to the next comma or mark. */
function nextClause(doc: Document, from: number, to: number): string {
  let verbs = 0;
  for (let at = from; at < to; at++) {
    const { text, xpos } = doc.words[at] ?? { text: '', xpos: '' };
    if (/^[,;:—–]$/.test(text) && at > from) return `${Math.min(verbs, 2)}${text}`;
    if (FINITE.test(xpos)) verbs++;
  }
  return `${Math.min(verbs, 2)}.`;
}

function openerOf(doc: Document, unit: WordRange, from: number): string {
  for (let at = from - 1; at >= Math.max(unit.from, from - 12); at--) {
    const word = wordIn(doc, unit, at);
    if (/^(?:WDT|WP|WRB)$/.test(word.xpos)) return word.lower;
    if (/^[,;:—–]$/.test(word.text)) return ',';
    if (word.xpos === 'IN' && SUBORDINATOR.test(word.lower)) return word.lower;
    if (FINITE.test(word.xpos)) return 'verb';
  }
  return from - 12 > unit.from ? 'far' : 'none';
}
const SUBORDINATOR = /^(?:after|although|as|because|before|if|once|since|than|though|unless|until|whereas|while)$/;

export function orderOf(doc: Document, { cue, unit, speaker }: CueChoices, counts: UnitCounts): Order {
  const inverted = speaker !== null && speaker.from >= cue.to;
  const from = speaker === null || inverted ? cue.from : Math.min(speaker.from, cue.from);
  const to = inverted ? speaker.to : cue.to;
  const around = surroundingsAfter(doc, to, unit.to, cue.frames.has('hearer'));
  const before = inside(counts, unit.from, Math.max(unit.from, from));
  const subject = speaker === null ? 'nobody' : inverted ? 'after' : from === cue.from ? 'far' : 'before';
  const left = [
    subject,
    from <= unit.from
      ? 'first'
      : isQuoted(doc, from - 1) || isQuoted(doc, from - 2)
        ? 'quoted'
        : classOf(wordIn(doc, unit, from - 1)),
    String(Math.min(before.finite, 2)),
  ].join(' ');
  const at = Math.min(around.to, unit.to);
  const end = unit.to - 1;
  const right = [
    at > to ? 'around' : 'at',
    at >= end ? 'last' : isQuoted(doc, at) ? 'quoted' : classOf(wordIn(doc, unit, at)),
    nextClause(doc, at, unit.to),
  ].join(' ');
  return { left, right, opener: openerOf(doc, unit, from) };
}

export function orderFeatures(
  list: FeatureList,
  { cue }: CueChoices,
  { side, start, end }: Choice,
  { left, right, opener }: Order,
  verbs: string,
  first: string,
  tailVerbs: string,
): void {
  list.add(side, left, start.kind);
  list.add(side, right, start.kind);
  list.add(side, left, right);
  list.add(side, left, right, start.kind, end.kind);
  list.add(side, left, cue.form, verbs);
  list.add(side, right, cue.form, verbs);
  list.add(side, left, cue.lemma);
  list.add(side, right, cue.lemma);
  list.add(side, left, end.kind, verbs);
  list.add(side, opener, end.kind, first, tailVerbs);
  list.add(side, opener, end.kind, tailVerbs, verbs);
  list.add(side, opener, start.kind, end.kind);
}
