import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { extractLines } from '../../functions/cli/extract-lines.ts';
import { runProgram } from '../../functions/cli/program.ts';
import { fakeOutput, fakeTerminal } from './fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SAMPLE = { key: 'sample.txt', text: 'Sample.' };
const run = (args: readonly string[], terminal: Parameters<typeof runProgram>[1]) =>
  runProgram(args, terminal, SAMPLE, () => AbortSignal.abort());

describe('onrecord extract on a terminal', () => {
  it('should print one record so that a person can read it', async () => {
    const { terminal, stdout } = fakeTerminal(true, ['The mayor said no.']);
    expect(await run(['extract', '-'], terminal)).toBe(0);
    expect(stdout()).toMatch(/^\{\n {2}"schemaVersion"/);
  });

  it('should print one record a line when there are several', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'The mayor said no.', 'b.txt': 'The mayor said yes.' });
    const { terminal, stdout } = fakeTerminal(true);
    await run(['extract', `${folder}/a.txt`, `${folder}/b.txt`], terminal);
    expect(stdout()).toMatch(/^\{"schemaVersion".*\}\n\{"schemaVersion".*\}\n$/);
  });

  it('should print one record a line when it goes into a pipe', async () => {
    const { terminal, stdout } = fakeTerminal(false, ['The mayor said no.']);
    await run(['extract', '-'], terminal);
    expect(stdout()).toMatch(/^\{"schemaVersion".*\}\n$/);
  });
});

describe('extractLines', () => {
  it('should read no further while what it printed has not been taken', async () => {
    let linesRead = 0;
    async function* stdin() {
      for (let id = 1; id <= 50; id++) {
        linesRead = id;
        yield Buffer.from(`{"id":"${id}","text":"The mayor said no."}\n`);
      }
    }
    const taken: number[] = [];
    const stdout = new Writable({
      highWaterMark: 1,
      write(_record, _encoding, done) {
        taken.push(linesRead);
        setImmediate(done);
      },
    });
    const { stream: stderr } = fakeOutput();
    const terminal = { stdin: stdin(), stdout, stderr };
    const progress = { show: () => {}, clear: () => {} };
    await extractLines('-', { terminal, progress, hints: {}, maxBytes: 1000, explain: false, pretty: false });
    expect(taken).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it.each([
    ['nothing else is printed there', false, '{"id":"a","text":"He said no."}\n', ['show', 'clear']],
    ['a failure is printed', false, '{"id":"a","text":""}\n', ['clear', 'show', 'clear']],
    ['an explanation is printed', true, '{"id":"a","text":"He said no."}\n', ['clear', 'show', 'clear']],
  ])('should take the bar away at the end, and before that when %s', async (_, explain, line, expected) => {
    const calls: string[] = [];
    const progress = { show: () => calls.push('show'), clear: () => calls.push('clear') };
    const { terminal } = fakeTerminal(false, [line]);
    await extractLines('-', { terminal, progress, hints: {}, maxBytes: 1000, explain, pretty: false });
    expect(calls).toEqual(expected);
  });
});
