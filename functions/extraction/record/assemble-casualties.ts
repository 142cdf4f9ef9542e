import type { Casualty, Cause, Place, Statement, Victims } from '../../../schemas/types.ts';
import { type FigureCandidate, figureKey } from '../casualties/candidate.ts';
import { resolveTime } from '../language/dates/time-phrases.ts';
import type { Sentence, Word, WordRange } from '../language/document.ts';
import { countryIn } from '../language/parties/mention-parts.ts';
import { countriesAmong, countryOfPlace } from '../language/places/place-phrases.ts';
import { CAUSES } from '../lexicon/causes.ts';
import { PEOPLE } from '../lexicon/people.ts';
import type { StatementCandidate } from '../statements/candidate.ts';
import { type AssemblyContext, anchorOf } from './assemble-statements.ts';
import { confidenceOf } from './confidence.ts';
import { statementAround } from './nesting.ts';

const partOf = (range: WordRange, { doc }: AssemblyContext): readonly Word[] => doc.words.slice(range.from, range.to);

function victimsOf(range: WordRange | null, context: AssemblyContext): Victims | null {
  if (range === null) return null;
  const words = partOf(range, context);
  const facts = PEOPLE.get((words.at(-1) as Word).lower) ?? {};
  const civilian = words.some(({ lower }) => /^civilians?$/.test(lower)) ? 'civilian' : (facts.civilian ?? 'unknown');
  return {
    ...context.spans.span(range),
    group: countryIn(context.doc.text, words),
    civilian,
    age: facts.age ?? null,
    sex: facts.sex ?? null,
  };
}

function causeOf(range: WordRange | null, context: AssemblyContext): Cause | null {
  if (range === null) return null;
  return { ...context.spans.span(range), kind: CAUSES.get((context.doc.words[range.from] as Word).lower) ?? 'unknown' };
}

function placeOf(range: WordRange | null, near: ReadonlySet<string>, context: AssemblyContext): Place | null {
  if (range === null) return null;
  const words = partOf(range, context);
  const bare = context.doc.text.slice(range.start, range.end).replace(/^the /i, '');
  const named = words.some(({ xpos }) => /^NNP/.test(xpos));
  return {
    ...context.spans.span(range),
    name: named ? bare : null,
    country: countryOfPlace(bare, near),
  };
}

function statusOf(figure: FigureCandidate, claimed: boolean): Casualty['status'] {
  return figure.status === 'reported' && claimed ? 'claimed' : figure.status;
}

const unitOf = (victims: Victims | null): Casualty['count']['unit'] => {
  const head = victims?.text.toLowerCase().split(/\s+/).at(-1) ?? '';
  return head === 'families' ? 'families' : head === 'households' ? 'households' : 'persons';
};

/** The record's casualty figures, from candidates in text order, each tied to the statement that gives it. */
export function assembleCasualties(
  figures: readonly FigureCandidate[],
  candidates: readonly StatementCandidate[],
  statements: readonly Statement[],
  context: AssemblyContext,
): Casualty[] {
  const { doc, spans, publishedAt } = context;
  const near = countriesAmong(doc.words);
  const numbers = new Map(figures.map((figure, at) => [figureKey(figure), at]));
  return figures.map((figure, index): Casualty => {
    const { count, victims } = figure.people;
    const statement = statements[statementAround(count, candidates)] ?? null;
    const attributedTo = statement?.speaker ?? null;
    const people = victimsOf(victims, context);
    const { value, min, max, qualifier } = count;
    return {
      id: `c${index + 1}`,
      section:
        doc.paragraphs[(doc.sentences[doc.sentenceAt[count.from] as number] as Sentence).paragraph]?.section ?? 'body',
      outcome: figure.outcome,
      term: spans.span(figure.term),
      count: { ...spans.span(count), value, min, max, qualifier, unit: unitOf(people) },
      victims: people,
      cause: causeOf(figure.cause, context),
      perpetrator: null,
      place: placeOf(figure.place, near, context),
      time:
        figure.time === null
          ? null
          : {
              ...spans.span(figure.time),
              ...resolveTime(doc.text.slice(figure.time.start, figure.time.end), publishedAt),
            },
      scope: figure.scope,
      status: statusOf(figure, attributedTo !== null),
      attributedTo,
      statementId: statement?.id ?? null,
      relation:
        figure.relation === null
          ? null
          : {
              type: figure.relation.type,
              target: `c${(numbers.get(figureKey(figure.relation.target)) ?? 0) + 1}`,
            },
      anchor: spans.anchor(anchorOf([count, figure.term], context)),
      confidence: confidenceOf(figure.rule),
    };
  });
}
