import type { Casualty, Party, Statement } from '../../../schemas/types.ts';
import { type FigureCandidate, figureKey } from '../casualties/candidate.ts';
import type { Sentence, Word, WordRange } from '../language/document.ts';
import { countriesAmong } from '../language/places/place-phrases.ts';
import { CAUSES } from '../lexicon/causes.ts';
import type { StatementCandidate } from '../statements/candidate.ts';
import { isTurn } from '../statements/finders/transcript.ts';
import { causeOf, placeOf, timeOf, unitOf, victimsOf } from './assemble-circumstances.ts';
import { type AssemblyContext, anchorOf, partyOf } from './assemble-statements.ts';
import { figureConfidence } from './figure-confidence.ts';
import { statementAround } from './nesting.ts';

interface Source {
  readonly attributedTo: Party | null;
  readonly statementId: string | null;
  readonly denied: boolean;
  /** "A: Twelve were killed": somebody gives the figure, whom the article need not name. */
  readonly isTurn: boolean;
}

interface Statements {
  readonly candidates: readonly StatementCandidate[];
  readonly assembled: readonly Statement[];
}

const THINGS = /^(?:building|house|car|truck|lorry|bus|train|plane|ship|boat|vehicle|road|bridge|wave|lives)s?$/;

/** "The fire claimed 12 lives", "a raid said to kill 12": what does harm says nothing. */
function isNobody(speaker: WordRange | null, { doc }: AssemblyContext): boolean {
  if (speaker === null) return false;
  const words = doc.words.slice(speaker.from, speaker.to);
  const link = words.findIndex(({ lower }, at) => at > 0 && /^(?:of|in|on|at|near|that|which)$/.test(lower));
  const { lower } = words[link > 0 ? link - 1 : words.length - 1] as Word;
  return CAUSES.has(lower) || THINGS.test(lower);
}

/** "claimed a bombing that killed 12", "claimed 12 lives": no word on the figure. */
function claimsDeed({ cue, content }: StatementCandidate, { doc }: AssemblyContext): boolean {
  const from = content[0]?.from ?? 0;
  const first = doc.words.slice(from, from + 6);
  const verb = first.findIndex(({ xpos }) => /^(?:VB|MD|TO)/.test(xpos));
  const nouns = verb < 0 ? first : first.slice(0, verb);
  const deed = nouns.some(({ lower }) => CAUSES.has(lower) || /^(?:responsibility|lives|life)$/.test(lower));
  return cue?.lemma === 'claim' && deed && !/^(?:that|it|they)$/.test(first[0]?.lower ?? '');
}

/** Who gives a figure: the speaker of the innermost statement around it, else who its own sentence names. */
function sourceOf(figure: FigureCandidate, statements: Statements, context: AssemblyContext): Source {
  const index = statementAround(figure.people.count, statements.candidates);
  const statement = statements.assembled[index];
  const candidate = statements.candidates[index];
  if (
    statement === undefined ||
    candidate === undefined ||
    isNobody(candidate.speaker, context) ||
    claimsDeed(candidate, context)
  )
    return { attributedTo: partyOf(figure.claimant, context), statementId: null, denied: false, isTurn: false };
  const denied = statement.cue?.stance === 'denial' && !statement.negated;
  const attributedTo = statement.speaker ?? partyOf(figure.claimant, context);
  return { attributedTo, statementId: statement.id, denied, isTurn: isTurn(candidate) };
}

/** Where several hold, the first of: negated, denied, hypothetical, historical, claimed, reported. */
function statusOf({ status }: FigureCandidate, { attributedTo, denied, isTurn }: Source): Casualty['status'] {
  if (denied && status !== 'negated') return 'denied';
  return status === 'reported' && (attributedTo !== null || isTurn) ? 'claimed' : status;
}

/** The record's casualty figures, from candidates in text order, each tied to the statement that gives it. */
export function assembleCasualties(
  figures: readonly FigureCandidate[],
  candidates: readonly StatementCandidate[],
  assembled: readonly Statement[],
  context: AssemblyContext,
): Casualty[] {
  const { doc, spans } = context;
  const near = countriesAmong(doc.words);
  const ids = new Map(figures.map((figure, at) => [figureKey(figure), `c${at + 1}`]));
  return figures.map((figure, index): Casualty => {
    const { count, victims } = figure.people;
    const source = sourceOf(figure, { candidates, assembled }, context);
    const people = victimsOf(victims, context);
    const { value, min, max, qualifier } = count;
    const sentence = doc.sentences[doc.sentenceAt[count.from] as number] as Sentence;
    const { relation } = figure;
    return {
      id: `c${index + 1}`,
      section: doc.paragraphs[sentence.paragraph]?.section ?? 'body',
      outcome: figure.outcome,
      term: spans.span(figure.term),
      count: { ...spans.span(count), value, min, max, qualifier, unit: unitOf(people) },
      victims: people,
      cause: causeOf(figure.cause, context),
      perpetrator: partyOf(figure.perpetrator, context),
      place: placeOf(figure.place, near, context),
      time: timeOf(figure.time, context),
      scope: figure.scope,
      status: statusOf(figure, source),
      attributedTo: source.attributedTo,
      statementId: source.statementId,
      relation: relation && { type: relation.type, target: ids.get(figureKey(relation.target)) ?? 'c1' },
      anchor: spans.anchor(anchorOf([count, figure.term], context)),
      confidence: figureConfidence(figure),
    };
  });
}
