/** Calls `each` with every key of a packed list, the list's bytes, and the place of what follows the key; returns nothing. */
export function readKeys(
  base64: string,
  extra: 0 | 1 | 2,
  each: (key: number, bytes: Uint8Array, at: number) => void,
): void {
  const bytes = Buffer.from(base64, 'base64');
  let key = 0;
  for (let at = 0; at < bytes.length; at += extra) {
    let gap = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      gap |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    key += gap;
    each(key, bytes, at);
  }
}
