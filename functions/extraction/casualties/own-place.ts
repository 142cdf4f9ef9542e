import type { Sentence, Word } from '../language/document.ts';
import type { FigureCandidate } from './candidate.ts';
import { clauseRanges } from './clauses.ts';
import type { PlaceMention } from './place-mentions.ts';
import { type FigureContext, sentenceOf } from './rule.ts';

export type Mentions = (sentence: Sentence) => readonly PlaceMention[];

/** A place before the figure counts as so much farther away. */
const BEFORE = 2;
const FORM: Readonly<Record<PlaceMention['form'], number>> = { phrase: 0, plain: 12, attribute: 24, speaker: 60 };
const UNNAMED = 10;
/** "in the city": said of a place named before. */
const ANAPHOR = 20;
/** Past another count, a place is rather where those came to harm. */
const ANOTHER = 12;
/** Words between places of one chain: "in Orlo, a port city in Perl". */
const LONGEST_LINK = 8;
const isAnaphor = (words: readonly Word[], { from, to, named }: PlaceMention): boolean =>
  !named && to - from === 2 && words[from]?.lower === 'the';

/** Where the search begins: after the figure's words; after its people where its term is another's. */
const anchorOf = ({ rule, term, people }: FigureCandidate): number =>
  rule === 'shared-term' || term.from < people.count.from ? people.to : Math.max(term.to, people.to);

const links = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= LONGEST_LINK &&
  words.slice(from, to).every(({ xpos, text }) => !/^(?:VB[DZPG]?|MD|CC)$/.test(xpos) && text !== ';');

/** The most telling place of the chain that a mention is in: the first with a name. */
function headOfChain(words: readonly Word[], all: readonly PlaceMention[], mention: PlaceMention): PlaceMention {
  let first = all.indexOf(mention);
  while (first > 0 && links(words, (all[first - 1] as PlaceMention).to, (all[first] as PlaceMention).from)) first--;
  let last = all.indexOf(mention);
  while (
    !mention.named &&
    last + 1 < all.length &&
    links(words, (all[last] as PlaceMention).to, (all[last + 1] as PlaceMention).from)
  )
    last++;
  const chain = all.slice(first, last + 1);
  return chain.find(({ named, form }) => named && form !== 'attribute') ?? mention;
}

/** The nearest place among those of a sentence. */
function nearest(
  { doc, peopleIn }: FigureContext,
  figure: FigureCandidate,
  all: readonly PlaceMention[],
  fits: (one: PlaceMention) => boolean,
): PlaceMention | null {
  const anchor = anchorOf(figure);
  const counts = peopleIn(sentenceOf(doc, figure)).map(({ count }) => count.from);
  const { victims } = figure.people;
  const distance = (one: PlaceMention) => {
    const { from, form, named } = one;
    const others = from < anchor ? 0 : counts.filter((at) => at > anchor && at < from).length;
    const away = from >= anchor - 1 ? from - anchor + others * ANOTHER : (anchor - from) * BEFORE;
    return away + FORM[form] + (named ? 0 : UNNAMED) + (isAnaphor(doc.words, one) ? ANAPHOR : 0);
  };
  const near = all.filter(
    (one) =>
      fits(one) && one.form !== 'speaker' && !(victims !== null && one.from >= victims.from && one.to <= victims.to),
  );
  const best = near.reduce<PlaceMention | null>((a, b) => (a !== null && distance(a) <= distance(b) ? a : b), null);
  return best === null ? null : headOfChain(doc.words, near, best);
}

/** The nearest place of the figure's own clause; else of its sentence. */
export function ownPlace(
  context: FigureContext,
  figure: FigureCandidate,
  sentence: Sentence,
  mentions: Mentions,
): PlaceMention | null {
  const { doc } = context;
  const all = mentions(sentence);
  const clause = clauseRanges(doc, figure, sentence);
  const within = (parts: readonly { readonly from: number; readonly to: number }[]) => (one: PlaceMention) =>
    parts.some((part) => part.from <= one.from && one.from < part.to);
  const around = within(clauseRanges(doc, figure, sentence, true));
  return (
    all.find((one) => one.form === 'phrase' && one.from === figure.people.to + 1 && !isAnaphor(doc.words, one)) ??
    nearest(context, figure, all, within(clause)) ??
    nearest(context, figure, all, (one) => one.form !== 'attribute' && around(one))
  );
}
