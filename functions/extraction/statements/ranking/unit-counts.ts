import type { Document, Word } from '../../language/document.ts';
import { FINITE } from '../finite-verbs.ts';

/** What stands in one choice. */
export interface Inside {
  readonly finite: number;
  readonly commas: number;
  readonly opens: number;
  readonly closes: number;
}

/** Running counts over a unit, so that what stands in any choice is a difference. */
export interface UnitCounts {
  readonly from: number;
  readonly finite: Uint16Array;
  readonly commas: Uint16Array;
  readonly opens: Uint16Array;
  readonly closes: Uint16Array;
}

export function unitCounts(doc: Document, from: number, to: number): UnitCounts {
  const size = to - from + 1;
  const counts = {
    from,
    finite: new Uint16Array(size),
    commas: new Uint16Array(size),
    opens: new Uint16Array(size),
    closes: new Uint16Array(size),
  };
  for (let at = from; at < to; at++) {
    const word = doc.words[at] as Word;
    const i = at - from;
    const quotation = doc.quotations[doc.quotationAt[at] as number];
    counts.finite[i + 1] = (counts.finite[i] as number) + (FINITE.test(word.xpos) ? 1 : 0);
    counts.commas[i + 1] = (counts.commas[i] as number) + (word.text === ',' ? 1 : 0);
    counts.opens[i + 1] = (counts.opens[i] as number) + (quotation?.from === at ? 1 : 0);
    counts.closes[i + 1] =
      (counts.closes[i] as number) + (quotation !== undefined && quotation.to - 1 === at && quotation.closed ? 1 : 0);
  }
  return counts;
}

export function inside(counts: UnitCounts, from: number, to: number): Inside {
  const of = (table: Uint16Array): number => (table[to - counts.from] ?? 0) - (table[from - counts.from] ?? 0);
  return { finite: of(counts.finite), commas: of(counts.commas), opens: of(counts.opens), closes: of(counts.closes) };
}
