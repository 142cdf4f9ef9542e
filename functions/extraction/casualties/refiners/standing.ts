import type { Document, Sentence, Word } from '../../language/document.ts';
import {
  BEGAN,
  CUMULATIVE_CUES,
  DENIALS,
  LASTING,
  MAY_LAST,
  MODALS,
  SUPERLATIVE,
} from '../../lexicon/standing-cues.ts';
import type { FigureCandidate } from '../candidate.ts';
import { clauseOf } from '../clauses.ts';
import { isEarlierTime } from '../earlier-times.ts';
import { type FigureRefiner, sentenceOf } from '../rule.ts';

type Status = FigureCandidate['status'];

const NAMED_DISEASE = /^(?:covid-19|covid|coronavirus|virus|pandemic|epidemic|ebola|cholera|measles|infections?)$/;
const IN_WAR =
  /^(?:people |civilians |since )?(?:in|during|by|as a result of) (?:the|its|this|a|their) (?:[\w-]+ ){0,2}(?:war|conflict|insurgency|pandemic|epidemic|outbreak|uprising)\b/;
const NEGATION = /^(?:not|n't|never)$/;
/** Words before a figure that may govern it. */
const NEAR = 6;
const FAR = 25;

/** "the worst since 1990" is a comparison. */
const foundTotal = (text: string): boolean =>
  CUMULATIVE_CUES.some(({ pattern }) => {
    const match = pattern.exec(text);
    return match !== null && !SUPERLATIVE.test(text.slice(0, match.index));
  });

/** "The war has killed 12": what goes on is the subject of a perfect. */
function runsOn(words: readonly Word[], { term, people }: FigureCandidate, sentence: Sentence): boolean {
  const before = words.slice(Math.max(sentence.from, Math.min(term.from, people.count.from) - 14), term.from);
  const has = before.findLastIndex(({ lower }) => /^(?:has|have)$/.test(lower));
  // "have been killed in the war"
  const after = words.slice(term.to, Math.min(sentence.to, term.to + 8)).map(({ lower }) => lower);
  if (has >= 0 && IN_WAR.test(after.join(' '))) return true;
  const subject = has < 0 ? [] : before.slice(0, has);
  const began = () => words.slice(sentence.from, sentence.to).some(({ lower }) => BEGAN.test(lower));
  return subject.some(
    ({ lower }, at) => (LASTING.test(lower) && subject[at + 1]?.text !== '-') || (MAY_LAST.test(lower) && began()),
  );
}

/** Totals of an epidemic: cases, infections, deaths "linked to" it. */
function isEpidemicTotal(
  words: readonly Word[],
  { outcome, rule, term }: FigureCandidate,
  clause: readonly Word[],
): boolean {
  if (outcome === 'infected')
    return (
      rule === 'toll' ||
      /^(?:cases?|infections?)$/.test(words[term.to - 1]?.lower ?? '') ||
      clause.some(({ lower }) => /^(?:has|have|had)$/.test(lower))
    );
  if (outcome !== 'killed' || !clause.some(({ lower }) => NAMED_DISEASE.test(lower))) return false;
  return (
    rule === 'toll' ||
    /^(?:deaths|fatalities|dead)$/.test(words[term.to - 1]?.lower ?? '') ||
    clause.some(({ lower }) => /^(?:has|have)$/.test(lower))
  );
}

function isDenied(words: readonly Word[], figure: FigureCandidate, sentence: Sentence): boolean {
  const low = Math.min(figure.term.from, figure.people.count.from);
  const before = words.slice(Math.max(sentence.from, low - FAR), low);
  const denial = before.findLastIndex(({ lower }) => DENIALS.test(lower));
  return (
    denial >= 0 &&
    !before.slice(denial).some(({ lower }, at, all) => /^(?:which|who)$/.test(lower) && all[at - 1]?.text === ',') &&
    !before.slice(denial).some(({ lower, text }) => /^(?:but|while|whereas)$/.test(lower) || text === ';')
  );
}

const GROUP = /^(?:have|has|had|be|been|being|is|are|was|were|to|not|n't|also|that|of|it|they|he|she|as|many|so)$/;

/** "may have been [killed]": the words that belong to the term's verb. */
function groupBefore(words: readonly Word[], at: number, from: number): readonly Word[] {
  let first = at;
  while (first > from && first > at - NEAR) {
    const word = words[first - 1] as Word;
    if (!MODALS.test(word.lower) && !GROUP.test(word.lower) && !/^RB/.test(word.xpos)) break;
    first--;
  }
  return words.slice(first, at);
}

/** The words before a figure, up to a comma: "a plan to kill [12]", "fears that [12 were killed]". */
function wordsBefore(words: readonly Word[], at: number, from: number): readonly Word[] {
  let first = at;
  while (first > from && at - first < NEAR && !/^[,;]$/.test((words[first - 1] as Word).text)) first--;
  return words.slice(first, at);
}

/** "may have been killed", "feared dead", "plotted to kill 12": in the figure's own words, or right before them. */
function isHypothetical(words: readonly Word[], { people, term, rule }: FigureCandidate, sentence: Sentence): boolean {
  const between = rule === 'toll' ? words.slice(term.to, people.count.from) : [];
  const own = [...groupBefore(words, term.from, sentence.from), ...words.slice(term.from, term.to), ...between];
  const first = Math.min(people.count.from, term.from);
  // "may", but not in "8 May"
  const isModal = ({ lower, text, xpos, spaceBefore }: Word) =>
    spaceBefore && MODALS.test(lower) && text !== 'May' && !/^NN/.test(xpos);
  const governing = wordsBefore(words, first, sentence.from);
  // "thousands of deaths could be prevented", "a possible fourth victim"
  const last = Math.max(people.to, term.to);
  const after = rule === 'counted-outcome' ? words.slice(last, last + 4) : [];
  const averted = after.some(({ lower }) => /^(?:prevented|averted|avoided|could|might)$/.test(lower));
  const count = words.slice(people.count.from, people.count.to);
  return (
    averted ||
    count.some(({ lower }) => lower === 'possible') ||
    own.some(isModal) ||
    governing.some((word) => isModal(word) || /^(?:plot|plan|fears|threat|attempt|bid)$/.test(word.lower))
  );
}

/** "was not hurt": said of the term itself. */
const isNegated = (words: readonly Word[], { people, term }: FigureCandidate): boolean =>
  people.count.qualifier === 'none' ||
  (term.from > people.to &&
    words.slice(Math.max(people.to, term.from - 3), term.from).some(({ lower }) => NEGATION.test(lower)));

/** Sentences of the first paragraph that tell the news. */
const LEAD = 2;

/** Headline, standfirst and the first sentences that follow tell the news; what stands below may be background. */
function isLead(doc: Document, sentence: Sentence): boolean {
  const first = doc.paragraphs.findIndex(({ section }) => section === 'body' || section === 'list');
  if (sentence.paragraph !== first) return sentence.paragraph < first;
  const start = doc.sentenceAt[doc.paragraphs[first]?.from ?? 0] as number;
  return (doc.sentenceAt[sentence.from] as number) - start < LEAD;
}

/** "two weeks after a quake killed 8,000" */
function isAfterEarlier(words: readonly Word[], figure: FigureCandidate, sentence: Sentence): boolean {
  const first = Math.min(figure.people.count.from, figure.term.from);
  const before = words.slice(Math.max(sentence.from, first - 12), first).map(({ lower }) => lower);
  const text = before.join(' ');
  return (
    /\b(?:days?|weeks?|months?|years?) after (?:a|an|the|another) [^,;]*$/.test(text) ||
    /\b(?:came|comes|coming) [^,;]*(?:days?|weeks?|months?) after\b[^,;]*$/.test(text)
  );
}

function standingOf(doc: Document, figure: FigureCandidate): Pick<FigureCandidate, 'scope' | 'status'> {
  const { words } = doc;
  const sentence = sentenceOf(doc, figure);
  const clause = clauseOf(doc, figure, sentence);
  const total =
    foundTotal(clause.text) || runsOn(words, figure, sentence) || isEpidemicTotal(words, figure, clause.words);
  const isNews = isLead(doc, sentence) && !clause.isRelative;
  const at = clause.words.indexOf(words[figure.term.from] as Word);
  const earlier = isEarlierTime(clause.words, at, isNews) || isAfterEarlier(words, figure, sentence);
  const status = (): Status => {
    if (isNegated(words, figure)) return 'negated';
    if (isDenied(words, figure, sentence)) return 'denied';
    if (isHypothetical(words, figure, sentence)) return 'hypothetical';
    return earlier && !total ? 'historical' : 'reported';
  };
  return { scope: total ? 'cumulative' : 'event', status: status() };
}

/** Whether a figure is a running total, of an earlier event, of one that may happen, or denied. */
export const standing: FigureRefiner = {
  name: 'standing',
  refine(candidates, { doc }) {
    return candidates.map((figure) => ({ ...figure, ...standingOf(doc, figure) }));
  },
};
