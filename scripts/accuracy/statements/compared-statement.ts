import type { Statement } from '../../../schemas/types.ts';
import type { AnnotatedStatement, Offsets } from '../corpora.ts';
import type { Prediction } from '../prediction.ts';
import { contentWords, type PlainWord, shared, type WordSet, wordsIn } from './content-words.ts';
import { isPlainReport } from './plain-report.ts';
import type { SpeakerWords } from './same-speaker.ts';

/** A statement as it is compared, whoever found it. */
export interface ComparedStatement {
  readonly kind: Statement['kind'];
  readonly words: WordSet;
  readonly speaker: SpeakerWords | null;
  /** Careful readers would agree that it is one; others are neither asked for nor held against us. */
  readonly strict: boolean;
}

export interface ProposedStatement extends ComparedStatement {
  readonly rule: string;
  readonly confidence: number;
  readonly cue: WordSet;
}

/** Each span a statement of its own, or all spans one statement. */
const groups = <T>(spans: readonly T[], byParts: boolean): readonly (readonly T[])[] =>
  byParts ? spans.map((span) => [span]) : [spans];

const speakerOf = (words: readonly PlainWord[], range: Offsets | null, text: string | null): SpeakerWords | null =>
  range === null || text === null ? null : { text, words: wordsIn(words, [range]) };

export function annotated(
  statements: readonly AnnotatedStatement[],
  words: readonly PlainWord[],
  byParts: boolean,
): ComparedStatement[] {
  const all = statements.flatMap(({ content, kind, strict, speaker, speakerText }) =>
    groups(content, byParts).map((ranges) => ({
      kind,
      strict,
      words: contentWords(words, ranges),
      speaker: speakerOf(words, speaker, speakerText),
    })),
  );
  return all.filter((statement) => statement.words.size > 0);
}

/** What the record says, outermost statements only: the corpus annotates none inside another. */
export function proposed(
  { record, ruleOf, unitsOf }: Prediction,
  words: readonly PlainWord[],
  byParts: boolean,
): ProposedStatement[] {
  const all = record.statements.flatMap((statement) =>
    groups(statement.content, byParts).map((spans): ProposedStatement => {
      const { id, kind, confidence, speaker, cue } = statement;
      const content = contentWords(words, spans.map(unitsOf));
      return {
        kind,
        confidence,
        rule: ruleOf(id),
        words: content,
        cue: wordsIn(words, cue === null ? [] : [unitsOf(cue)]),
        speaker: speaker === null ? null : speakerOf(words, unitsOf(speaker), speaker.text),
        strict: isPlainReport(statement, content.size),
      };
    }),
  );
  const holds = (outer: WordSet, inner: WordSet) => shared(outer, inner) === inner.size;
  const isInside = (inner: ProposedStatement, outer: ProposedStatement) =>
    inner.words.size < outer.words.size && holds(outer.words, inner.words) && holds(outer.words, inner.cue);
  const some = all.filter((statement) => statement.words.size > 0);
  return some.filter((inner) => !some.some((outer) => isInside(inner, outer)));
}
