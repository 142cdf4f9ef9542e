import type { LinearModelFile } from '../../functions/extraction/language/linear-model.ts';
import { kindOfWord, MAX_NAME_FEATURES, type NameForm, nameFeatures } from '../../functions/extraction/language/name-features.ts';
import { englishTagger } from '../../functions/extraction/language/tagger.ts';
import type { NamedSentence } from './name-corpora.ts';
import { packModel } from './pack-model.ts';
import { averagedPerceptron, randomOf, shuffle } from './perceptron.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
const EPOCHS = 8;

interface Example {
  readonly words: readonly NameForm[];
  readonly kinds: readonly string[];
  readonly gold: readonly number[];
}

/** Tagged by the tagger itself, as at run time. */
export function nameForms(forms: readonly string[]): NameForm[] {
  const words = forms.map((text) => ({ text, lower: text.toLowerCase().replaceAll('’', "'") }));
  const tags = englishTagger().tag(words);
  return words.map((word, at) => ({ ...word, xpos: tags[at]?.xpos ?? 'NN' }));
}

function exampleOf({ forms, labels }: NamedSentence): Example {
  const words = nameForms(forms);
  return { words, kinds: words.map(kindOfWord), gold: labels.map((label) => LABELS.indexOf(label as (typeof LABELS)[number])) };
}

function countFeatures(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  const features = new Uint32Array(MAX_NAME_FEATURES);
  for (const { words, kinds, gold } of examples) {
    for (let at = 0; at < words.length; at++) {
      const label = (back: number): string => (at >= back ? (LABELS[gold[at - back] as number] as string) : '<s>');
      const n = nameFeatures(words, kinds, at, label(1), label(2), features);
      for (let i = 0; i < n; i++) counts.set(features[i] as number, (counts.get(features[i] as number) ?? 0) + 1);
    }
  }
  return counts;
}

/** Trains the name tagger; the same weights bit for bit on every run. */
export function trainNames(sentences: readonly NamedSentence[], sources: readonly string[]): LinearModelFile {
  const examples = sentences.map(exampleOf);
  const model = averagedPerceptron(countFeatures(examples), { labels: LABELS.length, minimumCount: 2 });
  const random = randomOf(20260102);
  const features = new Uint32Array(MAX_NAME_FEATURES);
  const scores = new Float64Array(LABELS.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const { words, kinds, gold } of examples) {
      let [previous, beforeThat] = ['<s>', '<s>'];
      for (let at = 0; at < words.length; at++) {
        const n = nameFeatures(words, kinds, at, previous, beforeThat, features);
        model.score(features, n, scores);
        let best = 0;
        for (let label = 1; label < LABELS.length; label++) if ((scores[label] as number) > (scores[best] as number)) best = label;
        if (best !== gold[at]) model.update(features, n, gold[at] as number, best);
        model.step();
        [beforeThat, previous] = [previous, LABELS[best] as string];
      }
    }
  }
  const about = {
    about: 'Weights of onrecord that find names, learned by scripts/train. Numbers only; no text of the sources.',
    sources,
    licence: 'CC BY-SA 4.0 (as Universal NER English EWT and the GUM annotations they were learned from); the code around them is MIT.',
    labels: [...LABELS],
  };
  return packModel(model.averaged(), about, { dropBelow: 3 });
}
