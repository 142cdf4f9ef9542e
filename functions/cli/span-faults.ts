/** A normalised text as it was found, with the SHA-256 of its bytes in hexadecimal. */
export interface StoredText {
  readonly text: string;
  readonly sha256: string;
}

type Fields = Readonly<Record<string, unknown>>;
interface Words {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly fields: Fields;
}

/** In code points, as all lengths and offsets of a record. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Everything in a record that has a start and an end: spans, parties, anchors, warnings … */
function* wordsIn(value: unknown, path: string): Generator<Words> {
  if (value === null || typeof value !== 'object') return;
  const fields = value as Fields;
  const { start, end } = fields;
  if (typeof start === 'number' && typeof end === 'number') yield { path, start, end, fields };
  for (const [key, inner] of Object.entries(fields)) yield* wordsIn(inner, `${path}/${key}`);
}

function* wordsFaults({ path, start, end, fields }: Words, length: number): Generator<string> {
  if (start > end) yield `${path} ends before it starts`;
  if (end > length) yield `${path} ends beyond the text`;
  if (typeof fields.text === 'string' && end - start !== lengthOf(fields.text)) {
    yield `${path} has ${lengthOf(fields.text)} characters from ${start} to ${end}`;
  }
}

function* textFaults({ path, start, end, fields }: Words, characters: readonly string[]): Generator<string> {
  const between = (from: number, to: number) => characters.slice(from, to).join('');
  const { text, prefix, suffix } = fields;
  if (typeof text === 'string' && between(start, end) !== text) yield `${path} is not what the text says there`;
  if (typeof prefix === 'string' && between(Math.max(0, start - lengthOf(prefix)), start) !== prefix) {
    yield `${path}/prefix is not what stands before`;
  }
  if (typeof suffix === 'string' && between(end, end + lengthOf(suffix)) !== suffix) {
    yield `${path}/suffix is not what stands after`;
  }
}

/** Offsets that do not fit a text of `length` code points, or its very words where the text is known. */
export function spanFaults(record: unknown, length: number, text: string | null): string[] {
  const characters = text === null ? null : Array.from(text);
  const faults: string[] = [];
  for (const words of wordsIn(record, '')) {
    faults.push(...wordsFaults(words, length));
    if (characters !== null) faults.push(...textFaults(words, characters));
  }
  return faults;
}
