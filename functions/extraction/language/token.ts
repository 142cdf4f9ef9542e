import type { Span } from './span.ts';

export interface Token extends Span {
  /** The characters without zero-width ones, soft hyphens and editorial brackets: "reaffirm[ing]" reads "reaffirming". */
  readonly text: string;
  readonly lower: string;
  /** White space or a block's edge stands before it. */
  readonly spaceBefore: boolean;
}
