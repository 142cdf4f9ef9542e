import type { FigureCandidate } from '../casualties/candidate.ts';

/**
 * Log odds that a printed count is right (its outcome, its words, its bounds), by the rule that found it: what
 * `npm run accuracy -- --rules` measures on the development corpus, taken down to what was read of articles that the
 * rules had not seen (docs/decisions/0901).
 */
const BY_RULE: Readonly<Record<string, number>> = {
  'object-of-harm': 3.2,
  'subject-of-harm': 3.2,
  toll: 2.8,
  'nobody-harmed': 2.7,
  'counted-outcome': 2.5,
  'labelled-count': 2.2,
  'among-the-dead': 2.2,
  'shared-term': 1.6,
};
const OTHER_RULE = 1.6;

/** What takes the odds down: one person by a noun or a name, outcomes said of many things, vague words, a far term. */
const IMPLIED = -0.9;
const NAMED = -1.2;
const LOOSE = -0.8;
const VAGUE = -0.5;
const FAR = -0.5;
const LOOSE_OUTCOMES = /^(?:infected|evacuated|displaced|abducted)$/;
const FAR_WORDS = 12;

function logOdds({ rule, outcome, people, term }: FigureCandidate): number {
  const { count, victims, named } = people;
  const base = Object.hasOwn(BY_RULE, rule) ? (BY_RULE[rule] as number) : OTHER_RULE;
  const between = Math.max(term.from - people.to, count.from - term.to);
  return (
    base +
    (named ? NAMED : victims?.from === count.from ? IMPLIED : 0) +
    (LOOSE_OUTCOMES.test(outcome) ? LOOSE : 0) +
    (count.qualifier === 'vague' ? VAGUE : 0) +
    (between > FAR_WORDS ? FAR : 0)
  );
}

/** The calibrated probability that a figure is right: its outcome, its words and its bounds; two digits. */
export const figureConfidence = (figure: FigureCandidate): number =>
  Math.round(100 / (1 + Math.exp(-logOdds(figure)))) / 100;
