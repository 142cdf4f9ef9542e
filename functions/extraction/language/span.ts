/** Words of the text as UTF-16 offsets, end exclusive. Code points come in only where the record is assembled. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const length = (span: Span): number => span.end - span.start;
/** From the start of the first to the end of the last. */
export const cover = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });
