import { type FigureCandidate, figureRange } from '../casualties/candidate.ts';
import type { FoundFigures } from '../casualties/english.ts';
import type { Span } from '../language/span.ts';
import type { StatementCandidate } from '../statements/candidate.ts';
import { contextOf, type FoundStatements } from '../statements/english.ts';
import { type ExplainedChoice, explainStatement } from '../statements/explain-statement.ts';
import type { StatementContext } from '../statements/rule.ts';
import type { AssemblyContext } from './assemble-statements.ts';

/** One line of an explanation: a fact that was kept or dropped, by which rule, why, and in which words. */
export interface TraceEntry {
  readonly verdict: 'kept' | 'dropped';
  readonly fact: 'statement' | 'casualty';
  /** The record's id of a kept fact; null for a dropped one. */
  readonly id: string | null;
  readonly rule: string;
  readonly reason: string;
  readonly words: string;
  /** Code points. */
  readonly start: number;
  /** What the model weighed, where it was asked to explain and a model chose. */
  readonly choices?: readonly TracedChoice[];
  /** For a statement that no model chose: the first other proposal for its cue or words; null for none. */
  readonly otherwise?: Pick<TraceEntry, 'rule' | 'words'> | null;
}

/** What was read, what would have been read next, and what decided; null for reading nothing. */
export interface TracedChoice extends Pick<ExplainedChoice, 'of' | 'share' | 'runnerUpShare' | 'reasons'> {
  readonly chosen: string | null;
  readonly runnerUp: string | null;
}

type Fact = Pick<TraceEntry, 'verdict' | 'fact' | 'id' | 'reason'>;

function entry(fact: Fact, rule: string, range: Span, { spans }: AssemblyContext): TraceEntry {
  const { text, start } = spans.span(range);
  return { ...fact, rule, words: text, start };
}

function statementWords({ content, cue, speaker }: StatementCandidate): Span {
  const parts = [...content, cue, speaker].filter((part) => part !== null);
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}

function statementReason({ cue, speaker }: StatementCandidate, { doc }: AssemblyContext): string {
  const words = (range: Span | null) =>
    range === null ? 'none' : JSON.stringify(doc.text.slice(range.start, range.end));
  return `speaker ${words(speaker)}, cue ${words(cue)}`;
}

function figureReason({ outcome, status, scope, relation }: FigureCandidate): string {
  return [outcome, status, scope, relation?.type].filter(Boolean).join(', ');
}

function choicesOf(
  statement: StatementCandidate,
  statements: StatementContext,
  { doc }: AssemblyContext,
): readonly TracedChoice[] {
  const words = (range: Span | null) => (range === null ? null : doc.text.slice(range.start, range.end));
  return explainStatement(statement, statements).map(({ chosen, runnerUp, ...rest }) => ({
    ...rest,
    chosen: words(chosen),
    runnerUp: words(runnerUp),
  }));
}

/** The first proposal that was dropped and shares the statement's cue or words. */
function otherwise(
  { content, cue }: StatementCandidate,
  { dropped }: FoundStatements,
  { spans }: AssemblyContext,
): Pick<TraceEntry, 'rule' | 'words'> | null {
  const own = [...content, cue].filter((part) => part !== null);
  const other = dropped.find(({ candidate }) =>
    [...candidate.content, candidate.cue].some((a) => a !== null && own.some((b) => a.from < b.to && b.from < a.to)),
  )?.candidate;
  return other === undefined ? null : { rule: other.rule, words: spans.span(statementWords(other)).text };
}

/** The trace with what the model weighed for each statement, which is made once more, or the other proposal. */
export function explainedTrace(
  trace: readonly TraceEntry[],
  found: FoundStatements,
  context: AssemblyContext,
): TraceEntry[] {
  const shared = contextOf(context.doc);
  return trace.map((entry, at) => {
    const statement = found.statements[at];
    if (statement === undefined) return entry;
    const choices = choicesOf(statement, shared, context);
    return choices.length > 0 ? { ...entry, choices } : { ...entry, otherwise: otherwise(statement, found, context) };
  });
}

/** Why each fact of the record is in it, and why other proposals are not. */
export function traceOf(statements: FoundStatements, figures: FoundFigures, context: AssemblyContext): TraceEntry[] {
  const kept = (fact: Fact['fact'], id: string, reason: string): Fact => ({ verdict: 'kept', fact, id, reason });
  const dropped = (fact: Fact['fact'], reason: string): Fact => ({ verdict: 'dropped', fact, id: null, reason });
  return [
    ...statements.statements.map((s, at) =>
      entry(kept('statement', `s${at + 1}`, statementReason(s, context)), s.rule, statementWords(s), context),
    ),
    ...statements.dropped.map(({ candidate, reason }) =>
      entry(dropped('statement', reason), candidate.rule, statementWords(candidate), context),
    ),
    ...figures.figures.map((f, at) =>
      entry(kept('casualty', `c${at + 1}`, figureReason(f)), f.rule, figureRange(f), context),
    ),
    ...figures.dropped.map(({ rule, range, reason }) => entry(dropped('casualty', reason), rule, range, context)),
  ];
}
