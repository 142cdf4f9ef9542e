import type { Casualty, Statement } from '../../schemas/types.ts';
import type { AnnotatedStatement, Offsets } from '../../scripts/accuracy/corpora.ts';
import type { Prediction } from '../../scripts/accuracy/prediction.ts';
import { validRecord } from '../cli/record-factory.ts';

export const TEXT =
  'Mayor Edda Roe said on Monday: “We will mend the sea wall by spring.” Police said that two sailors drowned off Lunsay. “It is cold,” she added, “and dark.”';

/** Where words of TEXT stand. */
export function at(words: string): Offsets {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return [start, start + words.length];
}

const spanOf = (words: string) => ({ start: at(words)[0], end: at(words)[1], text: words });

export const annotatedStatement = (
  content: readonly string[],
  speaker: string | null,
  about: Partial<AnnotatedStatement> = {},
): AnnotatedStatement => ({
  content: content.map(at),
  speaker: speaker === null ? null : at(speaker),
  speakerText: speaker,
  cue: null,
  kind: 'direct',
  strict: true,
  ...about,
});

export function recordStatement(
  content: readonly string[],
  speaker: string | null,
  about: Partial<Statement> = {},
): Statement {
  const [sample] = validRecord().statements as readonly [Statement, ...Statement[]];
  const party = { kind: 'person' as const, role: null, affiliation: null, country: null };
  return {
    ...sample,
    content: content.map(spanOf),
    cue: null,
    speaker: speaker === null ? null : { ...spanOf(speaker), ...party, name: speaker },
    ...about,
  };
}

export const cue = (words: string, lemma: string): Statement['cue'] => ({ ...spanOf(words), lemma, stance: 'neutral' });

export function recordFigure(
  words: string,
  count: Partial<Casualty['count']>,
  about: Partial<Casualty> = {},
): Casualty {
  const [sample] = validRecord().casualties as readonly [Casualty, ...Casualty[]];
  return {
    ...sample,
    statementId: null,
    status: 'reported',
    count: { ...sample.count, ...spanOf(words), ...count },
    ...about,
  };
}

/** What the pipeline would hand over for TEXT with these facts. */
export function predicted(statements: readonly Statement[], casualties: readonly Casualty[] = []): Prediction {
  return {
    record: { ...validRecord(), statements, casualties },
    ruleOf: () => 'sample-rule',
    unitsOf: ({ start, end }) => [start, end],
  };
}
