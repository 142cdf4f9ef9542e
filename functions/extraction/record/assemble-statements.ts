import type { Party, Statement } from '../../../schemas/types.ts';
import { resolveTime } from '../language/dates/time-phrases.ts';
import type { Document, Sentence, WordRange } from '../language/document.ts';
import type { PartyResolver } from '../language/parties/party-resolver.ts';
import { cover, type Span } from '../language/span.ts';
import type { StatementCandidate } from '../statements/candidate.ts';
import { confidenceOf } from './confidence.ts';
import { outerStatement } from './nesting.ts';
import { quotedWords } from './quoted-words.ts';
import type { TextSpans } from './text-spans.ts';

export interface AssemblyContext {
  readonly doc: Document;
  readonly spans: TextSpans;
  readonly parties: PartyResolver;
  readonly publishedAt: string | null;
}

export const partyOf = (range: WordRange | null, { spans, parties }: AssemblyContext): Party | null =>
  range === null ? null : { ...spans.span(range), ...parties.resolve(range) };

/** The sentences that all these words stand in, within one paragraph. */
export function anchorOf(ranges: readonly WordRange[], { doc }: AssemblyContext): Span {
  const first = Math.min(...ranges.map(({ from }) => from));
  const last = Math.max(...ranges.map(({ to }) => to)) - 1;
  return cover(
    doc.sentences[doc.sentenceAt[first] as number] as Sentence,
    doc.sentences[doc.sentenceAt[last] as number] as Sentence,
  );
}

/** Two digits: more would differ with the processor's arithmetic. */
const hundredths = (share: number): number => Math.round(share * 100) / 100;

function statementOf(index: number, all: readonly StatementCandidate[], context: AssemblyContext): Statement {
  const candidate = all[index] as StatementCandidate;
  const { doc, spans } = context;
  const { kind, quotes, insertions } = quotedWords(doc, candidate);
  const { cue, medium, date } = candidate;
  const outer = outerStatement(index, all);
  const said = candidate.content.length > 0 ? candidate.content : [cue as WordRange];
  const near = cue === null ? said : [...said, cue];
  return {
    id: `s${index + 1}`,
    section:
      doc.paragraphs[(doc.sentences[doc.sentenceAt[(near[0] as WordRange).from] as number] as Sentence).paragraph]
        ?.section ?? 'body',
    kind,
    content: candidate.content.map(spans.span),
    quotes: quotes.map(spans.span),
    insertions: insertions.map(spans.span),
    speaker: partyOf(candidate.speaker, context),
    addressee: partyOf(candidate.addressee, context),
    cue: cue === null ? null : { ...spans.span(cue), lemma: cue.lemma, stance: cue.stance },
    negated: candidate.negated,
    medium: medium === null ? null : { ...spans.span(medium), kind: medium.kind },
    date:
      date === null
        ? null
        : { ...spans.span(date), ...resolveTime(doc.text.slice(date.start, date.end), context.publishedAt) },
    nestedIn: outer < 0 ? null : `s${outer + 1}`,
    anchor: spans.anchor(anchorOf(near, context)),
    confidence: hundredths(candidate.confidence ?? confidenceOf(candidate.rule)),
  };
}

/** The record's statements, from candidates in text order. */
export function assembleStatements(candidates: readonly StatementCandidate[], context: AssemblyContext): Statement[] {
  return candidates.map((_, index) => statementOf(index, candidates, context));
}
