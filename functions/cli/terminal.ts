import { once } from 'node:events';

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** The streams that a command reads and writes: those of the process, or a test's. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Writes, and waits until the reader has caught up: what is read stays no further ahead than one chunk. */
export async function print(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

const CONTROLS = /\p{Cc}+|[\u2028\u2029]/gu;

/** Words or a file name, fit to stand within a line: "a\nb" becomes "a b". */
export function inOneLine(text: string): string {
  return text.replaceAll(CONTROLS, ' ');
}

/** `counted(1, 'article')` is "1 article", `counted(2, 'article')` "2 articles". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
