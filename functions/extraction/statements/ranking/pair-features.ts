import type { Document } from '../../language/document.ts';
import { FINITE } from '../finite-verbs.ts';
import type { Choice, CueChoices } from './content-choices.ts';
import { bucket, type FeatureList, featureList } from './feature-list.ts';
import { type Order, orderFeatures } from './order-features.ts';
import { classOf, type SeenWord, wordIn } from './seen-words.ts';
import { tailFeatures } from './tail-features.ts';
import { inside, type UnitCounts } from './unit-counts.ts';

/** What speaks for a start and an end together. */
export function pairFeatures(
  doc: Document,
  ways: CueChoices,
  choice: Choice,
  counts: UnitCounts,
  order: Order,
): number[] {
  const { cue, unit } = ways;
  const list = featureList(150);
  const { side, start, end } = choice;
  const { lemma, form } = cue;
  const within = inside(counts, start.at, end.at);
  const balance = `${Math.min(within.opens, 3)}${Math.min(within.closes, 3)}`;
  const size = bucket(end.at - start.at);
  const verbs = String(Math.min(within.finite, 3));
  const first = doc.words[start.at]?.xpos ?? '';
  list.add(side, start.kind, end.kind);
  list.add(side, size, verbs);
  list.add(side, verbs, lemma);
  list.add(side, verbs, start.kind, end.kind);
  list.add(side, balance, start.kind, end.kind);
  list.add(side, balance, lemma);
  list.add(side, first, verbs);
  list.add(side, first, verbs, end.kind, wordIn(doc, unit, end.at).lower);
  list.add(side, String(Math.min(within.commas, 4)), end.kind);
  list.add(side, size, end.kind);
  list.add(side, lemma, form, start.kind);
  list.add(side, start.at === unit.from ? 'whole' : 'part', end.at >= unit.to - 1 ? 'whole' : 'part', lemma);
  list.add(side, verbs, first, lemma);
  list.add(side, wordIn(doc, unit, start.at - 1).lower, verbs, end.kind);
  const mainVerb = firstFinite(doc, start.at, end.at);
  const nextVerb = firstFinite(doc, end.at, Math.min(end.at + 6, unit.to));
  const cueVerb = doc.words[cue.verb]?.xpos ?? '';
  list.add(side, end.kind, mainVerb, nextVerb, cueVerb);
  list.add(side, end.kind, nextVerb, cueVerb, wordIn(doc, unit, end.at).lower, wordIn(doc, unit, end.at + 1).xpos);
  list.add(side, mainVerb, lemma);
  list.add(side, mainVerb, first, start.kind);
  list.add(side, end.kind, String(end.at >= unit.to - 1), verbs, size);
  const mood = `${wordIn(doc, unit, start.at - 1).lower === 'that'}`;
  list.add(side, mood, end.kind, wordIn(doc, unit, end.at).lower, nextVerb);
  list.add(side, form, start.kind, end.kind, verbs);
  if (side === 'before') beforeFeatures(list, doc, ways, choice, counts);
  tailFeatures(list, doc, ways, choice, counts, verbs);
  const more = featureList(400);
  const tail = inside(counts, end.at, Math.max(end.at, unit.to - 1));
  const opener = /^[,;:—–]$/.test(wordIn(doc, unit, end.at).text) ? 1 : 0;
  orderFeatures(
    more,
    ways,
    choice,
    order,
    verbs,
    classOf(wordIn(doc, unit, end.at + opener)),
    String(Math.min(tail.finite, 2)),
  );
  return [...list.places, ...more.places];
}

/** The words of an attribution that follows its content: ", [a source close to him] said on Monday." */
function beforeFeatures(
  list: FeatureList,
  doc: Document,
  { cue, unit, speaker }: CueChoices,
  { end, author }: Choice,
  counts: UnitCounts,
): void {
  const word = (at: number): SeenWord => wordIn(doc, unit, at);
  const first = /^[,—–]$/.test(word(end.at).text) ? end.at + 1 : end.at;
  const kind = author !== null ? 'inverted' : speaker !== null && speaker.from === first ? 'subject' : 'other';
  const between = inside(counts, Math.min(first, cue.from), cue.from);
  const size = bucket(cue.from - first);
  const after = word(author?.to ?? cue.to);
  list.add(kind, size, String(Math.min(between.finite, 2)), String(Math.min(between.commas, 2)));
  list.add(kind, word(first).xpos, size);
  list.add(kind, word(first).lower, cue.form);
  list.add(kind, after.lower, cue.form);
  list.add(kind, after.xpos, String(Math.min(between.finite, 2)), cue.lemma);
}

/** Tag of the first finite verb in [from, to): its tense tells whose clause goes on after "and". */
function firstFinite(doc: Document, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const { xpos } = doc.words[at] ?? { xpos: '' };
    if (FINITE.test(xpos)) return xpos;
  }
  return '-';
}
