function gapBytes(gap: number): number[] {
  const bytes: number[] = [];
  let rest = gap;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return [...bytes, rest];
}

/** base64 of rising keys as gaps (seven bits a byte, the lowest first), each followed by its bytes. */
export function packed(entries: ReadonlyMap<number, readonly number[]>): string {
  const bytes: number[] = [];
  let last = 0;
  for (const [key, extra] of [...entries].sort(([a], [b]) => a - b)) {
    bytes.push(...gapBytes(key - last), ...extra);
    last = key;
  }
  return Buffer.from(bytes).toString('base64');
}
