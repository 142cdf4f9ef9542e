import { Writable } from 'node:stream';
import type { Output, Terminal } from '../../functions/cli/terminal.ts';

export interface FakeOutput {
  readonly stream: Output;
  readonly written: () => string;
}

export function fakeOutput(isTTY = false): FakeOutput {
  let written = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), written: () => written };
}

/** A terminal, or with `isTTY` false a pair of pipes, that keeps what is written to it. */
export function fakeTerminal(isTTY: boolean, input: readonly string[] = []) {
  const [stdout, stderr] = [fakeOutput(isTTY), fakeOutput(isTTY)];
  async function* stdin() {
    for (const part of input) yield Buffer.from(part, 'utf8');
  }
  const terminal: Terminal = { stdin: stdin(), stdout: stdout.stream, stderr: stderr.stream };
  return { terminal, stdout: stdout.written, stderr: stderr.written };
}
