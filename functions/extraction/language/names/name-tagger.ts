import { type LinearModel, loadLinearModel } from '../linear-model.ts';
import { transitionFeature } from './feature-sink.ts';
import { type NameContext, type NameForm, nameContext } from './name-evidence.ts';
import { MAX_NAME_FEATURES, nameFeatures } from './name-features.ts';
import { type ArticleEvidence, articleEvidence } from './name-runs.ts';
import weights from './names.weights.json' with { type: 'json' };

export type NameKind = 'person' | 'organisation' | 'place';

/** A name: words [from, to) of its sentence. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

export interface NameTagger {
  /** The names in each of an article's sentences, in text order; what one sentence shows of a name counts in the others. */
  names(sentences: readonly (readonly NameForm[])[]): Name[][];
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** "B-PER I-PER O" → one person. A stray "I-" begins a name. */
export function namesOfLabels(labels: readonly string[]): Name[] {
  const names: Name[] = [];
  for (const [at, label] of labels.entries()) {
    const kind = KINDS[label.slice(2)];
    if (kind === undefined) continue;
    const open = names.at(-1);
    if (label.startsWith('I-') && open?.to === at && open.kind === kind)
      names[names.length - 1] = { ...open, to: at + 1 };
    else names.push({ from: at, to: at + 1, kind });
  }
  return names;
}

/** "I-PER" follows "B-PER" and "I-PER" alone. */
export const mayFollow = (before: string, label: string): boolean =>
  !label.startsWith('I-') || (before !== 'O' && before.slice(2) === label.slice(2));

const NEVER = -1e9;

/** Weights of each label after each label; the last row opens a sentence. */
function transitionsOf(model: LinearModel): readonly Int32Array[] {
  return [...model.labels, ''].map((before) => {
    const row = new Int32Array(model.labels.length);
    model.addTo(row, transitionFeature(before));
    return row.map((weight, label) =>
      mayFollow(before === '' ? 'O' : before, model.labels[label] as string) ? weight : NEVER,
    );
  });
}

interface Decoder {
  readonly model: LinearModel;
  readonly transitions: readonly Int32Array[];
  readonly features: Uint32Array;
}

/** Adds to each label's score the best way to it, and notes that way's last label from `links[offset]` on. */
function link(
  { transitions }: Decoder,
  scores: Int32Array,
  before: Int32Array,
  links: Uint8Array,
  offset: number,
): void {
  for (let label = 0; label < scores.length; label++) {
    let [best, top] = [0, -Infinity];
    for (let last = 0; last < before.length; last++) {
      const score = (before[last] as number) + ((transitions[last] as Int32Array)[label] as number);
      if (score > top) [best, top] = [last, score];
    }
    links[offset + label] = best;
    scores[label] = (scores[label] as number) + top;
  }
}

/** Viterbi: the labels that add up highest together; ties go to the earlier label. */
function labelsOf(decoder: Decoder, context: NameContext, article: ArticleEvidence): string[] {
  const { model, features } = decoder;
  const size = model.labels.length;
  const { length } = context.words;
  const links = new Uint8Array(length * size);
  const opening = decoder.transitions[size] as Int32Array;
  let before = new Int32Array(size);
  for (let at = 0; at < length; at++) {
    const scores = at === 0 ? opening.slice() : new Int32Array(size);
    const n = nameFeatures(context, at, article, features);
    for (let i = 0; i < n; i++) model.addTo(scores, features[i] as number);
    if (at > 0) link(decoder, scores, before, links, at * size);
    before = scores;
  }
  let label = before.indexOf(Math.max(...before));
  const labels: string[] = [];
  for (let at = length - 1; at >= 0; at--) {
    labels.push(model.labels[label] as string);
    label = links[at * size + label] as number;
  }
  return labels.reverse();
}

export function nameTaggerOf(model: LinearModel): NameTagger {
  const decoder = { model, transitions: transitionsOf(model), features: new Uint32Array(MAX_NAME_FEATURES) };
  const names = (sentences: readonly (readonly NameForm[])[]): Name[][] => {
    const contexts = sentences.map(nameContext);
    const article = articleEvidence(contexts);
    return contexts.map((context) => namesOfLabels(labelsOf(decoder, context, article)));
  };
  return { names };
}

let loaded: NameTagger | undefined;
/** The trained name tagger; unpacked at the first call. */
export function englishNameTagger(): NameTagger {
  loaded ??= nameTaggerOf(loadLinearModel(weights));
  return loaded;
}
