/** One line of a stream, without its end (0x0A). */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Null when the line is longer than the limit: it was counted, never held. */
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

const LINE_FEED = 0x0a;

/**
 * Splits a stream at the byte 0x0A and nowhere else: U+2028 inside a JSON string stays where it is
 * (node:readline would split there). Holds one line at a time, of at most `maxBytes`.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const bytes = length <= maxBytes ? Buffer.concat(parts) : null;
    const line = { number: ++number, bytes, length };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
