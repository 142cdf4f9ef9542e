import {
  englishNameTagger,
  type Name,
  type NameTagger,
  namesOfLabels,
} from '../../functions/extraction/language/names/name-tagger.ts';
import { byDocument, type NamedSentence, readIob2 } from '../train/name-corpora.ts';
import { nameForms } from '../train/train-names.ts';

/** F1 in percent: a name is right when both its ends are, and its kind where a kind is asked for. */
export interface NameScores {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  /** Right ends, whatever the kind. */
  readonly span: number;
  /** Right ends and right kind, over all names. */
  readonly typedSpan: number;
}

const MEASURES: Readonly<Record<keyof NameScores, (name: Name) => string | null>> = {
  person: ({ from, to, kind }) => (kind === 'person' ? `${from}-${to}` : null),
  organisation: ({ from, to, kind }) => (kind === 'organisation' ? `${from}-${to}` : null),
  place: ({ from, to, kind }) => (kind === 'place' ? `${from}-${to}` : null),
  span: ({ from, to }) => `${from}-${to}`,
  typedSpan: ({ from, to, kind }) => `${from}-${to} ${kind}`,
};

interface Judged {
  readonly found: readonly Name[];
  readonly gold: readonly Name[];
}

function f1(sentences: readonly Judged[], keyOf: (name: Name) => string | null): number {
  let [right, all] = [0, 0];
  for (const { found, gold } of sentences) {
    const wanted = new Set(gold.map(keyOf).filter((key) => key !== null));
    const given = found.map(keyOf).filter((key) => key !== null);
    right += given.filter((key) => wanted.has(key)).length;
    all += given.length + wanted.size;
  }
  return all === 0 ? 0 : (200 * right) / all;
}

/** Scores a tagger on sentences with names; the words are the corpus's, their tags the tagger's own. */
export function scoreNamedSentences(sentences: readonly NamedSentence[], tagger: NameTagger): NameScores {
  const judged = byDocument(sentences).flatMap((document): Judged[] => {
    const names = tagger.names(document.map((sentence) => nameForms(sentence)));
    return document.map(({ labels }, index) => ({ found: names[index] ?? [], gold: namesOfLabels(labels) }));
  });
  const score = (measure: keyof NameScores): number => f1(judged, MEASURES[measure]);
  return {
    person: score('person'),
    organisation: score('organisation'),
    place: score('place'),
    span: score('span'),
    typedSpan: score('typedSpan'),
  };
}

/** Scores the trained name tagger on a file of Universal NER (IOB2; labels PER, ORG, LOC). */
export const scoreNames = (path: string): NameScores => scoreNamedSentences(readIob2(path), englishNameTagger());
