import type { Document, Word, WordRange } from '../../language/document.ts';
import { hash, templateSeed } from '../../language/linear-model.ts';
import type { Choice, CueChoices, End, Start } from './content-choices.ts';
import { FINITE, inside, type UnitCounts } from './unit-counts.ts';

/** Number of places in the table of weights. */
export const TABLE_SIZE = 2 ** 18;

type SeenWord = Pick<Word, 'lower' | 'xpos' | 'text'>;
const NONE: SeenWord = { text: '', lower: '<>', xpos: '<>' };
const SEEDS = Array.from({ length: 128 }, (_, template) => templateSeed(5000 + template));

interface FeatureList {
  /** Places in the table of weights. */
  readonly places: number[];
  /** Adds the feature of the next template, made of these parts. */
  add(...parts: readonly string[]): void;
}

function featureList(firstTemplate: number): FeatureList {
  const places: number[] = [];
  let template = firstTemplate;
  const add = (...parts: readonly string[]): void => {
    let value = SEEDS[template++] as number;
    for (const part of parts) value = hash(Math.imul(value ^ 0x5d, 0x01000193), part);
    places.push((value >>> 0) % TABLE_SIZE);
  };
  return { places, add };
}

/** A word of the sentence; beyond its ends nothing is seen, so that other paragraphs change nothing. */
const wordIn = (doc: Document, unit: WordRange, at: number): SeenWord =>
  at < unit.from || at >= unit.to ? NONE : (doc.words[at] ?? NONE);

const bucket = (count: number): string =>
  count < 6
    ? String(count)
    : count < 9
      ? '6'
      : count < 13
        ? '9'
        : count < 20
          ? '13'
          : count < 30
            ? '20'
            : count < 50
              ? '30'
              : '50';

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
  return list.places;
}

export function endFeatures(doc: Document, { cue, unit }: CueChoices, end: End, side: Choice['side']): number[] {
  const list = featureList(20);
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

export function pairFeatures(doc: Document, { cue, unit }: CueChoices, choice: Choice, counts: UnitCounts): number[] {
  const list = featureList(40);
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
  list.add(side, first, verbs, end.kind, doc.words[end.at]?.lower ?? '');
  list.add(side, String(Math.min(within.commas, 4)), end.kind);
  list.add(side, size, end.kind);
  list.add(side, lemma, form, start.kind);
  list.add(side, start.at === unit.from ? 'whole' : 'part', end.at >= unit.to - 1 ? 'whole' : 'part', lemma);
  list.add(side, verbs, first, lemma);
  list.add(side, doc.words[start.at - 1]?.lower ?? '', verbs, end.kind);
  const mainVerb = firstFinite(doc, start.at, end.at);
  const nextVerb = firstFinite(doc, end.at, Math.min(end.at + 6, unit.to));
  const cueVerb = doc.words[cue.verb]?.xpos ?? '';
  list.add(side, end.kind, mainVerb, nextVerb, cueVerb);
  list.add(side, end.kind, nextVerb, cueVerb, doc.words[end.at]?.lower ?? '', doc.words[end.at + 1]?.xpos ?? '');
  list.add(side, mainVerb, lemma);
  list.add(side, mainVerb, first, start.kind);
  list.add(side, end.kind, String(end.at >= unit.to - 1), verbs, size);
  const mood = `${doc.words[start.at - 1]?.lower === 'that'}`;
  list.add(side, mood, end.kind, doc.words[end.at]?.lower ?? '', nextVerb);
  list.add(side, form, start.kind, end.kind, verbs);
  return list.places;
}

/** Tag of the first finite verb in [from, to): its tense tells whose clause goes on after "and". */
function firstFinite(doc: Document, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const { xpos } = doc.words[at] ?? NONE;
    if (FINITE.test(xpos)) return xpos;
  }
  return '-';
}

/** What speaks for reading no statement at all here. */
export function noneFeatures(doc: Document, { cue, speaker, unit, choices }: CueChoices): number[] {
  const list = featureList(70);
  const word = (at: number): SeenWord => wordIn(doc, unit, at);
  const { lemma, form } = cue;
  const verb = word(cue.verb);
  const head = speaker === null ? NONE : word(speaker.to - 1);
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
  return list.places;
}
