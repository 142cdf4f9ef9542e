import { type LinearModel, loadLinearModel } from './linear-model.ts';
import { kindOfWord, MAX_NAME_FEATURES, type NameForm, nameFeatures } from './name-features.ts';
import weights from './names.weights.json' with { type: 'json' };

export type NameKind = 'person' | 'organisation' | 'place';

/** A name: words [from, to) of the sentence. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

export interface NameTagger {
  /** The names in one sentence, in text order. */
  names(words: readonly NameForm[]): Name[];
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** "B-PER I-PER O" → one person. A stray "I-" begins a name. */
export function namesOfLabels(labels: readonly string[]): Name[] {
  const names: Name[] = [];
  for (const [at, label] of labels.entries()) {
    const kind = KINDS[label.slice(2)];
    if (kind === undefined) continue;
    const open = names.at(-1);
    if (label.startsWith('I-') && open?.to === at && open.kind === kind) names[names.length - 1] = { ...open, to: at + 1 };
    else names.push({ from: at, to: at + 1, kind });
  }
  return names;
}

/** Greedy, left to right. */
export function nameTaggerOf(model: LinearModel): NameTagger {
  const features = new Uint32Array(MAX_NAME_FEATURES);
  const scores = new Int32Array(model.labels.length);
  const names = (words: readonly NameForm[]): Name[] => {
    const kinds = words.map(kindOfWord);
    const labels: string[] = [];
    for (let at = 0; at < words.length; at++) {
      scores.fill(0);
      const n = nameFeatures(words, kinds, at, labels[at - 1] ?? '<s>', labels[at - 2] ?? '<s>', features);
      for (let i = 0; i < n; i++) model.addTo(scores, features[i] as number);
      let best = 0;
      for (let label = 1; label < scores.length; label++) if ((scores[label] as number) > (scores[best] as number)) best = label;
      labels.push(model.labels[best] as string);
    }
    return namesOfLabels(labels);
  };
  return { names };
}

let loaded: NameTagger | undefined;
/** The trained name tagger; unpacked at the first call. */
export function englishNameTagger(): NameTagger {
  loaded ??= nameTaggerOf(loadLinearModel(weights));
  return loaded;
}
