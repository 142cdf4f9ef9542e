import type { Document, Sentence, Word, WordRange } from '../../language/document.ts';
import type { FigureCandidate } from '../candidate.ts';
import { type Mentions, ownPlace } from '../own-place.ts';
import { type PlaceMention, placeMentions } from '../place-mentions.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';
import { isPast, nearby } from '../totals.ts';

type Place = FigureCandidate['place'];

/** Sentences before a figure whose place it takes over. */
const LOOK_BACK = 2;

const isHeadline = (doc: Document, { paragraph }: Sentence): boolean =>
  doc.paragraphs[paragraph]?.section === 'headline';
const inBody = (doc: Document, figure: FigureCandidate): boolean => !isHeadline(doc, sentenceOf(doc, figure));

const holdsCapital = (words: readonly Word[], { from, to }: WordRange): boolean =>
  words.slice(from, to).some(({ text }) => /^\p{Lu}/u.test(text));

/** The place that a sentence is about: the first in it with a name. */
function topicOf(mentions: readonly PlaceMention[]): PlaceMention | null {
  const fit = mentions.filter(({ form, named }) => named && form !== 'attribute');
  return fit.find(({ form }) => form !== 'speaker') ?? fit[0] ?? null;
}

/** "They said 12 fled.": it goes on from the paragraph before. */
const goesOn = (words: readonly Word[], { from }: Sentence): boolean =>
  /^(?:they|it|he|she|there|those)$/.test(words[from]?.lower ?? '');

/** The place of the sentences right before. */
function fromBeside(
  doc: Document,
  figure: FigureCandidate,
  earlier: readonly FigureCandidate[],
  mentions: Mentions,
): Place {
  const sentence = sentenceOf(doc, figure);
  const index = doc.sentenceAt[sentence.from] as number;
  for (const before of doc.sentences.slice(Math.max(0, index - LOOK_BACK), index).reverse()) {
    const parted = before.paragraph !== sentence.paragraph && !goesOn(doc.words, sentence);
    if (parted || isHeadline(doc, before)) return null;
    const placed = earlier.findLast((one) => one.place !== null && sentenceOf(doc, one) === before)?.place;
    const found = placed && holdsCapital(doc.words, placed) ? placed : topicOf(mentions(before));
    if (found !== null) return found;
  }
  return null;
}

/** A figure whose sentence names no place takes one over by the written rule: docs/decisions/0901. */
function carried(
  doc: Document,
  figure: FigureCandidate,
  before: readonly FigureCandidate[],
  mentions: Mentions,
  first: PlaceMention | null,
): Place {
  if (!inBody(doc, figure) || figure.scope === 'cumulative' || figure.outcome === 'detained') return null;
  const earlier = before.filter((one) => inBody(doc, one) && isPast(one) === isPast(figure));
  const beside = fromBeside(doc, figure, earlier, mentions);
  if (beside !== null || isPast(figure)) return beside;
  const placed = earlier.find(({ place }) => place !== null && holdsCapital(doc.words, place))?.place;
  return placed ?? (first !== null && first.to <= sentenceOf(doc, figure).from ? first : null);
}

/** The first place below the headline. */
function firstPlace(doc: Document, mentions: Mentions): PlaceMention | null {
  for (const sentence of doc.sentences) {
    const topic = isHeadline(doc, sentence) ? null : topicOf(mentions(sentence));
    if (topic !== null) return topic;
  }
  return null;
}

/** Where each figure's people came to harm, by the words of its own clause, or of the sentences before it. */
export const placeOfHarm: FigureRefiner = {
  name: 'place-of-harm',
  refine(candidates, context) {
    const { doc } = context;
    const known = new Map<Sentence, readonly PlaceMention[]>();
    const mentions: Mentions = (sentence) => {
      const found = known.get(sentence) ?? placeMentions(doc, sentence);
      known.set(sentence, found);
      return found;
    };
    const first = candidates.length === 0 ? null : firstPlace(doc, mentions);
    const placed: FigureCandidate[] = [];
    for (const figure of candidates) {
      const own = ownPlace(context, figure, sentenceOf(doc, figure), mentions);
      const place = own ?? carried(doc, figure, nearby(placed), mentions, first);
      placed.push({ ...figure, place, isPlaceCarried: own === null });
    }
    return placed;
  },
};
