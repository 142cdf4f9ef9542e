// npx tsx scripts/train/cross-check-names.ts: learns names without one part of the corpora and scores that part; minutes.
import { join } from 'node:path';
import { loadLinearModel } from '../../functions/extraction/language/linear-model.ts';
import { nameTaggerOf } from '../../functions/extraction/language/names/name-tagger.ts';
import { scoreNamedSentences } from '../accuracy/names.ts';
import { corporaFolder, treebankSentences } from './corpora.ts';
import { readGumNames } from './gum-names.ts';
import { heldOutTags } from './held-out-tags.ts';
import { nameCorpora, readIob2 } from './name-corpora.ts';
import { trainNames } from './train-names.ts';

const folder = corporaFolder();
const treebank = (file: string): string => join(folder, 'treebanks', file);
const news = readGumNames(treebank('gum-heldnews.conllu'));
const tags = heldOutTags(treebankSentences(folder));
for (const [part, other] of [
  ['dev', 'test'],
  ['test', 'dev'],
] as const) {
  const model = trainNames(nameCorpora(folder, [part]), tags, []);
  const tagger = nameTaggerOf(loadLinearModel(model));
  const print = (name: string, scores: object): void =>
    console.log(
      name,
      JSON.stringify(scores, (_, value) => (typeof value === 'number' ? Number(value.toFixed(1)) : value)),
    );
  print(
    `EWT ${other}, learned from GUM and EWT ${part} (${Math.round(model.features.length / 1024)} kB):`,
    scoreNamedSentences(readIob2(treebank(`uner_en_ewt-ud-${other}.iob2`)), tagger),
  );
  print('held-back news of GUM:', scoreNamedSentences(news, tagger));
}
