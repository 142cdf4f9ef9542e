// npm run train: learns every weights file again from the corpora in ONRECORD_CORPORA, the same bit for bit.
// Each step is a process of its own, so that the next one reads the weights that the last one wrote.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLinearModel } from '../../functions/extraction/language/linear-model.ts';
import { taggerOf } from '../../functions/extraction/language/tagger/tagger.ts';
import { markedArticles } from '../marks/marked-articles.ts';
import { markedNews } from '../marks/marked-news.ts';
import { annotatedArticles, corporaFolder, newsTexts, treebankSentences } from './corpora.ts';
import { heldOutTags } from './held-out-tags.ts';
import { nameCorpora } from './name-corpora.ts';
import { nameWordsFile } from './name-words.ts';
import { rankerFile } from './ranker-file.ts';
import { taggedNews } from './tagged-news.ts';
import { trainNames } from './train-names.ts';
import { trainTagger } from './train-tagger.ts';
import { classesOfVectors } from './word-classes.ts';

const EWT = 'UD English EWT (CC BY-SA 4.0)';
const GUM = 'GUM (annotations CC BY 4.0; genres with texts under CC BY and CC BY-SA)';
const NEWS = 'News articles, tagged by a first model learned from these treebanks';

/** Word vectors in GloVe's form; null where the variable is not set: the classes stay as they are. */
const vectors = process.env.ONRECORD_VECTORS || null;

/** A first tagger tags plain news; the second learns from the treebanks and from that news. */
function tagger(): unknown {
  const folder = corporaFolder();
  const treebanks = treebankSentences(folder);
  const first = taggerOf(loadLinearModel(trainTagger(treebanks, [EWT, GUM])));
  return trainTagger([...treebanks, ...taggedNews(newsTexts(folder), first)], [EWT, GUM, NEWS]);
}

const STEPS: Readonly<Record<string, { readonly path: string; readonly learn: () => unknown }>> = {
  tagger: { path: 'functions/extraction/language/tagger/tagger.weights.json', learn: tagger },
  'name-words': {
    path: 'functions/extraction/language/names/name-words.weights.json',
    learn: nameWordsFile,
  },
  ...(vectors === null
    ? {}
    : {
        'word-classes': {
          path: 'functions/extraction/language/names/word-classes.weights.json',
          learn: () => classesOfVectors(vectors),
        },
      }),
  names: {
    path: 'functions/extraction/language/names/names.weights.json',
    learn: () => {
      const folder = corporaFolder();
      const tags = heldOutTags(treebankSentences(folder));
      return trainNames(nameCorpora(folder), tags, ['Universal NER English EWT (CC BY-SA 4.0)', EWT, GUM]);
    },
  },
  statements: {
    path: 'functions/extraction/statements/ranking/ranker.weights.json',
    learn: () => {
      const folder = corporaFolder();
      return rankerFile(annotatedArticles(folder), [...markedArticles(), ...markedNews(folder)]);
    },
  },
};

const [name] = process.argv.slice(2);
const step = name === undefined ? undefined : STEPS[name];
if (step !== undefined) {
  const text = `${JSON.stringify(step.learn(), null, 1)}\n`;
  writeFileSync(step.path, text);
  console.log(`wrote ${step.path}: ${Math.round(text.length / 1024)} kB`);
} else if (name === undefined) {
  for (const each of Object.keys(STEPS)) {
    const { status } = spawnSync('npx', ['tsx', fileURLToPath(import.meta.url), each], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
} else {
  console.error(`No such step: ${name}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}
