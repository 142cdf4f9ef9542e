import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The command line as it is built and shipped: `npm run build` makes it, `npm test` does so first. */
export const ONRECORD = fileURLToPath(new URL('../../dist/cli/onrecord.js', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly ended: Promise<Ended>;
}

/** Starts the built command line in a folder of its own. */
export function startOnrecord(args: readonly string[], cwd: string): Running {
  if (!existsSync(ONRECORD)) throw new Error('dist/cli/onrecord.js is missing: run `npm run build` first');
  const child = spawn(process.execPath, [ONRECORD, ...args], { cwd });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(([exitCode]) => ({ exitCode, stdout, stderr }));
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

/** Runs the built command line to its end, with `input` on standard input. */
export function runOnrecord(args: readonly string[], cwd: string, input: string | Uint8Array = ''): Promise<Ended> {
  const { child, ended } = startOnrecord(args, cwd);
  // a command that does not read its input may end before it has all of it
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return ended;
}

/** The objects of JSON Lines. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}
