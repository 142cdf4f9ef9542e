import { type LinearModelFile, loadLinearModel } from '../../functions/extraction/language/linear-model.ts';
import { transitionFeature } from '../../functions/extraction/language/names/feature-sink.ts';
import { type NameForm, nameContext } from '../../functions/extraction/language/names/name-evidence.ts';
import { MAX_NAME_FEATURES, nameFeatures } from '../../functions/extraction/language/names/name-features.ts';
import { articleEvidence } from '../../functions/extraction/language/names/name-runs.ts';
import { mayFollow, type Name, nameTaggerOf } from '../../functions/extraction/language/names/name-tagger.ts';
import { englishTagger } from '../../functions/extraction/language/tagger/tagger.ts';
import { type Field, type FieldExample, learnField } from './conditional-random-field.ts';
import { sentenceKey } from './held-out-tags.ts';
import { byDocument, type NameCorpora, type NamedSentence, type PlainSentence } from './name-corpora.ts';
import { packModel } from './pack-model.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'];
const EPOCHS = 12;
const AVERAGED_EPOCHS = 6;
/** Universal NER was marked as names; GUM's names are taken out of its entities, the second teacher's are guesses. */
const WEIGHT = { universal: 3, gum: 1, guessed: 0.5 };
/** Taken from "no name", which else wins too often: names that are found make up for names that are wrong. */
const CAUTION = 0.5;
const MINIMUM_COUNT = 5;

/** The Penn tags that the words of a sentence come with; null: as the tagger tags them at run time. */
type TagsOf = (sentence: PlainSentence) => readonly string[] | null;
const byPeople: TagsOf = ({ xpos }) => xpos;

/** The words of a sentence as the name tagger sees them. */
export function nameForms(sentence: PlainSentence, tagsOf: TagsOf = () => null): NameForm[] {
  const words = sentence.forms.map((text) => ({ text, lower: text.toLowerCase().replaceAll('’', "'") }));
  const tags =
    tagsOf(sentence) ??
    englishTagger()
      .tag(words)
      .map(({ xpos }) => xpos);
  return words.map((word, at) => ({ ...word, xpos: tags[at] ?? 'NN' }));
}

/** For each sentence of a document and each word of it, its hashed features. */
function hashedRows(document: readonly PlainSentence[], tagsOf: TagsOf): Uint32Array[][] {
  const contexts = document.map((sentence) => nameContext(nameForms(sentence, tagsOf)));
  const article = articleEvidence(contexts);
  const into = new Uint32Array(MAX_NAME_FEATURES);
  return contexts.map((context) =>
    context.words.map((_, at) => into.slice(0, nameFeatures(context, at, article, into))),
  );
}

interface Hashed {
  readonly sentence: NamedSentence;
  readonly rows: readonly Uint32Array[];
  readonly weight: number;
}

/** Numbers for the features seen often enough. */
function featureNumbers(sentences: readonly Hashed[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { rows } of sentences)
    for (const row of rows) for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= MINIMUM_COUNT) numbers.set(feature, numbers.size);
  return numbers;
}

function modelOf(field: Field, numbers: ReadonlyMap<number, number>, sources: readonly string[]): LinearModelFile {
  const size = LABELS.length;
  const weights = new Map<number, Float64Array>();
  for (const [feature, number] of numbers)
    weights.set(feature, field.weights.slice(number * size, (number + 1) * size));
  for (const [row, label] of [...LABELS, ''].entries()) {
    const after = field.transitions.slice(row * size, (row + 1) * size);
    after[0] = (after[0] as number) - CAUTION;
    weights.set(transitionFeature(label), after);
  }
  const about = {
    about: 'Weights of onrecord that find names, learned by scripts/train. Numbers only; no text of the sources.',
    sources,
    licence:
      'CC BY-SA 4.0 (as Universal NER English EWT and the GUM annotations they were learned from); the code around them is MIT.',
    labels: LABELS,
  };
  return packModel(weights, about, { dropBelow: 8 });
}

const titled = (form: string): string =>
  /^\p{Ll}{4,}$/u.test(form) ? (form[0] as string).toUpperCase() + form.slice(1) : form;
const RECASED = [(form: string) => form.toUpperCase(), titled, (form: string) => form.toLowerCase()];

/** Every twelfth sentence once more in capitals, another in headline case, another in small letters; each an article of its own. */
const recased = (sentences: readonly NamedSentence[]): NamedSentence[] =>
  sentences.flatMap((sentence, index) => {
    const change = RECASED[(index % 12) / 4];
    return change === undefined
      ? []
      : [{ ...sentence, document: `${sentence.document} ${index}`, xpos: null, forms: sentence.forms.map(change) }];
  });

interface Lesson {
  readonly sentences: readonly NamedSentence[];
  readonly weight: number;
}

function learn(lessons: readonly Lesson[], tagsOf: TagsOf, sources: readonly string[]): LinearModelFile {
  const hashed = lessons.flatMap(({ sentences, weight }) =>
    byDocument(sentences).flatMap((document): Hashed[] => {
      const rows = hashedRows(document, tagsOf);
      return document.map((sentence, index) => ({ sentence, rows: rows[index] ?? [], weight }));
    }),
  );
  const numbers = featureNumbers(hashed);
  const examples = hashed.map(
    ({ sentence, rows, weight }): FieldExample => ({
      rows: rows.map((row) => Int32Array.from([...row].flatMap((feature) => numbers.get(feature) ?? []))),
      gold: sentence.labels.map((label) => LABELS.indexOf(label)),
      weight,
    }),
  );
  const field = learnField(examples, {
    features: numbers.size,
    labels: LABELS.length,
    mayFollow: (before, label) => mayFollow(LABELS[before] ?? 'O', LABELS[label] as string),
    epochs: EPOCHS,
    averagedEpochs: AVERAGED_EPOCHS,
  });
  return modelOf(field, numbers, sources);
}

const CODES = { person: 'PER', organisation: 'ORG', place: 'LOC' } as const;

/** One person over two words → "B-PER I-PER". */
export function labelsOfNames(names: readonly Name[], length: number): string[] {
  const labels = Array.from({ length }, () => 'O');
  for (const { from, to, kind } of names)
    for (let at = from; at < to; at++) labels[at] = `${at === from ? 'B' : 'I'}-${CODES[kind]}`;
  return labels;
}

function guessed(model: LinearModelFile, sentences: readonly PlainSentence[]): NamedSentence[] {
  const tagger = nameTaggerOf(loadLinearModel(model));
  return byDocument(sentences).flatMap((document) => {
    const names = tagger.names(document.map((sentence) => nameForms(sentence, byPeople)));
    return document.map((sentence, index) => ({
      ...sentence,
      labels: labelsOfNames(names[index] ?? [], sentence.forms.length),
    }));
  });
}

/**
 * Trains the name tagger; the same weights bit for bit on every run. A teacher that sees the tags people gave marks
 * names in sentences without any; the tagger proper learns from these, too, and sees tags with the tagger's mistakes:
 * `heldOut` by the key of a sentence.
 */
export function trainNames(
  { named, unnamed }: NameCorpora,
  heldOut: ReadonlyMap<string, readonly string[]>,
  sources: readonly string[],
): LinearModelFile {
  const lessons = [
    { sentences: named.filter(({ document }) => document.startsWith('GUM_')), weight: WEIGHT.gum },
    { sentences: named.filter(({ document }) => !document.startsWith('GUM_')), weight: WEIGHT.universal },
  ];
  const teacher = learn(lessons, byPeople, sources);
  const more = [
    { sentences: recased(named), weight: WEIGHT.gum },
    { sentences: guessed(teacher, unnamed), weight: WEIGHT.guessed },
  ];
  return learn([...lessons, ...more], ({ forms }) => heldOut.get(sentenceKey(forms)) ?? null, sources);
}
