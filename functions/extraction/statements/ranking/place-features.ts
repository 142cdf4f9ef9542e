import type { Document } from '../../language/document.ts';
import type { Choice, CueChoices } from './content-choices.ts';
import type { End, Start } from './content-places.ts';
import { bucket, featureList } from './feature-list.ts';
import { classOf, type SeenWord, wordIn } from './seen-words.ts';

/** What speaks for content that begins here. */
export function startFeatures(
  doc: Document,
  { cue, speaker, unit }: CueChoices,
  start: Start,
  side: Choice['side'],
): number[] {
  const list = featureList(0);
  const word = (offset: number): SeenWord => wordIn(doc, unit, start.at + offset);
  const { lemma, form } = cue;
  list.add(side, start.kind, lemma);
  list.add(side, start.kind, form);
  list.add(side, word(-1).lower, word(0).xpos);
  list.add(side, word(-1).xpos, word(0).xpos, word(1).xpos);
  list.add(side, word(0).lower, start.kind);
  list.add(side, word(0).lower, word(1).xpos);
  list.add(side, lemma, word(0).xpos, word(-1).lower);
  list.add(side, lemma, word(0).lower);
  list.add(side, bucket(Math.abs(start.at - cue.to)), start.kind);
  list.add(side, word(-2).xpos, word(-1).xpos, word(0).xpos);
  list.add(side, start.kind, String(doc.quotationAt[start.at] === doc.quotationAt[cue.verb]));
  list.add(side, start.kind, speaker === null ? 'nobody' : (doc.words[speaker.to - 1]?.xpos ?? ''));
  list.add(side, word(0).lower, word(1).lower);
  list.add(side, word(-1).lower, word(0).lower);
  list.add(side, start.kind, word(0).xpos, word(1).xpos, word(2).xpos);
  list.add(side, lemma, start.kind, word(0).xpos);
  const gap = start.at >= cue.to && start.at - cue.to < 6 ? doc.words.slice(cue.to, start.at) : null;
  const tags = gap === null ? 'far' : gap.map((skipped) => classOf(skipped)).join(' ');
  list.add(side, tags, word(0).xpos);
  list.add(side, tags, form, word(0).lower);
  list.add(side, [...cue.frames].join(' '), start.kind, word(0).xpos);
  list.add(side, [...cue.frames].join(' '), form, tags);
  return list.places;
}

/** What speaks for content that ends here. */
export function endFeatures(doc: Document, { cue, unit }: CueChoices, end: End, side: Choice['side']): number[] {
  const list = featureList(26);
  const word = (offset: number): SeenWord => wordIn(doc, unit, end.at + offset);
  const inside = String(doc.quotationAt[end.at] ?? -1) !== '-1' ? 'in' : 'out';
  list.add(side, end.kind, inside);
  list.add(side, end.kind, word(-1).xpos, word(0).lower);
  list.add(side, end.kind, word(0).lower, word(1).lower);
  list.add(side, end.kind, word(0).lower, word(1).xpos);
  list.add(side, end.kind, word(0).xpos, word(1).xpos, word(2).xpos);
  list.add(side, word(-1).lower, end.kind);
  list.add(side, word(1).lower, end.kind);
  list.add(side, word(-2).xpos, word(-1).xpos, word(0).xpos);
  list.add(side, end.kind, cue.lemma);
  list.add(side, end.kind, bucket(unit.to - end.at));
  list.add(side, end.kind, word(1).lower, word(2).xpos, word(3).xpos);
  list.add(side, end.kind, cue.form, word(0).lower);
  list.add(side, end.kind, word(0).lower, word(1).lower, word(2).lower);
  list.add(side, end.kind, word(-1).xpos, word(0).xpos, word(1).xpos, word(2).xpos, word(3).xpos);
  list.add(side, end.kind, word(-1).lower, word(0).lower, word(1).xpos);
  return list.places;
}
