import type { LinearModelFile } from '../../functions/extraction/language/linear-model.ts';
import {
  type CaseMode,
  caseModeOf,
  MAX_TAG_FEATURES,
  shapeOf,
  type TaggedForm,
  tagFeatures,
} from '../../functions/extraction/language/tagger/tag-features.ts';
import type { TreebankSentence } from './conllu.ts';
import { packModel } from './pack-model.ts';
import { averagedPerceptron, randomOf, shuffle } from './perceptron.ts';

interface Example {
  readonly words: readonly TaggedForm[];
  readonly mode: CaseMode;
  readonly gold: Int16Array;
}

const EPOCHS = 6;
const lowerOf = (text: string): string => text.toLowerCase().replaceAll('’', "'");
const formOf = (text: string): TaggedForm => ({ text, lower: lowerOf(text) });
const titled = (text: string): string =>
  shapeOf(text) === 'a' && text.length > 3 ? (text[0] as string).toUpperCase() + text.slice(1) : text;

/** Every twelfth sentence once more in capitals, another in lower case, another in headline case: headlines come so. */
function withHeadlineCases(sentences: readonly TreebankSentence[], labelOf: (label: string) => number): Example[] {
  return sentences.flatMap((sentence, index) => {
    const gold = Int16Array.from(sentence.tokens, (token) => labelOf(`${token.upos}|${token.xpos}`));
    const changed = [(text: string) => text.toUpperCase(), (text: string) => text.toLowerCase(), titled][index % 12];
    const example = (change: (text: string) => string): Example => {
      const words = sentence.tokens.map((token) => formOf(change(token.form)));
      return { words, mode: caseModeOf(words), gold };
    };
    const plain = example((text) => text);
    return changed ? [plain, example(changed)] : [plain];
  });
}

function countFeatures(examples: readonly Example[], labels: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  const features = new Uint32Array(MAX_TAG_FEATURES);
  for (const { words, mode, gold } of examples) {
    for (let at = 0; at < words.length; at++) {
      const label = (back: number) => (at >= back ? (labels[gold[at - back] as number] as string) : '<s>');
      const n = tagFeatures(words, mode, at, label(1), label(2), features);
      for (let i = 0; i < n; i++) counts.set(features[i] as number, (counts.get(features[i] as number) ?? 0) + 1);
    }
  }
  return counts;
}

/** Trains the tagger; the same weights bit for bit on every run. */
export function trainTagger(sentences: readonly TreebankSentence[], sources: readonly string[]): LinearModelFile {
  const labels = [...new Set(sentences.flatMap((s) => s.tokens.map((t) => `${t.upos}|${t.xpos}`)))].sort();
  const indices = new Map(labels.map((label, index) => [label, index]));
  const examples = withHeadlineCases(sentences, (label) => indices.get(label) as number);
  const model = averagedPerceptron(countFeatures(examples, labels), { labels: labels.length, minimumCount: 2 });
  const random = randomOf(20260101);
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const scores = new Float64Array(labels.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const { words, mode, gold } of examples) {
      let [previous, beforeThat] = ['<s>', '<s>'];
      for (let at = 0; at < words.length; at++) {
        const n = tagFeatures(words, mode, at, previous, beforeThat, features);
        model.score(features, n, scores);
        let best = 0;
        for (let label = 1; label < labels.length; label++)
          if ((scores[label] as number) > (scores[best] as number)) best = label;
        const right = gold[at] as number;
        if (best !== right) model.update(features, n, right, best);
        model.step();
        [beforeThat, previous] = [previous, labels[best] as string];
      }
    }
  }
  const about = {
    about: 'Part-of-speech weights of onrecord, learned by scripts/train. Numbers only; no text of the sources.',
    sources,
    licence:
      'CC BY-SA 4.0 (as the UD English EWT and GUM annotations they were learned from); the code around them is MIT.',
    labels,
  };
  return packModel(model.averaged(), about, { dropBelow: 4 });
}
