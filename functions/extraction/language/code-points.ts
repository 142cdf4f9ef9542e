/** Turns UTF-16 offsets of one text into offsets in Unicode code points. */
export interface CodePointIndex {
  /** The whole text's length in code points. */
  readonly length: number;
  of(utf16Offset: number): number;
}

/**
 * "a😀b": the emoji takes two UTF-16 units, so unit offset 3 (the b) is code point 2.
 * Linear to build; a look-up takes the logarithm of the number of such characters.
 */
export function codePointIndex(text: string): CodePointIndex {
  const surplus: number[] = [];
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.codePointAt(unit) as number;
    if (code > 0xffff) surplus.push(++unit);
  }
  const of = (offset: number): number => {
    let low = 0;
    let high = surplus.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((surplus[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return { length: text.length - surplus.length, of };
}
