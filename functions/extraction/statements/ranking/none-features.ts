import type { Document } from '../../language/document.ts';
import type { Choice, CueChoices, Taken } from './content-choices.ts';
import { bucket, type FeatureList, featureList } from './feature-list.ts';
import { looseFeatures } from './loose-features.ts';
import type { Order } from './order-features.ts';
import { type SeenWord, wordIn } from './seen-words.ts';
import { inside, unitCounts } from './unit-counts.ts';

const NOBODY: SeenWord = { text: '', lower: '<>', xpos: '<>' };

/** "…, [Obi said], …": whether commas part the attribution from both sides, and how much stands on each. */
function moreFeatures(list: FeatureList, doc: Document, { cue, unit, speaker }: CueChoices, taken: Taken): void {
  const word = (at: number): SeenWord => wordIn(doc, unit, at);
  const from = Math.min(cue.from, speaker?.from ?? cue.from);
  const to = Math.max(cue.to, speaker === null || speaker.from > taken.from ? cue.to : speaker.to);
  const [left, right] = [word(from - 1).text, taken.from < cue.from ? word(to).text : word(taken.from - 1).text];
  const counts = unitCounts(doc, unit.from, unit.to);
  const ahead = String(Math.min(2, inside(counts, unit.from, Math.max(unit.from, from)).finite));
  const quoted = doc.quotationAt[taken.from] === -1 ? 'plain' : 'quoted';
  list.add(left, right);
  list.add(left, right, ahead, quoted);
  list.add(left, right, word(taken.from).xpos, ahead);
  list.add(left, right, word(unit.from).xpos);
  list.add(left, right, word(unit.from).lower, ahead);
  list.add(bucket(Math.max(0, from - unit.from)), left, right);
  list.add(right, word(to + 1).xpos, quoted);
  list.add(right, word(to + 1).lower);
}

/** What speaks for reading no statement at all here. */
export function noneFeatures(doc: Document, ways: CueChoices, order: Order): number[] {
  const { cue, speaker, unit, choices } = ways;
  if (choices[0]?.side === 'loose') return looseFeatures(doc, ways);
  const more = choices[0]?.side.startsWith('more') === true ? (choices[0] as Choice).side : '';
  const list = featureList(more === '' ? 70 : more === 'more-after' ? 240 : 290);
  const word = (at: number): SeenWord => wordIn(doc, unit, at);
  const { lemma, form } = cue;
  const verb = word(cue.verb);
  const head = speaker === null ? NOBODY : word(speaker.to - 1);
  const quoted = doc.quotationAt[cue.verb] === -1 ? 'out' : 'in';
  list.add('bias');
  list.add(lemma);
  list.add(lemma, form, verb.xpos);
  list.add(lemma, word(cue.to).lower);
  list.add(lemma, word(cue.to).xpos);
  list.add(word(cue.to).xpos, word(cue.to + 1).xpos, form);
  list.add(lemma, word(cue.from - 1).xpos);
  list.add(word(cue.from - 1).lower, verb.xpos);
  list.add(word(cue.from).lower, lemma);
  list.add(head.xpos, lemma);
  list.add(head.lower, form);
  list.add(quoted, lemma);
  list.add(quoted);
  list.add(String(choices.length === 0), form);
  list.add(word(cue.to).lower, word(cue.to + 1).lower);
  list.add(speaker !== null && speaker.from === unit.from ? 'first' : 'later', lemma);
  list.add(verb.xpos, form, head.xpos);
  list.add(cue.negated ? 'not' : 'yes', lemma);
  list.add(word(speaker?.from ?? -9).lower, form);
  list.add([...cue.frames].join(' '), word(cue.to).xpos, form);
  list.add([...cue.frames].join(' '), cue.stance, form);
  const clause = speaker === null ? cue.from : Math.min(speaker.from, cue.from);
  list.add(word(clause - 1).lower, form);
  list.add(word(clause - 1).xpos, head.xpos, form);
  if (ways.taken !== undefined) moreFeatures(list, doc, ways, ways.taken);
  const orders = featureList(420);
  orders.add(more, order.left, order.right);
  orders.add(more, order.left, lemma);
  orders.add(more, order.right, lemma);
  orders.add(more, order.left, form);
  orders.add(more, order.right, form);
  orders.add(more, order.opener, form);
  orders.add(more, order.opener, lemma);
  return [...list.places, ...orders.places];
}
