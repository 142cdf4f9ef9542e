// npm run train: learns every weights file again from the corpora in ONRECORD_CORPORA, the same bit for bit.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank } from './conllu.ts';
import { trainTagger } from './train-tagger.ts';

const corpora = process.env.ONRECORD_CORPORA;
if (!corpora) {
  console.error('Set ONRECORD_CORPORA to the folder with treebanks/ (see CONTRIBUTING.md, "Training").');
  process.exit(2);
}
const FILES = ['ewt-train', 'gum-by', 'gum-bysa'];
const sentences = FILES.flatMap((file) => readTreebank(join(corpora, 'treebanks', `${file}.conllu`))).filter(
  ({ tokens }) => tokens.every(({ xpos }) => xpos !== '_'),
);
const model = trainTagger(sentences, [
  'UD English EWT (CC BY-SA 4.0)',
  'GUM (annotations CC BY 4.0; genres with texts under CC BY and CC BY-SA)',
]);
const path = 'functions/extraction/language/tagger.weights.json';
writeFileSync(path, `${JSON.stringify(model, null, 1)}\n`);
console.log(`wrote ${path}: ${model.labels.length} labels, ${Math.round(model.features.length / 1024)} kB`);
