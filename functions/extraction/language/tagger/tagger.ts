import { type LinearModel, loadLinearModel } from '../linear-model.ts';
import { caseModeOf, MAX_TAG_FEATURES, type TaggedForm, tagFeatures } from './tag-features.ts';
import weights from './tagger.weights.json' with { type: 'json' };

/** A word's part of speech: Universal Dependencies (upos) and Penn Treebank (xpos). */
export interface Tag {
  readonly upos: string;
  readonly xpos: string;
}

export interface Tagger {
  /** Tags the words of one sentence. */
  tag(words: readonly TaggedForm[]): Tag[];
}

const TAG_OF = new Map<string, Tag>();
/** "VERB|VBD" as a tag. */
function tagOf(label: string): Tag {
  const known = TAG_OF.get(label);
  if (known !== undefined) return known;
  const [upos, xpos] = label.split('|') as [string, string];
  const tag = { upos, xpos };
  TAG_OF.set(label, tag);
  return tag;
}

/** Greedy, left to right: each word takes the label whose weights add up highest; ties go to the earlier label. */
export function taggerOf(model: LinearModel): Tagger {
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const scores = new Int32Array(model.labels.length);
  const tag = (words: readonly TaggedForm[]): Tag[] => {
    const tags: Tag[] = [];
    const mode = caseModeOf(words);
    let [previous, beforeThat] = ['<s>', '<s>'];
    for (let at = 0; at < words.length; at++) {
      scores.fill(0);
      const n = tagFeatures(words, mode, at, previous, beforeThat, features);
      for (let i = 0; i < n; i++) model.addTo(scores, features[i] as number);
      let best = 0;
      for (let label = 1; label < scores.length; label++)
        if ((scores[label] as number) > (scores[best] as number)) best = label;
      const label = model.labels[best] as string;
      [beforeThat, previous] = [previous, label];
      tags.push(tagOf(label));
    }
    return tags;
  };
  return { tag };
}

let loaded: Tagger | undefined;
/** The trained tagger; unpacked at the first call. */
export function englishTagger(): Tagger {
  loaded ??= taggerOf(loadLinearModel(weights));
  return loaded;
}
