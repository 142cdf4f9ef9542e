import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteLine, byteLines } from '../../functions/cli/byte-lines.ts';

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[], taken: number[] = []) {
  let start = 0;
  for (let turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    taken.push(size);
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function all(lines: AsyncIterable<ByteLine>): Promise<ByteLine[]> {
  const found: ByteLine[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

const textOf = ({ bytes }: ByteLine) => (bytes === null ? null : Buffer.from(bytes).toString('utf8'));

describe('byteLines', () => {
  it('should find every line, however the bytes come in, and hold none that is too long', async () => {
    const line = fc.uint8Array({ maxLength: 12 }).map((bytes) => bytes.map((byte) => (byte === 0x0a ? 0x0b : byte)));
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(line), sizes, async (lines, chunkSizes) => {
        const bytes = Buffer.concat(lines.flatMap((each) => [each, Uint8Array.of(0x0a)]));
        const found = await all(byteLines(chunksOf(bytes, chunkSizes), 8));
        expect(found).toEqual(
          lines.map((each, index) => ({
            number: index + 1,
            bytes: each.length > 8 ? null : Buffer.from(each),
            length: each.length,
          })),
        );
      }),
    );
  });

  it('should split at a line feed only', async () => {
    const found = await all(byteLines(chunksOf(Buffer.from('a\u2028b\u0085c\rd\ne'), [3]), 100));
    expect(found.map(textOf)).toEqual(['a\u2028b\u0085c\rd', 'e']);
  });

  it('should not read ahead of the line that is asked for', async () => {
    const taken: number[] = [];
    const lines = byteLines(chunksOf(Buffer.from('a\nb\nc\nd\n'), [2], taken), 100);
    await lines.next();
    await lines.next();
    expect(taken).toHaveLength(2);
  });
});
