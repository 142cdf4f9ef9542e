import type { Anchor, Span as RecordSpan } from '../../../schemas/types.ts';
import { codePointIndex } from '../language/code-points.ts';
import type { Span } from '../language/span.ts';

const CONTEXT = 32;

/** Turns UTF-16 ranges of one text into the record's spans, in code points. */
export interface TextSpans {
  readonly length: number;
  span(range: Span): RecordSpan;
  anchor(range: Span): Anchor;
}

export function textSpans(text: string): TextSpans {
  const index = codePointIndex(text);
  const span = ({ start, end }: Span): RecordSpan => ({
    start: index.of(start),
    end: index.of(end),
    text: text.slice(start, end),
  });
  return {
    length: index.length,
    span,
    anchor: (range) => ({
      ...span(range),
      prefix: Array.from(text.slice(Math.max(0, range.start - 2 * CONTEXT), range.start))
        .slice(-CONTEXT)
        .join(''),
      suffix: Array.from(text.slice(range.end, range.end + 2 * CONTEXT))
        .slice(0, CONTEXT)
        .join(''),
    }),
  };
}
