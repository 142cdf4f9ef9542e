import type { WordRange } from '../language/document.ts';
import type { StatementCandidate } from './candidate.ts';
import { contentOf, cueSpeaker } from './finders/ranked-content.ts';
import { type CueChoices, contentChoices } from './ranking/content-choices.ts';
import { featuresOf } from './ranking/content-ranker.ts';
import { looseChoices } from './ranking/loose-choices.ts';
import { type RankedReadings, rankedReadings } from './ranking/ranked-readings.ts';
import { rankerWeights } from './ranking/ranker-weights.ts';
import { speakerChoices } from './ranking/speaker-choices.ts';
import { speakerFeatures } from './ranking/speaker-features.ts';
import type { StatementContext } from './rule.ts';

/** What the model chose for one statement, and what it would have chosen next; in words of the document, null for nothing. */
export interface ExplainedChoice extends Pick<RankedReadings, 'share' | 'runnerUpShare' | 'reasons'> {
  readonly of: 'content' | 'speaker';
  readonly chosen: WordRange | null;
  readonly runnerUp: WordRange | null;
}

const keyOf = (range: WordRange | null): string => (range === null ? '' : `${range.from}-${range.to}`);

function explained(
  of: ExplainedChoice['of'],
  readings: RankedReadings | null,
  ranges: readonly (WordRange | null)[],
): ExplainedChoice[] {
  if (readings === null) return [];
  const { chosen, runnerUp, ...rest } = readings;
  return [{ of, chosen: ranges[chosen] ?? null, runnerUp: ranges[runnerUp] ?? null, ...rest }];
}

function contentChoice(candidate: StatementCandidate, ways: CueChoices, context: StatementContext): ExplainedChoice[] {
  const ranges = ways.choices.map((choice) => contentOf(context, choice));
  const read = () => featuresOf(context.doc, ways);
  const readings = rankedReadings(read, ranges.map(keyOf), candidate.content.map(keyOf), rankerWeights());
  return explained('content', readings, ranges);
}

/** Who speaks, among all who were proposed for the content; nothing where a later rule has changed the content. */
function speakerChoice(candidate: StatementCandidate, ways: CueChoices, context: StatementContext): ExplainedChoice[] {
  const { doc } = context;
  const said = new Map(candidate.content.map((part) => [keyOf(part), part]));
  const choice = ways.choices.find((way) => said.has(keyOf(contentOf(context, way))));
  const content = choice && said.get(keyOf(contentOf(context, choice)));
  const sentence = doc.sentences[doc.sentenceAt[ways.cue.from] as number];
  if (content === undefined || sentence === undefined) return [];
  const people = speakerChoices(doc, ways.cue, sentence, content, [choice?.author ?? null, ways.speaker]);
  const ranges = people.choices.map(({ range }) => range);
  const read = () => speakerFeatures(doc, people);
  const readings = rankedReadings(read, ranges.map(keyOf), [keyOf(candidate.speaker)], rankerWeights());
  return explained('speaker', readings, ranges);
}

/** Ranks again what was ranked for one statement; nothing for what a plain rule found. */
export function explainStatement(candidate: StatementCandidate, context: StatementContext): ExplainedChoice[] {
  const { doc } = context;
  const { rule, cue, content } = candidate;
  if (rule === 'loose-quotation') {
    const first = content[0]?.from ?? 0;
    const quotation = doc.quotations.find(({ from, depth }) => depth === 0 && from >= first);
    return quotation === undefined ? [] : contentChoice(candidate, looseChoices(quotation, context), context);
  }
  const sentence = cue === null ? undefined : doc.sentences[doc.sentenceAt[cue.from] as number];
  if (rule !== 'ranked-content' || cue === null || sentence === undefined) return [];
  const ranked = context.rankedCuesOf(sentence).find(({ from }) => from === cue.from);
  if (ranked === undefined) return [];
  const ways = contentChoices(ranked, sentence, context, cueSpeaker(ranked, sentence, context));
  return [...contentChoice(candidate, ways, context), ...speakerChoice(candidate, ways, context)];
}
