import type { Document, Sentence, Word } from '../../language/document.ts';
import type { FigureCandidate } from '../candidate.ts';
import type { FigureRefiner } from '../rule.ts';

const MODAL =
  /^(?:may|might|could|would|feared|fear|fears|if|unless|risk|threatens?|threatened|possibly|potentially|presumed|plotted|planned|planning|intended)$/;
const DENYING = /^(?:denied|denies|deny|denying|refuted|rejected|disputed)$/;
const CUMULATIVE = [
  /\bsince\b/,
  /\bso far this year\b/,
  /\bthis year\b/,
  /\bto date\b/,
  /\bin the (?:past|last) (?:\w+ )?(?:years?|months?|decades?)\b/,
  /\bover the (?:past|last) (?:\w+ )?(?:years?|months?|decades?)\b/,
  /\b(?:worldwide|globally|nationwide)\b/,
  /\bthe (?:war|conflict|pandemic|outbreak|insurgency|virus|epidemic) has\b/,
  /\bevery year\b/,
  /\beach year\b/,
  /\bannually\b/,
];
const EARLIER = [
  /\bin (?:19|20)\d\d\b/,
  /\b(?:last|previous) (?:year|month|week)\b/,
  /\bearlier this (?:year|month|week)\b/,
  /\b(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)\b/,
  /\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/,
  /\bpreviously\b/,
  /\bthe previous\b/,
  /\bin a (?:similar|separate|previous)\b/,
  /\ba similar\b/,
];

/** The clause around a figure: from the nearest ";" or ", and" before it to the next after it. */
function clauseOf({ doc }: { doc: Document }, figure: FigureCandidate, sentence: Sentence): string {
  const { words } = doc;
  const [low, high] = [
    Math.min(figure.people.count.from, figure.term.from),
    Math.max(figure.people.to, figure.term.to),
  ];
  const splits = (at: number) =>
    (words[at] as Word).text === ';' ||
    (/^(?:but|while|whereas)$/.test((words[at] as Word).lower) && (words[at - 1] as Word | undefined)?.text === ',');
  let from = low;
  while (from > sentence.from && low - from < 60 && !splits(from - 1)) from--;
  let to = high;
  while (to < sentence.to && to - high < 60 && !splits(to)) to++;
  return doc.text.slice((words[from] as Word).start, (words[to - 1] as Word).end).toLowerCase();
}

function statusOf(
  doc: Document,
  figure: FigureCandidate,
  sentence: Sentence,
  clause: string,
): FigureCandidate['status'] {
  const { words } = doc;
  if (figure.people.count.qualifier === 'none') return 'negated';
  const low = Math.min(figure.term.from, figure.people.count.from);
  const near = words.slice(Math.max(sentence.from, low - 6), Math.max(figure.term.to, figure.people.count.to));
  if (words.slice(Math.max(sentence.from, low - 5), low).some(({ lower }) => DENYING.test(lower))) return 'denied';
  // "may", but not in "8 May"
  if (near.some(({ lower, text }) => MODAL.test(lower) && text !== 'May')) return 'hypothetical';
  return EARLIER.some((pattern) => pattern.test(clause)) ? 'historical' : figure.status;
}

/** Whether a figure is a running total, of an earlier event, of one that may happen, or denied. */
export const standing: FigureRefiner = {
  name: 'standing',
  refine(candidates, { doc }) {
    return candidates.map((figure) => {
      const sentence = doc.sentences[doc.sentenceAt[figure.people.count.from] as number] as Sentence;
      const clause = clauseOf({ doc }, figure, sentence);
      const cumulative = CUMULATIVE.some((pattern) => pattern.test(clause));
      const status = statusOf(doc, figure, sentence, clause);
      return {
        ...figure,
        scope: cumulative ? 'cumulative' : 'event',
        status: cumulative && status === 'historical' ? figure.status : status,
      } as const;
    });
  },
};
